import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Path → text of every source file, tests and golden files apart. */
type Sources = Readonly<Record<string, string>>

const SHARED = 'src/(?:result\\.ts|address/|settings/'
/** What every format may import beside its own folder: $1 is the folder's name. */
const FORMAT = `src/formats/$1/|src/formats/format\\.ts$|src/markup/|${SHARED})`

/** Each module, and what its files may import. The first match wins, `$1` is the module's own name; a file in no module fails. */
const MAY_IMPORT: readonly [module: RegExp, allowed: RegExp][] = [
  [/^src\/result\.ts$/, /^$/],
  [/^src\/markup\//, /^(src\/markup\/|htmlparser2$)/],
  [/^src\/address\//, /^src\/address\//],
  [/^src\/settings\//, /^src\/(settings|address)\//],
  [
    /^src\/provider-file\//,
    new RegExp(
      `^(${SHARED}|provider-file/|directory/domain-table\\.ts$)|(yaml|zod|fastest-levenshtein|tldts)(/|$))`
    )
  ],
  [/^src\/directory\//, new RegExp(`^(${SHARED}|directory/))`)],
  [/^src\/formats\/format\.ts$/, new RegExp(`^${SHARED})`)],
  [/^src\/formats\/all\.ts$/, /^src\/(formats\/(format\.ts|[\w-]+\/index\.ts)|web\/index\.ts)$/],
  [/^src\/formats\/(apple)\//, new RegExp(`^(${FORMAT}|(plist|uuid)$)`)],
  [/^src\/formats\/([\w-]+)\//, new RegExp(`^(${FORMAT})`)],
  [
    /^src\/web\//,
    new RegExp(
      `^(src/web/|src/formats/format\\.ts$|src/markup/|${SHARED})|uqr$|@noble/hashes/|hono/utils/accept$|culori/fn$)`
    )
  ],
  [/^src\/signing\//, /^(src\/(signing\/|result\.ts$)|(node:crypto|pkijs|asn1js)$)/],
  [
    /^src\/http\//,
    new RegExp(
      `^(${SHARED}|http/|formats/(?:format|all)\\.ts$|directory/directory\\.ts$)|hono(/|$))`
    )
  ],
  // The world: the environment, disk, clock, sockets and the process. It knows no single format, and of Hono only what listens.
  [/^src\/main\/edge\//, /^src\/(main\/edge|http|directory|settings)\//],
  // One file has to know what the page says: the one that checks the wording of providers.
  [
    /^src\/main\/node\/providers\/wording-files\.ts$/,
    /^(?!src\/(formats\/[\w-]+|web(?!\/wording-reference\.ts$)|main\/(?!node))\/|hono(\/|$))/
  ],
  [/^src\/main\/node\//, /^(?!src\/(formats\/[\w-]+|web|main\/(?!node))\/|hono(\/|$))/],
  // One command makes what only one format has: several mailboxes in one profile.
  [
    /^src\/main\/cli\/profile\//,
    /^(?!src\/(formats\/(?!apple\/index\.ts$)[\w-]+|web|main\/edge)\/|hono(\/|$))/
  ],
  // One command prints what the page says.
  [
    /^src\/main\/cli\/wording\.ts$/,
    /^(?!src\/(formats\/[\w-]+|web(?!\/(?:messages|wording-reference)\.ts$)|main\/edge)\/|hono(\/|$))/
  ],
  [/^src\/main\/cli\//, /^(?!src\/(formats\/[\w-]+|web|main\/edge)\/|hono(\/|$))/]
]

/** What an import does not show. The outside world begins in main/; the clock runs in http/handle-request.ts, for the log. */
const FORBIDDEN: readonly [where: RegExp, what: RegExp][] = [
  [
    /^src\/(?!main\/|signing\/)/,
    /\b(console|process|Buffer|globalThis|require|fetch)(?=\s*[.[(])/g
  ],
  [/^src\/(?!main\/)/, /\bset(?:Timeout|Interval|Immediate)(?=\()/g],
  [
    /^src\/(?!main\/|signing\/|http\/handle-request\.ts)/,
    /\bDate(?=[.(])|\bMath\.random|\bperformance\b|\brandomUUID|\bgetRandomValues/g
  ],
  [/^src\//, /\bexport deviolation|\benum [A-Z]|\bnamespace [A-Z]|\binterface [A-Z]/g]
]

const LONGEST_FILE = 210

/** All text of the page in one language is one file. No other file may be longer than LONGEST_FILE. */
const LONG_FILES = /^src\/web\/messages\/[\w-]+\.ts$/
const LONGEST_LONG_FILE = 460

describe('the source as it stands', () => {
  const sources = readSources('src')

  test('has modules', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(40)
  })

  test('keeps the module boundaries', () => {
    expect(violationsOf(sources)).toEqual([])
  })

  test('holds nothing but TypeScript and golden files', () => {
    const strays = listFiles('src').filter(file => !/\.ts$|\/golden\//.test(file))
    expect(strays).toEqual([])
  })
})

/** Sources with one violation each: the test must see it. */
const BROKEN: readonly [name: string, sources: Sources, violation: string][] = [
  [
    'a folder for odds and ends',
    { 'src/utils/helpers.ts': '' },
    'src/utils/helpers.ts is in no module'
  ],
  [
    'a format that imports another format',
    { 'src/formats/apple/render.ts': "import { TYPE } from '../outlook/envelope.ts'" },
    'src/formats/apple/render.ts must not import src/formats/outlook/envelope.ts'
  ],
  [
    'a format with a hyphen that imports its neighbour',
    { 'src/formats/outlook-json/render.ts': "import { TYPE } from '../outlook/envelope.ts'" },
    'src/formats/outlook-json/render.ts must not import src/formats/outlook/envelope.ts'
  ],
  [
    'a request parser that imports the directory',
    { 'src/formats/api/request.ts': "import type { X } from '../../directory/directory.ts'" },
    'src/formats/api/request.ts must not import src/directory/directory.ts'
  ],
  [
    'a renderer that imports Hono',
    { 'src/formats/api/render.ts': "import { html } from 'hono/html'" },
    'src/formats/api/render.ts must not import hono/html'
  ],
  [
    'a renderer that parses XML and is not Outlook',
    { 'src/formats/thunderbird/parse.ts': "import { Parser } from 'htmlparser2'" },
    'src/formats/thunderbird/parse.ts must not import htmlparser2'
  ],
  [
    'an address that reads the disk',
    { 'src/address/domain.ts': "import {\n  readFileSync\n} from 'node:fs'" },
    'src/address/domain.ts must not import node:fs'
  ],
  [
    'settings that know a format',
    { 'src/settings/settings.ts': "export { formats } from '../formats/all.ts'" },
    'src/settings/settings.ts must not import src/formats/all.ts'
  ],
  [
    'a provider file that makes a directory',
    { 'src/provider-file/read.ts': "import { createDirectory } from '../directory/directory.ts'" },
    'src/provider-file/read.ts must not import src/directory/directory.ts'
  ],
  [
    'an app that loads YAML late',
    { 'src/http/app.ts': "const { parse } = await import('yaml')" },
    'src/http/app.ts must not import yaml'
  ],
  [
    'an import for its side effect',
    { 'src/http/answer.ts': "import 'yaml'" },
    'src/http/answer.ts must not import yaml'
  ],
  [
    'main that knows a single format',
    { 'src/main/node/server.ts': "import { apple } from '../../formats/apple/index.ts'" },
    'src/main/node/server.ts must not import src/formats/apple/index.ts'
  ],
  [
    'a second importer of Hono',
    { 'src/main/node/server.ts': "import { Hono } from 'hono'" },
    'src/main/node/server.ts must not import hono'
  ],
  [
    'two files that import each other',
    {
      'src/address/a.ts': "import { b } from './b.ts'",
      'src/address/b.ts': "import type { a } from './a.ts'"
    },
    'src/address/a.ts → src/address/b.ts → src/address/a.ts is a circle of imports'
  ],
  [
    'a renderer that reads the environment',
    { 'src/formats/api/render.ts': 'const dev = process.env.DEV' },
    'src/formats/api/render.ts must not use process'
  ],
  [
    'a renderer that needs Node for bytes',
    { 'src/http/response.ts': 'const length = Buffer.byteLength(body)' },
    'src/http/response.ts must not use Buffer'
  ],
  [
    'an app that talks to the terminal',
    { 'src/http/app.ts': "app.onError(error => console.error('x', error))" },
    'src/http/app.ts must not use console'
  ],
  [
    'a profile with the time in it',
    { 'src/formats/apple/render.ts': 'const made = new Date()' },
    'src/formats/apple/render.ts must not use Date'
  ],
  [
    'a profile with a random name',
    { 'src/formats/apple/render.ts': 'const id = crypto.randomUUID()' },
    'src/formats/apple/render.ts must not use randomUUID'
  ],
  [
    'a deviolation export',
    { 'src/http/openapi.ts': 'export deviolation function openapi() {}' },
    'src/http/openapi.ts must not use export deviolation'
  ],
  [
    'a file that is too long',
    { 'src/http/openapi.ts': '\n'.repeat(LONGEST_FILE + 1) },
    `src/http/openapi.ts has 211 lines, ${LONGEST_FILE} are enough`
  ]
]

describe('broken source', () => {
  test.each(BROKEN)('%s is seen', (_, sources, violation) => {
    expect(violationsOf(sources)).toEqual([violation])
  })

  test('words in comments and texts break nothing', () => {
    const text =
      "// The process. Buffer.from is Node's.\nconst hint = 'process.env'\n/** console.log */\n"
    expect(violationsOf({ 'src/http/app.ts': text })).toEqual([])
  })
})

function violationsOf(sources: Sources): string[] {
  return [
    ...Object.keys(sources).flatMap(file => [
      ...wrongImports(file, sources[file] ?? ''),
      ...wrongWords(file, sources[file] ?? ''),
      ...wrongLength(file, sources[file] ?? '')
    ]),
    ...circles(sources)
  ]
}

function wrongImports(file: string, text: string): string[] {
  const rule = MAY_IMPORT.find(([room]) => room.test(file))
  if (!rule) return [`${file} is in no module`]
  const [room, allowed] = rule
  const here = new RegExp(allowed.source.replaceAll('$1', room.exec(file)?.[1] ?? ''))
  return importsOf(file, text)
    .filter(to => !here.test(to))
    .map(to => `${file} must not import ${to}`)
}

const IMPORT =
  /^(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)|^import\s*['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/gm

/** What a file imports: packages by name, source files by path. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, from, bare, late]) => {
    const to = from ?? bare ?? late ?? ''
    return to.startsWith('.') ? posix.join(posix.dirname(file), to) : to
  })
}

function wrongWords(file: string, text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/ .*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
  return FORBIDDEN.filter(([where]) => where.test(file)).flatMap(([, what]) =>
    [...code.matchAll(what)].map(([word]) => `${file} must not use ${word}`)
  )
}

function wrongLength(file: string, text: string): string[] {
  const longest = LONG_FILES.test(file) ? LONGEST_LONG_FILE : LONGEST_FILE
  const length = lengthOf(text)
  return length > longest ? [`${file} has ${length} lines, ${longest} are enough`] : []
}

function lengthOf(text: string): number {
  return text.split('\n').length - 1
}

/** Each circle of imports once, written from the file where it is first entered. */
function circles(sources: Sources): string[] {
  const done = new Set<string>()
  const found: string[] = []
  function walk(file: string, trail: readonly string[]): void {
    if (trail.includes(file)) {
      found.push(
        `${[...trail.slice(trail.indexOf(file)), file].join(' → ')} is a circle of imports`
      )
      return
    }
    if (done.has(file)) return
    for (const to of importsOf(file, sources[file] ?? '')) walk(to, [...trail, file])
    done.add(file)
  }
  for (const file of Object.keys(sources)) walk(file, [])
  return found
}

function readSources(root: string): Sources {
  const files = listFiles(root).filter(file => /(?<!\.test)\.ts$/.test(file))
  return Object.fromEntries(files.map(file => [file, readFileSync(file, 'utf8')]))
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath, entry.name))
    .sort()
}
