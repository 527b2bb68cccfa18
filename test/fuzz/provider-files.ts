import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseAddress } from '../../src/address/address.ts'
import { drawProblem, isError, type Problem } from '../../src/provider-file/problem.ts'
import { readProvider, type ReadProvider } from '../../src/provider-file/read-provider.ts'
import { formats } from '../../src/formats/all.ts'
import type { ClientRequest } from '../../src/formats/format.ts'
import { makeApp, makeDirectory } from '../fixtures.ts'
import { problemsOf } from './answers.ts'
import type { Target } from './fuzz.ts'
import { FILES } from './grammars.ts'
import { mutate, mutation, type Mutation } from './mutate.ts'

/** A provider file and its `domainsFile`. */
type Files = {
  readonly file: string
  readonly text: string
  readonly list: string
  /** Latin-1 instead of UTF-8, as old editors write it. */
  readonly isLatin1: boolean
}

type Change =
  | { readonly field: 'file' | 'text' | 'list'; readonly mutation: Mutation }
  | { readonly field: 'isLatin1' }

const LIST = 'domains.txt'
/** A value that must not be in any problem or document. */
const SECRET = 'c4nary-t0ken'

const seeds: readonly Files[] = ['../providers/', '../../providers/'].flatMap(folder => {
  const path = new URL(folder, import.meta.url)
  const files = readdirSync(path).filter(name => name.endsWith('.yaml'))
  return files.map(file => ({
    file,
    text: readFileSync(new URL(file, path), 'utf8'),
    list: '# customers\none.example\n*.two.example # and all domains below it\nbücher.example\n',
    isLatin1: false
  }))
})

const change = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      field: fc.constantFrom('text', 'text', 'text', 'list', 'file'),
      mutation
    })
  },
  { weight: 1, arbitrary: fc.record({ field: fc.constant('isLatin1') }) }
) as fc.Arbitrary<Change>

function apply(one: Files, changed: Change, donor: Files): Files {
  if (changed.field === 'isLatin1') return { ...one, isLatin1: !one.isLatin1 }
  const { field } = changed
  return { ...one, [field]: mutate(one[field], changed.mutation, FILES[field], donor[field]) }
}

async function judge(files: Files): Promise<readonly string[]> {
  try {
    const read = readProvider(files.file, toBytes(files, files.text), {
      SECRET,
      MAILSETUP_SECRET: 'public'
    })
    if (read.ok) return await judgeGood(files, read.value)
    const problems = read.error
    return [
      ...problemFailures(files, problems),
      ...(problems.some(isError) ? [] : ['neither a provider nor a problem'])
    ]
  } catch (error) {
    return [`thrown: ${String(error)}`]
  }
}

async function judgeGood(files: Files, read: ReadProvider): Promise<readonly string[]> {
  const list = read.raw.domainsFile && { file: LIST, bytes: toBytes(files, files.list) }
  const { directory, problems } = makeDirectory([list ? { ...read, list } : read], 'fuzz')
  const failures = problemFailures(files, problems)
  if (!directory)
    return [...failures, ...(problems.some(isError) ? [] : ['neither a directory nor a problem'])]
  const crashes: unknown[] = []
  const app = makeApp({ directory: () => directory, onError: error => void crashes.push(error) })
  const address = parseAddress(
    `"a <b>&"@${read.raw.domains?.[0]?.replace(/^\*/, 'some') ?? read.provider.id}`
  )
  if (!address) return [...failures, 'its own domain is not valid']
  const answers = formats().map(async format => {
    const response = await app.fetch(toRequest(format.example(address)))
    const { status, headers } = response
    const body = await response.text()
    const isLeak = body.includes(SECRET)
    return [
      ...problemsOf({ status, headers, body }, 1024 * 1024),
      ...(isLeak ? [`a secret is published by ${format.name}`] : [])
    ]
  })
  return [...failures, ...(await Promise.all(answers)).flat(), ...crashes.map(String)]
}

function toRequest({ method, scheme, host, path, query, body }: ClientRequest): Request {
  const url = `${scheme}://${host}${path}${query && `?${query}`}`
  return new Request(url, { method, body: body || null })
}

/** Problems must have a location that exists, and their text must be safe to print. */
function problemFailures(files: Files, problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(problem => {
    const text = new TextDecoder().decode(
      toBytes(files, problem.file === LIST ? files.list : files.text)
    )
    const drawn = drawProblem(problem)
    return [
      ...([files.file, LIST].includes(problem.file) ? [] : ['a problem of another file']),
      ...locationFailures(text, problem),
      ...(drawn.includes(SECRET) ? [`a secret is shown by ${problem.code}`] : []),
      ...(/[^\P{Cc}\n\t]/u.test(drawn) ? [`a control character is shown by ${problem.code}`] : [])
    ]
  })
}

function locationFailures(text: string, { line, column, excerpt }: Problem): readonly string[] {
  if (line === undefined) return column === undefined ? [] : ['a column without a line']
  const found = text.split('\n')[line - 1]
  if (found === undefined) return ['a line that does not exist']
  if (excerpt && withoutReturn(excerpt.text) !== withoutReturn(found))
    return ['an excerpt of another line']
  const isInside = column === undefined || (column >= 1 && column <= found.length + 1)
  return isInside ? [] : ['a column that does not exist']
}

/** A line of a file with CRLF ends with a carriage return. */
function withoutReturn(line: string): string {
  return line.replace(/\r$/, '')
}

function toBytes({ isLatin1 }: Files, text: string): Uint8Array {
  return isLatin1 ? Buffer.from(text, 'latin1') : new TextEncoder().encode(text)
}

export const providerFiles: Target<Files, Change> = {
  name: 'provider files',
  seeds,
  change,
  apply,
  judge
}
