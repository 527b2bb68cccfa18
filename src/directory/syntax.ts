/** What is wrong with a text as YAML, in words that help, and before it can harm the parser. */
import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  visit,
  type Document,
  type Node,
  type YAMLError,
  type YAMLMap
} from 'yaml'
import type { Complaint } from './problem.ts'

/** A complaint about a stretch of the text. */
export type SyntaxFault = {
  readonly start: number
  readonly length: number
  readonly complaint: Complaint
}

/** A handful is usual, and each one that is merged copies a whole mapping. */
const MOST_ALIASES = 100

/** Where lines begin. The parser's own count misses those within what it cannot make sense of. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
    lines.addNewLine(start)
  return lines
}

/** One line without its line break. */
export function lineText(text: string, lines: LineCounter, line: number): string {
  const shown = text.slice(lines.lineStarts[line - 1], lines.lineStarts[line])
  return shown.replace(/\r?\n$/, '')
}

/**
 * Everything that breaks YAML's rules, and what the parser accepts: duplicate keys, aliases without an anchor, too many
 * aliases. One after another, so that the caller can stop when it has enough.
 */
export function* syntaxFaults(
  document: Document,
  text: string,
  lines: LineCounter
): Generator<SyntaxFault> {
  yield* parserFaults(document, text, lines)
  yield* nodeFaults(document, lines)
}

/** The parser's words for usual mistakes, by the code of its errors. */
const SYNTAX: Readonly<Record<string, Pick<Complaint, 'message' | 'hint'>>> = {
  MULTIPLE_DOCS: { message: 'a second document begins here: one file is one provider' },
  TAB_AS_INDENT: { message: 'a tab at the beginning of a line', hint: 'indent with spaces' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a key and a value where only a value belongs',
    hint: 'a text with a colon and a space in it needs quotes'
  }
}
const NOT_CLOSED = /^Flow (map|sequence) .* must be sufficiently indented and end with a/
const ECHO = / token in YAML stream: /
const BRACED_WORD = /\{\w+\}/
const WORD_END = /[^\w.@\\-]/
const VALUE_END = /[\s,}\]]/

function* parserFaults(
  document: Document,
  text: string,
  lines: LineCounter
): Generator<SyntaxFault> {
  const seen = new Set<number>()
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(error.pos[0])
    // The first error of a line is the mistake. Further ones on the same line only follow from it.
    if (seen.has(line)) continue
    const isFirst = seen.size === 0
    seen.add(line)
    const fault =
      bareFault(text, lines, line) ?? openFault(error, text, lines) ?? otherFault(error, isFirst)
    if (fault) yield fault
  }
}

/** `{ host: mail.{domain} }`: the usual mistake of this language, and YAML's own words about it help nobody. */
function bareFault(text: string, lines: LineCounter, line: number): SyntaxFault | undefined {
  const shown = lineText(text, lines, line)
  const bare = barePlaceholder(shown)
  if (!bare || /["'#]/.test(shown.slice(0, bare.start))) return undefined
  const found = shown.slice(bare.start, bare.end)
  const message = `"${found}" needs quotes: a brace begins a mapping here`
  const start = (lines.lineStarts[line - 1] ?? 0) + bare.start
  return { start, length: found.length, complaint: { code: 'not-yaml', message } }
}

/**
 * Where the first unquoted value with a placeholder in it stands in a line. From the placeholder outwards, in linear
 * time: a pattern for the whole value would begin anew at each character before the brace.
 */
function barePlaceholder(shown: string): { start: number; end: number } | undefined {
  const brace = BRACED_WORD.exec(shown)
  if (!brace) return undefined
  let start = brace.index
  while (start > 0 && !WORD_END.test(shown.charAt(start - 1))) start -= 1
  if (start === brace.index) return undefined
  const rest = brace.index + brace[0].length
  const after = shown.slice(rest).search(VALUE_END)
  return { start, end: after < 0 ? shown.length : rest + after }
}

/** The parser complains about the line after the one that lacks its bracket. */
function openFault(
  { pos, message }: YAMLError,
  text: string,
  lines: LineCounter
): SyntaxFault | undefined {
  const kind = NOT_CLOSED.exec(message)?.[1]
  if (kind === undefined) return undefined
  const start = text.slice(0, pos[0]).trimEnd().length - 1
  const isCut = / #/.test(lineText(text, lines, lines.linePos(start).line))
  const hint = isCut ? 'a # begins a comment: put a text with it in quotes' : undefined
  const missing = `a "${kind === 'map' ? '}' : ']'}" is missing at the latest here`
  return { start, length: 1, complaint: { code: 'not-yaml', message: missing, hint } }
}

function otherFault({ code, pos, message }: YAMLError, isFirst: boolean): SyntaxFault | undefined {
  if (!isFirst && ECHO.test(message)) return undefined
  const told = { message: message.split('\n', 1)[0] ?? '', ...SYNTAX[code] }
  const length = Math.max(1, pos[1] - pos[0])
  return { start: pos[0], length, complaint: { code: 'not-yaml', ...told } }
}

function nodeFaults(document: Document, lines: LineCounter): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  const anchors = new Set<string>()
  let aliases = 0
  visit(document, {
    Node: (_, node) => {
      if (isMap(node)) for (const fault of keyFaults(node, lines)) faults.push(fault)
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor)
        return undefined
      }
      aliases += 1
      if (aliases === MOST_ALIASES + 1) faults.push(faultAt(node, TOO_MANY_ALIASES))
      if (!anchors.has(node.source)) faults.push(faultAt(node, unknownAlias(node.source)))
      return undefined
    }
  })
  return faults
}

/** The parser would compare each key with each. */
function keyFaults(map: YAMLMap, lines: LineCounter): SyntaxFault[] {
  const first = new Map<unknown, number>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const before = first.get(key.value)
    const start = key.range?.[0] ?? 0
    if (before === undefined) {
      first.set(key.value, start)
      return []
    }
    const message = `"${String(key.value)}" stands on line ${lines.linePos(before).line} already`
    return [faultAt(key, { code: 'duplicate-key', message })]
  })
}

function faultAt({ range }: Node, complaint: Complaint): SyntaxFault {
  const start = range?.[0] ?? 0
  return { start, length: (range?.[1] ?? start + 1) - start, complaint }
}

const TOO_MANY_ALIASES: Complaint = {
  code: 'alias-bomb',
  message: `more than ${MOST_ALIASES} aliases`
}

function unknownAlias(name: string): Complaint {
  const message = name.startsWith('.')
    ? `"*${name}" needs quotes: a * begins an alias here`
    : `no anchor &${name} stands before this alias`
  return { code: 'not-yaml', message }
}
