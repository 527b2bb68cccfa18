/** Every kind of problem in provider files. docs/problems.md explains each one. */
export const PROBLEM_CODES = [
  'unreadable',
  'no-providers',
  'too-big',
  'too-deep',
  'not-text',
  'not-yaml',
  'empty',
  'not-a-mapping',
  'duplicate-key',
  'alias-bomb',
  'unset-variable',
  'private-variable',
  'bad-file-name',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'invalid-value',
  'out-of-range',
  'not-a-domain',
  'not-a-host',
  'not-a-url',
  'not-an-address',
  'bad-placeholder',
  'bad-text',
  'contradiction',
  'domain-claimed-twice',
  'unencrypted',
  'unusual-port',
  'starttls-first',
  'pop3-only',
  'pop3-first',
  'no-smtp',
  'no-incoming',
  'nothing-offered',
  'login-not-everywhere',
  'same-login',
  'authentication-not-everywhere',
  'oauth-only',
  'url-not-everywhere',
  'no-domains-yet',
  'useless-wildcard',
  'listed-twice',
  'long-name',
  'markup-in-name',
  'no-such-language',
  'untranslated',
  'missing-placeholder',
  'not-its-own-domain',
  'mx-name-shared',
  'public-suffix',
  'ignored-file',
  'too-many-problems'
] as const
type ProblemCode = (typeof PROBLEM_CODES)[number]

/** One problem and its location. Lines and columns count from 1; a problem of a whole file has none. */
export type Problem = {
  readonly severity: 'error' | 'warning'
  readonly code: ProblemCode
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly hint?: string
  /** The line as it is in the file, and how many characters of it the problem is about. */
  readonly excerpt?: { readonly text: string; readonly length: number }
}

/** A problem without its location. Without a severity it is an error. */
export type ProblemDetails = {
  readonly code: ProblemCode
  readonly message: string
  readonly hint?: string | undefined
  readonly severity?: Problem['severity']
}
export type ProblemText = Pick<ProblemDetails, 'message' | 'hint'>

const WIDEST_EXCERPT = 120
const LEAST_AFTER = 30
const LEAST_BEFORE = 40

/**
 * Formats a problem for people, as compilers do: location, message, the line with carets under the part that is wrong, hint.
 *
 *     providers/example.com.yaml:7:33: error: "ssl" is not one of tls, starttls, none, did you mean "tls"?  [invalid-value]
 *         7 |   - { protocol: imap, security: ssl }
 *           |                                 ^^^
 *       hint: "tls" is TLS from the first byte, the usual choice on ports 993, 995 and 465
 */
export function drawProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, hint } = problem
  const location = [file, line, column].filter(part => part !== undefined).join(':')
  const heading = printable(`${location}: ${severity}: ${message}  [${code}]`)
  const lastLine = hint ? [printable(`  hint: ${hint}`)] : []
  return [heading, ...drawExcerpt(problem), ...lastLine].join('\n')
}

function drawExcerpt({ excerpt, line, column }: Problem): string[] {
  if (!excerpt || line === undefined || column === undefined) return []
  const { text, indent } = window(excerpt.text, column - 1)
  const number = String(line).padStart(5)
  // Tabs are kept before the caret, so that it is below its word whatever the width of a tab is.
  const before = text.slice(0, indent).replace(/[^\t]/g, ' ')
  const carets = '^'.repeat(Math.max(1, Math.min(excerpt.length, text.length - indent)))
  return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${before}${carets}`]
}

/** The part of a line around `start`, and where in it `start` is. */
function window(line: string, start: number): { text: string; indent: number } {
  const from = start < WIDEST_EXCERPT - LEAST_AFTER ? 0 : start - LEAST_BEFORE
  const cut = printable(line.slice(from, from + WIDEST_EXCERPT))
  const text = `${from > 0 ? '…' : ''}${cut}${from + WIDEST_EXCERPT < line.length ? '…' : ''}`
  return { text, indent: from > 0 ? start - from + 1 : start }
}

/** Control characters in a file must not reach the terminal as commands, nor bidirectional ones reorder its text (UAX #9). */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t]|\p{Bidi_Control}/gu, '\u{fffd}')
}

/** Sorts by file, line and column, not by severity: an error and a warning about one line belong together. */
export function byLocation(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}
