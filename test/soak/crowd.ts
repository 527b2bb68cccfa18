import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** Says nothing at all; nothing more after one answer; a word just before it would be sent away. */
type Kind = 'silent' | 'asked' | 'patient'

/** What a crowd is made of. Those that are sent away come again, which costs: they are few. */
const SHARES: Readonly<Record<Kind, number>> = { silent: 0.03, asked: 0.07, patient: 0.9 }

/** How connections ended that the service closed. */
type Closed = { count: number; longest: number }

/**
 * So many join at a time, the next ones when they are in. Under load Node takes in one connection for each turn of its
 * event loop (libuv since 1.45): a longer queue than the service's would lose some.
 */
const BATCH = 50
/** Milliseconds; idle connections are closed after 65 s. */
const PATIENCE = 40_000
const QUESTION = 'GET /health/live HTTP/1.1\r\nHost: example.com\r\n\r\n'

/** Many connections on which hardly a word is said. */
export class Crowd {
  /** Seconds until the service closed them. */
  readonly closed: Readonly<Record<Kind, Closed>> = {
    silent: { count: 0, longest: 0 },
    asked: { count: 0, longest: 0 },
    patient: { count: 0, longest: 0 }
  }
  readonly errors = new Map<string, number>()
  /** The most that were open at a time. */
  most = 0
  readonly #open = { silent: 0, asked: 0, patient: 0 }
  readonly #port: number
  readonly #size: number

  constructor(port: number, size: number) {
    this.#port = port
    this.#size = size
  }

  get open(): number {
    return this.#open.silent + this.#open.asked + this.#open.patient
  }

  async run(over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      for (const kind of ['patient', 'asked', 'silent'] as const) await this.#fill(kind, over)
      await setTimeout(20)
    }
  }

  async #fill(kind: Kind, over: AbortSignal): Promise<void> {
    const missing = Math.min(BATCH, this.#size * SHARES[kind] - this.#open[kind])
    if (missing <= 0) return
    await Promise.all(Array.from({ length: missing }, () => this.#join(kind, over)))
  }

  /** Resolves when it is in, or has failed to come in. */
  #join(kind: Kind, over: AbortSignal): Promise<void> {
    const socket = connect(this.#port, '127.0.0.1')
    const leave = (): void => void socket.destroy()
    over.addEventListener('abort', leave, { once: true })
    this.#open[kind] += 1
    this.most = Math.max(this.most, this.open)
    if (kind !== 'silent') socket.write(QUESTION)
    const again =
      kind === 'patient' ? setInterval(() => socket.write(QUESTION), PATIENCE) : undefined
    return new Promise(resolve => {
      let idleSince = performance.now()
      socket.on(kind === 'silent' ? 'connect' : 'data', () => {
        idleSince = performance.now()
        resolve()
      })
      socket.on('error', error => this.#count(error)).resume()
      socket.on('close', () => {
        clearInterval(again)
        over.removeEventListener('abort', leave)
        this.#open[kind] -= 1
        if (!over.aborted) this.#wasClosed(kind, socket, (performance.now() - idleSince) / 1000)
        resolve()
      })
    })
  }

  #wasClosed(kind: Kind, { bytesRead }: Socket, seconds: number): void {
    // A connection that got no answer is counted as an error.
    if (kind !== 'silent' && bytesRead === 0) return
    this.closed[kind].count += 1
    this.closed[kind].longest = Math.max(this.closed[kind].longest, seconds)
  }

  #count(error: Error): void {
    const code = 'code' in error ? String(error.code) : error.message
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1)
  }
}
