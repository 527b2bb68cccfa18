/**
 * Each file in golden/bad is a case: what somebody wrote, a line of dashes, and every complaint as `mailsetup check`
 * draws it. A line `=== name` begins another file of the case; without one it is example.com.yaml.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { byPlace, drawProblem, PROBLEM_CODES, type Problem } from './problem.ts'
import { readProvider, type ReadProvider } from './read-provider.ts'
import { readProviders } from './read-providers.ts'

const FOLDER = new URL('golden/bad/', import.meta.url)
const DASHES = '----------\n'
const ENVIRONMENT = {
  SECRET: 'hunter-two',
  MAILSETUP_SECRET: 'hunter-two',
  MAILSETUP_LONG_SECRET: `${'correct-horse-battery-staple '.repeat(4)}{hunter} hunter-two`,
  MAILSETUP_BRACES: 'hunter{two}'
}
/** Codes of what no text can show, and the test that does. */
const ELSEWHERE = {
  unreadable: 'src/main/provider-files.test.ts',
  'no-providers': 'src/main/provider-files.test.ts',
  'too-big': 'read-provider.test.ts',
  'ignored-file': 'src/main/provider-files.test.ts',
  'many-mistakes': 'read-provider.test.ts and read-providers.test.ts',
  'not-text': 'read-provider.test.ts'
}

const cases = readdirSync(FOLDER).map(name => {
  const [text = ''] = readFileSync(new URL(name, FOLDER), 'utf8').split(DASHES)
  return { name, text, problems: problemsOf(text) }
})

test.each(cases)('$name: every mistake is told at its place', async ({ name, text, problems }) => {
  const complaints = problems.map(problem => `${drawProblem(problem)}\n`).join('')
  await expect(text + DASHES + complaints).toMatchFileSnapshot(new URL(name, FOLDER).pathname)
})

test('no mistake in a text from the environment shows what the environment holds', () => {
  const told = JSON.stringify(cases.map(({ problems }) => problems))
  expect(told.match(/hunter|correct|horse/g)).toBeNull()
})

test('every kind of problem has a case, or a test of its own', () => {
  const shown = cases.flatMap(({ problems }) => problems.map(({ code }) => code))
  expect(new Set([...shown, ...Object.keys(ELSEWHERE)])).toEqual(new Set(PROBLEM_CODES))
})

function problemsOf(text: string): Problem[] {
  const files = filesOf(text)
  const read = [...files]
    .filter(([name]) => /\.ya?ml$/.test(name))
    .map(([name, content]) => readProvider(name, new TextEncoder().encode(content), ENVIRONMENT))
  const good = read.filter(file => 'provider' in file).map(file => withList(file, files))
  const told = readProviders(good, 'test').problems
  const others = read.filter(file => !('provider' in file)).flatMap(file => file.source.problems)
  return [...told, ...others].toSorted(byPlace)
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
