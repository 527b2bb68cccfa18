/** Every kind of mistake in the provider files. docs/problems.md explains each one. */
export const PROBLEM_CODES = [
  'unreadable',
  'no-providers',
  'too-big',
  'not-text',
  'not-yaml',
  'empty',
  'not-a-mapping',
  'duplicate-key',
  'alias-bomb',
  'unset-variable',
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
  'login-not-everywhere',
  'authentication-not-everywhere',
  'oauth-only',
  'useless-wildcard',
  'listed-twice',
  'long-name',
  'markup-in-name',
  'not-its-own-domain',
  'mx-name-shared'
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

const WIDEST_EXCERPT = 120

/**
 * A problem as people read it: place, message, the line with a caret under what is meant, and the way out.
 *
 *     providers/example.com.yaml:7:37: error: security "ssl" is not one of tls, starttls, none  [unknown-word]
 *         7 |   - { protocol: imap, security: ssl }
 *           |                                 ^^^
 *       hint: "tls" is TLS from the first byte, the usual choice on port 993
 */
export function drawProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, hint } = problem
  const place = [file, line, column].filter(part => part !== undefined).join(':')
  const lines = [`${place}: ${severity}: ${message}  [${code}]`, ...drawExcerpt(problem)]
  return [...lines, ...(hint ? [`  hint: ${hint}`] : [])].join('\n')
}

function drawExcerpt({ excerpt, line, column }: Problem): string[] {
  if (!excerpt || line === undefined || column === undefined) return []
  const number = String(line).padStart(5)
  const shown = excerpt.text.slice(0, WIDEST_EXCERPT)
  if (column > WIDEST_EXCERPT) return [`${number} | ${shown}…`]
  // Tabs stay tabs in front of the caret, so that it stands under its word whatever a tab is worth.
  const before = shown.slice(0, column - 1).replace(/[^\t]/g, ' ')
  const carets = '^'.repeat(Math.max(1, Math.min(excerpt.length, shown.length - column + 1)))
  return [`${number} | ${shown}`, `${' '.repeat(number.length)} | ${before}${carets}`]
}

/** Errors before warnings would hide what belongs together: by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}
