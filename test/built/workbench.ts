import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program said until it ended. */
export type Ended = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Everything that a run starts and writes: all of it is ended and removed with it, after Ctrl-C too. */
export class Workbench {
  readonly #children = new Set<ChildProcess>()
  readonly #folders = new Set<string>()

  constructor() {
    process.once('exit', () => {
      for (const child of this.#children) child.kill('SIGKILL')
      for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true })
    })
    process.once('SIGINT', () => process.exit(130))
    process.once('SIGTERM', () => process.exit(143))
  }

  /** A new, empty folder. */
  folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'mailsetup-bench-'))
    this.#folders.add(path)
    return path
  }

  /** Has a folder removed with everything else. */
  adopt(folder: string): void {
    this.#folders.add(folder)
  }

  remove(folder: string): void {
    rmSync(folder, { recursive: true, force: true })
    this.#folders.delete(folder)
  }

  start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const child = spawn(command, args, options)
    this.#children.add(child)
    child.once('exit', () => this.#children.delete(child))
    return child
  }

  /** Asks a process to end, and makes it after a while. */
  async end(child: ChildProcess, gracePeriod = 10_000): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), gracePeriod)
    await ended
    clearTimeout(timer)
  }

  /** Runs a program to its end, or for so many milliseconds. */
  async run(
    command: string,
    args: readonly string[],
    options: SpawnOptions & { readonly timeout: number }
  ): Promise<Ended> {
    const child = this.start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const [stdout, stderr] = [heard(child.stdout), heard(child.stderr)]
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, stdout: stdout(), stderr: stderr() }
  }
}

/** Gathers what a stream says. */
export function heard(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.on('data', chunk => (text += String(chunk)))
  return () => text
}

/** Aborted as soon as something is over, well or badly. */
export function signalOf(work: Promise<unknown>): AbortSignal {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  work.then(stop, stop)
  return controller.signal
}
