import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProviderTemplate } from '../settings/settings.ts'
import { problemsIn } from '../../test/fixtures.ts'
import { drawProblem, type Problem } from './problem.ts'
import { readProvider } from './read-provider.ts'

const SMALLEST = `
name: Example Mail
domains: [example.com]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const FILE = 'providers/example.com.yaml'
const problems = (text: string, environment = {}): readonly Problem[] =>
  problemsIn(FILE, encode(text), environment)

function provider(text: string, environment = {}): ProviderTemplate {
  const read = readProvider(FILE, encode(text), environment)
  if (!read.ok) throw new Error(read.error.map(drawProblem).join('\n'))
  return read.value.provider
}

function drawn(bytes: Uint8Array | string): string[] {
  return problemsIn(FILE, typeof bytes === 'string' ? encode(bytes) : bytes).map(drawProblem)
}

describe('the defaults of RFC 8314', () => {
  const usual = { security: 'tls', authentication: ['password'], login: '{address}' } as const
  const imap = { ...usual, protocol: 'imap', host: 'imap.example.com', port: 993 } as const
  const smtp = { ...usual, protocol: 'smtp', host: 'smtp.example.com', port: 465 } as const

  test('make four lines a complete provider', () => {
    expect(provider(SMALLEST)).toEqual({
      id: 'example.com',
      // Whoever knows all files of the provider gives it a version.
      version: '',
      name: 'Example Mail',
      shortName: 'Example Mail',
      login: '{address}',
      incoming: [imap],
      outgoing: [smtp],
      alternatives: 'first',
      declared: { incoming: [imap], outgoing: [smtp] },
      help: [],
      languages: ['en']
    })
  })

  test.each([
    ['imap', '', 993],
    ['imap', 'security: starttls', 143],
    ['imap', 'security: none', 143],
    ['pop3', 'security: tls', 995],
    ['pop3', 'security: starttls', 110],
    ['pop3', 'security: none', 110],
    ['imap', 'port: 1143', 1143]
  ])('give %s with "%s" the port %d', (protocol, rest, port) => {
    const { declared } = provider(
      SMALLEST.replace('protocol: imap,', `protocol: ${protocol}, ${rest}${rest && ','}`)
    )
    expect(declared.incoming[0]?.port).toBe(port)
  })

  test.each([
    ['tls', 465],
    ['starttls', 587],
    ['none', 587]
  ])('give SMTP with %s the port %d', (security, port) => {
    const text = SMALLEST.replace('protocol: smtp,', `protocol: smtp, security: ${security},`)
    expect(provider(text).declared.outgoing[0]?.port).toBe(port)
  })

  test('give ManageSieve its port', () => {
    expect(provider(`${SMALLEST}sieve: { host: Sieve.example.com }`).sieve).toEqual({
      host: 'sieve.example.com',
      port: 4190,
      security: 'starttls'
    })
  })
})

test.each([
  ['Example', 'Example'],
  ['Exactly Twenty Signs', 'Exactly Twenty Signs'],
  ['Example Mail of the Town', 'Example Mail of the'],
  ['Donaudampfschifffahrtspost', 'Donaudampfschifffahr']
])('the short name of "%s" is "%s"', (name, shortName) => {
  expect(provider(SMALLEST.replace('Example Mail', name)).shortName).toBe(shortName)
})

test('the short name does not cut a placeholder in two', () => {
  expect(provider(SMALLEST.replace('Example Mail', '"Donaudampfschiffe-{domain}"')).shortName).toBe(
    'Donaudampfschiffe-{domain}'
  )
  expect(
    provider(SMALLEST.replace('Example Mail', '"Donaudampfschifffahrt-{domain}"')).shortName
  ).toBe('Donaudampfschifffahr')
})

test.each([
  ['true', true],
  ['false', false],
  ['1 day', 1],
  ['14 days', 14]
])('leaveOnServer: %s is %s', (text, value) => {
  const pop3 = `protocol: pop3, leaveOnServer: ${text},`
  const { incoming } = provider(SMALLEST.replace('protocol: imap,', pop3))
  expect(incoming[0]?.leaveOnServer).toBe(value)
})

test('an IMAP server may have a path prefix, and an SMTP server a password of its own', () => {
  const text = SMALLEST.replace('protocol: imap,', 'protocol: imap, pathPrefix: INBOX,').replace(
    'protocol: smtp,',
    'protocol: smtp, samePassword: false,'
  )
  const { incoming, outgoing } = provider(text)
  expect([incoming[0]?.pathPrefix, outgoing[0]?.samePassword]).toEqual(['INBOX', false])
})

test('a server may have its own login and authentication', () => {
  const own = 'protocol: smtp, login: "{localpart}", authentication: [oauth2, password],'
  const { outgoing } = provider(
    `login: "{localpart}@a.example"${SMALLEST.replace('protocol: smtp,', own)}`
  )
  expect(outgoing[0]?.login).toBe('{localpart}')
  expect(outgoing[0]?.authentication).toEqual(['oauth2', 'password'])
})

test('a provider has only keys that mail programs need', () => {
  const rules =
    'mx: [mx.example.com]\nprotocols: [imap]\nprefer: imap\nalternatives: all\nallowUnencrypted: true\n'
  expect(Object.keys(provider(SMALLEST + rules))).toEqual(Object.keys(provider(SMALLEST)))
})

test.each([
  ['the texts alone', '{ en: Hello, sv: Hej }', { text: { en: 'Hello', sv: 'Hej' } }],
  ['the texts under text', '{ text: { en: Hello } }', { text: { en: 'Hello' } }],
  [
    'a link and texts',
    '{ url: "https://bücher.{domain}/", text: { en: Hello } }',
    { url: 'https://xn--bcher-kva.{domain}/', text: { en: 'Hello' } }
  ]
])('firstSteps and passwordHelp may be %s', (_, written, read) => {
  const { firstSteps, passwordHelp } = provider(
    `${SMALLEST}firstSteps: ${written}\npasswordHelp: ${written}`
  )
  expect({ firstSteps, passwordHelp }).toStrictEqual({ firstSteps: read, passwordHelp: read })
})

test('{domain} is allowed in texts and links for people', () => {
  const text = `${SMALLEST.replace('Example Mail', '"{domain}"')}shortName: "{domain}"
controlPanel: "https://panel.{domain}/"
quota: "5 GB {domain}"
notes: { en: "{domain}" }
legal: { imprint: "https://{domain}/i", privacy: "https://{domain}/p" }`
  expect(provider(text)).toMatchObject({
    name: '{domain}',
    shortName: '{domain}',
    controlPanel: 'https://panel.{domain}/',
    quota: '5 GB {domain}',
    notes: { en: '{domain}' },
    legal: { imprint: 'https://{domain}/i', privacy: 'https://{domain}/p' }
  })
})

test('redirect and exchange need no servers', () => {
  const head = 'name: Example Mail\ndomains: [example.com]\n'
  expect(provider(`${head}redirect: "{localpart}@example.net"`).redirect).toBe(
    '{localpart}@example.net'
  )
  expect(provider(`${head}redirect: https://example.net/autodiscover.xml`).incoming).toEqual([])
  expect(
    provider(`${head}exchange: { ews: https://example.com/EWS/Exchange.asmx }`).outgoing
  ).toEqual([])
})

test('a file with Windows line ends and a byte order mark is read', () => {
  expect(provider(`\ufeff${SMALLEST.replaceAll('\n', '\r\n')}`)).toEqual(provider(SMALLEST))
})

describe('a variable', () => {
  test('is replaced in a text, may be used several times, and may be empty', () => {
    const environment = { MAILSETUP_HOST: 'imap', MAILSETUP_EMPTY: '' }
    const text = SMALLEST.replace(
      'imap.example.com',
      '"${MAILSETUP_HOST}.${MAILSETUP_HOST}${MAILSETUP_EMPTY}.example.com"'
    )
    expect(provider(text, environment).incoming[0]?.host).toBe('imap.imap.example.com')
  })

  test('is replaced in customers', () => {
    const text = `${SMALLEST}customers: [{ http: https://panel.example.com/, token: "\${SECRET}" }]`
    expect(provider(text, { SECRET: 'a: b {domain} ${X}' }).customers).toEqual([
      { http: 'https://panel.example.com/', token: 'a: b {domain} ${X}' }
    ])
  })

  test('is not quoted in a problem', () => {
    const text = SMALLEST.replace(/^name: .*$/m, 'name: "${MAILSETUP_SECRET}"')
    const found = problems(text, { MAILSETUP_SECRET: 's3cret'.repeat(6) })
      .map(drawProblem)
      .join()
    expect(found).toContain('[long-name]')
    expect(found).not.toContain('s3cret')
  })

  test.each([
    ['name: "${SECRET}"', 'name: Example Mail'],
    ['support: { phone: "${SECRET}" }', ''],
    ['customers: { token: &t "${SECRET}" }\nsupport: { phone: *t }', ''],
    ['customers: { a: &a { phone: "${SECRET}" } }\nsupport: { <<: *a }', ''],
    ['customers: { a: &a { b: &b "${SECRET}" }, c: &c [*a] }\nsupport: { phone: *b }', '']
  ])('is not replaced where everybody could read it: %s', (text, insteadOf) => {
    const found = problems(`${SMALLEST.replace(insteadOf, '')}${text}`, { SECRET: 's3cret' })
    expect(found.map(({ code }) => code)).toContain('private-variable')
    expect(JSON.stringify(found)).not.toContain('s3cret')
  })

  test('is not quoted where an alias makes it a key', () => {
    const text = `${SMALLEST}customers: { token: &t "\${SECRET}" }\n? *t\n: 1`
    const found = problems(text, { SECRET: 's3cret' })
    expect(found).not.toEqual([])
    expect(JSON.stringify(found)).not.toContain('s3cret')
  })

  test('is not replaced in a key', () => {
    const text = `${SMALLEST}customers: [{ "\${SECRET}": 1 }]`
    expect(problems(text, { SECRET: 'map' })[0]?.message).toBe('unknown key "${SECRET}"')
  })
})

describe('a file is refused with one problem', () => {
  test('when it is ten megabytes', () => {
    const hint = '  hint: move long lists of domains to a domainsFile'
    expect(drawn(new Uint8Array(10_000_000).fill(0x61))).toEqual([
      `providers/example.com.yaml: error: the file is larger than 1 MiB  [too-big]\n${hint}`
    ])
  })

  test.each([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00),
      'line 3 contains a NUL byte'
    ],
    ['a file in Latin-1', Uint8Array.of(0x61, 0x0a, 0x6e, 0xe4, 0x72), 'line 2 is not valid UTF-8'],
    [
      'a file in UTF-16',
      new Uint8Array(new Uint16Array([0xfeff, 0x6e, 0x61]).buffer),
      'the file is UTF-16, and must be UTF-8'
    ],
    ['a text with a NUL', encode('name: a\0b'), 'line 1 contains a NUL byte']
  ])('when it is %s', (_, bytes, message) => {
    const [first] = drawn(bytes)
    expect(first).toContain(`providers/example.com.yaml: error: ${message}  [not-text]\n  hint: `)
    expect(first).toContain('save it as UTF-8')
  })

  test.each([
    ['lists in a line', '['.repeat(100_000)],
    ['lists without brackets', '- '.repeat(100_000)],
    ['keys without values', '? '.repeat(100_000)],
    ['mappings in a line', '{a: '.repeat(100_000)],
    ['mappings on lines', Array.from({ length: 300 }, (_v, i) => `${' '.repeat(i)}a:`).join('\n')]
  ])('when it is nested too deeply: %s', (_, text) => {
    expect(drawn(text)).toEqual([
      'providers/example.com.yaml: error: lists and mappings are nested more than 100 levels deep  [too-deep]'
    ])
  })

  test('when it has too many aliases', () => {
    expect(drawn(`a: &a b\nb:\n${'- *a\n'.repeat(101)}`)).toEqual([
      'providers/example.com.yaml:103:3: error: the file has more than 100 aliases  [alias-bomb]\n  103 | - *a\n      |   ^^\n  hint: write the values without aliases'
    ])
  })
})

test.each([
  ['providers/example.com.yaml', 'example.com'],
  ['Example.COM.yml', 'example.com'],
  ['C:\\providers\\bücher.example.yaml', 'xn--bcher-kva.example'],
  ['example.com', 'example.com']
])('the file %s is the provider %s', (file, id) => {
  expect(readProvider(file, encode(SMALLEST), {})).toMatchObject({ value: { provider: { id } } })
})

test('of more than a hundred errors the first hundred are reported, and that there are more', () => {
  const found = drawn(
    SMALLEST.replace('[example.com]', `[${'x_, '.repeat(2_000)}]`).replaceAll('x_', 'x_y')
  )
  expect(found).toHaveLength(101)
  expect(found.slice(100)).toEqual([
    'providers/example.com.yaml: error: only the first 100 errors of this file are shown  [too-many-problems]'
  ])
})

test('thousands of unknown keys are refused quickly', () => {
  const keys = Array.from({ length: 5_000 }, (_v, i) => `key${i}: 1\n`).join('')
  expect(drawn(SMALLEST + keys)).toHaveLength(101)
})

test('only the beginning of a long text is quoted', () => {
  const [first] = drawn(`${SMALLEST}webmail: ${'x'.repeat(500)}`)
  expect(first?.split('\n')[0]).toBe(
    `providers/example.com.yaml:6:10: error: "${'x'.repeat(60)}…" is not a URL: write https://…  [not-a-url]`
  )
})

/** Reads a file, and draws its problems: whether each drawing has its code. */
function canBeDrawn(bytes: Uint8Array): boolean {
  return problemsIn('example.com.yaml', bytes, { A: '{domain}' }).every(problem =>
    drawProblem(problem).includes(`  [${problem.code}]`)
  )
}

function damaged(text: string, [at, length, put]: readonly [number, number, string]): string {
  return text.slice(0, at) + put + text.slice(at + length)
}

describe('reading a file never throws', () => {
  test('with any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(canBeDrawn(bytes)).toBe(true)
      })
    )
  })

  const signs =
    'name¦domains¦incoming¦host¦: ¦:¦- ¦? ¦, ¦[¦]¦{¦}¦\n¦\n  ¦&a ¦*a¦<<: ¦!!x ¦"¦\'¦|¦>¦#¦%¦@¦\t¦${A}¦${B}¦---'
  const token = fc.constantFrom(...signs.split('¦'))
  test('with any sequence of YAML indicators', () => {
    const text = fc.array(fc.oneof(token, fc.string()), { maxLength: 40 })
    fc.assert(
      fc.property(text, tokens => {
        expect(canBeDrawn(encode(tokens.join('')))).toBe(true)
      }),
      { numRuns: 200 }
    )
  })

  const WHOLE = `${SMALLEST}${[
    'login: "{localpart}@{domain}"',
    'support: &s { email: help@example.com, phone: "1" }',
    'help: [{ url: https://example.com/help, title: { en: Help } }]',
    'sieve: { <<: { host: sieve.example.com }, port: 4190 }',
    'branding: { color: "#005bbb" }'
  ].join('\n')}\n`
  test('with a good file that was damaged', () => {
    const cut = fc.tuple(
      fc.nat(WHOLE.length),
      fc.nat(20),
      fc.oneof(token, fc.string({ maxLength: 3 }))
    )
    const cuts = fc.array(cut, { minLength: 1, maxLength: 4 })
    expect(provider(WHOLE).name).toBe('Example Mail')
    fc.assert(
      fc.property(cuts, places => {
        expect(canBeDrawn(encode(places.reduce(damaged, WHOLE)))).toBe(true)
      }),
      { numRuns: 200 }
    )
  })

  const value = fc.oneof(
    fc.constantFrom(null, true, 1.5, 993, '', 'example.com', '{domain}', [], {}),
    fc.jsonValue({ maxDepth: 2 })
  )
  const keys = fc.constantFrom(
    'name',
    'domains',
    'incoming',
    'login',
    'help',
    'oauth',
    'profile',
    'mx',
    'customers',
    'redirect',
    'support',
    'firstSteps',
    'programs',
    'x'
  )
  test('with any values for the known keys', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, value), file => {
        expect(canBeDrawn(encode(JSON.stringify(file)))).toBe(true)
      }),
      { numRuns: 100 }
    )
  })
})
