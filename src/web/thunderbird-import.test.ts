import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { address, imap, jane, pop3, smtp } from '../../test/samples.ts'
import { readQrCode, type ImportedAccount } from '../../test/thunderbird-qr-code.ts'
import { loginName, loginVariablesOf } from '../settings/login.ts'
import { AUTHENTICATIONS, SECURITIES, type Server } from '../settings/settings.ts'
import { thunderbirdImport } from './thunderbird-import.ts'

const server = (plain: typeof imap | typeof smtp): Server => plain as Server

const sample = {
  incoming: server(imap),
  outgoing: server(smtp),
  address: address('anna@example.com'),
  personName: 'Anna'
}
type Input = Parameters<typeof thunderbirdImport>[0]

/** The account that the app imports; undefined where there is no code. */
function imported(difference: Partial<Input> = {}): ImportedAccount | undefined {
  const text = thunderbirdImport({ ...sample, ...difference })
  if (text === undefined) return undefined
  const accounts = readQrCode(text)
  expect(accounts).toHaveLength(1)
  return accounts[0]
}

const withImap = (difference: Partial<typeof imap>): Partial<Input> => ({
  incoming: server({ ...imap, ...difference })
})
const withSmtp = (difference: Partial<typeof smtp>): Partial<Input> => ({
  outgoing: server({ ...smtp, ...difference })
})

describe('the account import of Thunderbird for Android', () => {
  test('is the array that the format’s documentation describes', () => {
    expect(thunderbirdImport(sample)).toBe(
      '[1,[1,1],[0,"imap.example.com",993,3,1,"anna@example.com"],' +
        '[[[0,"smtp.example.com",465,3,1,"anna@example.com"],["anna@example.com","Anna"]]]]'
    )
  })

  test('is read as the account', () => {
    const login = 'anna@example.com'
    const common = { security: 'tls', authentication: 'password', login, password: undefined }
    expect(imported()).toEqual({
      name: login,
      incoming: { ...common, protocol: 'imap', host: 'imap.example.com', port: 993 },
      outgoing: { ...common, protocol: 'smtp', host: 'smtp.example.com', port: 465 },
      identities: [[login, 'Anna']]
    })
  })

  test('names POP3', () => {
    expect(imported({ incoming: server(pop3) })?.incoming).toMatchObject({
      protocol: 'pop3',
      host: 'pop.example.com',
      port: 995
    })
  })

  test.each([
    ['tls', 3],
    ['starttls', 2],
    ['none', 0]
  ] as const)('writes %s as %i', (security, number) => {
    const text = thunderbirdImport({ ...sample, ...withImap({ security }) })
    expect(text).toContain(`"imap.example.com",993,${number},1,`)
    expect(imported(withImap({ security }))?.incoming.security).toBe(security)
  })

  test.each([
    ['password', 1],
    ['encrypted-password', 2]
  ] as const)('writes %s as %i', (method, number) => {
    const text = thunderbirdImport({ ...sample, ...withImap({ authentication: [method] }) })
    expect(text).toContain(`"imap.example.com",993,3,${number},`)
    expect(imported(withImap({ authentication: [method] }))?.incoming.authentication).toBe(method)
  })

  test('has an empty login for a relay without one', () => {
    expect(imported(withSmtp({ authentication: ['none'] }))?.outgoing).toMatchObject({
      authentication: 'none',
      login: ''
    })
  })

  test.each(['gssapi', 'ntlm', 'client-certificate', 'oauth2'] as const)(
    'is not offered where %s is the only method of a server',
    method => {
      expect(imported(withImap({ authentication: [method] }))).toBeUndefined()
      expect(imported(withSmtp({ authentication: [method] }))).toBeUndefined()
    }
  )

  test('uses the first method that works after an import', () => {
    const authentication = ['oauth2', 'gssapi', 'encrypted-password', 'none'] as const
    expect(imported(withSmtp({ authentication }))?.outgoing.authentication).toBe(
      'encrypted-password'
    )
  })

  test('prefers a password over TLS to a challenge that the server may not have', () => {
    const authentication = ['encrypted-password', 'password'] as const
    expect(imported(withImap({ authentication }))?.incoming.authentication).toBe('password')
  })

  test('keeps the order of the file without TLS', () => {
    const unencrypted = {
      security: 'none',
      authentication: ['encrypted-password', 'password']
    } as const
    expect(imported(withImap(unencrypted))?.incoming.authentication).toBe('encrypted-password')
  })

  test('fills in each login rule', () => {
    const account = imported({
      ...withImap({ login: '{domain}\\{localpart}' }),
      ...withSmtp({ login: 'relay-"{localpart}"' })
    })
    expect(account?.incoming.login).toBe('example.com\\anna')
    expect(account?.outgoing.login).toBe('relay-"anna"')
  })

  test('is not offered for a login or a name with a line break', () => {
    expect(imported(withImap({ login: '{localpart}\r' }))).toBeUndefined()
    expect(imported(withSmtp({ login: '{localpart}\n' }))).toBeUndefined()
    expect(imported({ personName: 'Anna\nBcc: all' })).toBeUndefined()
  })

  test('is not offered without a server of each kind', () => {
    expect(imported({ incoming: undefined })).toBeUndefined()
    expect(imported({ outgoing: undefined })).toBeUndefined()
  })

  test('has an empty name where none is given', () => {
    expect(imported({ personName: undefined })?.identities).toEqual([['anna@example.com', '']])
  })

  test('keeps a name in any script', () => {
    const personName = 'Ånna "Ω" 安娜 📮'
    expect(imported({ personName })?.identities).toEqual([['anna@example.com', personName]])
  })

  test.each([
    'jane.doe+tag@example.com',
    'Anna@Example.COM',
    "o'brien@example.com",
    '{a}@b.example'
  ])('is offered for %s', text => {
    expect(imported({ address: address(text) })?.identities).toEqual([[text, 'Anna']])
  })

  test.each([
    'änna@example.com',
    'anna@exämple.com',
    '"anna"@example.com',
    'anna..b@example.com',
    'anna.@example.com',
    '.anna@example.com',
    'anna@example.com.'
  ])('is not offered for %s', text => {
    expect(imported({ address: address(text) })).toBeUndefined()
  })

  test('is offered for the A-labels of an address', () => {
    const text = 'anna@xn--exmple-cua.com'
    expect(imported({ address: address(text) })?.identities).toEqual([[text, 'Anna']])
  })

  test('has fewer than 800 characters', () => {
    const rest = thunderbirdImport({ ...sample, ...withImap({ login: '' }) })?.length ?? 0
    const withLogin = (length: number): string | undefined =>
      thunderbirdImport({ ...sample, ...withImap({ login: 'x'.repeat(length) }) })
    expect(withLogin(799 - rest)).toHaveLength(799)
    expect(withLogin(800 - rest)).toBeUndefined()
  })

  test('has neither null nor a password', () => {
    const text = thunderbirdImport({ ...sample, personName: undefined })
    expect(text).not.toContain('null')
    expect(imported()?.incoming.password).toBeUndefined()
    expect(imported()?.outgoing.password).toBeUndefined()
  })
})

const serverOf = (plain: typeof imap | typeof smtp): fc.Arbitrary<Server> =>
  fc
    .record({
      port: fc.integer({ min: 1, max: 65_535 }),
      security: fc.constantFrom(...SECURITIES),
      authentication: fc.uniqueArray(fc.constantFrom(...AUTHENTICATIONS), { minLength: 1 }),
      login: fc.oneof(
        fc.constantFrom('{address}', '{localpart}', '{domain}\\{localpart}'),
        fc.string({ unit: 'binary', maxLength: 40 })
      )
    })
    .map(difference => server({ ...plain, ...difference }))

const input = fc.record({
  incoming: fc.oneof(serverOf(imap), serverOf(pop3)),
  outgoing: serverOf(smtp),
  address: fc.constantFrom(
    jane,
    address('änna@example.com'),
    address('"a b"@example.com'),
    address('a..b@example.com'),
    address('anna@exämple.com')
  ),
  personName: fc.option(fc.string({ unit: 'binary', maxLength: 40 }), { nil: undefined })
})

test('whatever the settings: there is no code, or the app imports exactly them', () => {
  fc.assert(
    fc.property(input, given => {
      const account = imported(given)
      if (account === undefined) return
      const variables = loginVariablesOf(given.address)
      for (const [read, { protocol, host, port, security, authentication, login }] of [
        [account.incoming, given.incoming],
        [account.outgoing, given.outgoing]
      ] as const) {
        expect(read).toMatchObject({ protocol, host, port, security, password: undefined })
        expect(authentication).toContain(read.authentication)
        expect(read.login).toBe(read.authentication === 'none' ? '' : loginName(login, variables))
      }
      expect(account.identities).toEqual([[given.address.text, given.personName ?? '']])
    })
  )
})

describe('the model of the app', () => {
  const base = thunderbirdImport(sample) ?? ''

  test.each([
    ['an unknown version', '[1,[1,1]', '[2,[1,1]', 'unsupported version'],
    [
      'null for the account name',
      '"anna@example.com"],[[[',
      '"anna@example.com",null],[[[',
      'string'
    ],
    ['GSSAPI', '993,3,1', '993,3,3', 'unsupported: 3'],
    ['NTLM', '465,3,1', '465,3,4', 'unsupported: 4'],
    ['an unknown security', '993,3,1', '993,4,1', 'unsupported: 4'],
    ['an unknown protocol', '[0,"imap', '[2,"imap', 'unsupported: 2'],
    ['another protocol than SMTP', '[0,"smtp', '[1,"smtp', 'not SMTP'],
    ['a port that is none', '993', '0', 'not a port'],
    ['a port as text', '993', '"993x"', 'not an integer'],
    ['a host that is none', 'imap.example.com', 'imap_.example.com', 'not a host name'],
    ['a host in U-labels', 'imap.example.com', 'imäp.example.com', 'not a host name'],
    ['an address with a quoted local part', '["anna@', '["\\"anna\\"@', 'not a mail address'],
    ['a line break', '"Anna"', '"An\\nna"', 'a line break'],
    ['no identity', ',["anna@example.com","Anna"]', '', 'no identity'],
    ['an identity without a name', ',"Anna"', '', 'not a string'],
    ['more after the array', ']]]]', ']]]]]', 'JSON']
  ])('rejects %s', (_, part, replacement, problem) => {
    expect(base).toContain(part)
    expect(() => readQrCode(base.replace(part, replacement))).toThrow(problem)
  })

  test('skips what a later version may add', () => {
    const later = base
      .replace('[1,1]', '[1,1,"x"]')
      .replace('"Anna"]', '"Anna",null,{}]')
      .replace('"anna@example.com"],[[[', '"anna@example.com","","",null],[[[')
    expect(readQrCode(later)).toMatchObject([{ identities: [['anna@example.com', 'Anna']] }])
  })
})
