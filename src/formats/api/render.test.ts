import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import {
  installation,
  imap,
  jane,
  pop3,
  reasonsOf,
  replyOf,
  settings,
  smtp,
  type Difference
} from '../../../test/samples.ts'
import { AUTHENTICATIONS, SECURITIES, type Settings } from '../../settings/settings.ts'
import type { Question, Reply } from '../format.ts'
import { api } from './index.ts'

const host = 'example.com'
const asked = { host, address: jane }
const reply = (found: Settings, question: Question = asked): Reply =>
  replyOf(api.render(found, question, installation))
const documentOf = (found: Settings, question: Question = asked): unknown =>
  JSON.parse(reply(found, question).body)

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

test('the settings of a person', () => {
  expect(documentOf(settings())).toMatchObject({
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

test('the settings of a domain hold no user names', () => {
  expect(reply(settings(), { host }).body).not.toContain('username')
  expect(documentOf(settings(), { host })).toMatchObject({
    provider: { id: 'example.com', name: 'Example Mail', shortName: 'Example' },
    domain: 'example.com',
    incoming: [declared],
    outgoing: [sent],
    stated: { incoming: [declared], outgoing: [sent] },
    help: [],
    languages: ['en']
  })
})

test('a cache may keep the settings of a domain, and not those of a person', () => {
  const headers = { 'access-control-allow-origin': '*' }
  const common = { status: 200, type: 'application/json; charset=utf-8', headers, body: '' }
  expect({ ...reply(settings()), body: '' }).toEqual(common)
  expect({ ...reply(settings(), { host }), body: '' }).toEqual({
    ...common,
    cache: 'public',
    cacheKey: 'example.com'
  })
})

test('a server has the login rule and the user name', () => {
  const outgoing = [{ ...smtp, login: '{domain}\\{localpart}' }]
  expect(documentOf(settings({ outgoing }))).toMatchObject({
    outgoing: [{ ...sent, login: '{domain}\\{localpart}', username: 'example.com\\jane.doe+tag' }]
  })
})

test.each([true, false, 14])('a POP3 server has leaveOnServer: %s', leaveOnServer => {
  expect(documentOf(settings({ incoming: [{ ...pop3, leaveOnServer }] }), { host })).toHaveProperty(
    'incoming',
    [{ ...declared, protocol: 'pop3', host: 'pop.example.com', port: 995, leaveOnServer }]
  )
})

test('servers have pathPrefix and samePassword', () => {
  const incoming = [{ ...imap, pathPrefix: 'INBOX' }]
  const outgoing = [{ ...smtp, samePassword: false }]
  expect(documentOf(settings({ incoming, outgoing }))).toMatchObject({ incoming, outgoing })
})

const OFFERS: Difference = {
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
  firstSteps: { url: 'https://example.com/imap', text: { en: 'Switch on IMAP.' } },
  passwordHelp: { text: { en: 'Use an app password.' } },
  controlPanel: 'https://panel.example.com/',
  aliases: false,
  quota: '5 GB',
  notes: { en: 'Welcome' },
  legal: { imprint: 'https://example.com/imprint' },
  languages: ['sv', 'en']
}

test('the document holds everything that a provider offers', () => {
  expect(documentOf(settings(OFFERS))).toMatchObject(OFFERS)
})

test('the document holds no customers, no profile texts and no logo', () => {
  const found = settings({
    customers: { sql: 'postgres://secret@db.example/' },
    profile: { organization: 'Example AB' },
    branding: { logo: 'logo.svg' }
  })
  expect(documentOf(found)).toEqual(documentOf(settings()))
})

test('the document ends with a line break, for terminals', () => {
  expect(reply(settings()).body).toMatch(/^\{\n {2}"provider"[\s\S]*\n\}\n$/)
})

const schema = new Ajv({ strict: false, formats: { uri: /^[a-z]+:/ } }).compile(
  api.media.schema ?? false
)

test.each([
  ['a small provider', settings(), asked],
  ['a small provider, without an address', settings(), { host }],
  ['a provider with every service', settings(OFFERS), asked],
  [
    'a provider with every security and authentication',
    settings({
      incoming: [
        ...SECURITIES.map(security => ({ ...imap, security })),
        { ...imap, pathPrefix: 'INBOX' },
        { ...pop3, leaveOnServer: 9 }
      ],
      outgoing: [{ ...smtp, authentication: AUTHENTICATIONS, samePassword: false }]
    }),
    asked
  ]
])('the schema accepts the document of %s', (_, found, question) => {
  schema(documentOf(found, question))
  expect(schema.errors).toBeNull()
})

test.each([
  ['no-address', 400, 'Add ?emailaddress=you@example.com'],
  ['not-an-address', 400, 'That is not a mail address'],
  ['not-understood', 400, 'That request cannot be understood'],
  ['unknown-domain', 404, 'No provider here serves that domain'],
  ['unsupported', 404, 'This format does not support what the provider of that domain offers']
] as const)('the refusal %s is JSON', (refusal, status, message) => {
  expect(api.refuse(refusal, api.example(jane), installation)).toEqual({
    status,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ error: refusal, message })}\n`,
    headers: { 'access-control-allow-origin': '*' }
  })
})

test('the refusal unavailable is JSON with the time to wait', () => {
  const message = 'That domain cannot be looked up at the moment: try again in a minute'
  expect(api.refuse('unavailable', api.example(jane), installation)).toEqual({
    status: 503,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ error: 'unavailable', message })}\n`,
    headers: { 'access-control-allow-origin': '*', 'retry-after': '60' }
  })
})

test('the format supports every provider, even one without servers', () => {
  const found = settings({ incoming: [], outgoing: [] })
  expect(reasonsOf(api.render(found, asked, installation))).toEqual([])
})
