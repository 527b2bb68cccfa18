import { describe, expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { ClientRequest, Refusal } from '../format.ts'
import { example, read, type OutlookQuestion } from './request.ts'

const REQUEST_SCHEMA =
  'http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006'
const OUTLOOK = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'
const MOBILESYNC =
  'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'
const host = 'autodiscover.example.com'

const request: ClientRequest = {
  method: 'POST',
  scheme: 'https',
  host,
  path: '/autodiscover/autodiscover.xml',
  query: '',
  body: ''
}
const post = (body: string): Result<OutlookQuestion, Refusal> => read({ ...request, body })

const ADDRESS = `<EMailAddress>${jane.text}</EMailAddress>`
const schema = (name: string): string =>
  `<AcceptableResponseSchema>${name}</AcceptableResponseSchema>`
const bodyOf = (inner: string): string =>
  `<Autodiscover xmlns="${REQUEST_SCHEMA}"><Request>${inner}</Request></Autodiscover>`

const asOutlook = ok({ host, address: jane, kind: 'post', schema: 'outlook' })

describe('a request is read', () => {
  test('with an empty address and Outlook’s schema, as a GET over https (Evolution, for r&d@example.com)', () => {
    const body = bodyOf(`<EMailAddress/>${schema(OUTLOOK)}`)
    const question = ok({ host, kind: 'get', scheme: 'https' })
    expect(post(body)).toEqual(question)
    expect(read({ ...request, scheme: 'http', body })).toEqual(question)
  })

  test.each([
    ['as Outlook writes it', bodyOf(ADDRESS + schema(OUTLOOK))],
    ['with the schema first', bodyOf(schema(OUTLOOK) + ADDRESS)],
    ['without a schema', bodyOf(ADDRESS)],
    ['with an empty schema', bodyOf(ADDRESS + schema(''))],
    ['with LegacyDN beside it', bodyOf(`<LegacyDN>/o=example</LegacyDN>${ADDRESS}`)],
    ['with a declaration', `<?xml version="1.0" encoding="utf-8"?>\n${bodyOf(ADDRESS)}`],
    ['with white space around values', bodyOf(`<EMailAddress>\n  ${jane.text}\n  </EMailAddress>`)],
    ['with CDATA', bodyOf(`<EMailAddress><![CDATA[${jane.text}]]></EMailAddress>`)],
    ['with references', bodyOf('<EMailAddress>jane.doe&#43;tag&#x40;example.com</EMailAddress>')],
    ['with attributes', bodyOf(`<EMailAddress kind="smtp">${jane.text}</EMailAddress>`)],
    ['with comments', bodyOf(`<!-- a comment -->${ADDRESS}`)],
    [
      'in other letters',
      bodyOf(ADDRESS)
        .replaceAll('EMailAddress', 'EmailAddress')
        .toUpperCase()
        .replace(jane.text.toUpperCase(), jane.text)
    ],
    [
      'with prefixes',
      `<a:Autodiscover xmlns:a="${REQUEST_SCHEMA}"><a:Request><a:EMailAddress>${jane.text}</a:EMailAddress></a:Request></a:Autodiscover>`
    ],
    ['without its last end tag', bodyOf(ADDRESS).replace('</Autodiscover>', '')],
    ['without any namespace', `<Autodiscover><Request>${ADDRESS}</Request></Autodiscover>`]
  ])('%s', (_, body) => {
    expect(post(body)).toEqual(asOutlook)
  })

  test.each([
    ['an unescaped & (Thunderbird)', 'r&d@example.com', 'r&d@example.com'],
    ['an escaped &', 'r&amp;d@example.com', 'r&d@example.com'],
    ['text that looks like a reference', '"a&amp;lt;b"@example.com', '"a&lt;b"@example.com'],
    ['a reference to a space', '"a&#32;b"@example.com', '"a b"@example.com'],
    [
      'references to the last character before the surrogates and the first after them',
      'a&#xD7FF;&#57344;@example.com',
      'a\u{D7FF}\u{E000}@example.com'
    ],
    ['an apostrophe', 'o&apos;neil@example.com', "o'neil@example.com"],
    ['only digits', '0007@example.com', '0007@example.com']
  ])('with %s in the address', (_, written, text) => {
    expect(post(bodyOf(`<EMailAddress>${written}</EMailAddress>`))).toEqual(
      ok({ host, address: address(text), kind: 'post', schema: 'outlook' })
    )
  })
})

describe('the schema', () => {
  test.each([
    [OUTLOOK, 'outlook'],
    [OUTLOOK.replace(/a$/, ''), 'outlook'],
    [OUTLOOK.replace('http:', 'https:'), 'outlook'],
    [OUTLOOK.toUpperCase(), 'outlook'],
    [MOBILESYNC, 'mobilesync'],
    [MOBILESYNC.replace('http:', 'https:'), 'mobilesync'],
    [MOBILESYNC.toUpperCase(), 'mobilesync'],
    [`${OUTLOOK}x`, 'other'],
    [`x${OUTLOOK}`, 'other'],
    [`${MOBILESYNC}a`, 'other'],
    [`x${MOBILESYNC}`, 'other'],
    [OUTLOOK.replaceAll('.', '-'), 'other'],
    ['http://schemas.example/another', 'other']
  ])('%s is %s', (name, expected) => {
    expect(post(bodyOf(ADDRESS + schema(name)))).toEqual(
      ok({ host, address: jane, kind: 'post', schema: expected })
    )
  })

  test('is mobilesync where it is missing and the request has the namespace of MobileSync', () => {
    const body = bodyOf(ADDRESS).replace('/outlook/', '/mobilesync/')
    expect(post(body)).toEqual(ok({ host, address: jane, kind: 'post', schema: 'mobilesync' }))
  })
})

describe('a request is refused', () => {
  test.each([
    ['nothing', ''],
    ['no XML', '{"EMailAddress": "jane@example.com"}'],
    ['another document', '<html><body>jane@example.com</body></html>'],
    ['no Request', '<Autodiscover/>'],
    ['a Request that is text', '<Autodiscover><Request>jane@example.com</Request></Autodiscover>'],
    ['half a tag', '<Autodiscover><Request><EMail'],
    ['a DOCTYPE', `<!DOCTYPE Autodiscover>${bodyOf(ADDRESS)}`],
    ['a doctype in other letters', `<!doctype Autodiscover>${bodyOf(ADDRESS)}`],
    [
      'an entity of its own',
      `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${bodyOf('<EMailAddress>&e;@example.com</EMailAddress>')}`
    ],
    ...['&#0;', '&#x0;', '&#31;', '&#X1F;', '&#xD800;', '&#57343;', '&#x110000;'].map(reference => [
      `an address with ${reference}, which would be read as another`,
      bodyOf(`<EMailAddress>a${reference}@example.com</EMailAddress>`)
    ]),
    ['a name that every JavaScript object has', '<__proto__><Request>1</Request></__proto__>'],
    ['another such name', '<Autodiscover><constructor>1</constructor></Autodiscover>']
  ])('that is %s', (_, body) => {
    expect(post(body)).toEqual(failed('not-understood'))
  })

  test.each([
    ['no address', schema(OUTLOOK)],
    ['an empty address', '<EMailAddress/>'],
    ['two addresses', ADDRESS + ADDRESS],
    ['an address with elements in it', '<EMailAddress><b>jane@example.com</b></EMailAddress>']
  ])('that holds %s', (_, inner) => {
    expect(post(bodyOf(inner))).toEqual(failed('no-address'))
  })

  test.each([
    'jane',
    'jane@',
    '@example.com',
    '0007',
    'true',
    'jane@localhost',
    'ja\u0001ne@example.com',
    'a\nb@example.com'
  ])('whose address is %j', text => {
    expect(post(bodyOf(`<EMailAddress>${text}</EMailAddress>`))).toEqual(failed('not-an-address'))
  })
})

test.each(['GET', 'HEAD'])('the question of a %s has the Host and the scheme', method => {
  expect(read({ ...request, method, scheme: 'http' })).toEqual(
    ok({ host, kind: 'get', scheme: 'http' })
  )
})

test('the example is the request of Outlook', () => {
  expect(example(jane)).toEqual({
    ...request,
    body: `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${REQUEST_SCHEMA}">
  <Request>
    <EMailAddress>jane.doe+tag@example.com</EMailAddress>
    <AcceptableResponseSchema>${OUTLOOK}</AcceptableResponseSchema>
  </Request>
</Autodiscover>
`
  })
})

test.each(['jane@example.com', '"a <b>"@example.com', 'r&d@example.com', 'büro@example.com'])(
  'the example of %s is read as that address',
  text => {
    expect(read(example(address(text)))).toMatchObject(ok({ address: address(text) }))
  }
)
