/** Autoconfig. Each test is named after what holds here; in brackets the servers in which it does not. */
import { describe, expect, test } from 'vitest'
import { directoryOf } from '../fixtures.ts'
import { all, one, rootOf } from '../program.ts'
import { ask, askAll, askDirectory, postFor, providerFile } from './ask.ts'

const PATH = '/mail/config-v1.1.xml'

describe('no address is needed (automx2, solarssk and automx need one)', () => {
  test.each([
    'https://autoconfig.example.com/mail/config-v1.1.xml',
    'https://example.com/.well-known/autoconfig/mail/config-v1.1.xml',
    'https://autoconfig.example.com/.well-known/mail-v1.xml',
    'https://autoconfig.example.com/v1.1/mail/config-v1.1.xml',
    'https://autoconfig.example.com/v1.1/example.com'
  ])('%s', async url => {
    expect(await ask(url)).toEqual(await ask(`${url}?emailaddress=jane%40example.com`))
    expect((await ask(url)).status).toBe(200)
  })
})

describe('domains are compared without their case (automx2 compares it)', () => {
  test.each(['a@Example.COM', 'a@EXAMPLE.com.', 'a@eXample.cOm'])('%s is served', async address => {
    const url = `https://elsewhere.test${PATH}?emailaddress=${encodeURIComponent(address)}`
    expect((await ask(url)).body).toBe((await ask(`https://example.com${PATH}`)).body)
  })

  test.each([
    'j@BÜCHER.example',
    'j@bu\u0308cher.example',
    'j@XN--BCHER-KVA.example',
    'j@bücher。example'
  ])('%s is served, in every spelling', async address => {
    const url = `https://elsewhere.test${PATH}?emailaddress=${encodeURIComponent(address)}`
    const { status, body } = await ask(url)
    expect([status, one(rootOf(body), 'domain')]).toEqual([200, 'xn--bcher-kva.example'])
  })

  test('an unknown one is a 404, not an empty 204', async () => {
    const { status, body } = await ask(`https://elsewhere.test${PATH}?emailaddress=a@b.test`)
    expect([status, body]).toEqual([404, 'No provider here serves that domain\n'])
  })
})

describe('the domain is found from the Host (modoboa and wdes take its last two labels)', () => {
  const at = askDirectory(
    directoryOf({
      'example.co.uk.yaml': providerFile('example.co.uk'),
      'mail.uni.example.co.uk.yaml': providerFile('mail.uni.example.co.uk'),
      'autoconfig.test.yaml': providerFile('autoconfig.test')
    })
  )

  test.each([
    ['autoconfig.example.co.uk', 'example.co.uk'],
    ['example.co.uk', 'example.co.uk'],
    ['www.example.co.uk', 'example.co.uk'],
    ['autoconfig.mail.uni.example.co.uk', 'mail.uni.example.co.uk'],
    ['mail.uni.example.co.uk', 'mail.uni.example.co.uk'],
    ['autoconfig.test', 'autoconfig.test'],
    ['autoconfig.autoconfig.test', 'autoconfig.test']
  ])('%s asks for %s', async (host, domain) => {
    const { body } = await at(`https://${host}${PATH}`)
    expect(one(rootOf(body), 'domain')).toBe(domain)
  })

  test.each(['co.uk', 'autoconfig.co.uk', 'autoconfig.uni.example.co.uk', 'other.co.uk', 'com'])(
    '%s is not served',
    async host => {
      expect((await at(`https://${host}${PATH}`)).status).toBe(404)
    }
  )
})

test('port 587 with STARTTLS is STARTTLS (smartlyway: SSL)', async () => {
  const { body } = await ask(`https://wildcard.example${PATH}`)
  const servers = [...all(rootOf(body), 'incomingServer'), ...all(rootOf(body), 'outgoingServer')]
  expect(servers.map(server => [one(server, 'port'), one(server, 'socketType')])).toEqual([
    ['143', 'STARTTLS'],
    ['110', 'STARTTLS'],
    ['587', 'STARTTLS']
  ])
})

test('the well-known path is served, also over http (not in jogerj and Monogramm)', async () => {
  const { status, headers } = await ask(
    'http://example.com/.well-known/autoconfig/mail/config-v1.1.xml'
  )
  expect([status, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8'])
})

test('an unknown domain is a 404 in every format (Monogramm, wdes and lacontrevoie answer 200 with their servers)', async () => {
  const received = await askAll('jane@exmaple.com')
  expect(received.map(([name, { status }]) => [name, status])).toEqual(
    received.map(([name]) => [name, 404])
  )
})

describe('what is configured counts (not in Stalwart)', () => {
  test('the domain of the Host, where no address is given', async () => {
    const domains = await Promise.all(
      ['autoconfig.minimal.example', 'deep.er.wildcard.example', 'customer-two.example'].map(
        async host => one(rootOf((await ask(`https://${host}${PATH}`)).body), 'domain')
      )
    )
    expect(domains).toEqual(['minimal.example', 'deep.er.wildcard.example', 'customer-two.example'])
  })

  test('ports other than the usual ones', async () => {
    const yaml = `name: Odd
domains: [odd.test]
incoming: [{ protocol: imap, host: mail.odd.test, port: 10993 }]
outgoing: [{ protocol: smtp, host: mail.odd.test, port: 2465 }]
`
    const received = await askAll(
      'a@odd.test',
      askDirectory(directoryOf({ 'odd.test.yaml': yaml }))
    )
    const ports = received.map(([name, { body }]) => [
      name,
      [...new Set(body.match(/\b(?:10993|2465|993|465)\b/g) ?? [])]
    ])
    const configured = ['10993', '2465']
    expect(Object.fromEntries(ports)).toMatchObject({
      thunderbird: configured,
      outlook: configured,
      apple: configured,
      api: configured
    })
  })
})

test('without an address there is none in the answer (lacontrevoie makes one up)', async () => {
  const bodies = await Promise.all(
    ['/mail/config-v1.1.xml', '/autodiscover/autodiscover.xml', '/api/settings'].map(
      async path => (await ask(`https://minimal.example${path}`)).body
    )
  )
  expect(bodies.join('\n')).not.toMatch(/@|LoginName|<User>|"username"/)
})

test('a provider without mail servers is a 404 (Xerolux: a clientConfig without an emailProvider)', async () => {
  const at = askDirectory(
    directoryOf({
      'eas.test.yaml': 'name: Eas\ndomains: [eas.test]\nactivesync: https://eas.test/eas\n'
    })
  )
  expect((await at(`https://eas.test${PATH}`)).status).toBe(404)
  expect((await ask(`https://moved.example${PATH}`)).status).toBe(404)
})

test('Outlook gets STARTTLS for IMAP (happyDomain forgets it)', async () => {
  const [imap] = all(rootOf((await postFor('a@wildcard.example')).body), 'Protocol')
  expect(['Type', 'Port', 'SSL', 'Encryption'].map(name => imap && one(imap, name))).toEqual([
    'IMAP',
    '143',
    'on',
    'TLS'
  ])
})
