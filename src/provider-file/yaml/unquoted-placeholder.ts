import type { ProblemText } from '../problem.ts'

const PLACEHOLDER = /\{\w+\}/
const VALUE_START = /[^\w.@\\-]/
const VALUE_END = /[\s,}\]]/

/**
 * `{ host: mail.{domain} }`: the first unquoted value with a placeholder in a line. To YAML the brace begins a mapping.
 *
 * Searched from the placeholder outwards, in linear time: a pattern for the whole value would begin anew at each character
 * before the brace.
 */
export function unquotedPlaceholder(
  line: string
): (ProblemText & { readonly start: number; readonly length: number }) | undefined {
  const brace = PLACEHOLDER.exec(line)
  if (!brace) return undefined
  let start = brace.index
  while (start > 0 && !VALUE_START.test(line.charAt(start - 1))) start -= 1
  if (start === brace.index || /["'#]/.test(line.slice(0, start))) return undefined
  const rest = brace.index + brace[0].length
  const after = line.slice(rest).search(VALUE_END)
  const found = line.slice(start, after < 0 ? line.length : rest + after)
  return {
    start,
    length: found.length,
    message: `"${found}" contains a brace and must be in quotes`,
    hint: `write ${quoted(found)}`
  }
}

/** A backslash has no special meaning in single quotes only. */
function quoted(value: string): string {
  return value.includes('\\') ? `'${value}'` : `"${value}"`
}
