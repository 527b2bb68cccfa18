import { expect, test } from 'vitest'
import { readProfile } from '../../../test/apple-profile.ts'
import { address, jane, settings } from '../../../test/samples.ts'
import type { Provider } from '../../settings/settings.ts'
import type { Answerable, Question } from '../format.ts'
import { apple } from './index.ts'

const info = address('info@example.com')
const beside: Partial<Provider> = {
  calendar: {
    caldav: 'https://dav.example.com/',
    subscriptions: [{ url: 'https://example.com/holidays.ics', name: 'Holidays' }]
  },
  contacts: { ldap: { host: 'ldap.example.com', searchBase: 'dc=example' } }
}

function mailbox(question: Partial<Question>, difference: Partial<Provider> = {}): Answerable {
  return { settings: settings(difference), question: { host: 'example.com', ...question } }
}

function read(...mailboxes: readonly Answerable[]): ReturnType<typeof readProfile> {
  const reply = apple.renderMultiAccount?.(mailboxes)
  expect(reply?.signable).toBe(true)
  return readProfile(reply?.body ?? '')
}

const alone = ({ settings: found, question }: Answerable): ReturnType<typeof readProfile> =>
  readProfile(apple.render(found, question).body)

test('a mailbox together with none is the same profile as alone', () => {
  const one = mailbox({ address: jane, personName: 'Jane', language: 'sv' }, beside)
  expect(apple.renderMultiAccount?.([one])).toEqual(apple.render(one.settings, one.question))
})

test('the first names the profile, and each account is the one of its own profile', () => {
  const [first, second] = [mailbox({ address: jane }), mailbox({ address: info })]
  const { profile, payloads } = read(first, second)
  expect(payloads).toEqual([...alone(first).payloads, ...alone(second).payloads])
  expect(profile).toMatchObject({
    PayloadIdentifier: alone(first).profile.PayloadIdentifier,
    PayloadUUID: alone(first).profile.PayloadUUID,
    PayloadDisplayName: 'Example Mail (jane.doe+tag@example.com, info@example.com)'
  })
})

test('each may have another protocol', () => {
  const { payloads } = read(
    mailbox({ address: jane, variant: 'imap' }),
    mailbox({ address: info, variant: 'activesync' }, { activesync: 'https://eas.example.com/' })
  )
  expect(payloads.map(({ PayloadType }) => PayloadType)).toEqual([
    'com.apple.mail.managed',
    'com.apple.eas.account'
  ])
})

test('what two mailboxes share comes once, what is each one’s own comes twice', () => {
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

test('nothing but mail, where that was asked for', () => {
  const wanted = ['mail']
  const { payloads } = read(
    mailbox({ address: jane, wanted }, beside),
    mailbox({ address: info, wanted }, beside)
  )
  expect(payloads).toHaveLength(2)
})
