import { describe, expect, test } from 'vitest'
import { imap, jane, pop3, settings, smtp, type Difference } from '../../../test/samples.ts'
import { profilePrompts } from './index.ts'
import { promptsOf, type Prompts } from './prompts.ts'
import type { ProfileQuestion } from './request.ts'

const asked: ProfileQuestion = {
  host: 'autoconfig.example.com',
  address: jane,
  account: undefined,
  personName: undefined,
  only: undefined,
  language: undefined
}

function prompts(
  difference: Difference = {},
  question: Partial<ProfileQuestion> = {}
): Prompts | undefined {
  return profilePrompts(settings(difference), { ...asked, ...question })
}

const activesync = 'https://eas.example.com/Microsoft-Server-ActiveSync'
const groupware: Difference = {
  calendar: {
    caldav: 'https://dav.example.com/',
    subscriptions: [{ url: 'https://example.com/holidays.ics', name: 'Holidays' }]
  },
  contacts: {
    carddav: 'https://dav.example.com/',
    ldap: { host: 'ldap.example.com', searchBase: 'dc=example,dc=com', login: '{address}' }
  }
}

describe('passwords', () => {
  test('a mail account asks once: the outgoing password is the incoming one', () => {
    expect(prompts()).toEqual({ passwords: 1, asksName: true })
    expect(prompts({ incoming: [pop3] })).toMatchObject({ passwords: 1 })
  })

  test('calendars and contacts ask again, subscriptions and directories do not', () => {
    expect(prompts(groupware)).toMatchObject({ passwords: 3 })
    expect(prompts(groupware, { only: 'mail' })).toMatchObject({ passwords: 1 })
  })

  test('a server without a login asks for none', () => {
    expect(prompts({ outgoing: [{ ...smtp, authentication: ['none'] }] })).toMatchObject({
      passwords: 1
    })
    expect(
      prompts({
        incoming: [{ ...imap, authentication: ['none'] }],
        outgoing: [{ ...smtp, authentication: ['none'] }]
      })
    ).toMatchObject({ passwords: 0 })
  })

  test('an outgoing password of its own is asked for', () => {
    const mail = {
      PayloadType: 'com.apple.mail.managed',
      IncomingMailServerAuthentication: 'EmailAuthPassword',
      OutgoingMailServerAuthentication: 'EmailAuthPassword',
      OutgoingPasswordSameAsIncomingPassword: false
    }
    expect(promptsOf([mail])).toMatchObject({ passwords: 2 })
  })
})

describe('the name', () => {
  test('is asked for unless the link has it', () => {
    expect(prompts({}, { personName: 'Jane Doe' })).toEqual({ passwords: 1, asksName: false })
  })

  test('is not asked for by ActiveSync, which has no key for it', () => {
    expect(prompts({ activesync }, { account: 'activesync' })).toEqual({
      passwords: 1,
      asksName: false
    })
  })
})

test('a provider without such an account has no profile', () => {
  expect(prompts({}, { account: 'pop3' })).toBeUndefined()
})
