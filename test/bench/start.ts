import { setTimeout } from 'node:timers/promises'
import { ask } from '../built/ask.ts'
import { providerFolder, MAIN_DOMAIN, type Folder } from '../built/provider-folder.ts'
import { autoconfig } from '../built/questions.ts'
import { freePort } from '../built/service.ts'
import { pathOf, SERVER_CORE } from '../built/tools.ts'
import type { Workbench } from '../built/workbench.ts'
import {
  goalCell,
  number,
  spreadCell,
  spreadOf,
  verdict,
  type Goal,
  type Spread
} from '../built/figures.ts'
import { nodesHere } from './nodes.ts'
import type { Conditions, Part } from './part.ts'

const most = (must: number, aim: number): Goal => ({ kind: 'most', must, aim })

const GOALS: Readonly<Record<number, Goal>> = {
  1: most(250, 110),
  100_000: most(400, 220),
  1_000_000: most(1_800, 950)
}

/** How long it takes from the start of the process to the first right answer. */
export async function start(conditions: Conditions): Promise<Part> {
  const { bench, entry, quick, rounds = quick ? 3 : 9 } = conditions
  const nodes = await nodesHere(bench)
  const sizes = quick ? [1, 100_000] : [1, 100_000, 1_000_000]
  const runs = sizes.flatMap(size => {
    const folder = providerFolder(bench, size)
    return nodes.map(node => ({ ...node, size, folder, times: new Array<number>() }))
  })
  // The first start of each reads files that no cache has yet, and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const { path, folder, times } of runs) {
      const time = await firstAnswer(bench, [path, entry, 'serve'], folder)
      if (round > 0) times.push(time)
    }
  }
  const figures = runs.map(({ version, size, times }) => ({ version, size, ms: spreadOf(times) }))
  return {
    title: 'From the start to the first answer',
    notes: [
      `From the start of the process to the first right answer of autoconfig, asked for every millisecond; ${rounds} starts, median (shortest–longest); files in the cache of the file system.`,
      'The aims are for Node 24.',
      ...(nodes.length === 1 ? ['Node 24 could not be had here.'] : [])
    ],
    rows: figures.map(rowOf),
    data: figures
  }
}

function rowOf(figure: {
  readonly version: string
  readonly size: number
  readonly ms: Spread
}): Record<string, string> {
  const goal = GOALS[figure.size]
  return {
    Node: figure.version,
    domains: number(figure.size),
    ms: spreadCell(figure.ms),
    'must (aim)': goalCell(goal),
    reached: verdict(goal, figure.ms.median)
  }
}

async function firstAnswer(
  bench: Workbench,
  command: readonly string[],
  folder: Folder
): Promise<number> {
  const port = await freePort()
  const question = autoconfig(`anna@${folder.domains.at(-1) ?? MAIN_DOMAIN}`)
  const began = performance.now()
  const child = bench.start(pathOf('taskset') ?? 'taskset', ['-c', SERVER_CORE, ...command], {
    env: { PORT: String(port), INTERNAL_PORT: '0', PROVIDERS: folder.path },
    stdio: 'ignore'
  })
  try {
    while (performance.now() - began < 60_000) {
      const answer = await ask(port, question).catch(() => undefined)
      const took = performance.now() - began
      if (answer?.status === 200 && answer.body.includes('<clientConfig')) return took
      if (answer) throw new Error(`the first answer is wrong: ${answer.status} ${answer.body}`)
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} at the start`)
      await setTimeout(1)
    }
    throw new Error('no answer a minute after the start')
  } finally {
    await bench.end(child)
  }
}
