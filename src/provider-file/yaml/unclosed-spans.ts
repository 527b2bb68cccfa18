/**
 * Quotes and brackets that are not closed. The parser reports them where it notices, which may be lines later or at the end of the
 * file; people need the place where they begin.
 */
import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml'
import type { Lines, SyntaxProblem } from './lines.ts'

/** A quoted text, or a list or mapping in brackets: its beginning, its end and its first character. */
export type Span = { readonly start: number; readonly end: number; readonly open: string }

/** Every quoted text, and the lists and mappings whose closing bracket is missing. */
export function unclosedSpans(document: Document, text: string): readonly Span[] {
  const spans: Span[] = []
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0]
      const open = text.charAt(start)
      const isOpen = isCollection(node)
        ? node.flow === true && text.charAt(end - 1) !== (open === '{' ? '}' : ']')
        : isScalar(node) && /["']/.test(open)
      if (isOpen) spans.push({ start, end, open })
    }
  })
  return spans
}

const QUOTE_END = /^Missing closing /
const BRACKET_END = /^Flow (?:map|sequence)(?: in block collection)? must /

/** One error of the parser → the problem where the quote or bracket begins, if that is the cause. */
export function unclosedProblem(
  error: YAMLError,
  lines: Lines,
  spans: readonly Span[]
): SyntaxProblem | undefined {
  return unclosedQuote(error, lines, spans) ?? unclosedBracket(error, lines, spans)
}

function unclosedQuote(
  { pos, message }: YAMLError,
  lines: Lines,
  spans: readonly Span[]
): SyntaxProblem | undefined {
  const line = lines.lineOf(pos[0])
  const isUnclosed = QUOTE_END.test(message)
  // Where a quote ends on a later line, the next quote in the file has closed it, and the text after that is the error.
  const span = spans.findLast(
    ({ start, end, open }) =>
      /["']/.test(open) &&
      (isUnclosed
        ? end === pos[0]
        : end <= pos[1] && lines.lineOf(end) === line && lines.lineOf(start) < line)
  )
  if (!span) return undefined
  return {
    code: 'not-yaml',
    start: span.start,
    length: 1,
    message: isUnclosed
      ? `this ${span.open} is not closed`
      : `this ${span.open} is not closed before line ${line}`,
    hint: `close it on this line: ${span.open}value${span.open}`
  }
}

function unclosedBracket(
  { pos, message }: YAMLError,
  lines: Lines,
  spans: readonly Span[]
): SyntaxProblem | undefined {
  if (!BRACKET_END.test(message)) return undefined
  const span = spans.findLast(({ end, open }) => /[[{]/.test(open) && end === pos[0])
  if (!span) return undefined
  // The last character before the place where the parser gave up: the closing bracket belongs on that line or before it.
  const last = Math.max(span.start, lines.text.slice(0, pos[0]).trimEnd().length - 1)
  const line = lines.lineOf(last)
  const isInComment = / #/.test(lines.textOf(line))
  return {
    code: 'not-yaml',
    start: span.start,
    length: 1,
    message: `this ${span.open} is not closed`,
    hint: isInComment
      ? `the # on line ${line} begins a comment: put a value that contains # in quotes`
      : `add the missing ${span.open === '{' ? '}' : ']'} on line ${line} or before`
  }
}
