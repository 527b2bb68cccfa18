import { build } from 'plist'
import { describe, expect, test } from 'vitest'
import { readProfile } from '../../../test/apple-profile.ts'
import { address, domain, imap, jane, pop3, settings, smtp } from '../../../test/samples.ts'
import { AUTHENTICATIONS, SECURITIES, type Provider } from '../../settings/settings.ts'
import type { Question, Reply } from '../format.ts'
import { apple } from './index.ts'

const host = 'autoconfig.example.com'
const asked: Question = { host, address: jane }
const activesync = 'https://eas.example.com/Microsoft-Server-ActiveSync'

type Read = ReturnType<typeof readProfile>

function reply(difference: Partial<Provider> = {}, question: Partial<Question> = {}): Reply {
  return apple.render(settings(difference), { ...asked, ...question })
}
function read(difference: Partial<Provider> = {}, question: Partial<Question> = {}): Read {
  return readProfile(reply(difference, question).body)
}
function mail(difference: Partial<Provider> = {}, question: Partial<Question> = {}): object {
  return read(difference, question).payloads[0] ?? {}
}
function unsupported(difference: Partial<Provider> = {}, variant?: string): readonly string[] {
  return apple.unsupported(
    settings(difference),
    variant === undefined ? asked : { ...asked, variant }
  )
}

const PROFILE = 'com.example.mailsetup.27bfb0a6-210a-5a3c-912d-139f75bab4b6'

test('the profile of a person, whole', () => {
  expect(read({}, { personName: 'Jane Doe' })).toEqual({
    faults: [],
    profile: {
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadIdentifier: PROFILE,
      PayloadUUID: '27BFB0A6-210A-5A3C-912D-139F75BAB4B6',
      PayloadDisplayName: 'Example Mail (jane.doe+tag@example.com)',
      PayloadDescription:
        'Sets up jane.doe+tag@example.com at Example Mail. The password is asked for on this device. ' +
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

test('it is sent with the type that installs it, as a file, and kept by nobody', () => {
  expect({ ...reply(), body: '' }).toEqual({
    status: 200,
    type: 'application/x-apple-aspen-config',
    headers: { 'content-disposition': 'attachment; filename="example.com.mobileconfig"' },
    signable: true,
    body: ''
  })
})

const said = (IncomingMailServerAuthentication: string): unknown =>
  expect.objectContaining({ IncomingMailServerAuthentication })

describe('the words', () => {
  test.each(SECURITIES)('%s is one switch, and only "none" turns it off', security => {
    expect(
      mail({ incoming: [{ ...imap, security }], outgoing: [{ ...smtp, security }] })
    ).toMatchObject({
      IncomingMailServerUseSSL: security !== 'none',
      OutgoingMailServerUseSSL: security !== 'none'
    })
  })

  const LOGIN = {
    password: said('EmailAuthPassword'),
    'encrypted-password': said('EmailAuthCRAMMD5'),
    ntlm: said('EmailAuthNTLM'),
    none: said('EmailAuthNone'),
    oauth2: undefined,
    gssapi: undefined,
    'client-certificate': undefined
  }

  test.each(AUTHENTICATIONS)('%s is Apple’s word, or none of them', word => {
    const difference: Partial<Provider> = { incoming: [{ ...imap, authentication: [word] }] }
    expect(unsupported(difference).length > 0 ? undefined : mail(difference)).toEqual(LOGIN[word])
  })

  test('of several ways to log in the best that Apple has a word for counts', () => {
    const outgoing = [{ ...smtp, authentication: ['oauth2', 'ntlm', 'password'] as const }]
    expect(mail({ outgoing })).toMatchObject({ OutgoingMailServerAuthentication: 'EmailAuthNTLM' })
  })
})

describe('user names', () => {
  test('are written for both directions: the second is not inherited', () => {
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

test('without a name the device asks for it', () => {
  expect(mail()).not.toHaveProperty('EmailAccountName')
})

const typeOf = (difference: Partial<Provider>, variant?: string): unknown => {
  const question = variant === undefined ? {} : { variant }
  const { PayloadType, EmailAccountType } = mail(difference, question) as Record<string, unknown>
  return EmailAccountType ?? PayloadType
}

describe('which account', () => {
  const both: Partial<Provider> = { incoming: [imap, pop3], activesync }

  test.each([
    ['IMAP before all others', both, undefined, 'EmailTypeIMAP'],
    ['POP3 where there is no IMAP', { incoming: [pop3] }, undefined, 'EmailTypePOP'],
    [
      'ActiveSync where there is neither',
      { incoming: [], activesync },
      undefined,
      'com.apple.eas.account'
    ],
    [
      'ActiveSync where nothing sends',
      { outgoing: [], activesync },
      undefined,
      'com.apple.eas.account'
    ],
    ['IMAP for who asks for it', both, 'imap', 'EmailTypeIMAP'],
    ['POP3 for who asks for it', both, 'pop3', 'EmailTypePOP'],
    ['ActiveSync for who asks for it', both, 'activesync', 'com.apple.eas.account']
  ] as const)('%s', (_, difference, variant, type) => {
    expect(typeOf(difference, variant)).toBe(type)
  })

  test('the first server that Apple has words for', () => {
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
    ['there is one', {}, undefined, []],
    ['the one wished for is there', { activesync }, 'activesync', []],
    ['there is none to read mail', { incoming: [] }, undefined, ['no mail or ActiveSync account']],
    ['there is none to send mail', { outgoing: [] }, undefined, ['no mail or ActiveSync account']],
    ['the one wished for is not there', {}, 'pop3', ['no pop3 account']],
    ['ActiveSync is not there', {}, 'activesync', ['no activesync account']],
    [
      'ActiveSync is at a path of its own, which Apple cannot be told',
      { activesync: 'https://mail.example.com/z-push/' },
      'activesync',
      ['no activesync account']
    ],
    [
      'ActiveSync is at a port of its own, which Apple cannot be told',
      { activesync: 'https://eas.example.com:8443/Microsoft-Server-ActiveSync' },
      'activesync',
      ['no activesync account']
    ]
  ] satisfies [string, Partial<Provider>, string | undefined, string[]][])(
    'is missing or not: %s',
    (_, difference, variant, gap) => {
      expect(unsupported(difference, variant)).toEqual(gap)
    }
  )

  test('nothing is rendered past a gap', () => {
    expect(() => reply({ incoming: [] })).toThrow('unreachable')
    expect(() => apple.render(settings(), { host })).toThrow('unreachable')
  })
})

describe('what stands beside mail', () => {
  const beside: Partial<Provider> = {
    login: '{localpart}',
    calendar: { caldav: 'https://dav.example.com:8443/calendars/' },
    contacts: { carddav: 'https://dav.example.com/contacts/' },
    activesync
  }

  test('is calendars and contacts, whole', () => {
    const [, calendars, contacts, ...more] = read(beside).payloads
    expect([calendars, contacts, more]).toEqual([
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

  test('is nothing beside ActiveSync, which brings its own calendars', () => {
    expect(read(beside, { variant: 'activesync' }).payloads).toEqual([
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

  test('is left out for who wants mail only, and the profile stays the same one', () => {
    const [whole, only] = [read(beside), read(beside, { wanted: ['mail'] })]
    expect(only.faults).toEqual([])
    expect(only.payloads).toEqual([whole.payloads[0]])
    expect(only.profile.PayloadIdentifier).toBe(whole.profile.PayloadIdentifier)
  })

  test('is switched off in ActiveSync for who wants mail only', () => {
    const { payloads, faults } = read(beside, { variant: 'activesync', wanted: ['mail'] })
    expect([faults, payloads]).toEqual([
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

  const more: Partial<Provider> = {
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

  test('may be calendars to look at and a directory of people, whole', () => {
    const { payloads, faults } = read(more)
    expect(faults).toEqual([])
    expect(payloads.slice(1)).toEqual([
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

  test('is left out as well for who wants mail only', () => {
    expect(read(more, { wanted: ['mail'] }).payloads).toHaveLength(1)
  })

  test('says where TLS is off', () => {
    expect(
      read({ calendar: { caldav: 'http://dav.example.com:8080/' } }).payloads[1]
    ).toMatchObject({
      CalDAVUseSSL: false,
      CalDAVPort: 8080
    })
  })
})

const wording = (difference: Partial<Provider>): unknown => read(difference).profile
const consentTo = (consent: Record<string, string>): unknown =>
  read({ profile: { consent } }).profile.ConsentText

describe('the wording', () => {
  test.each([
    [
      'sv-SE',
      'Ställer in jane.doe+tag@example.com hos Example Mail. Lösenordet anger du på den här enheten. Ta bort profilen om du senare vill ta bort kontot.'
    ],
    [
      'de',
      'Richtet jane.doe+tag@example.com bei Example Mail ein. Das Passwort geben Sie auf diesem Gerät ein. Um das Konto später zu entfernen, entfernen Sie dieses Profil.'
    ],
    [
      'nb-NO',
      'Konfigurerer jane.doe+tag@example.com hos Example Mail. Passordet oppgir du på denne enheten. Hvis du vil fjerne kontoen senere, fjerner du denne profilen.'
    ],
    [
      'fr',
      'Sets up jane.doe+tag@example.com at Example Mail. The password is asked for on this device. To remove the account later, remove this profile.'
    ]
  ])('is in the provider’s first language: %s', (language, PayloadDescription) => {
    expect(wording({ languages: [language, 'en'] })).toMatchObject({ PayloadDescription })
  })

  test('is the provider’s own where it has one', () => {
    const profile = { organization: 'Example AB', removalNote: 'Call us.' }
    expect(wording({ profile })).toMatchObject({
      PayloadOrganization: 'Example AB',
      PayloadDescription:
        'Sets up jane.doe+tag@example.com at Example Mail. The password is asked for on this device. Call us.'
    })
  })

  test.each([
    ['first language', ['sv'], { en: 'Agree?', sv: 'Okej?' }, 'Okej?'],
    ['first text', ['fi'], { en: 'Agree?', sv: 'Okej?' }, 'Agree?']
  ])('of consent has a default: the %s', (_, languages, consent, fallback) => {
    expect(wording({ languages, profile: { consent } })).toMatchObject({
      ConsentText: { default: fallback, ...consent }
    })
  })

  test.each([
    ['sv', 'Ställer in'],
    ['en', 'Sets up'],
    ['de', 'Richtet'],
    ['fi', 'Ottaa käyttöön'],
    ['no', 'Konfigurerer'],
    ['da', 'Konfigurerer']
  ])('is in the language that was asked for: %s', (language, begin) => {
    const { profile, faults } = read({ languages: ['fr'] }, { language })
    expect([faults, String(profile.PayloadDescription).startsWith(begin)]).toEqual([[], true])
  })

  test('has one removal and one description for each of the six languages, and no two alike', () => {
    const texts = ['sv', 'en', 'de', 'fi', 'no', 'da'].map(
      language => read({}, { language }).profile.PayloadDescription
    )
    expect(new Set(texts).size).toBe(6)
  })

  test('of consent is in Norwegian whatever a device calls that', () => {
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

  test('of consent is by default in the language that was asked for', () => {
    const profile = { consent: { en: 'Agree?', sv: 'Okej?' } }
    expect(read({ profile }, { language: 'sv' }).profile.ConsentText).toEqual({
      default: 'Okej?',
      ...profile.consent
    })
  })

  test('asks for no consent where the provider does not', () => {
    expect(
      [wording({}), wording({ profile: {} })].filter(words =>
        Object.hasOwn(words as object, 'ConsentText')
      )
    ).toEqual([])
  })

  test('cannot break the property list', () => {
    const name = '</string><key>X</key>&"\''
    expect(read({ name, profile: { consent: { en: name } } })).toMatchObject({
      faults: [],
      profile: { PayloadOrganization: name, ConsentText: { default: name, en: name } }
    })
  })
})

const identities = (text: string, variant = 'imap', id = 'example.com'): unknown[] => {
  const { profile, payloads } = read(
    { id: domain(id), incoming: [imap, pop3], activesync },
    { address: address(text), variant }
  )
  return [profile, ...payloads].flatMap(part => [part.PayloadIdentifier, part.PayloadUUID])
}

test('an address from right to left is isolated in sentences, and nowhere else', () => {
  const hebrew = address('אנה@example.com')
  const { profile, payloads, faults } = read({}, { address: hebrew })
  expect([faults, payloads[0]?.EmailAddress]).toEqual([[], 'אנה@example.com'])
  expect(profile.PayloadDisplayName).toBe('Example Mail (\u2068אנה@example.com\u2069)')
  expect(profile.PayloadDescription).toContain('\u2068אנה@example.com\u2069')
})

test('a profile has as many calendars as the file, each with an identity of its own', () => {
  const subscriptions = Array.from({ length: 80 }, (_, i) => ({
    url: `https://calendars.example.com/${i}`,
    name: `Calendar ${i}`
  }))
  const { payloads, faults } = read({ calendar: { subscriptions } })
  const uuids = payloads.map(({ PayloadUUID }) => String(PayloadUUID))
  expect([faults, uuids.filter(uuid => !/^[\dA-F-]{36}$/.test(uuid))]).toEqual([[], []])
  expect(new Set(uuids).size).toBe(81)
})

describe('who a profile is', () => {
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

  test('is one profile whatever the protocol, with an account of its own for each', () => {
    const kinds = ['imap', 'pop3', 'activesync'].map(word => identities('jane@example.com', word))
    expect(new Set(kinds.map(parts => parts[0])).size).toBe(1)
    expect([
      new Set(kinds.map(parts => parts[2])).size,
      new Set(kinds.map(parts => parts[3])).size
    ]).toEqual([3, 3])
  })
})

describe('a no tells a person what to do', () => {
  test.each(['no-address', 'not-an-address'] as const)('for %s', refusal => {
    expect(apple.refuse(refusal, apple.example(jane))).toEqual({
      status: 400,
      type: 'text/plain; charset=utf-8',
      body: `This link makes a profile for one mailbox, so it must end with your own mail address, for example
?emailaddress=anna@example.com
Open it in Safari, then go to Settings and tap "Profile Downloaded".
`
    })
  })

  test('for other parameters that are wrong', () => {
    expect(apple.refuse('not-understood', apple.example(jane))).toEqual({
      status: 400,
      type: 'text/plain; charset=utf-8',
      body: 'protocol= is one of imap, pop3 and activesync; name= is a name of at most 100 characters;\nonly= is mail, or left out.\n'
    })
  })

  test('for a domain of others', () => {
    expect(apple.refuse('unknown-domain', apple.example(jane))).toEqual({
      status: 404,
      type: 'text/plain; charset=utf-8',
      body: 'No provider here serves that domain\n'
    })
  })
})

test('the check of profiles sees what is wrong with one', () => {
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
  expect(readProfile(build(broken as never)).faults).toEqual([
    "PayloadVersion 2 is no word of Apple's",
    "EmailAccountType EmailTypeEWS is no word of Apple's",
    'https://imap.example.com is no host name',
    'IncomingMailServerPortNumber is not of type integer',
    'IncomingPassword has no place in our profiles',
    'Colour is not a key of com.apple.mail.managed',
    `${String(profile.PayloadUUID)} is used twice`
  ])
})
