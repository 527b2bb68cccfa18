import { expect, test } from 'vitest'
import type { Domain } from '../address/domain.ts'
import type { Provider, Server } from './settings.ts'
import { fillDomain, isPerDomain, normalizeHost } from './fill.ts'

const plain: Provider = {
  id: 'example.com' as Domain,
  name: 'Example {domain}',
  shortName: 'Example',
  login: '{localpart}@{domain}',
  incoming: [],
  outgoing: [],
  stated: { incoming: [], outgoing: [] },
  alternatives: 'first',
  help: [],
  languages: ['en']
}
const server = (host: string): Server<'imap'> => ({
  protocol: 'imap',
  host,
  port: 993,
  security: 'tls',
  authentication: ['password'],
  login: '{localpart}@{domain}'
})

const provider = (host: string): Provider => ({
  ...plain,
  incoming: [server(`imap.${host}`)],
  stated: { incoming: [server(`imap.${host}`)], outgoing: [] },
  activesync: `https://eas.${host}/`,
  exchange: { ews: `https://${host}/ews`, owa: `https://${host}/owa`, oab: `https://${host}/oab` },
  jmap: `https://${host}/jmap`,
  calendar: { caldav: `https://dav.${host}/${host}/` },
  contacts: { carddav: `https://dav.${host}/` },
  files: { webdav: `https://dav.${host}/` },
  sieve: { host: `sieve.${host}`, port: 4190, security: 'starttls' },
  oauth: { issuer: `https://${host}`, tokenUrl: `https://${host}/t`, scope: '{domain}' },
  webmail: `https://webmail.${host}`,
  help: [{ url: `https://${host}/help`, title: { en: 'Help for {domain}' } }],
  support: { url: `https://${host}/support`, phone: '{domain}' },
  customers: { http: { url: 'https://customers.example.com/{domain}' } }
})

test('a domain is filled into hosts and URLs, and not into logins, names and look-ups', () => {
  expect(fillDomain(provider('{domain}'), 'example.net' as Domain)).toEqual(provider('example.net'))
})

test.each([
  ['a host', { incoming: [server('mail.{domain}')] }, true],
  [
    'a host no program is sent to',
    { stated: { incoming: [server('mail.{domain}')], outgoing: [] } },
    true
  ],
  ['a URL', { webmail: 'https://webmail.{domain}/' }, true],
  ['a URL in a list', { help: [{ url: 'https://{domain}/', title: { en: 'Help' } }] }, true],
  ['a login', { incoming: [server('mail.example.com')] }, false],
  ['a look-up', { customers: { url: 'https://customers.example.com/{domain}' } }, false]
])(
  'a provider with the domain in %s differs from domain to domain: or not',
  (_, difference, is) => {
    expect(isPerDomain({ ...plain, ...difference })).toBe(is)
  }
)

test.each([
  ['Mail.Example.COM.', 'mail.example.com'],
  ['mail.bücher.example', 'mail.xn--bcher-kva.example'],
  ['Mail.{domain}', 'mail.{domain}'],
  ['{domain}', '{domain}'],
  ['bücher.{domain}', 'xn--bcher-kva.{domain}'],
  ['{domain}.{domain}', '{domain}.{domain}']
])('the host %s is kept as %s', (host, kept) => {
  expect(normalizeHost(host)).toBe(kept)
})
