import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ask } from '../built/ask.ts'
import type { Folder } from '../built/provider-folder.ts'
import { autoconfig } from '../built/questions.ts'
import type { Server } from '../built/service.ts'

const FILES = 40

/** Adds and deletes provider files all the time, also in the middle of reloads. */
export class Deleter {
  readonly #folder: Folder
  readonly #present = new Set<number>()
  /** How many files were added or deleted. */
  changes = 0

  constructor(folder: Folder) {
    this.#folder = folder
  }

  async run(over: AbortSignal): Promise<void> {
    for (let i = 0; !over.aborted; i++) {
      // Steps of 7 and 11: what is added and what is deleted lie at both ends of the listing.
      this.#write((i * 7) % FILES)
      this.#delete((i * 11 + 3) % FILES)
      this.changes += 2
      await setTimeout(100)
    }
  }

  /** What is served and not on disk, or the other way round; given time until what was changed last is served. */
  async problems(server: Server): Promise<readonly string[]> {
    let problems: readonly string[] = []
    for (let tries = 0; tries < 300; tries++) {
      problems = await this.#differences(server)
      if (problems.length === 0) return []
      await setTimeout(100)
    }
    return problems
  }

  async #differences({ port }: Server): Promise<readonly string[]> {
    const problems: string[] = []
    for (let i = 0; i < FILES; i++) {
      const { status } = await ask(port, autoconfig(`anna@${domain(i)}`))
      const wanted = this.#present.has(i) ? 200 : 404
      if (status !== wanted)
        problems.push(`${domain(i)}: ${status}, and ${wanted} by what is on disk`)
    }
    return problems
  }

  #write(i: number): void {
    writeFileSync(this.#path(i), yaml(domain(i)))
    this.#present.add(i)
  }

  #delete(i: number): void {
    rmSync(this.#path(i), { force: true })
    this.#present.delete(i)
  }

  #path(i: number): string {
    return join(this.#folder.path, `${domain(i)}.yaml`)
  }
}

function domain(i: number): string {
  return `deleted-${i}.example`
}

function yaml(name: string): string {
  return `name: Example
domains: [${name}]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`
}
