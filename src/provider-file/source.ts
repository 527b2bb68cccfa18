import { isScalar, type Document, type LineCounter, type Node, type Scalar } from 'yaml'
import { locate, locateKey, resolve, type Path } from './yaml/find-node.ts'
import type { Complaint, Problem, ProblemCode } from './problem.ts'
import { decode, notText } from './yaml/decode.ts'
import { parse } from './yaml/parse.ts'
import { linesOf, lineText } from './yaml/lines.ts'
import { syntaxFaults } from './yaml/syntax-problems.ts'
import { replaceVariables, type Environment } from './yaml/variables.ts'

const LARGEST_FILE = 1024 * 1024
/** Of one anchor. */
const MOST_COPIES = 50
/** Of each severity. Nobody reads more, and a file of mistakes alone must not take minutes to be refused. */
export const MOST_PROBLEMS = 100
const LONGEST_QUOTE = 60

/**
 * One YAML file with everything needed to point into it. Reading never throws: what is wrong with the text as YAML
 * is in `problems`, and then there is no `value`.
 */
export class Source {
  readonly file: string
  readonly problems: Problem[] = []
  readonly #text: string
  readonly #lines: LineCounter
  readonly #document: Document
  /** Why the text was not parsed. */
  readonly #excess: Complaint | undefined
  readonly #told = { error: 0, warning: 0 }
  /** What a scalar said before its `${NAME}` was replaced: secrets are not repeated in complaints. */
  #fromEnvironment: ReadonlyMap<unknown, string> = new Map()

  /** Scalars with a variable that could not be replaced: one complaint is enough. */
  #unfilled: ReadonlySet<unknown> = new Set()

  private constructor(file: string, text: string) {
    this.file = file
    this.#text = text
    this.#lines = linesOf(text)
    const { document, excess } = parse(text)
    this.#document = document
    this.#excess = excess
  }

  /** Bytes → the file's value, or undefined with the problems that say why not. */
  static read(
    file: string,
    bytes: Uint8Array,
    environment: Environment
  ): { source: Source; value: object | undefined } {
    const text = bytes.length > LARGEST_FILE ? '' : decode(bytes)
    const source = new Source(file, text ?? '')
    if (bytes.length > LARGEST_FILE) {
      source.reject(
        'too-big',
        `larger than ${LARGEST_FILE} bytes`,
        'move long lists of domains into a domainsFile'
      )
    } else if (text === undefined) {
      source.reject('not-text', ...notText(bytes))
    } else if (source.#excess) {
      source.reject(source.#excess.code, source.#excess.message, source.#excess.hint)
    } else {
      source.#checkSyntax()
    }
    return {
      source,
      value: source.problems.length === 0 ? source.#evaluate(environment) : undefined
    }
  }

  /** A problem of the whole file. */
  reject(code: ProblemCode, message: string, hint?: string): void {
    this.problems.push({
      severity: 'error',
      code,
      file: this.file,
      message,
      ...(hint ? { hint } : {})
    })
  }

  /** A problem of the value at a path. */
  complain(path: Path, complaint: Complaint): void {
    if (this.#hasRoom(complaint)) this.#complainAt(locate(this.#document, path), complaint)
  }

  /** A problem of a key in the mapping at a path. */
  complainOfKey(path: Path, key: PropertyKey, complaint: Complaint): void {
    if (this.#hasRoom(complaint)) this.#complainAt(locateKey(this.#document, path, key), complaint)
  }

  /** `12:34` of the value at a path, for messages that name a second place. */
  placeOf(path: Path): string {
    const { line, col } = this.#lines.linePos(locate(this.#document, path)?.range?.[0] ?? 0)
    return `${this.file}:${line}:${col}`
  }

  /** Whether further problems of this severity would be dropped: then they need not be looked for. */
  isFull(severity: Problem['severity']): boolean {
    return this.#told[severity] > MOST_PROBLEMS
  }

  #hasRoom({ severity = 'error' }: Pick<Complaint, 'severity'>): boolean {
    if (this.#told[severity] < MOST_PROBLEMS) return true
    if (!this.isFull(severity)) {
      const message = `only the first ${MOST_PROBLEMS} ${severity}s of this file are shown`
      this.problems.push({ severity, code: 'many-mistakes', file: this.file, message })
      this.#told[severity] += 1
    }
    return false
  }

  #checkSyntax(): void {
    for (const { start, length, complaint } of syntaxFaults(
      this.#document,
      this.#text,
      this.#lines
    )) {
      if (!this.#hasRoom(complaint)) return
      this.#complainAtRange(start, length, complaint)
    }
  }

  #evaluate(environment: Environment): object | undefined {
    this.#replaceVariables(environment)
    try {
      const value: unknown = this.#document.toJS({ maxAliasCount: MOST_COPIES })
      if (value === null || value === undefined)
        this.reject(
          'empty',
          'the file is empty or holds only comments',
          'README.md shows the smallest provider file'
        )
      else if (typeof value !== 'object' || Array.isArray(value)) {
        this.complain([], {
          code: 'not-a-mapping',
          message: `${Array.isArray(value) ? 'a list' : 'a single value'} instead of keys with values`,
          hint: hintOfWhole(value)
        })
      } else return value
    } catch (error) {
      const bomb = error instanceof Error && error.message.includes('alias count')
      if (bomb)
        this.reject(
          'alias-bomb',
          `aliases make more than ${MOST_COPIES} copies of one value`,
          'write the values out'
        )
      else
        this.reject('not-yaml', firstLine(String(error instanceof Error ? error.message : error)))
    }
    return undefined
  }

  #replaceVariables(environment: Environment): void {
    const { sources, unfilled, faults } = replaceVariables(this.#document, environment)
    for (const { node, complaint } of faults)
      if (this.#hasRoom(complaint)) this.#complainAt(node, complaint)
    this.#fromEnvironment = sources
    this.#unfilled = unfilled
  }

  #complainAt(node: Node | undefined, complaint: Complaint): void {
    const meant = resolve(this.#document, node)
    if (this.#unfilled.has(meant)) return
    const start = node?.range?.[0] ?? 0
    const told = isScalar(meant)
      ? sayable(complaint, meant, this.#fromEnvironment.get(meant))
      : complaint
    this.#complainAtRange(start, (node?.range?.[1] ?? start + 1) - start, told)
  }

  #complainAtRange(
    start: number,
    length: number,
    { code, message, hint, severity = 'error' }: Complaint
  ): void {
    const { line, col } = this.#lines.linePos(start)
    // What stands behind an anchor is checked wherever it is used, and is one mistake.
    const isSame = (p: Problem): boolean =>
      p.line === line && p.column === col && p.code === code && p.message === message
    if (this.problems.some(isSame)) return
    this.#told[severity] += 1
    const text = lineText(this.#text, this.#lines, line)
    const excerpt = { text, length: Math.min(length, Math.max(1, text.length - col + 1)) }
    this.problems.push({
      severity,
      code,
      file: this.file,
      line,
      column: col,
      message,
      ...(hint ? { hint } : {}),
      excerpt
    })
  }
}

/**
 * Messages quote what they found. Of a text from the environment they quote what the file says (`source`), and never a
 * piece of what that stands for; of a long text, its beginning.
 */
function sayable(complaint: Complaint, { value }: Scalar, source: string | undefined): Complaint {
  const text = String(value)
  const shown = source ?? (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)
  const told = { ...complaint, message: complaint.message.replaceAll(`"${text}"`, `"${shown}"`) }
  if (source === undefined) return told
  if (complaint.code === 'wrong-type')
    return { ...told, hint: 'a value from the environment is always text' }
  return complaint.code === 'bad-placeholder'
    ? {
        ...told,
        message: `"${source}" stands for a text with a placeholder that is not allowed here`
      }
    : told
}

/** What kind of thing a YAML value is, in the words of a person who writes YAML. */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'mapping'
  return typeof value === 'string' ? 'text' : typeof value
}

/** What was probably meant by a file that holds no keys. */
function hintOfWhole(value: unknown): string {
  if (Array.isArray(value)) return 'write each provider in a file of its own, without the dash'
  if (/^\s*</.test(String(value)))
    return 'this looks like XML; a provider file is YAML and begins with name: Example Mail'
  return 'a key ends with a colon and a space: name: Example Mail'
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
