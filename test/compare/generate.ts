/** Provider files that differ in every key, always the same ones for the same number. */
import fc from 'fast-check'
import {
  ALTERNATIVES,
  AUTHENTICATIONS,
  INCOMING_PROTOCOLS,
  OUTGOING_PROTOCOLS,
  SCOPES,
  SECURITIES
} from '../../src/settings/settings.ts'

const SEED = 20261125

const host = fc.constantFrom(
  'mail.hosts.example',
  'mail.{domain}',
  'Post.Hosts.example',
  'böx.hosts.example'
)
const url = fc.constantFrom(
  'https://dav.{domain}/',
  'https://hosts.example:8443/a?b=1&c=<2>',
  'https://hosts.example/Microsoft-Server-ActiveSync',
  'https://hosts.example/прямо'
)
const text = fc.constantFrom(
  'Mail & More',
  '<b>Post</b>',
  'Post of {domain}',
  'Brevlådan',
  '邮件 📮'
)
const texts = fc.dictionary(fc.constantFrom('en', 'sv', 'no', 'de-AT', 'ja'), text, { minKeys: 1 })
const login = fc.constantFrom(
  '{address}',
  '{localpart}',
  '{domain}\\{localpart}',
  '{localpart}@login.example'
)
const authentication = fc.oneof(
  fc.constantFrom(...AUTHENTICATIONS),
  fc.uniqueArray(fc.constantFrom(...AUTHENTICATIONS), { minLength: 1 })
)

function servers(protocols: readonly string[]): fc.Arbitrary<object[]> {
  const server = fc.record(
    {
      protocol: fc.constantFrom(...protocols),
      host,
      port: fc.constantFrom(25, 110, 143, 465, 587, 993, 995, 2525),
      security: fc.constantFrom(...SECURITIES),
      authentication,
      login
    },
    { requiredKeys: ['protocol', 'host'] }
  )
  return fc.array(server, { minLength: 1, maxLength: 5 })
}

const provider = fc.record(
  {
    name: text,
    shortName: fc.constantFrom('Post', '{domain}'),
    login,
    incoming: servers(INCOMING_PROTOCOLS),
    outgoing: servers(OUTGOING_PROTOCOLS),
    alternatives: fc.constantFrom(...ALTERNATIVES),
    protocols: fc.uniqueArray(fc.constantFrom(...INCOMING_PROTOCOLS), { minLength: 1 }),
    allowUnencrypted: fc.boolean(),
    activesync: url,
    exchange: fc.record({ ews: url, owa: url, oab: url }, { requiredKeys: [] }),
    jmap: url,
    calendar: fc.record(
      {
        caldav: url,
        subscriptions: fc.constant([{ url: 'https://hosts.example/a.ics', name: 'Holidays' }])
      },
      { requiredKeys: ['caldav'] }
    ),
    contacts: fc.record(
      {
        carddav: url,
        ldap: fc.record(
          { host, searchBase: fc.constant('o={domain}'), scope: fc.constantFrom(...SCOPES), login },
          { requiredKeys: ['host', 'searchBase'] }
        )
      },
      { requiredKeys: ['carddav'] }
    ),
    files: fc.record({ webdav: url }),
    sieve: fc.record({ host }),
    oauth: fc.record(
      {
        issuer: url,
        authorizationUrl: url,
        tokenUrl: url,
        scope: fc.constant('mail'),
        clientId: fc.constant('id')
      },
      { requiredKeys: ['issuer'] }
    ),
    webmail: url,
    help: fc.array(fc.record({ url, title: texts }), { maxLength: 3 }),
    support: fc.record(
      { email: fc.constant('help@{domain}'), phone: fc.constant('+46 8 12'), url },
      { requiredKeys: [] }
    ),
    branding: fc.record({ color: fc.constantFrom('#05b', '#ffee00', '#0055bb') }),
    languages: fc.uniqueArray(fc.constantFrom('sv', 'en', 'de', 'ja'), { minLength: 1 }),
    profile: fc.record(
      { organization: text, removalNote: text, consent: texts },
      { requiredKeys: [] }
    )
  },
  { requiredKeys: ['name', 'incoming', 'outgoing'] }
)
const redirected = fc.record({
  name: text,
  redirect: fc.constantFrom(
    'user@elsewhere.example',
    '{localpart}@tenant.example',
    'https://autodiscover.elsewhere.example/autodiscover/autodiscover.xml',
    'https://elsewhere.example/{localpart}/autodiscover.xml'
  )
})

/** `domain → file text`; JSON is YAML. */
export function generateProviders(count: number): ReadonlyMap<string, string> {
  const some = fc.oneof({ weight: 19, arbitrary: provider }, { weight: 1, arbitrary: redirected })
  const values = fc.sample(some, { seed: SEED, numRuns: count })
  return new Map(
    values.map((value, i) => {
      const domain = `provider-${i}.example`
      const domains = [domain, `other-${i}.example`, `*.below-${i}.example`]
      const mx = i % 5 === 0 ? [`mx1.mx-${i}.example`] : undefined
      return [domain, JSON.stringify({ domains, mx, ...value }, null, 2)]
    })
  )
}
