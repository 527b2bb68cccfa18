/** What users of other servers ask for. */
import { parse as parsePlist } from 'plist'
import { describe, expect, test } from 'vitest'
import { directoryOf, makeApp } from '../fixtures.ts'
import { all, one, rootOf } from '../program.ts'
import { ask, askAll, askAt, askDirectory, postFor, providerFile } from './ask.ts'

const PATH = '/mail/config-v1.1.xml'

describe('Outlook finds the settings', () => {
  test('a GET over http is redirected to https with 302, where PUBLIC_URL is set', async () => {
    const at = askAt(makeApp({ publicUrl: 'https://setup.hoster.example' }))
    const received = await at('http://autodiscover.example.com/Autodiscover/Autodiscover.xml')
    expect([received.status, received.headers['location'], received.body]).toEqual([
      302,
      'https://setup.hoster.example/autodiscover/autodiscover.xml',
      ''
    ])
  })

  test('but no program is redirected that does not follow', async () => {
    const at = askAt(makeApp({ publicUrl: 'https://setup.hoster.example' }))
    const statuses = await Promise.all(
      [
        `http://autoconfig.example.com${PATH}`,
        `http://example.com/.well-known/autoconfig${PATH}`,
        'https://autodiscover.example.com/autodiscover/autodiscover.xml',
        'http://autodiscover.unknown.test/autodiscover/autodiscover.xml'
      ].map(async url => (await at(url)).status)
    )
    expect(statuses).toEqual([200, 200, 200, 404])
  })

  test('a POST over http is answered without a redirect', async () => {
    const received = await ask('http://autodiscover.example.com/autodiscover/autodiscover.xml', {
      method: 'POST',
      body: '<Autodiscover><Request><EMailAddress>a@example.com</EMailAddress></Request></Autodiscover>'
    })
    expect([received.status, one(rootOf(received.body), 'LoginName')]).toEqual([
      200,
      'a@example.com'
    ])
  })

  test('the URL in the JSON answer is PUBLIC_URL, where that is set', async () => {
    const at = askAt(makeApp({ publicUrl: 'https://setup.hoster.example' }))
    const { body } = await at(
      'https://example.com/autodiscover/autodiscover.json?Email=a@example.com&Protocol=AutodiscoverV1'
    )
    expect(JSON.parse(body)).toEqual({
      Protocol: 'AutodiscoverV1',
      Url: 'https://setup.hoster.example/autodiscover/autodiscover.xml'
    })
  })

  test('the root, which is a page, is not found for programs', async () => {
    const headers = { accept: 'text/calendar, application/ics' }
    expect((await ask('https://example.com/', { headers })).status).toBe(404)
  })
})

test('one file serves many domains and hosts', async () => {
  const hosts = [
    'autoconfig.customer-one.example',
    'mail.customer-two.example',
    'autoconfig.a.b.customer-three.example',
    'x.branch.full.example'
  ]
  const domains = await Promise.all(
    hosts.map(async host => one(rootOf((await ask(`https://${host}${PATH}`)).body), 'domain'))
  )
  expect(domains).toEqual([
    'customer-one.example',
    'customer-two.example',
    'a.b.customer-three.example',
    'x.branch.full.example'
  ])
})

describe('the query of autoconfig may be written in many ways', () => {
  test.each([
    '?emailaddress=jane@example.com',
    '?emailaddress=jane%40example.com',
    '?emailaddress=jane%2540example.com',
    '?EmailAddress=jane@example.com',
    '?emailaddress=j+a+n+e@example.com',
    '?emailaddress=j%2Ba@example.com',
    '?emailaddress=%6Aane%40example%2Ecom',
    '?emailmd5=1&emailaddress=jane@example.com&x=%zz',
    '?emailaddress=jane@example.com&emailaddress=bo@minimal.example',
    '?emailaddress=',
    '?emailaddress=%EMAILADDRESS%',
    '?emailaddress=%25EMAILADDRESS%25',
    '?',
    '?=&&='
  ])('%s', async query => {
    expect(await ask(`https://autoconfig.example.com${PATH}${query}`)).toEqual(
      await ask(`https://autoconfig.example.com${PATH}`)
    )
  })
})

describe('OAuth of the provider', () => {
  test('is complete, beside the password as the second choice', async () => {
    const root = rootOf((await ask(`https://full.example${PATH}`)).body)
    const [imap] = all(root, 'incomingServer')
    const [oauth] = all(root, 'oAuth2')
    expect(imap && all(imap, 'authentication').map(({ text }) => text)).toEqual([
      'OAuth2',
      'password-cleartext'
    ])
    expect(oauth?.children.map(({ name }) => name)).toEqual([
      'issuer',
      'scope',
      'authURL',
      'tokenURL',
      'clientID'
    ])
  })

  test('is left out where a part of it is missing', async () => {
    const yaml = providerFile('half.test', 'oauth: { issuer: https://login.half.test }').replace(
      'imap.half.test',
      'imap.half.test, authentication: [oauth2, password]'
    )
    const at = askDirectory(directoryOf({ 'half.test.yaml': yaml }))
    expect(all(rootOf((await at(`https://half.test${PATH}`)).body), 'oAuth2')).toEqual([])
  })
})

test('a login may be the local part instead of the address', async () => {
  const received = Object.fromEntries(await askAll('jane@physics.wildcard.example'))
  const { PayloadContent } = parsePlist(received['apple']?.body ?? '') as unknown as {
    PayloadContent: readonly object[]
  }
  expect([
    one(rootOf(received['thunderbird']?.body ?? ''), 'username'),
    one(rootOf(received['outlook']?.body ?? ''), 'LoginName'),
    PayloadContent
  ]).toMatchObject([
    '%EMAILLOCALPART%',
    'jane',
    [{ IncomingMailServerUsername: 'jane', OutgoingMailServerUsername: 'jane' }]
  ])
})

test('the authentication is that of each server', async () => {
  const protocols = all(rootOf((await postFor('jane@full.example')).body), 'Protocol')
  const spoken = protocols
    .filter(protocol => one(protocol, 'Type') === 'SMTP')
    .map(protocol => ['Port', 'SPA', 'AuthRequired'].map(name => one(protocol, name)))
  expect(spoken).toEqual([
    ['465', 'off', 'on'],
    ['587', 'on', 'on']
  ])
})

test('calendars and contacts are set up with the mail', async () => {
  const received = Object.fromEntries(await askAll('jane@full.example'))
  const { PayloadContent } = parsePlist(received['apple']?.body ?? '') as unknown as {
    PayloadContent: readonly Readonly<Record<string, unknown>>[]
  }
  const root = rootOf(received['thunderbird']?.body ?? '')
  expect(PayloadContent.map(payload => payload['PayloadType'])).toEqual([
    'com.apple.mail.managed',
    'com.apple.caldav.account',
    'com.apple.carddav.account'
  ])
  expect(['calendar', 'addressbook'].map(name => one(all(root, name)[0] ?? root, 'url'))).toEqual([
    'https://dav.full.example/calendars/',
    'https://dav.full.example:8443/contacts/'
  ])
})

/** Without what /api/settings and the page list apart: servers that the provider has and that are not offered. */
function withoutStated(body: string): string {
  return body.replace(/"stated": [^]*|<details class="fold warn"[^]*?<\/details>/, '')
}

test('servers that are not offered are in no format', async () => {
  const yaml = providerFile('shut.test', 'protocols: [imap]').replace(
    'outgoing: [',
    'outgoing: [{ protocol: smtp, host: plain.shut.test, security: none }, '
  )
  const at = askDirectory(directoryOf({ 'shut.test.yaml': yaml }))
  const received = await askAll('jane@shut.test', at)
  const named = received
    .map(([name, { body }]) => [name, withoutStated(body)] as const)
    .filter(([, body]) => /pop[.]shut|plain[.]shut|"pop3"|POP3/.test(body))
  expect(named).toEqual([])
})

test('a person’s name is only in the answer to the request that contains it', async () => {
  const url = 'https://example.com/email.mobileconfig?emailaddress=jane@example.com'
  const [named, unnamed] = [await ask(`${url}&name=Jane%20D%C3%B6e`), await ask(url)]
  expect(named.body).toContain('<key>EmailAccountName</key>\n        <string>Jane Döe</string>')
  expect([unnamed.body.includes('EmailAccountName'), named.headers['cache-control']]).toEqual([
    false,
    'no-store'
  ])
})
