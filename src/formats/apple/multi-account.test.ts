import { expect, test } from 'vitest'
import { readProfile } from '../../../test/apple-profile.ts'
import {
  address,
  jane,
  reasonsOf,
  replyOf,
  settings,
  type Difference
} from '../../../test/samples.ts'
import { renderMultiAccount, type Mailbox } from './multi-account.ts'
import { render } from './render.ts'
import type { ProfileQuestion } from './request.ts'

const info = address('info@example.com')
const beside: Difference = {
  calendar: {
    caldav: 'https://dav.example.com/',
    subscriptions: [{ url: 'https://example.com/holidays.ics', name: 'Holidays' }]
  },
  contacts: { ldap: { host: 'ldap.example.com', searchBase: 'dc=example' } }
}

function mailbox(question: Partial<ProfileQuestion>, difference: Difference = {}): Mailbox {
  return {
    settings: settings(difference),
    question: {
      host: 'example.com',
      address: jane,
      account: undefined,
      personName: undefined,
      only: undefined,
      language: undefined,
      ...question
    }
  }
}

function read(first: Mailbox, ...others: readonly Mailbox[]): ReturnType<typeof readProfile> {
  const { body, signable } = replyOf(renderMultiAccount(first, others))
  expect(signable).toBe(true)
  return readProfile(body)
}

const alone = ({ settings: found, question }: Mailbox): ReturnType<typeof readProfile> =>
  readProfile(replyOf(render(found, question)).body)

test('a mailbox without others has the same profile as from render()', () => {
  const one = mailbox({ address: jane, personName: 'Jane', language: 'sv' }, beside)
  expect(renderMultiAccount(one, [])).toEqual(render(one.settings, one.question))
})

test('the profile has the identity of the first mailbox, and each account that of its own profile', () => {
  const [first, second] = [mailbox({ address: jane }), mailbox({ address: info })]
  const { profile, payloads } = read(first, second)
  expect(payloads).toEqual([...alone(first).payloads, ...alone(second).payloads])
  expect(profile).toMatchObject({
    PayloadIdentifier: alone(first).profile.PayloadIdentifier,
    PayloadUUID: alone(first).profile.PayloadUUID,
    PayloadDisplayName: 'Example Mail (jane.doe+tag@example.com, info@example.com)'
  })
})

test('each mailbox may have another protocol', () => {
  const { payloads } = read(
    mailbox({ address: jane, account: 'imap' }),
    mailbox({ address: info, account: 'activesync' }, { activesync: 'https://eas.example.com/' })
  )
  expect(payloads.map(({ PayloadType }) => PayloadType)).toEqual([
    'com.apple.mail.managed',
    'com.apple.eas.account'
  ])
})

test('a payload that two mailboxes share is in the profile once, their own payloads twice', () => {
  const { payloads } = read(mailbox({ address: jane }, beside), mailbox({ address: info }, beside))
  expect(payloads.map(({ PayloadType }) => String(PayloadType).split('.')[2])).toEqual([
    'mail',
    'caldav',
    'subscribedcalendar',
    'ldap',
    'mail',
    'caldav'
  ])
})

test('only=mail leaves out calendars and contacts', () => {
  const only = 'mail'
  const { payloads } = read(
    mailbox({ address: jane, only }, beside),
    mailbox({ address: info, only }, beside)
  )
  expect(payloads).toHaveLength(2)
})

test('a mailbox without an account makes the whole profile unsupported', () => {
  const [first, second] = [mailbox({ address: jane }), mailbox({ address: info, account: 'pop3' })]
  expect(reasonsOf(renderMultiAccount(first, [second]))).toEqual(['no pop3 account'])
  expect(reasonsOf(renderMultiAccount(second, [first]))).toEqual(['no pop3 account'])
})
