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

export const DEEPEST = 100
/** A handful is usual, and each one costs the parser a look at all others. */
const MOST_ALIASES = 1000

// One line's leading spaces, dashes and question marks: each level of a block takes one of them at least.
const DEEP_BLOCK = new RegExp(`^(?:[ \\t]|[-?:](?=[ \\t])){${2 * DEEPEST}}`, 'm')

/** The parser recurses: what is nested too deep for it ends the process, with nothing to catch. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[{}\]]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  return DEEP_BLOCK.test(text)
}

/** Where lines begin. The parser's own count misses those within what it cannot make sense of. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
    lines.addNewLine(start)
  return lines
}

export function lineText(text: string, lines: LineCounter, line: number): string {
  return text.slice(lines.lineStarts[line - 1] ?? 0).split(/\r?\n/, 1)[0] ?? ''
}

/** Everything that breaks YAML's rules, and what the parser lets pass: doubled keys, aliases of nothing, too many of them. */
export function syntaxFaults(
  document: Document,
  text: string,
  lines: LineCounter
): readonly SyntaxFault[] {
  return [...parserFaults(document, text, lines), ...nodeFaults(document, lines)]
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
const BARE_PLACEHOLDER = /[\w.@\\-]+\{\w+\}[^\s,}\]]*/

function parserFaults(document: Document, text: string, lines: LineCounter): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  const seen = new Set<number>()
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(error.pos[0])
    // The first complaint about a line is the mistake, what follows on the same line is its echo.
    if (seen.has(line)) continue
    seen.add(line)
    const fault =
      bareFault(text, lines, line) ??
      openFault(error, text, lines) ??
      otherFault(error, faults.length)
    if (fault) faults.push(fault)
  }
  return faults
}

/** `{ host: mail.{domain} }`: the usual mistake of this language, and YAML's own words about it help nobody. */
function bareFault(text: string, lines: LineCounter, line: number): SyntaxFault | undefined {
  const shown = lineText(text, lines, line)
  const bare = BARE_PLACEHOLDER.exec(shown)
  if (!bare || /["'#]/.test(shown.slice(0, bare.index))) return undefined
  const message = `"${bare[0]}" needs quotes: a brace begins a mapping here`
  const start = (lines.lineStarts[line - 1] ?? 0) + bare.index
  return { start, length: bare[0].length, complaint: { code: 'not-yaml', message } }
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

function otherFault({ code, pos, message }: YAMLError, before: number): SyntaxFault | undefined {
  if (before > 0 && ECHO.test(message)) return undefined
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
