import type { Problem, ProblemDetails } from './problem.ts'

/** A problem with its location in the file. */
export type LocatedProblem = ProblemDetails & Pick<Problem, 'line' | 'column' | 'excerpt'>

/**
 * The problems of one file, limited in number for each severity: people read no more, and a file of another kind would have a
 * million. When there are more, the last entry says so.
 */
export class ProblemList {
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #kind: string
  readonly #limit: number
  readonly #counts = { error: 0, warning: 0 }

  /** @param kind what the entry about further problems calls the file */
  constructor(file: string, kind: 'file' | 'list', limit: number) {
    this.#file = file
    this.#kind = kind
    this.#limit = limit
  }

  /** Whether further problems of this severity are dropped: then there is no need to look for them. */
  isFull(severity: Problem['severity']): boolean {
    return this.#counts[severity] > this.#limit
  }

  /** @param describe called only for a problem within the limit, because it may search a whole file */
  add(severity: Problem['severity'], describe: () => LocatedProblem | undefined): void {
    if (this.isFull(severity)) return
    const isLast = this.#counts[severity] === this.#limit
    const problem = isLast ? this.#furtherProblems(severity) : describe()
    if (!problem || this.problems.some(other => isSame(other, problem))) return
    this.#counts[severity] += 1
    this.#push({ ...problem, severity })
  }

  /** Adds a problem of the whole file. There are few of these, and they are never dropped. */
  addForFile(details: ProblemDetails): void {
    this.#push(details)
  }

  #furtherProblems(severity: Problem['severity']): ProblemDetails {
    const message = `only the first ${this.#limit} ${severity}s of this ${this.#kind} are shown`
    return { code: 'too-many-problems', message }
  }

  #push(problem: LocatedProblem): void {
    const { severity = 'error', code, line, column, message, hint, excerpt } = problem
    this.problems.push({
      severity,
      code,
      file: this.#file,
      ...(line && { line }),
      ...(column && { column }),
      message,
      ...(hint && { hint }),
      ...(excerpt && { excerpt })
    })
  }
}

/** A value with an anchor is checked wherever an alias uses it, and its problem is one problem. */
function isSame(a: LocatedProblem, b: LocatedProblem): boolean {
  return a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message
}
