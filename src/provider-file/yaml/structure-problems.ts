/** Errors that the parser notices lines after their cause: quotes and brackets without an end, wrong indentation. */
import {
  isCollection,
  isScalar,
  visit,
  type Document,
  type LineCounter,
  type YAMLError
} from 'yaml'
import { lineText, type SyntaxFault } from './lines.ts'

/** A quoted text, or a list or mapping in brackets: where it begins and ends. */
type Span = { readonly start: number; readonly end: number; readonly open: string }

/** Quoted texts over several lines, and collections in brackets whose bracket is missing. */
export function openSpans(document: Document, text: string): readonly Span[] {
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
const INDENTATION =
  /^All (?:mapping|sequence) items must|^Sequence item without|^A block sequence may not/
const NODE_END = /^Unexpected (?!flow-(?:map|seq)-start).* at node end$/

/** One error of the parser → the fault where its cause stands. */
export function structureFault(
  error: YAMLError,
  text: string,
  lines: LineCounter,
  spans: readonly Span[]
): SyntaxFault | undefined {
  return (
    quoteFault(error, lines, spans) ??
    bracketFault(error, text, lines, spans) ??
    indentationFault(error, text, lines) ??
    trailingFault(error, text)
  )
}

function quoteFault(
  { pos, message }: YAMLError,
  lines: LineCounter,
  spans: readonly Span[]
): SyntaxFault | undefined {
  const lineOf = (at: number): number => lines.linePos(at).line
  const line = lineOf(pos[0])
  const isUnclosed = QUOTE_END.test(message)
  const span = spans.findLast(
    ({ start, end, open }) =>
      /["']/.test(open) &&
      (isUnclosed ? end === pos[0] : end <= pos[1] && lineOf(end) === line && lineOf(start) < line)
  )
  if (!span) return undefined
  return fault(
    span.start,
    isUnclosed
      ? `the quote ${span.open} that begins here has no end`
      : `the quote ${span.open} that begins here ends on line ${line}`,
    `close it on this line: ${span.open}value${span.open}`
  )
}

function bracketFault(
  { pos, message }: YAMLError,
  text: string,
  lines: LineCounter,
  spans: readonly Span[]
): SyntaxFault | undefined {
  if (!BRACKET_END.test(message)) return undefined
  const span = spans.findLast(({ end, open }) => /[[{]/.test(open) && end === pos[0])
  if (!span) return undefined
  const close = span.open === '{' ? '}' : ']'
  const last = Math.max(span.start, text.slice(0, pos[0]).trimEnd().length - 1)
  const { line } = lines.linePos(last)
  const isCut = / #/.test(lineText(text, lines, line))
  return fault(
    span.start,
    `the "${span.open}" that begins here has no end`,
    isCut
      ? `the # on line ${line} begins a comment: put a value with # in it in quotes`
      : `add the missing "${close}", on line ${line} at the latest`
  )
}

function indentationFault(
  error: YAMLError,
  text: string,
  lines: LineCounter
): SyntaxFault | undefined {
  const { code, pos } = error
  const { line } = lines.linePos(pos[0])
  if (isIndentation(error)) return indentedLine(text, lines, line)
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  const colons = lineText(text, lines, line).match(/:(?= |$)/g)
  const next = contentLine(text, lines, line, 1)
  const isNext = colons?.length === 1 && next !== undefined
  return isNext && columnOf(text, lines, next) > columnOf(text, lines, line)
    ? indentedLine(text, lines, next)
    : undefined
}

/** Whether an error is about the column where a line begins. */
export function isIndentation({ message }: YAMLError): boolean {
  return INDENTATION.test(message)
}

function indentedLine(text: string, lines: LineCounter, line: number): SyntaxFault {
  const shown = lineText(text, lines, line)
  const indent = shown.length - shown.trimStart().length
  const above = contentLine(text, lines, line, -1)
  const start = (lines.lineStarts[line - 1] ?? 0) + indent
  const hint =
    above &&
    `this line begins at column ${indent + 1}, line ${above} at column ${columnOf(text, lines, above)}; keys of one mapping begin at the same column`
  return fault(start, 'the indentation of this line fits no line above it', hint || undefined)
}

/** The next line, or with -1 the one before, that holds more than a comment. */
function contentLine(
  text: string,
  lines: LineCounter,
  from: number,
  step: 1 | -1
): number | undefined {
  for (let line = from + step; line >= 1 && line <= lines.lineStarts.length; line += step) {
    if (/^[ \t]*[^ \t#]/.test(lineText(text, lines, line))) return line
  }
  return undefined
}

/** Where the key or value of a line begins, behind the dash of a list. Counts from 1. */
function columnOf(text: string, lines: LineCounter, line: number): number {
  return (/^[ \t]*(?:- +)*/.exec(lineText(text, lines, line))?.[0].length ?? 0) + 1
}

/** `"Example" Mail`, `{localpart}@example.com`: the value goes on behind its end. */
function trailingFault({ pos, message }: YAMLError, text: string): SyntaxFault | undefined {
  if (!NODE_END.test(message)) return undefined
  const close = text.slice(0, pos[0]).trimEnd().slice(-1)
  const hint = TRAILING[close]
  if (hint === undefined) return undefined
  return fault(pos[0], `text after the closing ${close}`, hint, pos[1] - pos[0])
}

const TRAILING: Readonly<Record<string, string>> = {
  '"': 'inside double quotes a " is written \\", or put the value in single quotes',
  "'": "inside single quotes a ' is written '', or put the value in double quotes",
  '}': 'a value that begins with { needs quotes: "{localpart}@example.com"',
  ']': 'a value that begins with [ needs quotes; a comma separates the entries of a list'
}

function fault(start: number, message: string, hint?: string, length = 1): SyntaxFault {
  return { start, length, complaint: { code: 'not-yaml', message, hint } }
}
