/** What has to hold at the end of a run, one line each. */
export class Checks {
  #passed = 0
  #failed = 0

  /** `faults`: what speaks against it; none, and it holds. */
  check(name: string, faults: readonly string[]): void {
    if (faults.length === 0) {
      this.#passed += 1
      console.log(`ok   ${name}`)
      return
    }
    this.#failed += 1
    console.log(`FAIL ${name}`)
    for (const fault of faults.slice(0, 10)) console.log(`     ${fault}`)
    if (faults.length > 10) console.log(`     … and ${faults.length - 10} more`)
  }

  /** The last line. → the exit code */
  close(): number {
    console.log(`${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed === 0 ? 0 : 1
  }
}
