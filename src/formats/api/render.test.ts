import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { imap, jane, pop3, settings, smtp } from '../../../test/samples.ts'
import {
  AUTHENTICATIONS,
  SECURITIES,
  type Provider,
  type Settings
} from '../../settings/settings.ts'
import { api } from './index.ts'

const host = 'example.com'
const asked = { host, address: jane }
const documentOf = (found: Settings, question: { host: string } = asked): unknown =>
  JSON.parse(api.render(found, question).body)

const declared = {
  protocol: 'imap',
  host: 'imap.example.com',
  port: 993,
  security: 'tls',
  authentication: ['password'],
  login: '{address}'
}
const sent = { ...declared, protocol: 'smtp', host: 'smtp.example.com', port: 465 }
const username = 'jane.doe+tag@example.com'

test('a person’s settings, whole', () => {
  expect(documentOf(settings())).toEqual({
    provider: { id: 'example.com', name: 'Example Mail', shortName: 'Example' },
    domain: 'example.com',
    address: username,
    incoming: [{ ...declared, username }],
    outgoing: [{ ...sent, username }],
    stated: { incoming: [{ ...declared, username }], outgoing: [{ ...sent, username }] },
    help: [],
    languages: ['en']
  })
})

test('a domain’s settings hold no user names', () => {
  expect(documentOf(settings(), { host })).toEqual({
    provider: { id: 'example.com', name: 'Example Mail', shortName: 'Example' },
    domain: 'example.com',
    incoming: [declared],
    outgoing: [sent],
    stated: { incoming: [declared], outgoing: [sent] },
    help: [],
    languages: ['en']
  })
})

test('a person’s settings are kept by nobody, a domain’s by anybody', () => {
  const headers = { 'access-control-allow-origin': '*' }
  const reply = { status: 200, type: 'application/json; charset=utf-8', headers }
  expect({ ...api.render(settings(), asked), body: '' }).toEqual({ ...reply, body: '' })
  expect({ ...api.render(settings(), { host }), body: '' }).toEqual({
    ...reply,
    body: '',
    cache: 'public',
    cacheKey: 'example.com'
  })
})

test('the login is filled in beside its rule', () => {
  const outgoing = [{ ...smtp, login: '{domain}\\{localpart}' }]
  expect(documentOf(settings({ outgoing }))).toHaveProperty('outgoing', [
    { ...sent, login: '{domain}\\{localpart}', username: 'example.com\\jane.doe+tag' }
  ])
})

test.each([true, false, 14])(
  'what becomes of messages on the server is said: %s',
  leaveOnServer => {
    expect(
      documentOf(settings({ incoming: [{ ...pop3, leaveOnServer }] }), { host })
    ).toHaveProperty('incoming', [
      { ...declared, protocol: 'pop3', host: 'pop.example.com', port: 995, leaveOnServer }
    ])
  }
)

const OFFERS: Partial<Provider> = {
  redirect: 'https://elsewhere.example/',
  activesync: 'https://eas.example.com/Microsoft-Server-ActiveSync',
  exchange: {
    ews: 'https://ews.example.com/',
    owa: 'https://owa.example.com/',
    oab: 'https://oab.example.com/'
  },
  jmap: 'https://jmap.example.com/session',
  calendar: { caldav: 'https://dav.example.com/' },
  contacts: { carddav: 'https://dav.example.com/' },
  files: { webdav: 'https://dav.example.com/' },
  sieve: { host: 'sieve.example.com', port: 4190, security: 'starttls' },
  oauth: { issuer: 'https://login.example.com', scope: 'mail' },
  webmail: 'https://webmail.example.com/',
  help: [{ url: 'https://example.com/help', title: { en: 'Help' } }],
  support: { email: 'help@example.com', phone: '+46 8 123 456' },
  languages: ['sv', 'en']
}

test('everything a provider offers is said', () => {
  expect(documentOf(settings(OFFERS))).toMatchObject(OFFERS)
})

test('what is the installation’s own business is not said', () => {
  const found = settings({
    customers: { sql: 'postgres://secret@db.example/' },
    profile: { organization: 'Example AB' },
    branding: { logo: 'logo.svg' }
  })
  expect(documentOf(found)).toEqual(documentOf(settings()))
})

test('the document ends with a line break, for terminals', () => {
  expect(api.render(settings(), asked).body).toMatch(/^\{\n {2}"provider"[\s\S]*\n\}\n$/)
})

const schema = new Ajv({ strict: false, formats: { uri: /^[a-z]+:/ } }).compile(
  api.media.schema ?? false
)

test.each([
  ['small', settings(), asked],
  ['small and nobody’s', settings(), { host }],
  ['with everything', settings(OFFERS), asked],
  [
    'with every word',
    settings({
      incoming: [
        ...SECURITIES.map(security => ({ ...imap, security })),
        { ...pop3, leaveOnServer: 9 }
      ],
      outgoing: [{ ...smtp, authentication: AUTHENTICATIONS }]
    }),
    asked
  ]
])('a document that is %s is as its schema says', (_, found, question) => {
  schema(documentOf(found, question))
  expect(schema.errors).toBeNull()
})

test.each([
  ['no-address', 400, 'Add ?emailaddress=you@example.com'],
  ['not-an-address', 400, 'That is not a mail address'],
  ['not-understood', 400, 'That request cannot be understood'],
  ['unknown-domain', 404, 'No provider here serves that domain'],
  ['cannot-say', 404, 'What this domain offers cannot be said in this format']
] as const)('%s is said in JSON', (refusal, status, message) => {
  expect(api.refuse(refusal, api.example(jane))).toEqual({
    status,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ error: refusal, message })}\n`,
    headers: { 'access-control-allow-origin': '*' }
  })
})

test('there is nothing that it could not say', () => {
  expect(api.unsupported(settings({ incoming: [], outgoing: [] }), asked)).toEqual([])
})
