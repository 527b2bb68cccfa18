import { Lexer, type Document, parseDocument } from 'yaml'
import { failed, ok, type Result } from '../../result.ts'
import type { ProblemDetails } from '../problem.ts'

const MAX_DEPTH = 100
// 10,000 domains, the most that a file may have, are 50,000 tokens when each is on its own line.
const MAX_TOKENS = 100_000
const MAX_BLANK_LINES = 2500
const MAX_TEXT_LINES = 10_000

// The leading spaces, dashes and question marks of one line: each level of a block takes at least one of them.
const DEEP_BLOCK = new RegExp(`^(?:[ \\t]|[-?:](?=[ \\t])){${2 * MAX_DEPTH}}`, 'm')

const TOO_DEEP: ProblemDetails = {
  code: 'too-deep',
  message: `lists and mappings are nested more than ${MAX_DEPTH} levels deep`
}
const TOO_MANY_TOKENS: ProblemDetails = {
  code: 'too-big',
  message: `the file has more than ${MAX_TOKENS} YAML tokens (values, line breaks, punctuation marks)`,
  hint: 'move long lists of domains to a domainsFile'
}
const TOO_MANY_BLANK_LINES: ProblemDetails = {
  code: 'too-big',
  message: `the file has more than ${MAX_BLANK_LINES} consecutive empty lines or comment lines`,
  hint: 'delete some of them'
}

const TOO_LONG_TEXT: ProblemDetails = {
  code: 'too-big',
  message: `a text has more than ${MAX_TEXT_LINES} lines`,
  hint: 'shorten it'
}

/** A text → its YAML document, with the parser's errors in it. A text that would take seconds, or more stack than is available, is refused. */
export function parse(text: string): Result<Document, ProblemDetails> {
  const excess = excessOf(text)
  if (excess) return failed(excess)
  try {
    return ok(parseBounded(text))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return failed(TOO_DEEP)
  }
}

/**
 * The parser recurses, and needs quadratic time for comments after many empty lines. So the text is only split into tokens first,
 * which takes linear time and no stack, and these are counted.
 */
function excessOf(text: string): ProblemDetails | undefined {
  if (DEEP_BLOCK.test(text)) return TOO_DEEP
  const seen = { tokens: 0, depth: 0, blankLines: 0 }
  for (const token of new Lexer().lex(text)) {
    seen.tokens += 1
    countToken(seen, token)
    if (hasTooManyLines(token)) return TOO_LONG_TEXT
    if (seen.tokens > MAX_TOKENS) return TOO_MANY_TOKENS
    if (seen.depth > MAX_DEPTH) return TOO_DEEP
    if (seen.blankLines > MAX_BLANK_LINES) return TOO_MANY_BLANK_LINES
  }
  return undefined
}

// The lexer's mark for the end of a document's brackets, closed or not.
const FLOW_END = '\u0018'

function countToken(seen: { depth: number; blankLines: number }, token: string): void {
  if (token === '[' || token === '{') seen.depth += 1
  else if (token === ']' || token === '}') seen.depth = Math.max(0, seen.depth - 1)
  else if (token === FLOW_END) seen.depth = 0
  if (token === '\n' || token === '\r\n') seen.blankLines += 1
  else if (!/^[ \t#]/.test(token)) seen.blankLines = 0
}

/** The parser can find an error in every line of a text. */
function hasTooManyLines(token: string): boolean {
  let lines = 0
  for (let at = token.indexOf('\n'); at >= 0 && lines <= MAX_TEXT_LINES; lines++)
    at = token.indexOf('\n', at + 1)
  return lines > MAX_TEXT_LINES
}

/** Half a million errors are possible, and a stack trace costs ten times as much as the error itself. */
function parseBounded(text: string): Document {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parseDocument(text, {
      prettyErrors: false,
      strict: true,
      uniqueKeys: false, // compares each key with each; duplicateKeys() does it instead
      stringKeys: true,
      merge: true
    })
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
