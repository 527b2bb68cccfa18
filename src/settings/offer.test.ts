import { expect, test } from 'vitest'
import { offered, type OfferRules } from './offer.ts'
import type { IncomingProtocol, IncomingServer, Security } from './settings.ts'

const rules: OfferRules = {
  protocols: ['imap', 'pop3'],
  allowUnencrypted: false,
  alternatives: 'all'
}
const server = (name: `${IncomingProtocol} ${Security}`): IncomingServer => {
  const [protocol, security] = name.split(' ') as [IncomingProtocol, Security]
  const host = `${protocol}.example.com`
  return { protocol, host, port: 1, security, authentication: ['password'], login: '{address}' }
}
const offer = (
  stated: readonly `${IncomingProtocol} ${Security}`[],
  difference: Partial<OfferRules>
): readonly string[] =>
  offered(stated.map(server), { ...rules, ...difference }).map(s => `${s.protocol} ${s.security}`)

test('IMAP comes before POP3, and the order of the file decides within each', () => {
  const stated = ['pop3 starttls', 'imap starttls', 'pop3 tls', 'imap tls'] as const
  expect(offer(stated, {})).toEqual(['imap starttls', 'imap tls', 'pop3 starttls', 'pop3 tls'])
})

test('one server per protocol is offered unless all are wanted', () => {
  const stated = ['pop3 tls', 'imap tls', 'imap starttls'] as const
  expect(offer(stated, { alternatives: 'first' })).toEqual(['imap tls', 'pop3 tls'])
})

test('an unencrypted server is offered to nobody', () => {
  expect(offer(['imap none', 'imap tls', 'pop3 none'], {})).toEqual(['imap tls'])
})

test('an unencrypted server that is allowed comes after every encrypted one', () => {
  const stated = ['imap none', 'imap starttls', 'imap tls', 'pop3 none'] as const
  const difference = { allowUnencrypted: true }
  expect(offer(stated, difference)).toEqual(['imap starttls', 'imap tls', 'imap none', 'pop3 none'])
  const first = { allowUnencrypted: true, alternatives: 'first' } as const
  expect(offer(stated, first)).toEqual(['imap starttls', 'pop3 none'])
})

test('a provider can be held to one protocol', () => {
  expect(offer(['imap tls', 'pop3 tls'], { protocols: ['pop3'] })).toEqual(['pop3 tls'])
})

test('holding to a protocol is about reading mail: SMTP stays', () => {
  const smtp = { ...server('imap tls'), protocol: 'smtp' as const }
  expect(offered([smtp], { ...rules, protocols: ['imap'] })).toEqual([smtp])
})

test('nothing stated is nothing offered', () => {
  expect(offer([], {})).toEqual([])
})

test('a mailbox that is read without a login is nobody’s', () => {
  const stated = [
    { ...server('imap tls'), authentication: ['none'] },
    { ...server('imap starttls'), authentication: ['none', 'password'] }
  ] as const
  expect(offered(stated, rules)).toEqual([server('imap starttls')])
})

test('mail may be sent without a login', () => {
  const relay = { ...server('imap tls'), protocol: 'smtp', authentication: ['none'] } as const
  expect(offered([relay], rules)).toEqual([relay])
})
