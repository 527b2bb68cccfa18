/** How an Autodiscover request may be written: its address is found, or the answer is an error. */
import { describe, expect, test } from 'vitest'
import { LARGEST_BODY } from '../../src/http/client-request.ts'
import { all, one, rootOf } from '../program.ts'
import { autodiscoverRequest, MOBILESYNC, OUTLOOK, post, postFor } from './ask.ts'

const ADDRESS = '<EMailAddress>jane@example.com</EMailAddress>'
const SCHEMA = `<AcceptableResponseSchema>${OUTLOOK}</AcceptableResponseSchema>`
const wrapped = (inside: string): string =>
  `<Autodiscover><Request>${inside}</Request></Autodiscover>`

describe('a request may be written in many ways, with the same answer', () => {
  const request = autodiscoverRequest('jane@example.com')

  test.each([
    ['children in the other order', wrapped(SCHEMA + ADDRESS)],
    ['unknown children', wrapped(`<LegacyDN/><X>1</X>${ADDRESS}<Y><Z/></Y>${SCHEMA}`)],
    ['no schema', wrapped(ADDRESS)],
    ['an empty schema', wrapped(`${ADDRESS}<AcceptableResponseSchema/>`)],
    ['the schema as https', request.replaceAll('http://', 'https://')],
    ['the schema without its a', request.replace('2006a<', '2006<')],
    ['no declaration', request.replace(/^<\?.*\?>\s*/, '')],
    ['a declaration of Latin-1', request.replace('utf-8', 'ISO-8859-1')],
    ['a byte order mark', `\uFEFF${request}`],
    ['CRLF', request.replaceAll('\n', '\r\n')],
    ['one line', request.replaceAll(/\n\s*/g, '')],
    ['blanks around the address', request.replace('jane@example.com', '\n  jane@example.com\t')],
    ['the address as CDATA', request.replace('jane@example.com', '<![CDATA[jane@example.com]]>')],
    ['the address in references', request.replace('@', '&#64;').replace('jane', '&#x6a;ane')],
    [
      'a comment',
      request.replace('<Request>', '<!-- <EMailAddress>x@y.test</EMailAddress> --><Request>')
    ],
    [
      'other capitals',
      request.replaceAll('EMailAddress', 'EmailAddress').replaceAll('Autodiscover', 'AutoDiscover')
    ],
    ['an attribute on everything', request.replaceAll(/<([A-Z]\w+)/g, '<$1 a="1"')],
    ['a prefix', request.replaceAll(/<(\/?)([A-Z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')],
    [
      'a schema location',
      request.replace(
        '<Autodiscover',
        '<Autodiscover xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
      )
    ],
    ['blanks at the end', `${request}\r\n\r\n  `],
    ['exactly 16 KiB', request.padEnd(LARGEST_BODY)]
  ])('%s', async (_, written) => {
    expect(written).not.toBe(request)
    expect(await post(written)).toEqual(await post(request))
  })
})

describe('the address is decoded', () => {
  test.each([
    ['jane+tag@example.com', 'jane+tag@example.com'],
    ['q&a@example.com', 'q&a@example.com'],
    ['q&amp;a@example.com', 'q&a@example.com'],
    ['q&#38;a@example.com', 'q&a@example.com'],
    ['&@example.com', '&@example.com'],
    ['a&b&c&d@example.com', 'a&b&c&d@example.com'],
    ['o&apos;neil@example.com', "o'neil@example.com"],
    ['o&#x27;neil@example.com', "o'neil@example.com"],
    ['j&#246;rg@example.com', 'jörg@example.com'],
    ['jörg@example.com', 'jörg@example.com'],
    ['&quot;two words&quot;@example.com', '"two words"@example.com'],
    ['&quot;&lt;b&gt;&quot;@example.com', '"<b>"@example.com'],
    ['JANE@Example.COM', 'JANE@Example.COM'],
    ['jane%2Btag@example.com', 'jane%2Btag@example.com'],
    ['00420@example.com', '00420@example.com'],
    ['1e3@example.com', '1e3@example.com'],
    ['true@example.com', 'true@example.com'],
    ['&quot;&amp;#65;&amp;lt;&quot;@example.com', '"&#65;&lt;"@example.com']
  ])('%s is %s', async (written, meant) => {
    const logins = all(rootOf((await post(autodiscoverRequest(written))).body), 'LoginName')
    expect(logins.map(({ text }) => text)).toEqual([meant, meant, meant])
  })

  test('UTF-16 is read (not by sabre/dav)', async () => {
    const body = Buffer.from(`\uFEFF${autodiscoverRequest('jörg@example.com')}`, 'utf16le')
    const { status, body: answer } = await post(Uint8Array.from(body))
    expect([status, one(rootOf(answer), 'LoginName')]).toEqual([200, 'jörg@example.com'])
  })
})

describe('an invalid request is error 600', () => {
  test.each([
    ['nothing', ''],
    ['no address', wrapped(SCHEMA)],
    ['an empty address, and no schema', wrapped('<EMailAddress></EMailAddress>')],
    ['an address of blanks', wrapped('<EMailAddress>  </EMailAddress>')],
    ['an element for an address', wrapped('<EMailAddress><b>jane@example.com</b></EMailAddress>')],
    ['two addresses', wrapped(ADDRESS + ADDRESS)],
    ['an address without a domain', wrapped('<EMailAddress>jane</EMailAddress>')],
    ['an address without a local part', wrapped('<EMailAddress>@example.com</EMailAddress>')],
    ['a line break in the address', wrapped('<EMailAddress>ja&#10;ne@example.com</EMailAddress>')],
    ['a zero in the address', wrapped('<EMailAddress>jane&#0;@example.com</EMailAddress>')],
    ['only the LegacyDN of a mailbox', wrapped('<LegacyDN>/o=x/cn=jane</LegacyDN>')],
    ['an address outside of the request', `<Autodiscover>${ADDRESS}<Request/></Autodiscover>`],
    ['another root', `<Other><Request>${ADDRESS}</Request></Other>`],
    ['a form', 'EMailAddress=jane%40example.com']
  ])('%s', async (_, body) => {
    const received = await post(body)
    const root = rootOf(received.body)
    expect([received.status, received.headers['content-type'], one(root, 'ErrorCode')]).toEqual([
      200,
      'text/xml; charset=utf-8',
      '600'
    ])
  })

  test('one byte more than 16 KiB is a 413', async () => {
    const { status, headers, body } = await post(wrapped(ADDRESS).padEnd(LARGEST_BODY + 1))
    expect([status, headers['content-type'], body]).toEqual([
      413,
      'text/plain; charset=utf-8',
      'At most 16384 bytes are read\n'
    ])
  })

  test.each([
    'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2010',
    `${OUTLOOK}/`,
    `${MOBILESYNC}a`,
    'responseschema/2006a',
    'x'.repeat(1000)
  ])('an unknown schema is error 601: %s', async schema => {
    const { body } = await post(
      wrapped(`${ADDRESS}<AcceptableResponseSchema>${schema}</AcceptableResponseSchema>`)
    )
    expect(one(rootOf(body), 'ErrorCode')).toBe('601')
  })

  test('an unknown domain is a 404 for every schema, so that programs ask the next server', async () => {
    const statuses = await Promise.all(
      [OUTLOOK, MOBILESYNC, 'none'].map(
        async schema => (await postFor('jane@unknown.test', schema)).status
      )
    )
    expect(statuses).toEqual([404, 404, 404])
  })
})
