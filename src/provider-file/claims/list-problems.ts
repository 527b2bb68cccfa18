import type { Problem } from '../problem.ts'

const MOST_MISTAKES_PER_LIST = 20

/** The problems of one list, at most 20 of each severity: a file of another kind would have a million. */
export class ListMistakes {
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #counts = { error: 0, warning: 0 }

  constructor(file: string) {
    this.#file = file
  }

  /** `describe` is only called for a problem that will be shown: it may have to search the whole list. */
  add(
    severity: Problem['severity'],
    describe: () => Pick<Problem, 'code' | 'line' | 'message'> & { hint?: string | undefined }
  ): void {
    this.#counts[severity] += 1
    if (this.#counts[severity] <= MOST_MISTAKES_PER_LIST) {
      const { hint, ...mistake } = describe()
      this.problems.push({ ...mistake, severity, file: this.#file, ...(hint && { hint }) })
    } else if (this.#counts[severity] === MOST_MISTAKES_PER_LIST + 1) {
      const message = `only the first ${MOST_MISTAKES_PER_LIST} ${severity}s of this list are shown`
      this.problems.push({ severity, code: 'many-mistakes', file: this.#file, message })
    }
  }
}
