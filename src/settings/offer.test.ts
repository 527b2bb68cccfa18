import { describe, expect, test } from 'vitest'
import { chosen, offered, type OfferRules } from './offer.ts'
import type { IncomingProtocol, IncomingServer, Security, Server } from './settings.ts'

const rules: OfferRules = {
  protocols: ['imap', 'pop3'],
  allowUnencrypted: false
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

const named = (found: readonly Server[]): string[] => found.map(s => `${s.protocol} ${s.security}`)
const isStarttls = ({ security }: Server): boolean => security === 'starttls'

describe('a document', () => {
  const three = (['imap tls', 'imap starttls', 'pop3 tls'] as const).map(server)

  test('names the first server of each protocol', () => {
    expect(named(chosen(three, 'first'))).toEqual(['imap tls', 'pop3 tls'])
  })

  test('names all where all are wanted', () => {
    expect(chosen(three, 'all')).toEqual(three)
  })

  test('names the first that it can say, and none that it cannot', () => {
    expect(named(chosen(three, 'first', isStarttls))).toEqual(['imap starttls'])
    expect(named(chosen(three, 'all', isStarttls))).toEqual(['imap starttls'])
  })
})

test('an unencrypted server is not offered', () => {
  expect(offer(['imap none', 'imap tls', 'pop3 none'], {})).toEqual(['imap tls'])
})

describe('where unencrypted servers are allowed, one is offered', () => {
  const allowed = { allowUnencrypted: true }

  test('where its protocol has no encrypted one', () => {
    expect(offer(['imap tls', 'pop3 none'], allowed)).toEqual(['imap tls', 'pop3 none'])
  })

  test.each(['tls', 'starttls'] as const)('and not beside one with %s', security => {
    const stated = ['imap none', `imap ${security}`, 'imap none'] as const
    expect(offer(stated, allowed)).toEqual([`imap ${security}`])
  })

  test('and not where the encrypted one is unusable because it asks for no login', () => {
    const open = { ...server('imap tls'), authentication: ['none'] } as const
    expect(offered([open, server('imap none')], { ...rules, ...allowed })).toEqual([])
  })

  test('and an encrypted server of a protocol that is switched off changes nothing for another', () => {
    const difference = { ...allowed, protocols: ['pop3'] } as const
    expect(offer(['imap tls', 'imap none', 'pop3 none'], difference)).toEqual(['pop3 none'])
  })
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
