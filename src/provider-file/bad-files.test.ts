/**
 * Each file in golden/bad is a case: the provider file, a line of dashes, and all its problems as `mailsetup check` prints
 * them. A line `=== name` begins another file of the case; without one the file is example.com.yaml.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { claimNames } from './claims/claims.ts'
import { byLocation, drawProblem, PROBLEM_CODES, type Problem } from './problem.ts'
import { readProvider, type ReadProvider } from './read-provider.ts'

const FOLDER = new URL('golden/bad/', import.meta.url)
const DASHES = '----------\n'
const ENVIRONMENT = {
  SECRET: 'hunter-two',
  MAILSETUP_SECRET: 'hunter-two',
  MAILSETUP_LONG_SECRET: `${'correct-horse-battery-staple '.repeat(4)}{hunter} hunter-two`,
  MAILSETUP_BRACES: 'hunter{two}'
}
/** Codes of problems that need more than a text → the tests that have them. */
const ELSEWHERE = {
  unreadable: 'src/main/node/providers/load-files.test.ts',
  'no-providers': 'src/main/node/providers/load-files.test.ts',
  'too-big': 'read-provider.test.ts',
  'ignored-file': 'src/main/node/providers/load-files.test.ts',
  'too-many-problems': 'read-provider.test.ts and claims.test.ts',
  'not-text': 'read-provider.test.ts',
  'missing-placeholder': 'wording/read-wording.test.ts'
}

const cases = readdirSync(FOLDER).map(name => {
  const [text = ''] = readFileSync(new URL(name, FOLDER), 'utf8').split(DASHES)
  return { name, text, problems: problemsOf(text) }
})

test.each(cases)(
  '$name: every problem is reported at its location',
  async ({ name, text, problems }) => {
    const drawn = problems.map(problem => `${drawProblem(problem)}\n`).join('')
    await expect(text + DASHES + drawn).toMatchFileSnapshot(new URL(name, FOLDER).pathname)
  }
)

test('no problem quotes a value from the environment', () => {
  const problems = JSON.stringify(cases.map(({ problems: found }) => found))
  expect(problems.match(/hunter|correct|horse/g)).toBeNull()
})

test('every problem code has a case or a test of its own', () => {
  const shown = cases.flatMap(({ problems }) => problems.map(({ code }) => code))
  expect(new Set([...shown, ...Object.keys(ELSEWHERE)])).toEqual(new Set(PROBLEM_CODES))
})

function problemsOf(text: string): Problem[] {
  const files = filesOf(text)
  const read = [...files]
    .filter(([name]) => /\.ya?ml$/.test(name))
    .map(([name, content]) => readProvider(name, new TextEncoder().encode(content), ENVIRONMENT))
  const good = read.flatMap(file => (file.ok ? [withList(file.value, files)] : []))
  const bad = read.flatMap(file => (file.ok ? [] : file.error))
  return [...claimNames(good).problems, ...bad].toSorted(byLocation)
}

function filesOf(text: string): Map<string, string> {
  const [first = '', ...rest] = text.split(/^=== (.+)\n/m)
  const files = new Map(rest.length === 0 ? [['example.com.yaml', first]] : [])
  for (let i = 0; i < rest.length; i += 2) files.set(rest[i] ?? '', rest[i + 1] ?? '')
  return files
}

function withList(read: ReadProvider, files: ReadonlyMap<string, string>): ReadProvider {
  const file = read.raw.domainsFile
  const bytes = new TextEncoder().encode(files.get(file ?? ''))
  return file === undefined ? read : { ...read, list: { file, bytes } }
}
