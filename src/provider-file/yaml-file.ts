import { Document, isScalar, type Node } from 'yaml'
import type { Problem, ProblemDetails } from './problem.ts'
import { ProblemList, type LocatedProblem } from './problem-list.ts'
import { decode } from './yaml/decode.ts'
import { evaluate, isMapping, notAMapping } from './yaml/to-plain-value.ts'
import { findKey, findNode, resolveAlias, type Path } from './yaml/find-node.ts'
import { Lines } from './yaml/lines.ts'
import { parse } from './yaml/parse.ts'
import { redact } from './yaml/redact.ts'
import { syntaxProblems } from './yaml/syntax-problems.ts'
import {
  NO_VARIABLES,
  replaceVariables,
  type Environment,
  type Replaced
} from './yaml/variables.ts'

/** For each severity. A file with nothing but errors must not take minutes to be refused. */
export const MAX_PROBLEMS = 100

/**
 * One YAML file: its value, and its problems with their locations. The value and the problems belong together, because a
 * file that is good as YAML gets further problems from the checks of its content.
 */
export class SourceFile {
  readonly file: string
  /** The file's mapping; undefined when it cannot be read, and then `problems` says why. */
  readonly value: object | undefined
  readonly #problems: ProblemList
  readonly #lines: Lines
  readonly #document: Document
  #variables: Replaced = NO_VARIABLES

  /**
   * Reads the file, and never throws.
   *
   * @param file the path to show in problems
   * @param environment the values of `${NAME}`
   */
  constructor(file: string, bytes: Uint8Array, environment: Environment) {
    this.file = file
    this.#problems = new ProblemList(file, 'file', MAX_PROBLEMS)
    const text = decode(bytes)
    const document = text.ok ? parse(text.value) : text
    this.#lines = new Lines(text.ok ? text.value : '')
    this.#document = document.ok ? document.value : new Document()
    if (document.ok) this.#reportSyntax()
    else this.reportFile(document.error)
    this.value = this.problems.length === 0 ? this.#evaluate(environment) : undefined
  }

  get problems(): readonly Problem[] {
    return this.#problems.problems
  }

  /** Adds a problem of the whole file. */
  reportFile(details: ProblemDetails): void {
    this.#problems.addForFile(details)
  }

  /** Adds a problem of the value at a path. */
  report(path: Path, details: ProblemDetails): void {
    this.#add(details, () => this.#atNode(findNode(this.#document, path), details))
  }

  /** Adds a problem of a key in the mapping at a path. */
  reportKey(path: Path, key: PropertyKey, details: ProblemDetails): void {
    this.#add(details, () => this.#atNode(findKey(this.#document, path, key), details))
  }

  warn(path: Path, details: ProblemDetails): void {
    this.report(path, { ...details, severity: 'warning' })
  }

  warnKey(path: Path, key: PropertyKey, details: ProblemDetails): void {
    this.reportKey(path, key, { ...details, severity: 'warning' })
  }

  /** `file:12:34` for the value at a path, for messages that name a second location. */
  locationOf(path: Path): string {
    const offset = findNode(this.#document, path)?.range?.[0] ?? 0
    const { line, column } = this.#lines.locationOf(offset)
    return `${this.file}:${line}:${column}`
  }

  /** Whether further errors would be dropped. */
  isFull(): boolean {
    return this.#problems.isFull('error')
  }

  #add({ severity = 'error' }: ProblemDetails, describe: () => LocatedProblem | undefined): void {
    this.#problems.add(severity, describe)
  }

  #reportSyntax(): void {
    for (const { start, length, ...details } of syntaxProblems(this.#document, this.#lines)) {
      this.#add(details, () => this.#atRange(start, length, details))
      if (this.isFull()) return
    }
  }

  #evaluate(environment: Environment): object | undefined {
    const replaced = replaceVariables(this.#document, environment)
    for (const { node, details } of replaced.problems)
      this.#add(details, () => this.#atNode(node, details))
    this.#variables = replaced
    const value = evaluate(this.#document)
    if (!value.ok) this.reportFile(value.error)
    else if (isMapping(value.value)) return value.value
    else this.report([], notAMapping(value.value))
    return undefined
  }

  #atNode(node: Node | undefined, details: ProblemDetails): LocatedProblem | undefined {
    const target = resolveAlias(this.#document, node)
    if (this.#variables.unresolved.has(target)) return undefined
    const start = node?.range?.[0] ?? 0
    const shown = isScalar(target)
      ? redact(details, target, this.#variables.asWritten.get(target))
      : details
    return this.#atRange(start, (node?.range?.[1] ?? start + 1) - start, shown)
  }

  #atRange(start: number, length: number, details: ProblemDetails): LocatedProblem {
    const { line, column } = this.#lines.locationOf(start)
    const text = this.#lines.textOf(line)
    const excerpt = { text, length: Math.min(length, Math.max(1, text.length - column + 1)) }
    return { ...details, line, column, excerpt }
  }
}
