import { Worker } from 'node:worker_threads'

const HEADER = 8
const LONGEST = 256 * 1024

// In a thread of its own, since what hangs takes the main thread with it.
const WATCH = `
const { workerData: { shared, gracePeriod } } = require('node:worker_threads')
const [turn, length] = [new Int32Array(shared, 0, 1), new Int32Array(shared, 4, 1)]
let [seen, since] = [-1, Date.now()]
setInterval(() => {
  const now = Atomics.load(turn, 0)
  if (now !== seen) [seen, since] = [now, Date.now()]
  else if (Date.now() - since > gracePeriod) {
    const text = Buffer.from(new Uint8Array(shared, ${HEADER}, length[0])).toString()
    require('node:fs').writeSync(1, 'FAIL nothing is as slow as this, or it never ends: ' + text + '\\n0 passed, 1 failed\\n')
    process.kill(process.pid, 'SIGKILL')
  }
}, 500)
`

/** Ends the process when one case takes longer than anything may, and says which one. */
export class Watchdog {
  readonly #shared = new SharedArrayBuffer(HEADER + LONGEST)
  readonly #turn = new Int32Array(this.#shared, 0, 1)
  readonly #length = new Int32Array(this.#shared, 4, 1)
  readonly #text = new Uint8Array(this.#shared, HEADER)
  readonly #encoder = new TextEncoder()

  constructor(gracePeriod = 30_000) {
    const workerData = { shared: this.#shared, gracePeriod }
    new Worker(WATCH, { eval: true, workerData, execArgv: [] }).unref()
  }

  /** Another case begins. */
  next(text: string): void {
    // A shared buffer cannot be encoded into.
    const bytes = this.#encoder.encode(text).subarray(0, LONGEST)
    this.#text.set(bytes)
    this.#length[0] = bytes.length
    Atomics.add(this.#turn, 0, 1)
  }
}
