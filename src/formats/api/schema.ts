/** JSON Schema of the document that render.ts renders. */
import {
  AUTHENTICATIONS,
  INCOMING_PROTOCOLS,
  OUTGOING_PROTOCOLS,
  SCOPES,
  SECURITIES
} from '../../settings/settings.ts'

const text = { type: 'string' }
const url = { type: 'string', format: 'uri' }
const port = { type: 'integer', minimum: 1, maximum: 65535 }
const security = { type: 'string', enum: SECURITIES }
const texts = { type: 'object', additionalProperties: text, description: 'By language' }

const server = (protocols: readonly string[]): object =>
  object(
    {
      protocol: { type: 'string', enum: protocols },
      host: text,
      port,
      security,
      authentication: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', enum: AUTHENTICATIONS },
        description: 'Best first'
      },
      login: { type: 'string', description: 'The rule: {address}, {localpart}, {domain}' },
      username: {
        type: 'string',
        description: 'The rule filled in, where an address was asked for'
      },
      leaveOnServer: { oneOf: [{ type: 'boolean' }, { type: 'integer', description: 'Days' }] },
      pathPrefix: { type: 'string', description: 'IMAP: where folders begin' },
      samePassword: { type: 'boolean', description: 'SMTP: false with a password of its own' }
    },
    'username',
    'leaveOnServer',
    'pathPrefix',
    'samePassword'
  )

const servers = {
  incoming: { type: 'array', items: server(INCOMING_PROTOCOLS) },
  outgoing: { type: 'array', items: server(OUTGOING_PROTOCOLS) }
}

const ldap = object(
  {
    host: text,
    searchBase: text,
    scope: { type: 'string', enum: SCOPES },
    login: { type: 'string', description: 'The rule: {address}, {localpart}, {domain}' }
  },
  'scope',
  'login'
)

const OPTIONAL = [
  'address',
  'redirect',
  'activesync',
  'exchange',
  'jmap',
  'calendar',
  'contacts',
  'files',
  'sieve',
  'oauth',
  'webmail',
  'support',
  'firstSteps',
  'passwordHelp',
  'controlPanel',
  'aliases',
  'quota',
  'notes',
  'legal'
]

export const SETTINGS_SCHEMA: object = object(
  {
    provider: object({ id: text, name: text, shortName: text }),
    domain: { type: 'string', description: 'Lower-case A-labels' },
    address: text,
    ...servers,
    stated: {
      ...object(servers),
      description: 'Every server the provider has, also those no program is sent to'
    },
    redirect: text,
    activesync: url,
    exchange: object({ ews: url, owa: url, oab: url }, 'ews', 'owa', 'oab'),
    jmap: url,
    calendar: object(
      {
        caldav: url,
        subscriptions: { type: 'array', minItems: 1, items: object({ url, name: text }) }
      },
      'caldav',
      'subscriptions'
    ),
    contacts: object({ carddav: url, ldap }, 'carddav', 'ldap'),
    files: object({ webdav: url }),
    sieve: object({ host: text, port, security }),
    oauth: object(
      { issuer: url, authorizationUrl: url, tokenUrl: url, scope: text, clientId: text },
      'authorizationUrl',
      'tokenUrl',
      'scope',
      'clientId'
    ),
    webmail: url,
    help: { type: 'array', items: object({ url, title: texts }, 'title') },
    support: object({ email: text, phone: text, url }, 'email', 'phone', 'url'),
    firstSteps: linkedTexts('What people have to do before they set up a program'),
    passwordHelp: linkedTexts('Which password programs need'),
    controlPanel: url,
    aliases: { type: 'boolean', description: 'Whether aliases have no login of their own' },
    quota: text,
    notes: texts,
    legal: object({ imprint: url, privacy: url }, 'imprint', 'privacy'),
    languages: { type: 'array', items: text }
  },
  ...OPTIONAL
)

function linkedTexts(description: string): object {
  return { ...object({ url, text: texts }, 'url'), description }
}

function object(properties: Record<string, object>, ...optional: readonly string[]): object {
  const required = Object.keys(properties).filter(key => !optional.includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}
