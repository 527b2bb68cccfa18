/** Calls to soon() delay a run by this many waits at most. */
const MAX_WAITS = 10

/**
 * Turns many calls into few runs. Runs never overlap: a call during a run leads to one more run afterwards.
 *
 * `run` must not reject.
 */
export class Coalescer {
  readonly #run: () => Promise<void>
  readonly #wait: number
  #timer: NodeJS.Timeout | undefined
  /** The time of the first call since the last run. */
  #firstCall: number | undefined
  #isRunning = false
  stopped = false

  /** @param wait ms without further calls until a run begins */
  constructor(run: () => Promise<void>, wait: number) {
    this.#run = run
    this.#wait = wait
  }

  /** Runs once there has been no call for the wait. */
  soon(): void {
    if (this.stopped) return
    this.#firstCall ??= performance.now()
    // Events that never stop must not delay the run for ever.
    if (performance.now() - this.#firstCall > this.#wait * MAX_WAITS && this.#timer) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.now(), this.#wait).unref()
  }

  /** Runs at once, or after the current run. */
  now(): void {
    if (this.stopped) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#isRunning) return this.soon()
    this.#firstCall = undefined
    this.#isRunning = true
    void this.#run().finally(() => (this.#isRunning = false))
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.#timer)
  }
}
