import { describe, expect, test } from 'vitest'
import { jane, settings } from '../../../test/samples.ts'
import type { Provider } from '../../settings/settings.ts'
import type { Reply } from '../format.ts'
import { outlookJson } from './index.ts'

const exchange: Partial<Provider> = {
  activesync: 'https://eas.example.com/Microsoft-Server-ActiveSync',
  exchange: { ews: 'https://ews.example.com/EWS/Exchange.asmx', owa: 'https://owa.example.com/' }
}

const reply = (variant: string, difference: Partial<Provider> = {}, publicUrl?: string): Reply =>
  outlookJson(publicUrl).render(settings(difference), { host: 'x.example', address: jane, variant })

test('Autodiscover XML is pointed to at the domain’s own name', () => {
  expect(reply('AutodiscoverV1')).toEqual({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: '{"Protocol":"AutodiscoverV1","Url":"https://autodiscover.example.com/autodiscover/autodiscover.xml"}',
    cache: 'public',
    cacheKey: 'example.com+AutodiscoverV1+'
  })
})

test('Autodiscover XML is pointed to at the public URL where there is one', () => {
  expect(reply('AutodiscoverV1', {}, 'https://mailsetup.example')).toMatchObject({
    body: '{"Protocol":"AutodiscoverV1","Url":"https://mailsetup.example/autodiscover/autodiscover.xml"}',
    cacheKey: 'example.com+AutodiscoverV1+https://mailsetup.example'
  })
})

test('Autodiscover XML of domains that live elsewhere is pointed to where they live', () => {
  const url = 'https://elsewhere.example/autodiscover/autodiscover.xml'
  const body = JSON.stringify({ Protocol: 'AutodiscoverV1', Url: url })
  expect(reply('AutodiscoverV1', { redirect: url }, 'https://mailsetup.example')).toMatchObject({
    body,
    cache: 'public'
  })
  const personal = reply('AutodiscoverV1', { redirect: `${url}?{localpart}` })
  expect(personal.body).toBe(body.replace('.xml', '.xml?jane.doe%2Btag'))
  expect([personal.cache, personal.cacheKey]).toEqual([undefined, undefined])
  const toAddress = reply('AutodiscoverV1', { redirect: '{localpart}@elsewhere.example' })
  expect(toAddress.body).toContain('https://autodiscover.example.com/')
  expect(toAddress.cache).toBe('public')
})

test.each([
  [
    'autodiscoverv1',
    'AutodiscoverV1',
    'https://autodiscover.example.com/autodiscover/autodiscover.xml'
  ],
  ['ACTIVESYNC', 'ActiveSync', 'https://eas.example.com/Microsoft-Server-ActiveSync'],
  ['Ews', 'EWS', 'https://ews.example.com/EWS/Exchange.asmx']
])('%s is answered in Microsoft’s spelling', (variant, Protocol, Url) => {
  const { body, cacheKey } = reply(variant, exchange)
  expect([JSON.parse(body), cacheKey]).toEqual([{ Protocol, Url }, `example.com+${Protocol}+`])
})

const invalid = (word: string, supported: string): object => ({
  status: 400,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify({
    ErrorCode: 'InvalidProtocol',
    ErrorMessage: `The given protocol value '${word}' is invalid. Supported values are '${supported}'`
  })
})

describe('a protocol that is not there', () => {
  test.each(['ActiveSync', 'EWS'])(
    '%s makes an Exchange account out of a mailbox: it is refused',
    word => {
      expect(reply(word)).toEqual(invalid(word, 'AutodiscoverV1'))
    }
  )

  test('is told what there is', () => {
    expect(reply('REST', exchange)).toEqual(invalid('REST', 'AutodiscoverV1,ActiveSync,EWS'))
  })

  test.each([
    ['<script>alert(1)</script>', 'scriptalert1script'],
    ["'; --", ''],
    ['A'.repeat(50), 'A'.repeat(40)],
    ['', '']
  ])('%j is repeated in letters and digits only', (variant, word) => {
    expect(reply(variant)).toEqual(invalid(word, 'AutodiscoverV1'))
  })

  test('is what no protocol at all is, too', () => {
    const format = outlookJson()
    expect(format.render(settings(), { host: 'x.example', address: jane })).toEqual(
      invalid('', 'AutodiscoverV1')
    )
  })

  test.each(['constructor', '__proto__', 'toString'])('%s is no name of ours', word => {
    expect(reply(word).status).toBe(400)
  })
})

describe('a no', () => {
  const format = outlookJson()

  test.each(['no-address', 'not-an-address', 'not-understood'] as const)(
    'for %s names what is mandatory',
    refusal => {
      expect(format.refuse(refusal, format.example(jane))).toEqual({
        status: 400,
        type: 'application/json; charset=utf-8',
        body: '{"ErrorCode":"MandatoryParameterMissing","ErrorMessage":"The parameters Email, a mail address, and Protocol are mandatory."}'
      })
    }
  )

  test.each(['unknown-domain', 'cannot-say'] as const)('for %s is a plain 404', refusal => {
    expect(format.refuse(refusal, format.example(jane))).toMatchObject({
      status: 404,
      type: 'text/plain; charset=utf-8'
    })
  })

  test('is never needed for want of servers: the way to Autodiscover XML can always be said', () => {
    const bare = settings({ incoming: [], outgoing: [] })
    expect(format.unsupported(bare, { host: 'x.example', address: jane })).toEqual([])
  })
})
