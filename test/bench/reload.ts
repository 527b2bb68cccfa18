import { Agent } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { ask } from '../built/ask.ts'
import { manyPeople } from '../built/mix.ts'
import { mostMemory } from '../built/proc.ts'
import {
  MAIN_DOMAIN,
  providerFolder,
  webmail,
  writeVersion,
  type Folder
} from '../built/provider-folder.ts'
import { autoconfig } from '../built/questions.ts'
import { startService, type Server } from '../built/service.ts'
import { need } from '../built/tools.ts'
import { signalOf } from '../built/workbench.ts'
import { askMany, CONNECTIONS, wrk, type Load } from '../built/wrk.ts'
import { number, spreadCell, spreadOf, type Spread } from '../built/figures.ts'
import type { Row } from '../built/table.ts'
import type { Conditions, Part } from './part.ts'

/** What those who ask notice of a reload. */
export async function reload(conditions: Conditions): Promise<Part> {
  await need(conditions.bench, ['wrk'])
  const [without, withReloads] = await underLoad(conditions)
  const sizes = conditions.quick ? [100_000] : [100_000, 1_000_000]
  const pauses = []
  for (const size of sizes) pauses.push(await pausesOf(conditions, size))
  return {
    title: 'Reload',
    notes: [
      `Under load: 100,000 domains, the mix at full speed over ${CONNECTIONS} connections, the provider file saved once a second; that each version was served before the next one came is checked. Median of all rounds (lowest–highest).`,
      'Alone: one connection that asks again as soon as it is answered; the longest that it waited while everything was read anew, and when nothing was.'
    ],
    rows: [
      loadRow('under load, no reload', without),
      loadRow('under load, one each second', withReloads),
      ...pauses.map(pauseRow)
    ],
    data: { without, withReloads, pauses }
  }
}

type Figures = {
  readonly requestsPerSecond: Spread
  readonly p50: Spread
  readonly p99: Spread
  readonly longest: Spread
}

async function underLoad(conditions: Conditions): Promise<readonly [Figures, Figures]> {
  const { bench, entry, quick, rounds = quick ? 1 : 3 } = conditions
  const seconds = quick ? 4 : 10
  const folder = providerFolder(bench, 100_000)
  const server = await startService(bench, entry, { providers: folder.path })
  const script = askMany(bench, manyPeople(folder))
  const versions = new Versions(server, folder)
  await wrk(bench, server.port, script, { seconds: 2 })
  const [without, withReloads]: [Load[], Load[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    without.push(await wrk(bench, server.port, script, { seconds }))
    const load = wrk(bench, server.port, script, { seconds })
    for (let second = 1; second < seconds; second++) {
      const next = setTimeout(1000)
      await versions.next()
      await next
    }
    withReloads.push(await load)
  }
  await bench.end(server.process)
  return [figuresOf(without), figuresOf(withReloads)]
}

function figuresOf(loads: readonly Load[]): Figures {
  return {
    requestsPerSecond: spreadOf(loads.map(({ requests, seconds }) => requests / seconds)),
    p50: spreadOf(loads.map(load => load.p50)),
    p99: spreadOf(loads.map(load => load.p99)),
    longest: spreadOf(loads.map(load => load.longest))
  }
}

/** Saves one version after the other. */
class Versions {
  #version = 0
  readonly #server: Server
  readonly #folder: Folder

  constructor(server: Server, folder: Folder) {
    this.#server = server
    this.#folder = folder
  }

  /** Saves the next one, and waits until it is served. → milliseconds that this took. */
  async next(): Promise<number> {
    const began = performance.now()
    this.#version += 1
    writeVersion(this.#folder, this.#version)
    while (performance.now() - began < 30_000) {
      await setTimeout(50)
      const { body } = await ask(this.#server.port, autoconfig(`anna@${MAIN_DOMAIN}`))
      if (body.includes(webmail(this.#version))) return performance.now() - began
    }
    throw new Error(`version ${this.#version} was not served within 30 s`)
  }
}

type Pauses = {
  readonly domains: number
  /** Milliseconds. */
  readonly undisturbed: Spread
  readonly longest: Spread
  readonly untilServed: Spread
  /** MiB. */
  readonly mostMemory: number
}

async function pausesOf(
  { bench, entry, quick, rounds }: Conditions,
  size: number
): Promise<Pauses> {
  const folder = providerFolder(bench, size)
  const server = await startService(bench, entry, { providers: folder.path })
  const versions = new Versions(server, folder)
  await longestWait(server, setTimeout(2000))
  const [undisturbed, longest, untilServed]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < (rounds ?? (quick ? 2 : 7)); round++) {
    undisturbed.push(await longestWait(server, setTimeout(1000)))
    const served = versions.next()
    longest.push(await longestWait(server, served))
    untilServed.push(await served)
  }
  const most = mostMemory(server.pid)
  await bench.end(server.process)
  return {
    domains: size,
    undisturbed: spreadOf(undisturbed),
    longest: spreadOf(longest),
    untilServed: spreadOf(untilServed),
    mostMemory: most
  }
}

/** Asks again and again until something else is over. → the most milliseconds that an answer took. */
async function longestWait({ port }: Server, over: Promise<unknown>): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const signal = signalOf(over)
  let longest = 0
  while (!signal.aborted) {
    const began = performance.now()
    await ask(port, autoconfig(`anna@${MAIN_DOMAIN}`), agent)
    longest = Math.max(longest, performance.now() - began)
  }
  agent.destroy()
  return longest
}

function loadRow(what: string, { requestsPerSecond, p50, p99, longest }: Figures): Row {
  return {
    what,
    'requests/s': number(requestsPerSecond.median),
    'p50 ms': spreadCell(p50, 1),
    'p99 ms': spreadCell(p99, 1),
    'longest ms': spreadCell(longest)
  }
}

function pauseRow({ domains, undisturbed, longest, untilServed, mostMemory: most }: Pauses): Row {
  return {
    what: `alone, ${number(domains)} domains`,
    'longest ms': spreadCell(longest),
    'longest without a reload, ms': spreadCell(undisturbed),
    'saved to served, ms': spreadCell(untilServed),
    'most memory ever, MiB': number(most)
  }
}
