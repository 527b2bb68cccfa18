import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { heard, type Workbench } from '../built/workbench.ts'

/**
 * Counts requests by status, and lets through what is no request, what is a 5xx, and what names somebody: nothing that a
 * service logs has an @ in it. In awk, because it keeps up with a service at full speed.
 */
const COUNT = `
/"event":"request"/ {
  status = match($0, /"status":[0-9]+/) ? substr($0, RSTART + 9, RLENGTH - 9) : "none"
  count[status]++
  if (status ~ /^(5|none)/ || index($0, "@")) { print; fflush() }
  next
}
{ print; fflush() }
END { for (status in count) printf "{\\"event\\":\\"counted\\",\\"status\\":%s,\\"count\\":%d}\\n", status, count[status] }
`

export type LogLine = {
  readonly event?: string
  readonly status?: number
  readonly count?: number
  readonly inFlightCut?: number
}

/** Reads the log of a service. The service gets `fd`, which is closed here as soon as it has it. */
export class LogReader {
  readonly fd: number
  readonly #text: () => string
  readonly #ended: Promise<unknown>

  static async open(bench: Workbench): Promise<LogReader> {
    const pipe = join(bench.folder(), 'log')
    await bench.run('mkfifo', [pipe], { timeout: 5_000 })
    return new LogReader(bench, pipe)
  }

  private constructor(bench: Workbench, pipe: string) {
    const awk = bench.start('awk', [COUNT, pipe], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#text = heard(awk.stdout)
    this.#ended = new Promise(resolve => awk.once('close', resolve))
    this.fd = openSync(pipe, 'w')
  }

  handOver(): void {
    closeSync(this.fd)
  }

  /** What was let through so far. */
  text(): string {
    return this.#text()
  }

  /** All of it, once the service has ended. */
  async lines(): Promise<readonly LogLine[]> {
    await this.#ended
    const lines = this.#text().split('\n').slice(0, -1)
    return lines.map(line => JSON.parse(line) as LogLine)
  }
}
