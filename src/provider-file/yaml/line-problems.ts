/**
 * Usual problems that can be seen in one line. The parser reports such a line too, but in terms of its grammar. Only lines that it
 * refused are checked here.
 */
import type { ProblemText } from '../problem.ts'
import type { Lines, SyntaxProblem } from './lines.ts'
import { unquotedPlaceholder } from './unquoted-placeholder.ts'

/**
 * A pattern, and the problem of the text that it finds. A group at its beginning is indentation; a lookbehind would go back
 * to the line's beginning at each space. All patterns take linear time.
 */
type Rule = readonly [pattern: RegExp, describe: (found: string) => ProblemText]

/** Spaces from web pages and word processors. YAML reads them as letters. */
const BAD_SPACE = /[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]/

const RULES: readonly Rule[] = [
  [
    /^(?:<{7}|={7}|>{7})(?: |$)/,
    found => ({
      message: `"${found.trim()}" is a conflict marker of version control`,
      hint: 'keep one of the two versions and delete the markers'
    })
  ],
  [BAD_SPACE, badSpace],
  [/^ *\t+/, () => ({ message: 'a tab is not allowed in the indentation', hint: 'use spaces' })],
  // A line that ends as on an old Mac is one line with the next to YAML.
  [
    /\r/,
    () => ({
      message: 'a carriage return must be followed by a line feed',
      hint: 'save the file with Unix (LF) or Windows (CRLF) line endings'
    })
  ],
  [/^ *\/\/.*/, () => ({ message: '// does not begin a comment', hint: 'begin a comment with #' })],
  [
    /^( *(?:- +)?)[A-Za-z]\w* *=/,
    found => ({
      message: `"${found}" is not a key`,
      hint: `write a colon and a space after a key: ${found.replace(/ *=$/, '')}: value`
    })
  ],
  [
    /^( *)-[A-Za-z]\w*: .*/,
    found => ({
      message: 'a space is missing after the dash',
      hint: `write "- ${found.slice(1, 40)}"`
    })
  ],
  [
    /^( *(?:- +)?)[A-Za-z]\w*:[^\s:/].*/,
    found => ({
      message: 'a space is missing after the colon',
      hint: `write "${found.replace(':', ': ').slice(0, 60)}"`
    })
  ]
]

/** A line that the parser refused → the usual problem in it, if there is one. */
export function lineProblem(lines: Lines, line: number): SyntaxProblem | undefined {
  const text = lines.textOf(line)
  const problem = unquotedPlaceholder(text) ?? matchRules(text)
  return problem && { ...problem, code: 'not-yaml', start: lines.startOf(line) + problem.start }
}

function matchRules(
  line: string
): (ProblemText & { readonly start: number; readonly length: number }) | undefined {
  for (const [pattern, describe] of RULES) {
    const match = pattern.exec(line)
    if (!match) continue
    const indent = match[1]?.length ?? 0
    const [start, found] = [match.index + indent, match[0].slice(indent)]
    if (!isQuoted(line.slice(0, start))) return { ...describe(found), start, length: found.length }
  }
  return undefined
}

/** The first character in a text that looks like a space and is none to YAML. */
export function findBadSpace(text: string): ProblemText | undefined {
  const found = BAD_SPACE.exec(text)
  return found ? badSpace(found[0]) : undefined
}

function badSpace(found: string): ProblemText {
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const name = found === '\u00a0' ? 'a no-break space' : 'a special space'
  return {
    message: `${name} (U+${code}) must be an ordinary space`,
    hint: 'delete it and type a space'
  }
}

/** After a quote or a # a pattern would match text and comments. */
function isQuoted(before: string): boolean {
  return /["'#]/.test(before)
}
