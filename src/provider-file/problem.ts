/** Every kind of mistake in the provider files. docs/problems.md explains each one. */
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
  'unknown-word',
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
  'not-its-own-domain',
  'mx-name-shared',
  'public-suffix',
  'ignored-file',
  'many-mistakes'
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** One mistake: where, what was found, what was wanted. Lines and columns count from 1; a problem of a whole file has none. */
export type Problem = {
  readonly severity: 'error' | 'warning'
  readonly code: ProblemCode
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly hint?: string
  /** The line as it stands in the file, and how many characters of it are meant. */
  readonly excerpt?: { readonly text: string; readonly length: number }
}

/** What makes up a problem beside its place. */
export type Complaint = {
  readonly code: ProblemCode
  readonly message: string
  readonly hint?: string | undefined
  readonly severity?: Problem['severity']
}

const WIDEST_EXCERPT = 120
const LEAST_AFTER = 30
const LEAST_BEFORE = 40

/**
 * A problem as people read it: place, message, the line with a caret under what is meant, and the way out.
 *
 *     providers/example.com.yaml:7:35: error: "ssl" is not one of tls, starttls, none, did you mean "tls"?  [unknown-word]
 *         7 |   - { protocol: imap, security: ssl }
 *           |                                 ^^^
 *       hint: "tls" is TLS from the first byte, the usual choice on ports 993, 995 and 465
 */
export function drawProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, hint } = problem
  const place = [file, line, column].filter(part => part !== undefined).join(':')
  const heading = printable(`${place}: ${severity}: ${message}  [${code}]`)
  const way = hint ? [printable(`  hint: ${hint}`)] : []
  return [heading, ...drawExcerpt(problem), ...way].join('\n')
}

function drawExcerpt({ excerpt, line, column }: Problem): string[] {
  if (!excerpt || line === undefined || column === undefined) return []
  const { text, indent } = window(excerpt.text, column - 1)
  const number = String(line).padStart(5)
  // Tabs stay tabs in front of the caret, so that it stands under its word whatever a tab is worth.
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

/** A file must not send commands to the terminal that shows its mistakes, nor reorder what stands there (UAX #9). */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t]|\p{Bidi_Control}/gu, '\u{fffd}')
}

/** Errors before warnings would hide what belongs together: by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}
