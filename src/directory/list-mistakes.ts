import type { Problem } from './problem.ts'

const MOST_MISTAKES_PER_LIST = 20

/** What is wrong in one list. A wrong file has a million mistakes: the first of each severity say enough. */
export class ListMistakes {
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #told = { error: 0, warning: 0 }

  constructor(file: string) {
    this.#file = file
  }

  /** The mistake is only described when it will be shown: to describe one may take a look at the whole list. */
  add(
    severity: Problem['severity'],
    describe: () => Pick<Problem, 'code' | 'line' | 'message'> & { hint?: string | undefined }
  ): void {
    this.#told[severity] += 1
    if (this.#told[severity] <= MOST_MISTAKES_PER_LIST) {
      const { hint, ...mistake } = describe()
      this.problems.push({ ...mistake, severity, file: this.#file, ...(hint && { hint }) })
    } else if (this.#told[severity] === MOST_MISTAKES_PER_LIST + 1) {
      const message = `only the first ${MOST_MISTAKES_PER_LIST} ${severity}s of this list are shown`
      this.problems.push({ severity, code: 'many-mistakes', file: this.#file, message })
    }
  }
}
