/** What Apple's schemas (iOS 18.1, macOS 15.1) allow in a profile, and what a profile of ours does not hold at all. */
import { parse } from 'plist'

type Kind = 'string' | 'integer' | 'boolean' | 'date' | 'data' | 'real' | 'array' | 'dictionary'
type Keys = Partial<Record<Kind, string>> & {
  readonly required: string
  /** Key → the only values it may have. */
  readonly words?: Readonly<Record<string, readonly (string | number)[]>>
}

const COMMON =
  'PayloadIdentifier PayloadUUID PayloadType PayloadDescription PayloadDisplayName PayloadOrganization'
const REQUIRED = 'PayloadIdentifier PayloadUUID PayloadType PayloadVersion'

const PROFILE: Keys = {
  required: `${REQUIRED} PayloadContent`,
  string: `${COMMON} PayloadScope`,
  integer: 'PayloadVersion TargetDeviceType',
  boolean: 'IsEncrypted HasRemovalPasscode PayloadRemovalDisallowed',
  date: 'RemovalDate PayloadExpirationDate',
  real: 'DurationUntilRemoval',
  array: 'PayloadContent',
  data: 'EncryptedPayloadContent',
  dictionary: 'ConsentText',
  words: {
    PayloadType: ['Configuration'],
    PayloadVersion: [1],
    PayloadScope: ['System', 'User'],
    TargetDeviceType: [0, 1, 2, 3, 4, 5, 6]
  }
}

const SMIME_BOOLEANS = `SMIMEEnabled SMIMESigningEnabled SMIMEEncryptionEnabled SMIMEEnablePerMessageSwitch
  SMIMESigningUserOverrideable SMIMESigningCertificateUUIDUserOverrideable SMIMEEncryptByDefault
  SMIMEEncryptByDefaultUserOverrideable SMIMEEncryptionCertificateUUIDUserOverrideable
  SMIMEEnableEncryptionPerMessageSwitch disableMailRecentsSyncing allowMailDrop PreventMove PreventAppSheet`
const SMIME_STRINGS = 'SMIMESigningCertificateUUID SMIMEEncryptionCertificateUUID VPNUUID'

const LOGINS = [
  'EmailAuthNone',
  'EmailAuthPassword',
  'EmailAuthCRAMMD5',
  'EmailAuthNTLM',
  'EmailAuthHTTPMD5'
]

const PAYLOADS: Readonly<Record<string, Keys>> = {
  'com.apple.mail.managed': {
    required: `EmailAccountType IncomingMailServerAuthentication IncomingMailServerHostName
      OutgoingMailServerAuthentication OutgoingMailServerHostName`,
    string: `EmailAccountDescription EmailAccountName EmailAccountType EmailAddress IncomingMailServerAuthentication
      IncomingMailServerHostName IncomingMailServerUsername IncomingPassword OutgoingPassword
      OutgoingMailServerAuthentication OutgoingMailServerHostName OutgoingMailServerUsername
      IncomingMailServerIMAPPathPrefix ${SMIME_STRINGS}`,
    integer: 'IncomingMailServerPortNumber OutgoingMailServerPortNumber',
    boolean: `IncomingMailServerUseSSL OutgoingMailServerUseSSL OutgoingPasswordSameAsIncomingPassword
      ${SMIME_BOOLEANS}`,
    words: {
      EmailAccountType: ['EmailTypeIMAP', 'EmailTypePOP'],
      IncomingMailServerAuthentication: LOGINS,
      OutgoingMailServerAuthentication: LOGINS
    }
  },
  'com.apple.caldav.account': {
    required: 'CalDAVHostName',
    string:
      'CalDAVAccountDescription CalDAVHostName CalDAVUsername CalDAVPassword CalDAVPrincipalURL VPNUUID',
    integer: 'CalDAVPort',
    boolean: 'CalDAVUseSSL'
  },
  'com.apple.carddav.account': {
    required: 'CardDAVHostName',
    string:
      'CardDAVAccountDescription CardDAVHostName CardDAVUsername CardDAVPassword CardDAVPrincipalURL VPNUUID',
    integer: 'CardDAVPort',
    boolean: 'CardDAVUseSSL',
    dictionary: 'CommunicationServiceRules'
  },
  'com.apple.subscribedcalendar.account': {
    required: 'SubCalAccountHostName',
    string:
      'SubCalAccountDescription SubCalAccountHostName SubCalAccountUsername SubCalAccountPassword VPNUUID',
    integer: '',
    boolean: 'SubCalAccountUseSSL'
  },
  'com.apple.ldap.account': {
    required: 'LDAPAccountHostName',
    string:
      'LDAPAccountDescription LDAPAccountHostName LDAPAccountUserName LDAPAccountPassword VPNUUID',
    integer: '',
    boolean: 'LDAPAccountUseSSL',
    array: 'LDAPSearchSettings'
  },
  'com.apple.eas.account': {
    required: '',
    string: `EmailAddress Host UserName Password CertificateName CertificatePassword PayloadCertificateUUID
      HeaderMagic OAuthSignInURL OAuthTokenRequestURL ${SMIME_STRINGS}`,
    integer: 'MailNumberOfPastDaysToSync',
    boolean: `SSL OAuth OverridePreviousPassword EnableMail EnableContacts EnableCalendars EnableReminders EnableNotes
      EnableMailUserOverridable EnableContactsUserOverridable EnableCalendarsUserOverridable
      EnableRemindersUserOverridable EnableNotesUserOverridable ${SMIME_BOOLEANS}`,
    data: 'Certificate',
    dictionary: 'CommunicationServiceRules',
    words: { MailNumberOfPastDaysToSync: [0, 1, 3, 7, 14, 31] }
  }
}

const SEARCH_SETTING: Keys = {
  required: 'LDAPSearchSettingSearchBase',
  string: 'LDAPSearchSettingDescription LDAPSearchSettingSearchBase LDAPSearchSettingScope',
  words: {
    LDAPSearchSettingScope: [
      'LDAPSearchSettingScopeBase',
      'LDAPSearchSettingScopeOneLevel',
      'LDAPSearchSettingScopeSubtree'
    ]
  }
}

// Passwords never; the others are allowed by Apple and known to do harm.
const NOT_OURS =
  /Password$|^(SMIMEEnabled|PayloadRemovalDisallowed|RemovalDate|DurationUntilRemoval|HasRemovalPasscode)$/
const OURS_ALL_THE_SAME = 'OutgoingPasswordSameAsIncomingPassword'
// Whatever its name says, Apple's title for it is "URL".
const A_URL = 'SubCalAccountHostName'
const UUID = /^[0-9A-F]{8}-[0-9A-F]{4}-[58][0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+$/

type Dictionary = Readonly<Record<string, unknown>>

/** The text of a .mobileconfig → its profile and everything that is wrong with it. */
export function readProfile(text: string): {
  readonly profile: Dictionary
  readonly payloads: readonly Dictionary[]
  readonly problems: readonly string[]
} {
  const profile = parse(text) as Dictionary
  const payloads = profile.PayloadContent as readonly Dictionary[]
  const all = [profile, ...payloads]
  const problems = [
    ...problemsOf(profile, PROFILE),
    ...payloads.flatMap(payload => {
      const type = String(payload.PayloadType)
      const keys = PAYLOADS[type]
      if (!keys) return [`${type} is no payload of ours`]
      const required = `${REQUIRED} ${keys.required}`
      const string = `${COMMON} ${keys.string}`
      const integer = `PayloadVersion ${keys.integer}`
      return [
        ...problemsOf(payload, { ...keys, required, string, integer }),
        ...((payload.LDAPSearchSettings ?? []) as readonly Dictionary[]).flatMap(setting =>
          problemsOf(setting, SEARCH_SETTING)
        )
      ]
    }),
    ...twice(all.map(({ PayloadUUID }) => PayloadUUID)),
    ...twice(all.map(({ PayloadIdentifier }) => PayloadIdentifier)),
    ...payloads
      .filter(inner => !String(inner.PayloadIdentifier).startsWith(`${profile.PayloadIdentifier}.`))
      .map(inner => `${inner.PayloadIdentifier} is not below the profile's identifier`),
    // Numbers are one class to the parser, and not to Apple Business Manager.
    ...(text.includes('<real>') ? ['a <real> where integers belong'] : [])
  ]
  return { profile, payloads, problems }
}

/** The only keys that may hold a variable of an MDM: the address, the name and the user names. */
const WITH_VARIABLES = /^(?:EmailAddress|EmailAccountName|UserName|LDAPAccountUserName|.+Username)$/

/**
 * The same for a profile that an MDM fills in.
 *
 * @param syntax what the MDM takes for a variable
 */
export function readManagedProfile(text: string, syntax = /%\w+%/): ReturnType<typeof readProfile> {
  const { profile, payloads, problems } = readProfile(text)
  const isVariable = (value: unknown): boolean => typeof value === 'string' && syntax.test(value)
  const keys = payloads.flatMap(payload => Object.entries(payload))
  return {
    profile,
    payloads,
    problems: [
      ...problems,
      ...[...Object.entries(profile), ...keys]
        .filter(([key, value]) => isVariable(value) && !WITH_VARIABLES.test(key))
        .map(([key]) => `${key} has a variable`),
      ...keys
        .filter(([key, value]) => WITH_VARIABLES.test(key) && !isVariable(value))
        .map(([key]) => `${key} has no variable`),
      ...(profile.PayloadScope === 'User' ? [] : ['PayloadScope is not User'])
    ]
  }
}

function problemsOf(found: Dictionary, keys: Keys): string[] {
  const kinds = new Map<string, Kind>()
  for (const kind of [
    'string',
    'integer',
    'boolean',
    'date',
    'data',
    'real',
    'array',
    'dictionary'
  ] as const)
    for (const key of words(keys[kind])) kinds.set(key, kind)
  return [
    ...words(keys.required)
      .filter(key => found[key] === undefined)
      .map(key => `${key} is missing`),
    ...Object.entries(found).flatMap(([key, value]) => {
      const kind = kinds.get(key)
      if (!kind) return [`${key} is not a key of ${String(found.PayloadType)}`]
      return [...kindProblem(key, value, kind), ...valueProblems(key, value, keys)]
    })
  ]
}

function kindProblem(key: string, value: unknown, kind: Kind): string[] {
  const isRight = {
    string: typeof value === 'string',
    integer: Number.isInteger(value),
    boolean: typeof value === 'boolean',
    real: typeof value === 'number',
    array: Array.isArray(value),
    dictionary: typeof value === 'object' && !Array.isArray(value),
    date: value instanceof Date,
    data: value instanceof Uint8Array
  }
  return isRight[kind] ? [] : [`${key} is not of type ${kind}`]
}

function valueProblems(key: string, value: unknown, keys: Keys): string[] {
  const allowed = keys.words?.[key]
  const isPort = /Port(?:Number)?$/.test(key)
  const problems: [is: boolean, problem: string][] = [
    [
      allowed !== undefined && !allowed.some(word => word === value),
      `${key} ${value} is no word of Apple's`
    ],
    [value === '', `${key} is empty`],
    [NOT_OURS.test(key) && key !== OURS_ALL_THE_SAME, `${key} has no place in our profiles`],
    [key === 'PayloadUUID' && !UUID.test(String(value)), `${value} is no UUID of version 5 or 8`],
    [
      /Host(?:Name)?$/.test(key) && key !== A_URL && !HOST.test(String(value)),
      `${value} is no host name`
    ],
    [key === A_URL && !URL.canParse(String(value)), `${value} is no URL`],
    [isPort && !(Number(value) >= 1 && Number(value) <= 65_535), `${value} is no port`]
  ]
  return problems.flatMap(([is, problem]) => (is ? [problem] : []))
}

function words(text = ''): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

function twice(values: readonly unknown[]): string[] {
  return values
    .filter((value, i) => values.indexOf(value) !== i)
    .map(value => `${value} is used twice`)
}
