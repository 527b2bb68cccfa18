/** A file's problems as YAML: what the parser refuses, and what it accepts and is an error here. */
import type { Document, YAMLError } from 'yaml'
import { indentationProblem, isIndentationError } from './indentation-problems.ts'
import { lineProblem } from './line-problems.ts'
import type { Lines, SyntaxProblem } from './lines.ts'
import { nodeProblems } from './node-problems.ts'
import { messageFor } from './parser-messages.ts'
import { trailingTextProblem } from './trailing-text.ts'
import { unclosedProblem, unclosedSpans, type Span } from './unclosed-spans.ts'

/** One after another, so that the caller can stop when it has enough. */
export function* syntaxProblems(document: Document, lines: Lines): Generator<SyntaxProblem> {
  yield* parserProblems(document, lines)
  yield* nodeProblems(document, lines)
}

// These errors only follow from another one.
const FOLLOWS = / token in YAML stream: |^Missing directives-end/

function* parserProblems(document: Document, lines: Lines): Generator<SyntaxProblem> {
  const errors = sortedErrors(document)
  const spans = errors.length > 0 ? unclosedSpans(document, lines.text) : []
  const seen = new Set<number>()
  for (const error of errors) {
    const line = lines.lineOf(error.pos[0])
    // The first error of a line has the cause. Further ones on the same line only follow from it.
    if (seen.has(line)) continue
    const isConsequence = seen.size > 0 && followsFrom(error, seen.has(line - 1))
    const problem =
      lineProblem(lines, line) ?? (isConsequence ? undefined : causeOf(error, lines, spans))
    if (problem || !FOLLOWS.test(error.message)) seen.add(line)
    if (!problem) continue
    seen.add(lines.lineOf(problem.start))
    yield problem
  }
}

function followsFrom(error: YAMLError, isLineAboveWrong: boolean): boolean {
  return FOLLOWS.test(error.message) || (isIndentationError(error) && isLineAboveWrong)
}

/** In the order of the text. A key that is not a text often follows from a missing quote or comma, so it counts only alone. */
function sortedErrors({ errors, warnings }: Document): YAMLError[] {
  const all = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const others = all.filter(({ code }) => code !== 'NON_STRING_KEY')
  return others.length > 0 ? others : all
}

/** The problem behind an error of the parser, which may notice it lines later. */
function causeOf(error: YAMLError, lines: Lines, spans: readonly Span[]): SyntaxProblem {
  return (
    unclosedProblem(error, lines, spans) ??
    indentationProblem(error, lines) ??
    trailingTextProblem(error, lines.text) ??
    problemAt(error, lines.text)
  )
}

function problemAt(error: YAMLError, text: string): SyntaxProblem {
  const [start, end] = error.pos
  const length = Math.max(1, end - start)
  return { code: 'not-yaml', ...messageFor(error, foundAt(error, text)), start, length }
}

/** The text that an error is about: some errors point only at its first character. */
function foundAt({ code, pos }: YAMLError, text: string): string {
  const [start, end] = pos
  if (code === 'BAD_DQ_ESCAPE') return text.slice(start, start + 2)
  if (code !== 'BAD_SCALAR_START') return text.slice(start, end)
  return /^[^\r\n,}\]#]*/.exec(text.slice(start))?.[0] ?? ''
}
