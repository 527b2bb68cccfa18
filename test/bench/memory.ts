import { setTimeout } from 'node:timers/promises'
import { ask } from '../built/ask.ts'
import { manyPeople } from '../built/mix.ts'
import { memoryOf, type Memory } from '../built/proc.ts'
import { MAIN_DOMAIN, providerFolder, type Folder } from '../built/provider-folder.ts'
import { autoconfig } from '../built/questions.ts'
import { startService, type Server } from '../built/service.ts'
import { need } from '../built/tools.ts'
import { signalOf } from '../built/workbench.ts'
import { askMany, wrk } from '../built/wrk.ts'
import {
  goalCell,
  number,
  spreadCell,
  spreadOf,
  verdict,
  type Goal,
  type Spread
} from '../built/figures.ts'
import type { Row } from '../built/table.ts'
import type { Conditions, Part } from './part.ts'

const IDLE: Goal = { kind: 'most', must: 90, aim: 65 }
const FOR_EACH_100_000: Goal = { kind: 'most', must: 20, aim: 13 }
const STEP = 100_000

/** The memory of one size of folder, in MiB. */
type Sized = {
  readonly domains: number
  readonly idle: Spread
  readonly idlePss: Spread
  /** The peak under load, and what is left a while after it. */
  readonly loaded: Spread
  readonly after: Spread
}

/** Memory of the service when it is idle, and under full load. */
export async function memory(conditions: Conditions): Promise<Part> {
  const { bench, quick, rounds = quick ? 1 : 3 } = conditions
  await need(bench, ['wrk'])
  const sizes = quick ? [1, STEP] : [1, STEP, 10 * STEP]
  const measured: Sized[] = []
  for (const size of sizes)
    measured.push(await measure(conditions, providerFolder(bench, size), rounds))
  const [few, ...long] = measured
  const growth = long.map(({ domains, idle }) => ({
    domains,
    mebibytes: ((idle.median - (few?.idle.median ?? 0)) / domains) * STEP
  }))
  return {
    title: 'Memory',
    notes: [
      `MiB resident (RSS) with all libraries and the program itself, PSS beside it; ${rounds === 1 ? 'one process' : `${rounds} processes`} each, median (lowest–highest). Idle is after the first answer and ${seconds(quick)} s of nothing, loaded the most that was seen in ${seconds(quick)} s of the mix at full speed, afterwards ${seconds(quick)} s later.`
    ],
    rows: [...measured.map(sizedRow), ...growth.map(growthRow)],
    data: { sizes: measured, forEach100000: growth }
  }
}

const seconds = (quick: boolean): number => (quick ? 2 : 10)

function sizedRow({ domains, idle, idlePss, loaded, after }: Sized): Row {
  const goal = domains === 1 ? IDLE : undefined
  return {
    what: `${number(domains)} ${domains === 1 ? 'domain' : 'domains'}`,
    idle: spreadCell(idle, 1),
    'idle, PSS': spreadCell(idlePss, 1),
    'must (aim)': goalCell(goal),
    reached: verdict(goal, idle.median),
    loaded: spreadCell(loaded, 1),
    afterwards: spreadCell(after, 1)
  }
}

function growthRow({ domains, mebibytes }: { domains: number; mebibytes: number }): Row {
  return {
    what: `each 100,000, of ${number(domains)}`,
    idle: number(mebibytes, 1),
    'must (aim)': goalCell(FOR_EACH_100_000),
    reached: verdict(FOR_EACH_100_000, mebibytes)
  }
}

async function measure(conditions: Conditions, folder: Folder, rounds: number): Promise<Sized> {
  const { bench, entry, quick } = conditions
  const script = askMany(bench, manyPeople(folder))
  const runs = []
  for (let round = 0; round < rounds; round++) {
    const server = await startService(bench, entry, { providers: folder.path })
    await ask(server.port, autoconfig(`anna@${MAIN_DOMAIN}`))
    await setTimeout(seconds(quick) * 1000)
    const idle = memoryOf(server.pid)
    const load = wrk(bench, server.port, script, { seconds: seconds(quick) })
    const loaded = await mostWhile(server, load)
    await setTimeout(seconds(quick) * 1000)
    runs.push({ idle, loaded, after: memoryOf(server.pid) })
    await bench.end(server.process)
  }
  return {
    domains: folder.domains.length,
    idle: spreadOf(runs.map(run => run.idle.rss)),
    idlePss: spreadOf(runs.map(run => run.idle.pss)),
    loaded: spreadOf(runs.map(run => run.loaded.rss)),
    after: spreadOf(runs.map(run => run.after.rss))
  }
}

async function mostWhile({ pid }: Server, work: Promise<unknown>): Promise<Memory> {
  const over = signalOf(work)
  let most = memoryOf(pid)
  while (!over.aborted) {
    await setTimeout(100)
    const now = memoryOf(pid)
    if (now.rss > most.rss) most = now
  }
  await work
  return most
}
