import { expect, test } from 'vitest'
import { byLocation, drawProblem, isError, type Problem } from './problem.ts'

const problem: Problem = {
  severity: 'error',
  code: 'invalid-value',
  file: 'providers/example.com.yaml',
  message: '"ssl" is not one of tls, starttls, none'
}
const HEADING = '"ssl" is not one of tls, starttls, none  [invalid-value]'

/** The line of the excerpt and the line of the carets. */
function drawn(text: string, column: number, length: number): string[] {
  const lines = drawProblem({ ...problem, line: 7, column, excerpt: { text, length } }).split('\n')
  return lines.slice(1)
}

test('a problem of a whole file has no line', () => {
  expect(drawProblem(problem)).toBe(`providers/example.com.yaml: error: ${HEADING}`)
})

test('a problem of a line in a list has no column', () => {
  expect(drawProblem({ ...problem, line: 7 })).toBe(
    `providers/example.com.yaml:7: error: ${HEADING}`
  )
})

test('a problem has its location, message, the line with carets, and hint', () => {
  const excerpt = { text: '  security: ssl', length: 3 }
  const hint = 'security: tls'
  expect(drawProblem({ ...problem, line: 7, column: 13, excerpt, hint })).toBe(
    [
      `providers/example.com.yaml:7:13: error: ${HEADING}`,
      '    7 |   security: ssl',
      '      |             ^^^',
      '  hint: security: tls'
    ].join('\n')
  )
})

test('tabs are kept before the caret, so that it is below its word', () => {
  expect(drawn('\ta:\tssl', 5, 3)).toEqual(['    7 | \ta:\tssl', '      | \t  \t^^^'])
})

test('carets do not go beyond the end of the line', () => {
  expect(drawn('a: [b', 4, 99)).toEqual(['    7 | a: [b', '      |    ^^'])
})

test('a caret may be after the last character, where something is missing', () => {
  expect(drawn('a:', 3, 1)).toEqual(['    7 | a:', '      |   ^'])
  expect(drawn('', 1, 0)).toEqual(['    7 | ', '      | ^'])
})

test('of a long line with a problem near its beginning, the beginning is shown', () => {
  const text = 'x'.repeat(300)
  expect(drawn(text, 90, 3)).toEqual([
    `    7 | ${'x'.repeat(120)}…`,
    `      | ${' '.repeat(89)}^^^`
  ])
})

test('of a long line with a problem far to the right, the part around it is shown', () => {
  const text = `${'a'.repeat(200)}ssl${'b'.repeat(200)}`
  expect(drawn(text, 201, 3)).toEqual([
    `    7 | …${'a'.repeat(40)}ssl${'b'.repeat(77)}…`,
    `      | ${' '.repeat(41)}^^^`
  ])
  expect(drawn(`${'a'.repeat(200)}ssl`, 201, 3)).toEqual([
    `    7 | …${'a'.repeat(40)}ssl`,
    `      | ${' '.repeat(41)}^^^`
  ])
})

test('a file sends no commands to the terminal', () => {
  const hint = '\u001b[2J'
  const excerpt = { text: 'a\u001b]0;x\u0007b', length: 1 }
  const message = '"\u001b[31m" is not a domain'
  expect(drawProblem({ ...problem, message, line: 7, column: 1, excerpt, hint })).toBe(
    [
      'providers/example.com.yaml:7:1: error: "\ufffd[31m" is not a domain  [invalid-value]',
      '    7 | a\ufffd]0;x\ufffdb',
      '      | ^',
      '  hint: \ufffd[2J'
    ].join('\n')
  )
})

const at = (file: string, line?: number, column?: number): Problem => ({
  ...problem,
  file,
  ...(line && { line }),
  ...(column && { column })
})

test('problems are sorted by file, line and column, those of a whole file first', () => {
  const ordered = [at('a'), at('a', 2), at('a', 2, 5), at('a', 10, 1), at('b', 1, 1)]
  expect(ordered.toReversed().toSorted(byLocation)).toEqual(ordered)
})

test('a warning is not an error', () => {
  expect([isError(problem), isError({ ...problem, severity: 'warning' })]).toEqual([true, false])
})
