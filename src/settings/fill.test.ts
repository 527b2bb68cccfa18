import { expect, test } from 'vitest'
import { domain, type Plain } from '../../test/samples.ts'
import type { ProviderTemplate, ServerTemplate } from './settings.ts'
import { asFilled, fillDomain, isPerDomain, normalizeHost, withoutDomain } from './fill.ts'

type PlainProvider = Plain<ProviderTemplate>

const plain: PlainProvider = {
  id: 'example.com',
  version: '{domain}',
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
const template = (provider: PlainProvider): ProviderTemplate =>
  provider as unknown as ProviderTemplate

const server = (host: string): Plain<ServerTemplate<'imap'>> => ({
  protocol: 'imap',
  host,
  port: 993,
  security: 'tls',
  authentication: ['password'],
  login: '{localpart}@{domain}'
})

/** A provider with this in each value that is filled in, and `{domain}` in each that is kept. */
const provider = (host: string): PlainProvider => ({
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
  firstSteps: { url: `https://panel.${host}/imap`, text: { en: `Log in at ${host}` } },
  passwordHelp: { text: { en: `Not that of ${host}`, sv: `Inte det för ${host}` } },
  controlPanel: `https://panel.${host}/`,
  aliases: true,
  quota: `5 GB (${host})`,
  notes: { en: `Welcome to ${host}` },
  legal: { imprint: `https://${host}/imprint`, privacy: `https://${host}/privacy` },
  programs: { recommend: ['thunderbird'], hide: ['kmail'] },
  branding: { logo: 'data:{domain}', logoDark: 'data:{domain}', color: '{domain}' },
  profile: { organization: host, removalNote: host, consent: { en: host, sv: `Hos ${host}` } },
  customers: { http: { url: 'https://customers.example.com/{domain}' } }
})

test('a domain is filled into hosts, URLs and text for people, and not into logins, look-ups and identifiers', () => {
  expect(fillDomain(template(provider('{domain}')), domain('example.net'))).toEqual(
    provider('example.net')
  )
})

test.each([
  ['a host', { incoming: [server('mail.{domain}')] }, true],
  [
    'a declared host that no program uses',
    { declared: { incoming: [server('mail.{domain}')], outgoing: [] } },
    true
  ],
  ['a URL', { webmail: 'https://webmail.{domain}/' }, true],
  ['a URL in a list', { help: [{ url: 'https://{domain}/', title: { en: 'Help' } }] }, true],
  ['a name', { name: '{domain} Mail' }, true],
  ['a title', { help: [{ url: 'https://example.com/', title: { en: '{domain}' } }] }, true],
  ['a text with a link', { firstSteps: { text: { en: '{domain}' } } }, true],
  ['the link of a text', { passwordHelp: { url: 'https://{domain}/', text: { en: 'A' } } }, true],
  ['a note', { notes: { en: '{domain}' } }, true],
  ['a logo', { branding: { logoDark: '{domain}' } }, false],
  ['a login', { incoming: [server('mail.example.com')] }, false],
  ['a look-up', { customers: { url: 'https://customers.example.com/{domain}' } }, false]
])(
  'does a provider with {domain} in %s differ from domain to domain? %j: %s',
  (_, difference, is) => {
    expect(isPerDomain(template({ ...plain, ...difference }))).toBe(is)
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

test('where the mail domain is not known, text for people has the main domain of the provider', () => {
  const texts = { name: '{domain} Mail', profile: { consent: { en: 'Mail of {domain}' } } }
  expect(withoutDomain(template({ ...plain, ...texts }))).toEqual({
    ...plain,
    name: 'example.com Mail',
    profile: { consent: { en: 'Mail of example.com' } }
  })
})

test('where the mail domain is not known, a host with {domain} means that there are no settings', () => {
  expect(withoutDomain(template({ ...plain, incoming: [server('mail.{domain}')] }))).toBeUndefined()
})

test('where the mail domain is not known, declared servers with {domain} are left out', () => {
  const [fixed, perDomain] = [server('mail.example.com'), server('mail.{domain}')]
  const declared = { incoming: [perDomain, fixed], outgoing: [] }
  expect(withoutDomain(template({ ...plain, declared }))).toEqual({
    ...plain,
    declared: { incoming: [fixed], outgoing: [] }
  })
})

test('a template without {domain} is the provider for every domain', () => {
  const fixed = template(plain)
  expect(isPerDomain(fixed)).toBe(false)
  expect(asFilled(fixed)).toBe(fixed)
  expect(fillDomain(fixed, domain('example.net'))).toEqual(asFilled(fixed))
})
