import { expect, test } from 'vitest'
import type { Domain } from '../address/domain.ts'
import type { Provider, Server } from './settings.ts'
import { fillDomain, isPerDomain, normalizeHost, withoutDomain } from './fill.ts'

const plain: Provider = {
  id: 'example.com' as Domain,
  name: 'Example',
  shortName: 'Example',
  login: '{localpart}@{domain}',
  incoming: [],
  outgoing: [],
  declared: { incoming: [], outgoing: [] },
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
  name: `${host} Mail`,
  shortName: host,
  incoming: [server(`imap.${host}`)],
  declared: { incoming: [server(`imap.${host}`)], outgoing: [] },
  activesync: `https://eas.${host}/`,
  exchange: { ews: `https://${host}/ews`, owa: `https://${host}/owa`, oab: `https://${host}/oab` },
  jmap: `https://${host}/jmap`,
  calendar: {
    caldav: `https://dav.${host}/${host}/`,
    subscriptions: [{ url: `https://${host}/holidays.ics`, name: `Holidays of ${host}` }]
  },
  contacts: {
    carddav: `https://dav.${host}/`,
    ldap: { host: `ldap.${host}`, searchBase: `o=${host}`, login: 'uid={localpart},o={domain}' }
  },
  files: { webdav: `https://dav.${host}/` },
  sieve: { host: `sieve.${host}`, port: 4190, security: 'starttls' },
  oauth: { issuer: `https://${host}`, tokenUrl: `https://${host}/t`, scope: '{domain}' },
  webmail: `https://webmail.${host}`,
  help: [{ url: `https://${host}/help`, title: { en: `Help for ${host}` } }],
  support: { url: `https://${host}/support`, email: `help@${host}`, phone: '{domain}' },
  profile: { organization: host, removalNote: host, consent: { en: host, sv: `Hos ${host}` } },
  customers: { http: { url: 'https://customers.example.com/{domain}' } }
})

test('a domain is filled into hosts, URLs and texts for people, and not into logins, look-ups and words of programs', () => {
  expect(fillDomain(provider('{domain}'), 'example.net' as Domain)).toEqual(provider('example.net'))
})

test.each([
  ['a host', { incoming: [server('mail.{domain}')] }, true],
  [
    'a host no program is sent to',
    { declared: { incoming: [server('mail.{domain}')], outgoing: [] } },
    true
  ],
  ['a URL', { webmail: 'https://webmail.{domain}/' }, true],
  ['a URL in a list', { help: [{ url: 'https://{domain}/', title: { en: 'Help' } }] }, true],
  ['a name', { name: '{domain} Mail' }, true],
  ['a title', { help: [{ url: 'https://example.com/', title: { en: '{domain}' } }] }, true],
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

test('where the domain is not known, texts name the main domain of the provider', () => {
  const texts = { name: '{domain} Mail', profile: { consent: { en: 'Mail of {domain}' } } }
  expect(withoutDomain({ ...plain, ...texts })).toEqual({
    ...plain,
    name: 'example.com Mail',
    profile: { consent: { en: 'Mail of example.com' } }
  })
})

test('where the domain is not known, there is nothing to say of a host that it stands in', () => {
  expect(withoutDomain({ ...plain, incoming: [server('mail.{domain}')] })).toBeUndefined()
})
