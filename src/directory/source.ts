import {
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar
} from 'yaml'
import { locate, locateKey, type Path } from './locate.ts'
import type { Problem, ProblemCode } from './problem.ts'

const LARGEST_FILE = 1024 * 1024
const MOST_ALIASES = 50
const VARIABLE = /\$\{([^}]*)\}/g

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands here for the second time',
  MULTIPLE_DOCS: 'a second document begins here: one file is one provider'
}

/** What makes up a problem beside its place. */
export type Complaint = {
  readonly code: ProblemCode
  readonly message: string
  readonly hint?: string | undefined
  readonly severity?: Problem['severity']
}

/**
 * One YAML file with everything needed to point into it. Reading never throws: what is wrong with the text as YAML
 * is in `problems`, and then there is no `value`.
 */
export class Source {
  readonly file: string
  readonly problems: Problem[] = []
  readonly #text: string
  readonly #lines = new LineCounter()
  readonly #document: Document
  /** What a scalar said before its `${NAME}` was replaced: secrets are not repeated in complaints. */
  readonly #fromEnvironment = new Map<unknown, string>()

  /** Scalars with a variable that is not set: one complaint is enough. */
  readonly #unset = new Set<unknown>()

  private constructor(file: string, text: string) {
    this.file = file
    this.#text = text
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      strict: true,
      uniqueKeys: true,
      stringKeys: true,
      merge: true
    })
  }

  /** Bytes → the file's value, or undefined with the problems that say why not. */
  static read(
    file: string,
    bytes: Uint8Array,
    environment: Environment
  ): { source: Source; value: unknown } {
    const text = decode(bytes)
    const source = new Source(file, text ?? '')
    if (bytes.length > LARGEST_FILE) {
      source.reject(
        'too-big',
        `${bytes.length} bytes, at most ${LARGEST_FILE} are read`,
        'long lists of domains belong in a domainsFile'
      )
    } else if (text === undefined) {
      source.reject('not-text', 'not a text file: it is not UTF-8 or holds NUL bytes')
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
    this.#complainAt(locate(this.#document, path), complaint)
  }

  /** A problem of a key in the mapping at a path. */
  complainOfKey(path: Path, key: PropertyKey, complaint: Complaint): void {
    this.#complainAt(locateKey(this.#document, path, key), complaint)
  }

  /** `12:34` of the value at a path, for messages that name a second place. */
  placeOf(path: Path): string {
    const { line, col } = this.#lines.linePos(locate(this.#document, path)?.range?.[0] ?? 0)
    return `${this.file}:${line}:${col}`
  }

  #checkSyntax(): void {
    const seen = new Set<number>()
    for (const { code, pos, message } of [...this.#document.errors, ...this.#document.warnings]) {
      const { line } = this.#lines.linePos(pos[0])
      // The first complaint about a line is the mistake, what follows on the same line is its echo.
      if (seen.has(line)) continue
      seen.add(line)
      this.#complainAtRange(pos[0], Math.max(1, pos[1] - pos[0]), {
        code: code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'not-yaml',
        message: SYNTAX_MESSAGES[code] ?? firstLine(message),
        hint: code === 'TAB_AS_INDENT' ? 'indent with spaces' : this.#hintOfBraces(pos[0])
      })
    }
    visit(this.#document, {
      Alias: (_, node) => {
        if (node.resolve(this.#document)) return
        this.#complainAt(node, {
          code: 'not-yaml',
          message: `no anchor &${node.source} stands before this alias`
        })
      }
    })
  }

  /** `{ host: mail.{domain} }`: the usual mistake of this language, and YAML's own complaint about it helps nobody. */
  #hintOfBraces(position: number): string | undefined {
    const { line } = this.#lines.linePos(position)
    const text = this.#lineText(line)
    return /\{.*\{\w+\}/.test(text)
      ? 'a value with braces in it needs quotes here: "mail.{domain}"'
      : undefined
  }

  #lineText(line: number): string {
    return this.#text.slice(this.#lines.lineStarts[line - 1] ?? 0).split(/\r?\n/, 1)[0] ?? ''
  }

  #evaluate(environment: Environment): unknown {
    this.#replaceVariables(environment)
    try {
      const value: unknown = this.#document.toJS({ maxAliasCount: MOST_ALIASES })
      if (value === null || value === undefined)
        this.reject('empty', 'nothing in it', 'the smallest provider file is in the README')
      else if (typeof value !== 'object' || Array.isArray(value)) {
        this.complain([], {
          code: 'not-a-mapping',
          message: `a ${kindOf(value)} where keys and values belong`,
          hint: 'begin with name: Example Mail'
        })
      } else return value
    } catch (error) {
      const bomb = error instanceof Error && error.message.includes('alias count')
      if (bomb)
        this.reject(
          'alias-bomb',
          `aliases are used more than ${MOST_ALIASES} times within each other`
        )
      else
        this.reject('not-yaml', firstLine(String(error instanceof Error ? error.message : error)))
    }
    return undefined
  }

  #replaceVariables(environment: Environment): void {
    visit(this.#document, {
      Scalar: (key, node) => {
        if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${')) return
        const source = node.value
        node.value = source.replace(VARIABLE, (whole, name: string) => {
          const value = environment[name]
          if (value === undefined) this.#complainAt(node, unsetVariable(name))
          return value ?? whole
        })
        if (
          source.match(VARIABLE)?.some(variable => environment[variable.slice(2, -1)] === undefined)
        )
          this.#unset.add(node)
        this.#fromEnvironment.set(node, source)
      }
    })
  }

  #complainAt(node: Node | undefined, complaint: Complaint): void {
    if (this.#unset.has(node)) return
    const start = node?.range?.[0] ?? 0
    const source = this.#fromEnvironment.get(node)
    const told = source === undefined ? complaint : withoutSecret(complaint, node as Scalar, source)
    this.#complainAtRange(start, (node?.range?.[1] ?? start + 1) - start, told)
  }

  #complainAtRange(
    start: number,
    length: number,
    { code, message, hint, severity = 'error' }: Complaint
  ): void {
    const { line, col } = this.#lines.linePos(start)
    const text = this.#lineText(line)
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

/** Names and values of environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST_FILE) return ''
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

function unsetVariable(name: string): Complaint {
  return {
    code: 'unset-variable',
    message: `the environment has no variable "${name}"`,
    hint: 'a variable may be empty, but it must be set'
  }
}

function withoutSecret(complaint: Complaint, node: Scalar, source: string): Complaint {
  const value = isScalar(node) ? String(node.value) : ''
  return value === ''
    ? complaint
    : { ...complaint, message: complaint.message.replaceAll(value, source) }
}

/** What kind of thing a YAML value is, in the words of a person who writes YAML. */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'mapping'
  return typeof value === 'string' ? 'text' : typeof value
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
