/** What has to hold at the end of a run, one line each. */
export class Checks {
  #passed = 0
  #failed = 0

  /** @param problems why it does not hold; empty where it holds */
  check(name: string, problems: readonly string[]): void {
    if (problems.length === 0) {
      this.#passed += 1
      console.log(`ok   ${name}`)
      return
    }
    this.#failed += 1
    console.log(`FAIL ${name}`)
    for (const problem of problems.slice(0, 10)) console.log(`     ${problem}`)
    if (problems.length > 10) console.log(`     … and ${problems.length - 10} more`)
  }

  /** The last line. → the exit code */
  close(): number {
    console.log(`${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed === 0 ? 0 : 1
  }
}
