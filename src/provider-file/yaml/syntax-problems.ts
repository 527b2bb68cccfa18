/** What is wrong with a text as YAML, in words that help, and before it can harm the parser. */
import {
  isAlias,
  isMap,
  isScalar,
  visit,
  type Document,
  type LineCounter,
  type Node,
  type YAMLError,
  type YAMLMap
} from 'yaml'
import { lineMistake } from './line-problems.ts'
import { lineText, type SyntaxFault } from './lines.ts'
import type { Complaint } from '../problem.ts'
import { isIndentation, openSpans, structureFault } from './structure-problems.ts'
import { wordsFor } from './parser-messages.ts'

/** A handful is usual, and each one that is merged copies a whole mapping. */
const MOST_ALIASES = 100

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

// They only follow from another error.
const ECHO = / token in YAML stream: |^Missing directives-end/
const BRACED_WORD = /\{\w+\}/
const WORD_END = /[^\w.@\\-]/
const VALUE_END = /[\s,}\]]/

function* parserFaults(
  document: Document,
  text: string,
  lines: LineCounter
): Generator<SyntaxFault> {
  const errors = sortedErrors(document)
  const spans = errors.length > 0 ? openSpans(document, text) : []
  const seen = new Set<number>()
  for (const error of errors) {
    const { line } = lines.linePos(error.pos[0])
    // The first error of a line is the mistake. Further ones on the same line only follow from it.
    if (seen.has(line)) continue
    const isEcho = seen.size > 0 && isConsequence(error, seen.has(line - 1))
    const fault =
      bareFault(text, lines, line) ??
      lineFault(text, lines, line) ??
      (isEcho ? undefined : (structureFault(error, text, lines, spans) ?? otherFault(error, text)))
    if (fault || !ECHO.test(error.message)) seen.add(line)
    if (!fault) continue
    seen.add(lines.linePos(fault.start).line)
    yield fault
  }
}

/** Whether an error only follows from those before it. */
function isConsequence(error: YAMLError, isLineAboveWrong: boolean): boolean {
  return ECHO.test(error.message) || (isIndentation(error) && isLineAboveWrong)
}

/** By place. What a missing quote or comma makes a key is only an error where nothing else is. */
function sortedErrors({ errors, warnings }: Document): YAMLError[] {
  const all = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const others = all.filter(({ code }) => code !== 'NON_STRING_KEY')
  return others.length > 0 ? others : all
}

function lineFault(text: string, lines: LineCounter, line: number): SyntaxFault | undefined {
  const mistake = lineMistake(lineText(text, lines, line))
  if (!mistake) return undefined
  const { start, length, message, hint } = mistake
  const complaint: Complaint = { code: 'not-yaml', message, hint }
  return { start: (lines.lineStarts[line - 1] ?? 0) + start, length, complaint }
}

/** `{ host: mail.{domain} }`: the usual mistake of this language, and YAML's own words about it help nobody. */
function bareFault(text: string, lines: LineCounter, line: number): SyntaxFault | undefined {
  const shown = lineText(text, lines, line)
  const bare = barePlaceholder(shown)
  if (!bare || /["'#]/.test(shown.slice(0, bare.start))) return undefined
  const found = shown.slice(bare.start, bare.end)
  const message = `"${found}" needs quotes because of the brace in it`
  const hint = `write ${quoted(found)}`
  const start = (lines.lineStarts[line - 1] ?? 0) + bare.start
  return { start, length: found.length, complaint: { code: 'not-yaml', message, hint } }
}

/** A backslash stands for itself in single quotes only. */
function quoted(value: string): string {
  return value.includes('\\') ? `'${value}'` : `"${value}"`
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

function otherFault(error: YAMLError, text: string): SyntaxFault {
  const [start, end] = error.pos
  const complaint: Complaint = { code: 'not-yaml', ...wordsFor(error, foundAt(error, text)) }
  return { start, length: Math.max(1, end - start), complaint }
}

/** What an error is about: some errors point at the first character of it only. */
function foundAt({ code, pos }: YAMLError, text: string): string {
  const [start, end] = pos
  if (code === 'BAD_DQ_ESCAPE') return text.slice(start, start + 2)
  if (code !== 'BAD_SCALAR_START') return text.slice(start, end)
  return /^[^\r\n,}\]#]*/.exec(text.slice(start))?.[0] ?? ''
}

function nodeFaults(document: Document, lines: LineCounter): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  const anchors = new Set<string>()
  let aliases = 0
  visit(document, {
    Node: (_, node) => {
      // What breaks the rules may repeat a key without a duplicate in the file.
      if (isMap(node) && document.errors.length === 0)
        for (const fault of keyFaults(node, lines)) faults.push(fault)
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor)
        return undefined
      }
      aliases += 1
      if (aliases === MOST_ALIASES + 1) faults.push(faultAt(node, TOO_MANY_ALIASES))
      if (node.source !== '' && !anchors.has(node.source))
        faults.push(faultAt(node, unknownAlias(node.source)))
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
    const message = `"${String(key.value)}" is already set on line ${lines.linePos(before).line}`
    return [faultAt(key, { code: 'duplicate-key', message, hint: 'delete one of the two' })]
  })
}

function faultAt({ range }: Node, complaint: Complaint): SyntaxFault {
  const start = range?.[0] ?? 0
  return { start, length: (range?.[1] ?? start + 1) - start, complaint }
}

const TOO_MANY_ALIASES: Complaint = {
  code: 'alias-bomb',
  message: `more than ${MOST_ALIASES} aliases`,
  hint: 'write the values out'
}

function unknownAlias(name: string): Complaint {
  return name.startsWith('.')
    ? {
        code: 'not-yaml',
        message: `a value cannot begin with * without quotes`,
        hint: `write "*${name}"`
      }
    : {
        code: 'not-yaml',
        message: `"*${name}" has no anchor "&${name}" above it`,
        hint: 'compare the names; a value that begins with * needs quotes'
      }
}
