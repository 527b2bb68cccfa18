import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isError } from '../src/provider-file/problem.ts'
import { readProvider } from '../src/provider-file/read-provider.ts'
import { jsonSchema, providerSchema } from '../src/provider-file/schema/schema.ts'
import { makeDirectory } from './fixtures.ts'
import { startLanguageServer, type LanguageServer } from './language-server.ts'

const PROVIDERS = new URL('../providers/', import.meta.url)
const SCHEMA = new URL('provider.schema.json', PROVIDERS)
const MODELINE = '# yaml-language-server: $schema=./provider.schema.json\n'
const GOOD = `${MODELINE}name: Example Mail
domains: [example.com]
incoming:
  - { protocol: imap, host: imap.example.com, authentication: [oauth2, password] }
  - { protocol: pop3, host: pop.example.com, leaveOnServer: 14 days }
outgoing:
  - { protocol: smtp, host: smtp.example.com, port: 465 }
support: { phone: "+46 8 123 456" }
`
/** Name, text in GOOD, replacement, and the line and message in the editor. */
const BAD = [
  ['a port out of range', 'port: 465', 'port: 99999', 8, 'Value is above the maximum of 65535.'],
  ['a port in quotes', 'port: 465', 'port: "465"', 8, 'Incorrect type. Expected "integer".'],
  ['an unknown key', 'port: 465', 'prot: 465', 8, 'Property prot is not allowed.'],
  ['an unknown key at the root', 'support:', 'suport:', 9, 'Property suport is not allowed.'],
  ['a missing key', 'host: smtp.example.com, ', '', 8, 'Missing property "host".'],
  [
    'a value that is not allowed',
    'protocol: imap',
    'protocol: imaps',
    5,
    'Value is not accepted. Valid values: "imap", "pop3".'
  ],
  [
    'a number of days in another form',
    '14 days',
    '2 weeks',
    6,
    'String does not match the pattern of "^[1-9]\\d{0,3} days?$".'
  ],
  [
    'a phone number without quotes',
    '"+46 8 123 456"',
    '+46812345',
    9,
    'Incorrect type. Expected "string".'
  ],
  [
    'a name that is too long',
    'Example Mail',
    'Example'.repeat(10),
    2,
    'String is longer than the maximum length of 60.'
  ],
  [
    'one domain where a list belongs',
    '[example.com]',
    'example.com',
    3,
    'Incorrect type. Expected "array".'
  ],
  [
    'an empty list',
    'support: { phone: "+46 8 123 456" }',
    'languages: []',
    9,
    'Array has too few items. Expected 1 or more.'
  ]
] as const

const shipped = readdirSync(PROVIDERS)
  .filter(name => name.endsWith('.yaml'))
  .map(name => ({ name, text: readFileSync(new URL(name, PROVIDERS), 'utf8') }))

test('provider.schema.json is up to date', async () => {
  const schema = `${JSON.stringify(jsonSchema(), null, 2)}\n`
  await expect(schema).toMatchFileSnapshot(SCHEMA.pathname)
})

describe('an editor', () => {
  let server: LanguageServer
  beforeAll(async () => {
    server = await startLanguageServer()
  })
  afterAll(() => server.stop())
  const diagnose = (name: string, text: string): Promise<string[]> =>
    server.diagnose(new URL(`${name}.yaml`, PROVIDERS).href, text)

  test('accepts a good file', async () => {
    expect(await diagnose('good', GOOD)).toEqual([])
  })

  test.each(BAD)('underlines %s', async (what, good, bad, line, message) => {
    expect(await diagnose(what.replaceAll(' ', '-'), GOOD.replace(good, bad))).toEqual([
      `${line}: ${message}`
    ])
  })

  test.each(shipped)('accepts $name', async ({ name, text }) => {
    expect(text.startsWith(MODELINE)).toBe(true)
    expect(await diagnose(name, text)).toEqual([])
  })
})

describe('the JSON Schema and the checks agree', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(jsonSchema())
  const isValid = (text: string): [schema: boolean, checks: boolean] => {
    const value: unknown = parse(text)
    return [validate(value), providerSchema.safeParse(value).success]
  }

  test('that a good file is valid', () => {
    expect(isValid(GOOD)).toEqual([true, true])
  })

  test.each(BAD)('that %s is an error', (_, good, bad) => {
    expect(isValid(GOOD.replace(good, bad))).toEqual([false, false])
  })

  test.each(shipped)('about $name', ({ text }) => {
    expect(isValid(text)).toEqual([true, true])
  })
})

describe('the shipped files', () => {
  const read = shipped.map(({ name, text }) =>
    readProvider(`providers/${name}`, new TextEncoder().encode(text), {})
  )

  const good = read.flatMap(file => (file.ok ? [file.value] : []))

  test('make one directory without errors', () => {
    const { directory, problems } = makeDirectory(good, 'test')
    expect(good).toHaveLength(shipped.length)
    expect(problems.filter(isError)).toEqual([])
    expect(directory?.providers).toHaveLength(shipped.length)
  })

  test('let programs use an unencrypted server only where they say so', () => {
    const open = good.filter(({ provider: { incoming, outgoing } }) =>
      [...incoming, ...outgoing].some(({ security }) => security === 'none')
    )
    expect(open).not.toEqual([])
    expect(open.filter(({ raw }) => raw.allowUnencrypted !== true)).toEqual([])
  })

  test('show every key in example.com.yaml', () => {
    const text = shipped.find(({ name }) => name === 'example.com.yaml')?.text ?? ''
    const missing = Object.keys(providerSchema.shape).filter(
      key => !new RegExp(`^(?:# )?${key}:`, 'm').test(text)
    )
    expect(missing).toEqual([])
  })
})
