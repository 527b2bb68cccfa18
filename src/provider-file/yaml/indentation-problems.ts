/** Lines that begin at the wrong column. The parser names its grammar here; people need the two columns that differ. */
import type { YAMLError } from 'yaml'
import type { Lines, SyntaxProblem } from './lines.ts'

const INDENTATION =
  /^All (?:mapping|sequence) items must|^Sequence item without|^A block sequence may not/

/** Whether an error is about the column where a line begins. */
export function isIndentationError({ message }: YAMLError): boolean {
  return INDENTATION.test(message)
}

/** One error of the parser → the problem of the line that begins at the wrong column, if that is the cause. */
export function indentationProblem(error: YAMLError, lines: Lines): SyntaxProblem | undefined {
  const line = lines.lineOf(error.pos[0])
  if (isIndentationError(error)) return indentedLine(lines, line)
  // `key: value` followed by a line that is indented further: the parser reports the line above it.
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  const colons = lines.textOf(line).match(/:(?= |$)/g)
  const next = nearestContent(lines, line, 1)
  const isNext = colons?.length === 1 && next !== undefined
  return isNext && columnOf(lines, next) > columnOf(lines, line)
    ? indentedLine(lines, next)
    : undefined
}

function indentedLine(lines: Lines, line: number): SyntaxProblem {
  const text = lines.textOf(line)
  const indent = text.length - text.trimStart().length
  const above = nearestContent(lines, line, -1)
  return {
    code: 'not-yaml',
    start: lines.startOf(line) + indent,
    length: 1,
    message: 'the indentation of this line does not match the lines above',
    hint:
      above === undefined
        ? undefined
        : `this line begins at column ${indent + 1}, line ${above} at column ${columnOf(lines, above)}; all keys of a mapping, and all dashes of a list, must begin at the same column`
  }
}

/** The next line, or with -1 the one before, that holds more than a comment. */
function nearestContent(lines: Lines, from: number, step: 1 | -1): number | undefined {
  for (let line = from + step; line >= 1 && line <= lines.count; line += step) {
    if (/^[ \t]*[^ \t#]/.test(lines.textOf(line))) return line
  }
  return undefined
}

/** The column of a line's key or value, after the dash of a list. */
function columnOf(lines: Lines, line: number): number {
  return (/^[ \t]*(?:- +)*/.exec(lines.textOf(line))?.[0].length ?? 0) + 1
}
