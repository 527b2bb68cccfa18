import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Path → text of every file of the house, tests and golden files apart. */
type House = Readonly<Record<string, string>>

/** Each room, and what its files may import. The first match wins, `$1` is the room's own name; a file in no room fails. */
const MAY_IMPORT: readonly [room: RegExp, allowed: RegExp][] = [
  [/^src\/markup\//, /^(src\/markup\/|htmlparser2$)/],
  [/^src\/address\//, /^src\/address\//],
  [/^src\/settings\//, /^src\/(settings|address)\//],
  [
    /^src\/directory\//,
    /^(src\/(directory|settings|address)\/|(yaml|zod|fastest-levenshtein|tldts)(\/|$))/
  ],
  [/^src\/formats\/format\.ts$/, /^src\/(settings|address)\//],
  [/^src\/formats\/all\.ts$/, /^src\/formats\/(format\.ts|[\w-]+\/index\.ts)$/],
  [
    /^src\/formats\/(apple)\//,
    /^(src\/(formats\/$1\/|formats\/format\.ts$|markup\/|settings\/|address\/)|(plist|uuid)$)/
  ],
  [
    /^src\/formats\/(web)\//,
    /^(src\/(formats\/$1\/|formats\/format\.ts$|markup\/|settings\/|address\/)|uqr$|@noble\/hashes\/)/
  ],
  [
    /^src\/formats\/([\w-]+)\//,
    /^src\/(formats\/$1\/|formats\/format\.ts$|markup\/|settings\/|address\/)/
  ],
  [/^src\/http\//, /^src\/(http\/|formats\/format\.ts$)/],
  [/^src\/openapi\.ts$/, /^src\/formats\/format\.ts$/],
  [
    /^src\/answer\.ts$/,
    /^src\/(directory\/directory\.ts|formats\/format\.ts|settings\/settings\.ts)$/
  ],
  [
    /^src\/app\.ts$/,
    /^(src\/((answer|openapi)\.ts|http\/[\w-]+\.ts|directory\/directory\.ts|formats\/(all|format)\.ts|settings\/settings\.ts)$|hono(\/|$))/
  ],
  // The world. It needs no single format, and of Hono only what listens.
  [/^src\/main\//, /^(?!src\/formats\/[\w-]+\/|hono(\/|$))/]
]

/** What an import does not show. Main is where the world begins; the clock runs in app.ts, for the log. */
const FORBIDDEN: readonly [where: RegExp, what: RegExp][] = [
  [/^src\/(?!main\/)/, /\b(console|process|Buffer|globalThis|require|fetch)(?=\s*[.[(])/g],
  [/^src\/(?!main\/)/, /\bset(?:Timeout|Interval|Immediate)(?=\()/g],
  [
    /^src\/(?!main\/|app\.ts)/,
    /\bDate(?=[.(])|\bMath\.random|\bperformance\b|\brandomUUID|\bgetRandomValues/g
  ],
  [/^src\//, /\bexport default|\benum [A-Z]|\bnamespace [A-Z]|\binterface [A-Z]/g]
]

const LONGEST_FILE = 210

/** Files that one thing keeps together, and how long they may get. Nothing else may be longer than LONGEST_FILE. */
const LONGER: Readonly<Record<string, number>> = {
  'src/directory/source.ts': 270, // one class: the text, its lines, its problems
  'src/formats/web/words/en.ts': 240, // every sentence of the page
  'src/formats/web/words/sv.ts': 240,
  'src/formats/web/words/de.ts': 240,
  'src/formats/web/words/fi.ts': 240,
  'src/formats/web/words/no.ts': 240,
  'src/formats/web/words/da.ts': 240
}

describe('the house as it stands', () => {
  const house = readHouse('src')

  test('has rooms', () => {
    expect(Object.keys(house).length).toBeGreaterThan(40)
  })

  test('keeps its floor plan', () => {
    expect(faultsOf(house)).toEqual([])
  })

  test('needs every exception that it makes for long files', () => {
    const tooLong = Object.keys(house).filter(file => lengthOf(house[file] ?? '') > LONGEST_FILE)
    expect(Object.keys(LONGER).filter(file => !tooLong.includes(file))).toEqual([])
  })

  test('holds nothing but TypeScript and golden files', () => {
    const strays = listFiles('src').filter(file => !/\.ts$|\/golden\//.test(file))
    expect(strays).toEqual([])
  })
})

/** Houses with one fault each: the plan must see it. */
const BROKEN: readonly [name: string, house: House, fault: string][] = [
  [
    'a drawer for odds and ends',
    { 'src/utils/helpers.ts': '' },
    'src/utils/helpers.ts has no room in the floor plan'
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
    'an app that loads YAML late',
    { 'src/app.ts': "const { parse } = await import('yaml')" },
    'src/app.ts must not import yaml'
  ],
  [
    'an import for its side effect',
    { 'src/answer.ts': "import 'hono'" },
    'src/answer.ts must not import hono'
  ],
  [
    'main that knows a single format',
    { 'src/main/server.ts': "import { apple } from '../formats/apple/index.ts'" },
    'src/main/server.ts must not import src/formats/apple/index.ts'
  ],
  [
    'a second importer of Hono',
    { 'src/main/server.ts': "import { Hono } from 'hono'" },
    'src/main/server.ts must not import hono'
  ],
  [
    'two files that import each other',
    {
      'src/address/a.ts': "import { b } from './b.ts'",
      'src/address/b.ts': "import type { a } from './a.ts'"
    },
    'src/address/a.ts → src/address/b.ts → src/address/a.ts is a circle'
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
    { 'src/app.ts': "app.onError(error => console.error('x', error))" },
    'src/app.ts must not use console'
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
    'a default export',
    { 'src/openapi.ts': 'export default function openapi() {}' },
    'src/openapi.ts must not use export default'
  ],
  [
    'a file that is too long',
    { 'src/openapi.ts': '\n'.repeat(LONGEST_FILE + 1) },
    `src/openapi.ts has 211 lines, ${LONGEST_FILE} are enough`
  ]
]

describe('a broken house', () => {
  test.each(BROKEN)('%s is seen', (_, house, fault) => {
    expect(faultsOf(house)).toEqual([fault])
  })

  test('words in comments and texts break nothing', () => {
    const text =
      "// The process. Buffer.from is Node's.\nconst hint = 'process.env'\n/** console.log */\n"
    expect(faultsOf({ 'src/app.ts': text })).toEqual([])
  })
})

function faultsOf(house: House): string[] {
  return [
    ...Object.keys(house).flatMap(file => [
      ...wrongImports(file, house[file] ?? ''),
      ...wrongWords(file, house[file] ?? ''),
      ...wrongLength(file, house[file] ?? '')
    ]),
    ...circles(house)
  ]
}

function wrongImports(file: string, text: string): string[] {
  const rule = MAY_IMPORT.find(([room]) => room.test(file))
  if (!rule) return [`${file} has no room in the floor plan`]
  const [room, allowed] = rule
  const here = new RegExp(allowed.source.replaceAll('$1', room.exec(file)?.[1] ?? ''))
  return importsOf(file, text)
    .filter(to => !here.test(to))
    .map(to => `${file} must not import ${to}`)
}

const IMPORT =
  /^(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)|^import\s*['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/gm

/** What a file imports: packages by name, files of the house by path. */
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
  const longest = LONGER[file] ?? LONGEST_FILE
  const length = lengthOf(text)
  return length > longest ? [`${file} has ${length} lines, ${longest} are enough`] : []
}

function lengthOf(text: string): number {
  return text.split('\n').length - 1
}

/** Each circle of imports once, told from the file where it is first entered. */
function circles(house: House): string[] {
  const done = new Set<string>()
  const found: string[] = []
  function walk(file: string, trail: readonly string[]): void {
    if (trail.includes(file)) {
      found.push(`${[...trail.slice(trail.indexOf(file)), file].join(' → ')} is a circle`)
      return
    }
    if (done.has(file)) return
    for (const to of importsOf(file, house[file] ?? '')) walk(to, [...trail, file])
    done.add(file)
  }
  for (const file of Object.keys(house)) walk(file, [])
  return found
}

function readHouse(root: string): House {
  const files = listFiles(root).filter(file => /(?<!\.test)\.ts$/.test(file))
  return Object.fromEntries(files.map(file => [file, readFileSync(file, 'utf8')]))
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath, entry.name))
    .sort()
}
