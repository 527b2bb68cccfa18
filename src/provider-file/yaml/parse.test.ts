import { expect, test } from 'vitest'
import type { ProblemDetails } from '../problem.ts'
import { makeDirectory, problemsIn } from '../../../test/fixtures.ts'
import { readProvider } from '../read-provider.ts'
import { parse } from './parse.ts'

function errorOf(text: string): ProblemDetails | undefined {
  const document = parse(text)
  return document.ok ? undefined : document.error
}

test.each([
  ['commas', `domains: [${','.repeat(300_000)}]`],
  ['tags', '!a '.repeat(150_000)],
  ['keys', 'a: b\n'.repeat(60_000)],
  ['quoted texts on lines', '""\n'.repeat(150_000)]
])('a text of too many tokens is not parsed: %s', (_, text) => {
  expect(errorOf(text)).toEqual({
    code: 'too-big',
    message: 'the file has more than 100000 YAML tokens (values, line breaks, punctuation marks)',
    hint: 'move long lists of domains to a domainsFile'
  })
})

test.each([
  ['empty lines', '\n'.repeat(2600)],
  ['comments', '# a\n'.repeat(2600)],
  ['both, with Windows line ends', '\r\n  # a\r\n'.repeat(1300)]
])('a text with too many consecutive lines without content is not parsed: %s', (_, lines) => {
  expect(errorOf(`a: b\n${lines}c: d\n`)?.message).toBe(
    'the file has more than 2500 consecutive empty lines or comment lines'
  )
})

test('a text with too many lines is not parsed', () => {
  expect(errorOf(`a: |\n${'  b\n'.repeat(10_000)}`)).toBeUndefined()
  expect(errorOf(`a: |\n${'  b\n'.repeat(10_001)}`)?.message).toBe(
    'a text has more than 10000 lines'
  )
})

test('a line of content starts the count of comment lines again', () => {
  expect(parse(`${'# a\n'.repeat(2000)}a: b\n`.repeat(2))).toMatchObject({
    ok: true,
    value: { errors: [] }
  })
})

test('brackets in comments and quoted texts do not count as nesting', () => {
  expect(errorOf(`a: "${'['.repeat(500)}" # ${'{'.repeat(500)}`)).toBeUndefined()
})

test('the stack trace limit is restored', () => {
  const before = Error.stackTraceLimit
  parse('a: [')
  expect(Error.stackTraceLimit).toBe(before)
})

const NAMES = Array.from({ length: 4500 }, (_, i) => `d${i}.example`).join(', ')
const BAD_NAMES = Array.from({ length: 2000 }, (_, i) => `d${i % 50}_x`).join(', ')

/** In quadratic time, each of these would take minutes and run into the time-out of the test. */
test.each([
  ['a long word before a colon', `webmail: ${'a'.repeat(900_000)}: b`],
  ['a long line with a brace at its end', `webmail: ${'a'.repeat(900_000)}: {b} {c}: d`],
  ['many variables that do not end', `login: "${'${'.repeat(300_000)}"`],
  ['a bracket before a line of spaces', `[${' '.repeat(900_000)}`],
  ['a very long key', `? ${'incoming'.repeat(100_000)}\n: a`],
  ['wrong placeholders', `login: "${'{doman}'.repeat(50_000)}"`],
  ['lines that are not YAML', `a: "\n${'- a\n'.repeat(60_000)}`],
  ['problems behind aliases', `x: &a [${NAMES}]\ndomains: &b [${BAD_NAMES}]\nmx: *b\nlanguages: *b`]
])('a file is read in linear time: %s', (_, text) => {
  expect(problemsIn('example.com.yaml', new TextEncoder().encode(text)).length).toBeGreaterThan(0)
})

test('domains that are twice in a file are reported in linear time', () => {
  const text = `name: Example Mail
domains: [${NAMES}, ${NAMES}]
incoming: [{ protocol: imap, host: imap.example.com }]
`
  const read = readProvider('example.com.yaml', new TextEncoder().encode(text), {})
  if (!read.ok) throw new Error('no provider')
  const { problems } = makeDirectory([read.value], 'test')
  expect(problems.filter(({ code }) => code === 'domain-claimed-twice')).toHaveLength(100)
})
