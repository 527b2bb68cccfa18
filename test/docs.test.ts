/** The documentation says everything that there is, and nothing that there is not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROBLEM_CODES } from '../src/provider-file/problem.ts'
import { jsonSchema } from '../src/provider-file/schema/schema.ts'
import { formats } from '../src/formats/all.ts'
import { VENDOR_NAMES, vendorOf } from '../src/main/cli/profile/mdm/vendors.ts'
import { environmentSchema } from '../src/main/node/config.ts'
import { readWording } from '../src/provider-file/wording/read-wording.ts'
import { WORDING_REFERENCE } from '../src/web/wording-reference.ts'
import { cases } from './clients/cases.ts'
import { unverifiedWords } from './unverified-words.ts'

const ROOT = new URL('..', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8')

/** The words in backticks in a file. */
function named(file: string): readonly string[] {
  return [...read(file).matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word)
}

/** Those that a file does not name in backticks. */
function missingIn(file: string, words: readonly string[]): readonly string[] {
  const known = named(file)
  return [...new Set(words)].filter(word => !known.includes(word))
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort()
}

describe('provider files', () => {
  type Schema = {
    readonly properties?: Readonly<Record<string, Schema>>
    readonly items?: Schema
    readonly anyOf?: readonly Schema[]
    readonly enum?: readonly string[]
  }

  const inner = ({ properties = {}, items, anyOf = [] }: Schema): readonly Schema[] => [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...anyOf
  ]
  const keysOf = (schema: Schema): string[] => [
    ...Object.keys(schema.properties ?? {}),
    ...inner(schema).flatMap(keysOf)
  ]
  const loginVariablesOf = (schema: Schema): string[] => [
    ...(schema.enum ?? []),
    ...inner(schema).flatMap(loginVariablesOf)
  ]
  const schema = jsonSchema() as Schema

  test('have a row for every key in docs/providers.md, and none for others', () => {
    const tables = [...read('docs/providers.md').matchAll(/^\| key \|.*\n\|[-|]+\n((?:\|.*\n)+)/gm)]
    const rows = tables.flatMap(([, body = '']) => [...body.matchAll(/^\| `(\w+)`/gm)])
    expect(sorted(rows.map(([, key = '']) => key))).toEqual(sorted(keysOf(schema)))
  })

  test('have every word in docs/providers.md', () => {
    expect(loginVariablesOf(schema)).toContain('client-certificate')
    expect(missingIn('docs/providers.md', loginVariablesOf(schema))).toEqual([])
  })

  test('have every key in providers/example.com.yaml, as a key or in a comment', () => {
    const example = read('providers/example.com.yaml')
    const missing = keysOf(schema).filter(key => !new RegExp(`\\b${key}:`).test(example))
    expect(missing).toEqual([])
  })
})

test('docs/providers.md has a wording file without problems', () => {
  const [, text = ''] = /```yaml\n(form:\n[^`]+)```/.exec(read('docs/providers.md')) ?? []
  const { texts, problems } = readWording('wording.yaml', new TextEncoder().encode(text), {
    language: 'sv',
    reference: WORDING_REFERENCE,
    environment: {}
  })
  expect(Object.keys(texts)).toHaveLength(3)
  expect(problems).toEqual([])
})

test('docs/problems.md explains every problem, and no other', () => {
  const codes = [...read('docs/problems.md').matchAll(/^## (\S+)$/gm)].map(([, code]) => code)
  expect(codes.toSorted(alphabetically)).toEqual(PROBLEM_CODES.toSorted(alphabetically))
})

test('docs/formats.md has every route of every format', () => {
  const routes = formats().flatMap(format => format.routes.map(({ path }) => path))
  expect(missingIn('docs/formats.md', routes)).toEqual([])
})

test('docs/formats.md has no route that there is not', () => {
  const routes = formats().flatMap(format => format.routes.map(({ path }) => path))
  const listed = [...read('docs/formats.md').matchAll(/^\| `(\/[^`]*)` \|/gm)].map(
    ([, path = '']) => path
  )
  expect(listed.length).toBeGreaterThan(5)
  expect(
    listed.filter(path => ![...routes, '/openapi.json', '/health/live'].includes(path))
  ).toEqual([])
})

test('docs/formats.md has every format', () => {
  expect(
    missingIn(
      'docs/formats.md',
      formats().map(({ name }) => name)
    )
  ).toEqual([])
})

describe('the environment', () => {
  const variables = Object.keys(environmentSchema.shape)

  test('is whole in docs/operate.md', () => {
    // A variable may be named with a value: `MX_LOOKUP=on`.
    const known = named('docs/operate.md').map(word => word.replace(/=.*/, ''))
    expect(variables.filter(name => !known.includes(name))).toEqual([])
  })

  test('is whole in .env.example', () => {
    const listed = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(variables.filter(name => !listed.includes(name))).toEqual([])
  })
})

test('docs/managed-devices.md has every variable of every MDM', () => {
  const variables = VENDOR_NAMES.map(vendorOf).flatMap(({ address, localPart, fullName }) =>
    [address, localPart, fullName].filter(variable => variable !== undefined)
  )
  expect(variables.length).toBeGreaterThan(10)
  expect(missingIn('docs/managed-devices.md', [...VENDOR_NAMES, ...variables])).toEqual([])
})

test('docs/cli.md has every command', () => {
  const commands = [...read('src/main/cli/commands.ts').matchAll(/\.command\('([\w-]+)/g)]
  const headings = new Set(read('docs/cli.md').match(/^## .*$/gm))
  expect(commands.length).toBeGreaterThan(3)
  expect(commands.filter(([, name]) => !headings.has(`## mailsetup ${name}`))).toEqual([])
})

describe('the programs that run against it', () => {
  const names = cases.map(({ name }) => name)

  test('have a row for every case in docs/clients.md, and none for others', () => {
    const rows = [...read('docs/clients.md').matchAll(/^\| `([\w-]+)` \|/gm)]
    expect(rows.map(([, name = '']) => name)).toEqual(names)
  })

  test('are each named in the README', () => {
    const readme = read('README.md').replace(/\s+/g, ' ')
    expect(cases.map(({ program }) => program.name).filter(name => !readme.includes(name))).toEqual(
      []
    )
  })
})

describe('links', () => {
  const files = ['.', 'docs', 'docs/decisions', 'deploy', 'test/conversations']
    .flatMap(folder =>
      readdirSync(new URL(`${folder}/`, ROOT)).map(file => posix.join(folder, file))
    )
    .filter(file => file.endsWith('.md'))

  test('are looked for in all that is written', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'docs/flow.md', 'deploy/README.md']))
  })

  test.each(files)('in %s lead somewhere', file => {
    const text = read(file)
      .replace(/^```[\s\S]*?^```/gm, '')
      .replace(/`[^`\n]*`/g, '')
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    expect(targets.filter(target => !leadsSomewhere(file, target))).toEqual([])
  })
})

function leadsSomewhere(file: string, target: string): boolean {
  if (/^(?:https?|mailto):/.test(target)) return true
  const [path = '', heading] = target.split('#')
  const to = path === '' ? file : posix.join(posix.dirname(file), path)
  if (!existsSync(new URL(to, ROOT))) return false
  return heading === undefined || headingsOf(to).includes(heading)
}

/** Headings as the anchors that they become. */
function headingsOf(file: string): readonly string[] {
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)]
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  )
}

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length - 1).toBeLessThanOrEqual(120)
})

function alphabetically(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b)
}

describe('languages', () => {
  test('have their unverified words in docs/languages.md', () => {
    expect(read('docs/languages.md')).toContain(unverifiedWords())
  })
})
