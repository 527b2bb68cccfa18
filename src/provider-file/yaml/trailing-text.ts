import type { YAMLError } from 'yaml'
import type { SyntaxProblem } from './lines.ts'

const NODE_END = /^Unexpected (?!flow-(?:map|seq)-start).* at node end$/

/**
 * `"Example" Mail`, `{localpart}@example.com`: the value goes on after its closing character. The parser calls this an unexpected
 * scalar at the end of a node; the closing character tells which quotes are missing.
 */
export function trailingTextProblem(
  { pos, message }: YAMLError,
  text: string
): SyntaxProblem | undefined {
  if (!NODE_END.test(message)) return undefined
  const [start, end] = pos
  const close = text.slice(0, start).trimEnd().slice(-1)
  const hint = HINTS[close]
  if (hint === undefined) return undefined
  const found = `text is not allowed after the closing ${close}`
  return { code: 'not-yaml', message: found, hint, start, length: end - start }
}

const HINTS: Readonly<Record<string, string>> = {
  '"': 'write \\" for a double quote inside double quotes, or put the value in single quotes',
  "'": "write '' for a single quote inside single quotes, or put the value in double quotes",
  '}': 'put a value that begins with { in quotes: "{localpart}@example.com"',
  ']': 'put a value that begins with [ in quotes; separate the entries of a list with commas'
}
