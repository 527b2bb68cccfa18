import { describe, expect, test } from 'vitest'
import { pickServers, usableServers, type ServerRules } from './usable-servers.ts'
import type { Host } from './kinds.ts'
import type { IncomingProtocol, IncomingServer, Security, Server } from './settings.ts'

const rules: ServerRules = {
  protocols: ['imap', 'pop3'],
  prefer: 'imap',
  allowUnencrypted: false
}
const server = (name: `${IncomingProtocol} ${Security}`): IncomingServer => {
  const [protocol, security] = name.split(' ') as [IncomingProtocol, Security]
  const host = `${protocol}.example.com` as Host
  return { protocol, host, port: 1, security, authentication: ['password'], login: '{address}' }
}
const offer = (
  declared: readonly `${IncomingProtocol} ${Security}`[],
  difference: Partial<ServerRules>
): readonly string[] =>
  usableServers(declared.map(server), { ...rules, ...difference }).map(
    s => `${s.protocol} ${s.security}`
  )

test('IMAP comes before POP3, and the order of the file decides within each', () => {
  const declared = ['pop3 starttls', 'imap starttls', 'pop3 tls', 'imap tls'] as const
  expect(offer(declared, {})).toEqual(['imap starttls', 'imap tls', 'pop3 starttls', 'pop3 tls'])
})

test('POP3 comes first where the provider prefers it', () => {
  const declared = ['imap starttls', 'pop3 starttls', 'imap tls', 'pop3 tls'] as const
  expect(offer(declared, { prefer: 'pop3' })).toEqual([
    'pop3 starttls',
    'pop3 tls',
    'imap starttls',
    'imap tls'
  ])
})

const named = (found: readonly Server[]): string[] => found.map(s => `${s.protocol} ${s.security}`)
const isStarttls = ({ security }: Server): boolean => security === 'starttls'

describe('a document', () => {
  const three = (['imap tls', 'imap starttls', 'pop3 tls'] as const).map(server)

  test('names the first server of each protocol', () => {
    expect(named(pickServers(three, 'first'))).toEqual(['imap tls', 'pop3 tls'])
  })

  test('keeps the order of the protocols', () => {
    const pop3First = (['pop3 tls', 'pop3 starttls', 'imap tls'] as const).map(server)
    expect(named(pickServers(pop3First, 'first'))).toEqual(['pop3 tls', 'imap tls'])
  })

  test('names all where all are wanted', () => {
    expect(pickServers(three, 'all')).toEqual(three)
  })

  test('names the first that its format supports, and none that it does not support', () => {
    expect(named(pickServers(three, 'first', isStarttls))).toEqual(['imap starttls'])
    expect(named(pickServers(three, 'all', isStarttls))).toEqual(['imap starttls'])
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
    const declared = ['imap none', `imap ${security}`, 'imap none'] as const
    expect(offer(declared, allowed)).toEqual([`imap ${security}`])
  })

  test('and not beside an encrypted one that is unusable because it asks for no login', () => {
    const open = { ...server('imap tls'), authentication: ['none'] } as const
    expect(usableServers([open, server('imap none')], { ...rules, ...allowed })).toEqual([])
  })

  test('beside an encrypted server of a protocol that is switched off too', () => {
    const difference = { ...allowed, protocols: ['pop3'] } as const
    expect(offer(['imap tls', 'imap none', 'pop3 none'], difference)).toEqual(['pop3 none'])
  })
})

test('a provider can be held to one protocol', () => {
  expect(offer(['imap tls', 'pop3 tls'], { protocols: ['pop3'] })).toEqual(['pop3 tls'])
})

test('a provider held to one protocol keeps its SMTP servers', () => {
  const smtp = { ...server('imap tls'), protocol: 'smtp' as const }
  expect(usableServers([smtp], { ...rules, protocols: ['imap'] })).toEqual([smtp])
})

test('without declared servers none is offered', () => {
  expect(offer([], {})).toEqual([])
})

test('a mailbox that can be read without a login is not offered', () => {
  const declared = [
    { ...server('imap tls'), authentication: ['none'] },
    { ...server('imap starttls'), authentication: ['none', 'password'] }
  ] as const
  expect(usableServers(declared, rules)).toEqual([server('imap starttls')])
})

test('mail may be sent without a login', () => {
  const relay = { ...server('imap tls'), protocol: 'smtp', authentication: ['none'] } as const
  expect(usableServers([relay], rules)).toEqual([relay])
})
