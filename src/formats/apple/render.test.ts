import { build } from 'plist'
import { describe, expect, test } from 'vitest'
import { readProfile } from '../../../test/apple-profile.ts'
import {
  installation,
  address,
  domain,
  imap,
  jane,
  pop3,
  reasonsOf,
  replyOf,
  settings,
  smtp,
  type Difference
} from '../../../test/samples.ts'
import { LANGUAGES, type Language } from '../../settings/language.ts'
import type { Refusal, Reply } from '../format.ts'
import type { AccountKind } from './choose-account.ts'
import { ACCOUNTS, apple, profileLink } from './index.ts'
import type { ProfileQuestion } from './request.ts'

const asked: ProfileQuestion = {
  host: 'autoconfig.example.com',
  address: jane,
  account: undefined,
  personName: undefined,
  only: undefined,
  language: undefined
}
const activesync = 'https://eas.example.com/Microsoft-Server-ActiveSync'

type Read = ReturnType<typeof readProfile>

function reply(difference: Difference = {}, question: Partial<ProfileQuestion> = {}): Reply {
  return replyOf(apple.render(settings(difference), { ...asked, ...question }, installation))
}
function read(difference: Difference = {}, question: Partial<ProfileQuestion> = {}): Read {
  return readProfile(reply(difference, question).body)
}
function mail(difference: Difference = {}, question: Partial<ProfileQuestion> = {}): object {
  return read(difference, question).payloads[0] ?? {}
}
function reasons(difference: Difference = {}, account?: AccountKind): readonly string[] {
  return reasonsOf(apple.render(settings(difference), { ...asked, account }, installation))
}

const PROFILE = 'com.example.mailsetup.27bfb0a6-210a-5a3c-912d-139f75bab4b6'

test('the profile of a person', () => {
  expect(read({}, { personName: 'Jane Doe' })).toMatchObject({
    problems: [],
    profile: {
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadIdentifier: PROFILE,
      PayloadUUID: '27BFB0A6-210A-5A3C-912D-139F75BAB4B6',
      PayloadDisplayName: 'Example Mail (jane.doe+tag@example.com)',
      PayloadDescription:
        'Sets up jane.doe+tag@example.com at Example Mail. This device asks for the password. ' +
        'To remove the account later, remove this profile.',
      PayloadOrganization: 'Example Mail',
      PayloadContent: [expect.any(Object)]
    },
    payloads: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${PROFILE}.mail.imap`,
        PayloadUUID: expect.any(String),
        PayloadDisplayName: 'Example Mail',
        EmailAccountDescription: 'Example Mail',
        EmailAccountName: 'Jane Doe',
        EmailAccountType: 'EmailTypeIMAP',
        EmailAddress: 'jane.doe+tag@example.com',
        IncomingMailServerAuthentication: 'EmailAuthPassword',
        IncomingMailServerHostName: 'imap.example.com',
        IncomingMailServerPortNumber: 993,
        IncomingMailServerUseSSL: true,
        IncomingMailServerUsername: 'jane.doe+tag@example.com',
        OutgoingMailServerAuthentication: 'EmailAuthPassword',
        OutgoingMailServerHostName: 'smtp.example.com',
        OutgoingMailServerPortNumber: 465,
        OutgoingMailServerUseSSL: true,
        OutgoingMailServerUsername: 'jane.doe+tag@example.com',
        OutgoingPasswordSameAsIncomingPassword: true,
        SMIMESigningUserOverrideable: true,
        SMIMESigningCertificateUUIDUserOverrideable: true,
        SMIMEEncryptByDefaultUserOverrideable: true,
        SMIMEEncryptionCertificateUUIDUserOverrideable: true,
        SMIMEEnableEncryptionPerMessageSwitch: true
      }
    ]
  })
})

test('the reply has the type that devices install, the name of a file, and no cache', () => {
  expect({ ...reply(), body: '' }).toEqual({
    status: 200,
    type: 'application/x-apple-aspen-config',
    headers: { 'content-disposition': 'attachment; filename="example.com.mobileconfig"' },
    signable: true,
    body: ''
  })
})

describe('security and authentication', () => {
  test.each(['oauth2', 'gssapi', 'client-certificate'] as const)(
    'a server with %s alone is unsupported',
    name => {
      expect(reasons({ incoming: [{ ...imap, authentication: [name] }] })).not.toEqual([])
    }
  )

  test('of several authentications, the profile has the best that Apple supports', () => {
    const outgoing = [{ ...smtp, authentication: ['oauth2', 'ntlm', 'password'] as const }]
    expect(mail({ outgoing })).toMatchObject({ OutgoingMailServerAuthentication: 'EmailAuthNTLM' })
  })
})

test.each([
  [undefined, true],
  [true, true],
  [false, false]
])('with samePassword: %s the device is told to reuse the password: %s', (samePassword, reuses) => {
  const outgoing = [samePassword === undefined ? smtp : { ...smtp, samePassword }]
  expect(mail({ outgoing })).toMatchObject({ OutgoingPasswordSameAsIncomingPassword: reuses })
})

test('the path prefix of an IMAP server is in the profile, where the provider has it', () => {
  const incoming = [{ ...imap, pathPrefix: 'INBOX' }]
  expect(mail({ incoming })).toMatchObject({ IncomingMailServerIMAPPathPrefix: 'INBOX' })
  expect(mail()).not.toHaveProperty('IncomingMailServerIMAPPathPrefix')
})

describe('user names', () => {
  test('are in the profile for both servers: Apple takes neither for the other', () => {
    const incoming = [{ ...imap, login: '{localpart}' }]
    const outgoing = [{ ...smtp, login: '{domain}\\{localpart}' }]
    expect(mail({ incoming, outgoing })).toMatchObject({
      IncomingMailServerUsername: 'jane.doe+tag',
      OutgoingMailServerUsername: 'example.com\\jane.doe+tag'
    })
  })

  test('keep the spelling of the address', () => {
    expect(mail({}, { address: address('Jäne@Example.COM') })).toMatchObject({
      EmailAddress: 'Jäne@Example.COM',
      IncomingMailServerUsername: 'Jäne@Example.COM'
    })
  })
})

test('the profile without a name has no key for it, so the device asks', () => {
  expect(mail()).not.toHaveProperty('EmailAccountName')
})

const typeOf = (difference: Difference, account?: AccountKind): unknown => {
  const { PayloadType, EmailAccountType } = mail(difference, { account }) as Record<string, unknown>
  return EmailAccountType ?? PayloadType
}

describe('the account is', () => {
  const both: Difference = { incoming: [imap, pop3], activesync }

  test.each([
    ['IMAP before all others', both, undefined, 'EmailTypeIMAP'],
    ['POP3 where the provider prefers it', { incoming: [pop3, imap] }, undefined, 'EmailTypePOP'],
    ['POP3 where there is no IMAP', { incoming: [pop3] }, undefined, 'EmailTypePOP'],
    [
      'ActiveSync where there is neither',
      { incoming: [], activesync },
      undefined,
      'com.apple.eas.account'
    ],
    [
      'ActiveSync where there is no SMTP',
      { outgoing: [], activesync },
      undefined,
      'com.apple.eas.account'
    ],
    ['IMAP where the question has it', both, 'imap', 'EmailTypeIMAP'],
    ['POP3 where the question has it', both, 'pop3', 'EmailTypePOP'],
    ['ActiveSync where the question has it', both, 'activesync', 'com.apple.eas.account']
  ] as const)('%s', (_, difference, account, type) => {
    expect(typeOf(difference, account)).toBe(type)
  })

  test('the first server that Apple supports', () => {
    const other = { ...imap, host: 'other.example.com' }
    const sender = { ...smtp, host: 'sender.example.com' }
    const oauth = { authentication: ['oauth2'] as const }
    expect(
      mail({ incoming: [{ ...imap, ...oauth }, other], outgoing: [{ ...smtp, ...oauth }, sender] })
    ).toMatchObject({
      IncomingMailServerHostName: 'other.example.com',
      OutgoingMailServerHostName: 'sender.example.com'
    })
  })

  test.each([
    ['not where there is one', {}, undefined, []],
    ['not where there is the one in the question', { activesync }, 'activesync', []],
    [
      'where there is no IMAP and no POP3',
      { incoming: [] },
      undefined,
      ['no mail or ActiveSync account']
    ],
    ['where there is no SMTP', { outgoing: [] }, undefined, ['no mail or ActiveSync account']],
    ['where there is another than the one in the question', {}, 'pop3', ['no pop3 account']],
    ['where there is no ActiveSync', {}, 'activesync', ['no activesync account']],
    [
      'where ActiveSync has a path of its own, for which Apple has no key',
      { activesync: 'https://mail.example.com/z-push/' },
      'activesync',
      ['no activesync account']
    ],
    [
      'where ActiveSync has a port of its own, for which Apple has no key',
      { activesync: 'https://eas.example.com:8443/Microsoft-Server-ActiveSync' },
      'activesync',
      ['no activesync account']
    ]
  ] satisfies [string, Difference, AccountKind | undefined, string[]][])(
    'unsupported: %s',
    (_, difference, account, expected) => {
      expect(reasons(difference, account)).toEqual(expected)
    }
  )
})

describe('the link to a profile', () => {
  test('has all that the question has', () => {
    const question: ProfileQuestion = {
      ...asked,
      account: 'imap',
      personName: 'Jane Doe',
      only: 'mail',
      language: 'sv'
    }
    expect(profileLink(settings(), question)).toBe(
      '/email.mobileconfig?emailaddress=jane.doe%2Btag%40example.com&protocol=imap&only=mail&name=Jane%20Doe&lang=sv'
    )
  })

  test('is undefined where there is no such account', () => {
    expect(profileLink(settings(), { ...asked, account: 'pop3' })).toBeUndefined()
  })
})

describe('the other payloads', () => {
  const beside: Difference = {
    login: '{localpart}',
    calendar: { caldav: 'https://dav.example.com:8443/calendars/' },
    contacts: { carddav: 'https://dav.example.com/contacts/' },
    activesync
  }

  test('are calendars and contacts', () => {
    const [, calendars, contacts, ...more] = read(beside).payloads
    expect([calendars, contacts, more]).toMatchObject([
      {
        PayloadType: 'com.apple.caldav.account',
        PayloadVersion: 1,
        PayloadIdentifier: `${PROFILE}.caldav`,
        PayloadUUID: expect.any(String),
        PayloadDisplayName: 'Example Mail',
        CalDAVAccountDescription: 'Example Mail',
        CalDAVHostName: 'dav.example.com',
        CalDAVPort: 8443,
        CalDAVUseSSL: true,
        CalDAVUsername: 'jane.doe+tag'
      },
      {
        PayloadType: 'com.apple.carddav.account',
        PayloadVersion: 1,
        PayloadIdentifier: `${PROFILE}.carddav`,
        PayloadUUID: expect.any(String),
        PayloadDisplayName: 'Example Mail',
        CardDAVAccountDescription: 'Example Mail',
        CardDAVHostName: 'dav.example.com',
        CardDAVPort: 443,
        CardDAVUseSSL: true,
        CardDAVUsername: 'jane.doe+tag'
      },
      []
    ])
  })

  test('are missing beside ActiveSync, which has its own calendars', () => {
    expect(read(beside, { account: 'activesync' }).payloads).toMatchObject([
      {
        PayloadType: 'com.apple.eas.account',
        PayloadVersion: 1,
        PayloadIdentifier: `${PROFILE}.activesync`,
        PayloadUUID: expect.any(String),
        PayloadDisplayName: 'Example Mail',
        EmailAddress: 'jane.doe+tag@example.com',
        Host: 'eas.example.com',
        SSL: true,
        UserName: 'jane.doe+tag',
        MailNumberOfPastDaysToSync: 0
      }
    ])
  })

  test('are left out by only=mail, and the profile keeps its identifier', () => {
    const [whole, only] = [read(beside), read(beside, { only: 'mail' })]
    expect(only.problems).toEqual([])
    expect(only.payloads).toEqual([whole.payloads[0]])
    expect(only.profile.PayloadIdentifier).toBe(whole.profile.PayloadIdentifier)
  })

  test('are disabled in ActiveSync by only=mail', () => {
    const { payloads, problems } = read(beside, { account: 'activesync', only: 'mail' })
    expect([problems, payloads]).toEqual([
      [],
      [
        expect.objectContaining({
          EnableContacts: false,
          EnableCalendars: false,
          EnableReminders: false,
          EnableNotes: false
        })
      ]
    ])
  })

  const more: Difference = {
    calendar: {
      subscriptions: [
        { url: 'https://example.com/holidays.ics', name: 'Holidays' },
        { url: 'https://example.com/terms.ics?a=1&b=2', name: 'Terms' }
      ]
    },
    contacts: {
      ldap: {
        host: 'ldap.example.com',
        searchBase: 'ou=people,dc=example,dc=com',
        scope: 'one',
        login: '{localpart}'
      }
    }
  }

  test('are subscribed calendars and a directory of people', () => {
    const { payloads, problems } = read(more)
    expect(problems).toEqual([])
    expect(payloads.slice(1)).toMatchObject([
      {
        PayloadType: 'com.apple.subscribedcalendar.account',
        PayloadVersion: 1,
        PayloadIdentifier: `${PROFILE}.calendar.https%3A%2F%2Fexample.com%2Fholidays.ics`,
        PayloadUUID: expect.any(String),
        PayloadDisplayName: 'Holidays',
        SubCalAccountDescription: 'Holidays',
        SubCalAccountHostName: 'https://example.com/holidays.ics',
        SubCalAccountUseSSL: true
      },
      expect.objectContaining({
        SubCalAccountHostName: 'https://example.com/terms.ics?a=1&b=2'
      }),
      {
        PayloadType: 'com.apple.ldap.account',
        PayloadVersion: 1,
        PayloadIdentifier: `${PROFILE}.ldap`,
        PayloadUUID: expect.any(String),
        PayloadDisplayName: 'Example Mail',
        LDAPAccountDescription: 'Example Mail',
        LDAPAccountHostName: 'ldap.example.com',
        LDAPAccountUseSSL: true,
        LDAPAccountUserName: 'jane.doe+tag',
        LDAPSearchSettings: [
          {
            LDAPSearchSettingDescription: 'Example Mail',
            LDAPSearchSettingSearchBase: 'ou=people,dc=example,dc=com',
            LDAPSearchSettingScope: 'LDAPSearchSettingScopeOneLevel'
          }
        ]
      }
    ])
  })

  test('are left out by only=mail, subscribed calendars and directories, too', () => {
    expect(read(more, { only: 'mail' }).payloads).toHaveLength(1)
  })

  test('have UseSSL false where there is no TLS', () => {
    expect(
      read({ calendar: { caldav: 'http://dav.example.com:8080/' } }).payloads[1]
    ).toMatchObject({
      CalDAVUseSSL: false,
      CalDAVPort: 8080
    })
  })
})

const profileOf = (difference: Difference): unknown => read(difference).profile
const consentTo = (consent: Record<string, string>): unknown =>
  read({ profile: { consent } }).profile.ConsentText

describe('the text for people', () => {
  test.each([
    [
      'sv-SE',
      'Ställer in jane.doe+tag@example.com hos Example Mail. Du anger lösenordet på den här enheten. Om du vill ta bort kontot senare tar du bort den här profilen.'
    ],
    [
      'de',
      'Richtet jane.doe+tag@example.com bei Example Mail ein. Das Passwort geben Sie auf diesem Gerät ein. Wenn Sie das Konto später entfernen möchten, entfernen Sie dieses Profil.'
    ],
    [
      'nb-NO',
      'Setter opp jane.doe+tag@example.com hos Example Mail. Du skriver inn passordet på denne enheten. Hvis du vil fjerne kontoen senere, fjerner du denne profilen.'
    ],
    [
      'ja',
      'Sets up jane.doe+tag@example.com at Example Mail. This device asks for the password. To remove the account later, remove this profile.'
    ]
  ])('is in the provider’s first language: %s', (language, PayloadDescription) => {
    expect(profileOf({ languages: [language, 'en'] })).toMatchObject({ PayloadDescription })
  })

  test('is the provider’s own where it has one', () => {
    const profile = { organization: 'Example AB', removalNote: 'Call us.' }
    expect(profileOf({ profile })).toMatchObject({
      PayloadOrganization: 'Example AB',
      PayloadDescription:
        'Sets up jane.doe+tag@example.com at Example Mail. This device asks for the password. Call us.'
    })
  })

  test.each([
    ['first language', ['sv'], { en: 'Agree?', sv: 'Okej?' }, 'Okej?'],
    ['first text', ['fi'], { en: 'Agree?', sv: 'Okej?' }, 'Agree?']
  ])('of consent has a default: the %s', (_, languages, consent, fallback) => {
    expect(profileOf({ languages, profile: { consent } })).toMatchObject({
      ConsentText: { default: fallback, ...consent }
    })
  })

  test.each<[Language, string]>([
    ['sv', 'Ställer in'],
    ['en', 'Sets up'],
    ['de', 'Richtet'],
    ['fi', 'Ottaa käyttöön'],
    ['nb', 'Setter opp'],
    ['da', 'Sætter']
  ])('is in the language of the question: %s', (language, begin) => {
    const { profile, problems } = read({ languages: ['ja'] }, { language })
    expect([problems, String(profile.PayloadDescription).startsWith(begin)]).toEqual([[], true])
  })

  test('has a description of its own in every language', () => {
    const texts = LANGUAGES.map(language => read({}, { language }).profile.PayloadDescription)
    expect(new Set(texts).size).toBe(LANGUAGES.length)
  })

  test('of consent has all three tags of Norwegian', () => {
    expect(consentTo({ no: 'Greit?' })).toEqual({
      default: 'Greit?',
      no: 'Greit?',
      nb: 'Greit?',
      nn: 'Greit?'
    })
    expect(consentTo({ nb: 'Greit?', nn: 'Greitt?' })).toEqual({
      default: 'Greit?',
      no: 'Greit?',
      nb: 'Greit?',
      nn: 'Greitt?'
    })
  })

  test('of consent is by default in the language of the question', () => {
    const profile = { consent: { en: 'Agree?', sv: 'Okej?' } }
    expect(read({ profile }, { language: 'sv' }).profile.ConsentText).toEqual({
      default: 'Okej?',
      ...profile.consent
    })
  })

  test('has no consent where the provider has none', () => {
    expect(
      [profileOf({}), profileOf({ profile: {} })].filter(profile =>
        Object.hasOwn(profile as object, 'ConsentText')
      )
    ).toEqual([])
  })

  test('cannot break the property list', () => {
    const name = '</string><key>X</key>&"\''
    expect(read({ name, profile: { consent: { en: name } } })).toMatchObject({
      problems: [],
      profile: { PayloadOrganization: name, ConsentText: { default: name, en: name } }
    })
  })
})

const identities = (text: string, account: AccountKind = 'imap', id = 'example.com'): unknown[] => {
  const { profile, payloads } = read(
    { id: domain(id), incoming: [imap, pop3], activesync },
    { address: address(text), account }
  )
  return [profile, ...payloads].flatMap(part => [part.PayloadIdentifier, part.PayloadUUID])
}

test('a right-to-left address is isolated in sentences, and nowhere else', () => {
  const hebrew = address('אנה@example.com')
  const { profile, payloads, problems } = read({}, { address: hebrew })
  expect([problems, payloads[0]?.EmailAddress]).toEqual([[], 'אנה@example.com'])
  expect(profile.PayloadDisplayName).toBe('Example Mail (\u2068אנה@example.com\u2069)')
  expect(profile.PayloadDescription).toContain('\u2068אנה@example.com\u2069')
})

test('a profile has as many calendars as the file, each with an identity of its own', () => {
  const subscriptions = Array.from({ length: 80 }, (_, i) => ({
    url: `https://calendars.example.com/${i}`,
    name: `Calendar ${i}`
  }))
  const { payloads, problems } = read({ calendar: { subscriptions } })
  const uuids = payloads.map(({ PayloadUUID }) => String(PayloadUUID))
  expect([problems, uuids.filter(uuid => !/^[\dA-F-]{36}$/.test(uuid))]).toEqual([[], []])
  expect(new Set(uuids).size).toBe(81)
})

describe('the identity of a profile', () => {
  // On devices for as long as the account lives: another value would make a second account of each.
  test('never changes', () => {
    expect(identities('jane@example.com')).toEqual([
      'com.example.mailsetup.a70b8758-6ede-51f5-8b31-77329fbb6a34',
      'A70B8758-6EDE-51F5-8B31-77329FBB6A34',
      'com.example.mailsetup.a70b8758-6ede-51f5-8b31-77329fbb6a34.mail.imap',
      'D9F4FC91-6EDE-81F5-8B31-77329FBB6A34'
    ])
  })

  test.each([
    ['the domain in other letters', 'jane@EXAMPLE.com', 'jane@example.com'],
    ['the domain in Unicode', 'jane@bücher.example', 'jane@xn--bcher-kva.example'],
    ['the name composed or not', 'j\u00E4ne@example.com', 'ja\u0308ne@example.com']
  ])('is the same for %s', (_, one, other) => {
    expect(identities(one)).toEqual(identities(other))
  })

  test.each([
    ['another person', 'jane@example.com', 'jone@example.com'],
    ['another case of the name', 'jane@example.com', 'Jane@example.com'],
    ['the same name at another domain', 'jane@example.com', 'jane@example.net']
  ])('is another for %s, down to each part', (_, one, other) => {
    expect(identities(one).filter(part => identities(other).includes(part))).toEqual([])
  })

  test('is another at another provider', () => {
    const here = identities('jane@example.com')
    const there = identities('jane@example.com', 'imap', 'example.net')
    expect(here.filter(part => there.includes(part))).toEqual([])
  })

  test('does not depend on the provider’s servers or name', () => {
    const [one, other] = [
      read(),
      read({ name: 'New Name', incoming: [{ ...imap, host: 'new.example.com' }] })
    ]
    expect(one.payloads[0]?.PayloadUUID).toBe(other.payloads[0]?.PayloadUUID)
  })

  test('is the same for every protocol, and each protocol has an account of its own', () => {
    const kinds = ACCOUNTS.map(account => identities('jane@example.com', account))
    expect(new Set(kinds.map(parts => parts[0])).size).toBe(1)
    expect([
      new Set(kinds.map(parts => parts[2])).size,
      new Set(kinds.map(parts => parts[3])).size
    ]).toEqual([3, 3])
  })
})

const refuse = (refusal: Refusal): Reply => apple.refuse(refusal, apple.example(jane), installation)

describe('a refusal says what to do', () => {
  test.each(['no-address', 'not-an-address'] as const)('for %s', refusal => {
    expect(refuse(refusal)).toEqual({
      status: 400,
      type: 'text/plain; charset=utf-8',
      body: `This link makes a profile for one mailbox, so it must end with your own mail address, for example
?emailaddress=anna@example.com
Open it in Safari, then go to Settings and tap "Profile Downloaded".
`
    })
  })

  test('for other parameters that are wrong', () => {
    expect(refuse('not-understood')).toEqual({
      status: 400,
      type: 'text/plain; charset=utf-8',
      body: 'protocol= is one of imap, pop3 and activesync; name= is a name of at most 100 characters;\nonly= is mail, or left out.\n'
    })
  })

  test('for a domain of another provider', () => {
    expect(refuse('unknown-domain')).toEqual({
      status: 404,
      type: 'text/plain; charset=utf-8',
      body: 'No provider here serves that domain\n'
    })
  })

  test('for a domain that cannot be looked up', () => {
    expect(refuse('unavailable')).toEqual({
      status: 503,
      type: 'text/plain; charset=utf-8',
      body: 'That domain cannot be looked up at the moment: try again in a minute\n',
      headers: { 'retry-after': '60' }
    })
  })
})

test('readProfile() finds the problems of a profile', () => {
  const { profile } = read()
  const [payload] = read().payloads
  const broken = {
    ...profile,
    PayloadVersion: 2,
    PayloadContent: [
      {
        ...payload,
        PayloadUUID: profile.PayloadUUID,
        EmailAccountType: 'EmailTypeEWS',
        IncomingMailServerHostName: 'https://imap.example.com',
        IncomingMailServerPortNumber: '993',
        IncomingPassword: 'secret',
        Colour: 'blue'
      }
    ]
  }
  expect(readProfile(build(broken as never)).problems).toEqual([
    "PayloadVersion 2 is no word of Apple's",
    "EmailAccountType EmailTypeEWS is no word of Apple's",
    'https://imap.example.com is no host name',
    'IncomingMailServerPortNumber is not of type integer',
    'IncomingPassword has no place in our profiles',
    'Colour is not a key of com.apple.mail.managed',
    `${String(profile.PayloadUUID)} is used twice`
  ])
})
