import { codeOf, describeSystemError } from '../system-error.ts'

/** Where the lines of the log go, each with its line feed. */
export type Lines = {
  readonly write: (line: string) => void
  /** Writes collected lines at once. */
  readonly flush?: () => void
  /** The listener is called after lines were lost, as soon as lines can be written again. */
  readonly onGap?: (listener: (gap: Gap) => void) => void
}

/** Lines that were lost between two lines that were written. */
export type Gap = { readonly lines: number; readonly reason: string }

export type OutputState = {
  /** Why nothing can be written at the moment; undefined while lines are written. */
  readonly problem: string | undefined
  /** Since the start. */
  readonly linesLost: number
}

export type Output = Required<Lines> & {
  readonly state: () => OutputState
  /** Writes the remaining lines for at most `gracePeriod` ms, and drops the rest. Nothing is written afterwards. */
  readonly close: (gracePeriod: number) => Promise<void>
}

/** The part of SonicBoom that is used; tests replace it. */
export type Destination = {
  readonly write: (text: string) => unknown
  readonly on: (
    event: 'write' | 'drain' | 'drop' | 'error',
    listener: (what: unknown) => void
  ) => unknown
}

// Each write wakes a thread, which takes more time than writing the bytes.
const BATCH = 64 * 1024 // characters
const LONGEST_DELAY = 250 // ms
/** A pipe is full for a moment; a disk is full for longer. */
const RETRY_PIPE = 10 // ms
const RETRY_DISK = 1_000 // ms
/** If nothing was written for this long, the reader has stopped reading. */
const STALLED = 2_000 // ms

/**
 * Writes lines without waiting for the disk or the reader. Lines are collected for 250 ms at most; `flush()` writes them
 * at once. A write that fails is tried again until it succeeds. Lines that do not fit into the backlog meanwhile are
 * counted, and `onGap` reports them once when the backlog has been written.
 */
export function createOutput(destination: Destination): Output {
  const writer = new Writer(destination)
  return {
    write: line => writer.write(line),
    flush: () => writer.flush(),
    onGap: listener => writer.onGap(listener),
    state: () => writer.state(),
    close: gracePeriod => writer.close(gracePeriod)
  }
}

class Writer {
  readonly #destination: Destination
  #batch = ''
  #batchTimer: NodeJS.Timeout | undefined
  #retryTimer: NodeJS.Timeout | undefined
  /** Something was handed over that is not written yet. */
  #isBusy = false
  #lastProgress = 0
  #failure: string | undefined
  #linesLost = 0
  #gap: { lines: number; readonly reason: string } | undefined
  #reportGap: (gap: Gap) => void = () => undefined
  #onDrained: () => void = () => undefined
  #isClosed = false

  constructor(destination: Destination) {
    this.#destination = destination
    destination.on('drop', text => this.#lose(String(text)))
    destination.on('write', () => this.#progress())
    destination.on('drain', () => this.#drained())
    destination.on('error', error => this.#fail(error))
  }

  write(line: string): void {
    this.#batch += line
    if (this.#batch.length >= BATCH) this.flush()
    else this.#batchTimer ??= setTimeout(() => this.flush(), LONGEST_DELAY).unref()
  }

  flush(): void {
    clearTimeout(this.#batchTimer)
    this.#batchTimer = undefined
    const text = this.#batch
    this.#batch = ''
    if (text === '' || this.#isClosed) return
    // After the first lost line, all lines are dropped until the backlog is written: that is one gap, not many.
    if (this.#gap) return this.#lose(text)
    if (!this.#isBusy) this.#lastProgress = Date.now()
    this.#isBusy = true
    this.#destination.write(text)
  }

  onGap(listener: (gap: Gap) => void): void {
    this.#reportGap = listener
  }

  state(): OutputState {
    return { problem: this.#problem(), linesLost: this.#linesLost }
  }

  async close(gracePeriod: number): Promise<void> {
    this.flush()
    if (this.#isBusy) await this.#drainWithin(gracePeriod)
    this.#isClosed = true
    clearTimeout(this.#retryTimer)
  }

  #drainWithin(gracePeriod: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, gracePeriod)
      this.#onDrained = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #problem(): string | undefined {
    const isStalled = this.#isBusy && Date.now() - this.#lastProgress > STALLED
    return this.#failure ?? (isStalled ? NOT_READ : undefined)
  }

  #lose(text: string): void {
    const lines = text.split('\n').length - 1
    this.#linesLost += lines
    this.#gap ??= { lines: 0, reason: this.#problem() ?? TOO_SLOW }
    this.#gap.lines += lines
  }

  #progress(): void {
    this.#failure = undefined
    this.#lastProgress = Date.now()
  }

  #drained(): void {
    this.#isBusy = false
    const gap = this.#gap
    this.#gap = undefined
    if (gap) this.#reportGap(gap)
    if (!this.#isBusy) this.#onDrained()
  }

  #fail(error: unknown): void {
    const isFull = codeOf(error) === 'EAGAIN'
    if (!isFull) this.#failure = describeSystemError(error, WRITE_ERRORS)
    // An empty text: the destination tries again to write its backlog.
    const retry = (): void => void this.#destination.write('')
    if (!this.#isClosed)
      this.#retryTimer = setTimeout(retry, isFull ? RETRY_PIPE : RETRY_DISK).unref()
  }
}

const NOT_READ = 'the reader of standard output has stopped reading'
const TOO_SLOW = 'the reader of standard output is too slow'

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file has reached the size limit',
  EPIPE: 'the program that reads standard output has exited'
}
