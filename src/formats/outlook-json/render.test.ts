import { describe, expect, test } from 'vitest'
import {
  installation,
  jane,
  reasonsOf,
  replyOf,
  settings,
  type Difference
} from '../../../test/samples.ts'
import type { Reply } from '../format.ts'
import { outlookJson } from './index.ts'

const exchange: Difference = {
  activesync: 'https://eas.example.com/Microsoft-Server-ActiveSync',
  exchange: { ews: 'https://ews.example.com/EWS/Exchange.asmx', owa: 'https://owa.example.com/' }
}

function reply(protocol: string, difference: Difference = {}, publicUrl?: string): Reply {
  const question = { host: 'x.example', address: jane, protocol }
  return replyOf(outlookJson(publicUrl).render(settings(difference), question, installation))
}

test('the URL of Autodiscover XML is at the domain’s own name', () => {
  expect(reply('AutodiscoverV1')).toEqual({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: '{"Protocol":"AutodiscoverV1","Url":"https://autodiscover.example.com/autodiscover/autodiscover.xml"}',
    cache: 'public',
    cacheKey: 'example.com+AutodiscoverV1+'
  })
})

test('the URL of Autodiscover XML is at the public URL where there is one', () => {
  expect(reply('AutodiscoverV1', {}, 'https://mailsetup.example')).toMatchObject({
    body: '{"Protocol":"AutodiscoverV1","Url":"https://mailsetup.example/autodiscover/autodiscover.xml"}',
    cacheKey: 'example.com+AutodiscoverV1+https://mailsetup.example'
  })
})

test('the URL of Autodiscover XML is that of the redirect where the provider redirects to a URL', () => {
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
])('the reply to %s has Microsoft’s spelling', (asked, Protocol, Url) => {
  const { body, cacheKey } = reply(asked, exchange)
  expect([JSON.parse(body), cacheKey]).toEqual([{ Protocol, Url }, `example.com+${Protocol}+`])
})

const invalid = (name: string, supported: string): object => ({
  status: 400,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify({
    ErrorCode: 'InvalidProtocol',
    ErrorMessage: `The given protocol value '${name}' is invalid. Supported values are '${supported}'`
  })
})

describe('a protocol that the provider does not have', () => {
  test.each(['ActiveSync', 'EWS'])(
    'is an error, here %s: Outlook would set up an Exchange account',
    protocol => {
      expect(reply(protocol)).toEqual(invalid(protocol, 'AutodiscoverV1'))
    }
  )

  test('gets the list of those it has', () => {
    expect(reply('REST', exchange)).toEqual(invalid('REST', 'AutodiscoverV1,ActiveSync,EWS'))
  })

  test.each([
    ['<script>alert(1)</script>', 'scriptalert1script'],
    ["'; --", ''],
    ['A'.repeat(50), 'A'.repeat(40)],
    ['', '']
  ])('is repeated in letters and digits only: %j', (protocol, name) => {
    expect(reply(protocol)).toEqual(invalid(name, 'AutodiscoverV1'))
  })

  test.each(['constructor', '__proto__', 'toString'])(
    'may have the name of a property that every object has: %s',
    protocol => {
      expect(reply(protocol).status).toBe(400)
    }
  )
})

describe('a refusal', () => {
  const format = outlookJson()

  test.each(['no-address', 'not-an-address', 'not-understood'] as const)(
    'for %s names the mandatory parameters',
    refusal => {
      expect(format.refuse(refusal, format.example(jane), installation)).toEqual({
        status: 400,
        type: 'application/json; charset=utf-8',
        body: '{"ErrorCode":"MandatoryParameterMissing","ErrorMessage":"The parameters Email, a mail address, and Protocol are mandatory."}'
      })
    }
  )

  test.each(['unknown-domain', 'unsupported'] as const)('for %s is a plain 404', refusal => {
    expect(format.refuse(refusal, format.example(jane), installation)).toMatchObject({
      status: 404,
      type: 'text/plain; charset=utf-8'
    })
  })

  test('for a domain that cannot be looked up is a plain 503', () => {
    expect(format.refuse('unavailable', format.example(jane), installation)).toEqual({
      status: 503,
      type: 'text/plain; charset=utf-8',
      body: 'That domain cannot be looked up at the moment: try again in a minute\n',
      headers: { 'retry-after': '60' }
    })
  })
})

test.each(['AutodiscoverV1', 'EWS'])(
  'the format supports every provider, even one without servers: %s',
  protocol => {
    const bare = settings({ incoming: [], outgoing: [] })
    const question = { host: 'x.example', address: jane, protocol }
    expect(reasonsOf(outlookJson().render(bare, question, installation))).toEqual([])
  }
)
