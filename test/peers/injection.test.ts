/** Injection and escaping. Each test is named after what holds here; in brackets the servers in which it does not. */
import { parse as parsePlist } from 'plist'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../fixtures.ts'
import { all, one, rootOf } from '../program.ts'
import { ask, autodiscoverRequest, post, postFor, askAll } from './ask.ts'

const CONFIG = 'https://autoconfig.hostile.example/mail/config-v1.1.xml'
const PROFILE = 'https://autoconfig.example.com/email.mobileconfig?emailaddress='
const hostile = fixtures.providers.find(({ id }) => id === 'hostile.example')

/** Texts that are not addresses. */
const NOT_ADDRESSES = [
  'a</string><true/>@example.com',
  '<script>alert(1)</script>@example.com',
  'a@example.com</EMailAddress><LegacyDN>b</LegacyDN><EMailAddress>',
  'a@exa"mple.com',
  'a@example.com&name=%0D%0AX: y',
  'a@example.com\r\nSet-Cookie: a=b',
  'a@example.com\u0000',
  "a' OR '1'='1@example.com",
  '*)(uid=*))(|(uid=*@example.com',
  'a@../../etc/passwd',
  'a@localhost',
  'a@127.0.0.1'
]

/** Valid addresses that contain markup, placeholders or commands. */
const HOSTILE_ADDRESSES = [
  '"a</string><true/>"@example.com',
  '"]]></LoginName><!--"@example.com',
  "o'neil&#38&amp@example.com",
  '"&#65;&amp;&lt;&b;"@example.com',
  '$&$1$`@example.com',
  '{{7*7}}${7*7}@example.com',
  '{address}{domain}@example.com',
  '"quoted \\" and \\\\ spaced"@example.com'
]

/** Names of all elements in order: what escaping must keep the same. */
function shape(body: string): string {
  return (body.match(/<\/?[A-Za-z]+/g) ?? []).join('')
}

async function profileFor(address: string): Promise<string> {
  return (await ask(PROFILE + encodeURIComponent(address))).body
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Where each format puts the text, read back with a parser. */
function textOf(format: string, body: string): unknown {
  if (format === 'thunderbird') return one(rootOf(body), 'displayName')
  if (format === 'outlook') return one(rootOf(body), 'DisplayName')
  if (format === 'apple') return plist(body)['PayloadOrganization']
  if (format === 'api') return (JSON.parse(body) as { provider: { name: string } }).provider.name
  return undefined
}

function plist(body: string): Readonly<Record<string, unknown>> {
  return parsePlist(body) as unknown as Readonly<Record<string, unknown>>
}

describe('addresses and names are escaped (not in jogerj)', () => {
  test.each(NOT_ADDRESSES)('%j is refused as the address of a profile', async address => {
    const { status, headers } = await ask(PROFILE + encodeURIComponent(address))
    expect([status, headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8'])
  })

  test.each(HOSTILE_ADDRESSES)('%j is text in a profile', async address => {
    const body = await profileFor(address)
    const { PayloadContent } = plist(body)
    expect(shape(body)).toBe(shape(await profileFor('jane@example.com')))
    expect(PayloadContent).toMatchObject([
      {
        EmailAddress: address,
        IncomingMailServerUsername: address,
        OutgoingMailServerUsername: address
      }
    ])
  })

  test.each(HOSTILE_ADDRESSES)('%j is text in an answer to Outlook', async address => {
    const { body } = await post(autodiscoverRequest(escaped(address)))
    const plain = await post(autodiscoverRequest('jane@example.com'))
    expect(shape(body)).toBe(shape(plain.body))
    expect(one(rootOf(body), 'LoginName')).toBe(address)
  })

  test('the name of a company with markup in it leaves every answer well-formed', async () => {
    const received = await askAll('jane@hostile.example')
    const texts = received.map(([name, { body }]) => [name, textOf(name, body)])
    expect(Object.fromEntries(texts)).toMatchObject({
      thunderbird: hostile?.name,
      outlook: hostile?.name,
      apple: hostile?.profile?.organization,
      api: hostile?.name
    })
  })
})

test('autoconfig contains nothing of the address (Stalwart writes it into displayName, username and domain)', async () => {
  const without = await ask(CONFIG)
  for (const address of [
    '"</domain><x/>"@hostile.example',
    '%EMAILADDRESS%',
    '{{a}}@hostile.example'
  ])
    expect(await ask(`${CONFIG}?emailaddress=${encodeURIComponent(address)}`)).toEqual(without)
})

test('AcceptableResponseSchema is not repeated (Mailu writes it and the address into XML)', async () => {
  const { body } = await post(
    autodiscoverRequest(
      'jane@example.com',
      'http://x/responseschema/2006a&quot;&gt;&lt;Injected/&gt;'
    )
  )
  expect(one(rootOf(body), 'ErrorCode')).toBe('601')
  expect(body).not.toContain('Injected')
})

test('texts of a provider are escaped in autoconfig (go-autoconfig uses a template for plain text)', async () => {
  const root = rootOf((await ask(CONFIG)).body)
  const titles = Object.values(hostile?.help[0]?.title ?? {})
  expect(all(root, 'descr').map(({ text }) => text)).toEqual([
    ...titles.map(text => text.replaceAll('{domain}', 'hostile.example')),
    // The second link has no title.
    'Help'
  ])
})

test('texts of a provider are escaped in a profile (wdes escapes nothing)', async () => {
  const { body } = await ask(
    'https://autoconfig.hostile.example/mobileconfig?emailaddress=jane@hostile.example'
  )
  expect(parsePlist(body)).toMatchObject({
    PayloadDisplayName: `${hostile?.name} (jane@hostile.example)`,
    PayloadOrganization: hostile?.profile?.organization,
    ConsentText: hostile?.profile?.consent,
    PayloadContent: [{ EmailAccountDescription: hostile?.name }, {}]
  })
})

test('values in attributes are escaped (not in SpicyWeb and Virtualmin)', async () => {
  const root = rootOf((await ask(CONFIG)).body)
  expect(['documentation', 'loginPage'].map(name => all(root, name)[0]?.attributes['url'])).toEqual(
    [hostile?.help[0]?.url, hostile?.webmail]
  )
})

test('an address with the signs of an LDAP filter is an address or an error (automx2 puts it into a filter)', async () => {
  const { body } = await postFor('*@example.com')
  expect(all(rootOf(body), 'LoginName').map(({ text }) => text)).toEqual([
    '*@example.com',
    '*@example.com',
    '*@example.com'
  ])
  const refused = await postFor('*)(uid=*))(|(uid=*@example.com')
  expect(one(rootOf(refused.body), 'ErrorCode')).toBe('600')
})

test('the URL in the JSON answer does not depend on the Host (mailcow makes it from the Host)', async () => {
  const query = '/autodiscover/autodiscover.json?Email=jane@example.com&Protocol=AutodiscoverV1'
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }
  const bodies = await Promise.all(
    ['https://example.com', 'http://evil.example', 'https://example.com:8443'].map(
      async origin => (await ask(origin + query, { headers })).body
    )
  )
  const url = 'https://autodiscover.example.com/autodiscover/autodiscover.xml'
  const expected = JSON.stringify({ Protocol: 'AutodiscoverV1', Url: url })
  expect(bodies).toEqual([expected, expected, expected])
})

test('the file name of a profile is the provider’s id (Monogramm writes the domain of the request into it)', async () => {
  const names = await Promise.all(
    ['jane@example.com', 'jane@bücher.example', 'jane@deep.er.wildcard.example'].map(
      async address =>
        (await ask(PROFILE + encodeURIComponent(address))).headers['content-disposition']
    )
  )
  expect(names).toEqual([
    'attachment; filename="example.com.mobileconfig"',
    'attachment; filename="international.example.mobileconfig"',
    'attachment; filename="wildcard.example.mobileconfig"'
  ])
  expect((await ask(`${PROFILE}jane@exa"mple.com`)).status).toBe(400)
})
