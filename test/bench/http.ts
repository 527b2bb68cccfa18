import { cpuSeconds, waitedSeconds } from '../built/proc.ts'
import { need } from '../built/tools.ts'
import { CONNECTIONS, hasRefusals, wrk, type Load } from '../built/wrk.ts'
import { startBare, startNginx, STATIC_PATH } from './baselines.ts'
import { number, goalCell, spreadCell, spreadOf, verdict, type Spread } from '../built/figures.ts'
import type { Row } from '../built/table.ts'
import { imageNode, thisNode, type Node } from './nodes.ts'
import type { Conditions, Part } from './part.ts'
import { SERVED, serviceTargets, sampleDocument, type Target } from './targets.ts'

type Run = Load & {
  /** Seconds of the server's processor time. */
  readonly cpu: number
  /** Seconds that others had its core when it wanted to run. */
  readonly waited: number
}

type Measured = { readonly target: Target; readonly runs: readonly Run[] }

/** Throughput and latency of every kind of question, beside the two baselines, on the Node that runs the bench. */
export async function http(conditions: Conditions): Promise<Part> {
  return await httpOn(thisNode, conditions)
}

/** The same on the Node of the image, unless that runs the bench already. */
export async function httpInImage(conditions: Conditions): Promise<Part> {
  const node = await imageNode(conditions.bench)
  if (node && node !== thisNode) return await httpOn(node, conditions)
  const title = 'Throughput and latency, in the image'
  const note = node ? 'The same Node as above.' : 'Its Node could not be had here.'
  return { title, notes: [note], rows: [], data: null }
}

async function httpOn(node: Node, conditions: Conditions): Promise<Part> {
  const { bench, quick, rounds = quick ? 3 : 7 } = conditions
  await need(bench, ['wrk', 'nginx', 'openssl'])
  const seconds = quick ? 1 : 2
  const warming = quick ? 1 : 8
  const targets = await allTargets(node, conditions)
  const asked = new Map<Target, number>()
  const load = async (target: Target, long = seconds): Promise<Run> => {
    const from = asked.get(target) ?? 0
    const run = await runOnce(conditions, target, { seconds: long, from })
    asked.set(target, from + run.requests)
    return run
  }
  // V8's compilers share the server's core: on one core they take some 100,000 requests to finish.
  for (const target of targets) await load(target, warming)
  const runs = new Map<Target, Run[]>(targets.map(target => [target, []]))
  for (let round = 0; round < rounds; round++) {
    // No target is always the first, or always after the same one: the processor warms up.
    const order = [
      ...targets.slice(round % targets.length),
      ...targets.slice(0, round % targets.length)
    ]
    for (const target of order) runs.get(target)?.push(await load(target))
  }
  for (const { server } of targets) await bench.end(server.process)
  const measured = targets.map(target => ({ target, runs: runs.get(target) ?? [] }))
  return report(measured, { node, rounds, seconds, warming })
}

async function allTargets(node: Node, conditions: Conditions): Promise<readonly Target[]> {
  const targets = await serviceTargets(node, conditions)
  const document = await sampleDocument(targets)
  const bare = await startBare(conditions.bench, node, document)
  const nginx = await startNginx(conditions.bench, document)
  const { script } = targets[0] ?? { script: { file: '', path: '/' } }
  const constant = { script, refusals: 0 } as const
  return [
    { ...constant, id: 'bare', name: 'bare `node:http`, a constant', server: bare },
    {
      ...constant,
      id: 'nginx',
      name: 'nginx, a static file',
      server: nginx,
      script: { ...script, path: STATIC_PATH }
    },
    ...targets
  ]
}

async function runOnce(
  { bench }: Conditions,
  { server, script, refusals, name }: Target,
  options: { readonly seconds: number; readonly from: number }
): Promise<Run> {
  const [cpuBefore, waitedBefore] = [cpuSeconds(server.pid), waitedSeconds(server.pid)]
  const load = await wrk(bench, server.port, script, options)
  const cpu = cpuSeconds(server.pid) - cpuBefore
  const waited = waitedSeconds(server.pid) - waitedBefore
  if (load.socketErrors > 0) throw new Error(`${name}: ${load.socketErrors} errors of sockets`)
  if (!hasRefusals(load, refusals))
    throw new Error(`${name}: ${load.refusals} refusals of ${load.requests}`)
  return { ...load, cpu, waited }
}

type Figures = {
  readonly requestsPerSecond: Spread
  readonly toBare: Spread
  readonly toNginx: Spread
  readonly cpuMicroseconds: Spread
  readonly toBareByCpu: Spread
  readonly busy: Spread
  readonly p50: Spread
  readonly p99: Spread
}

const perSecond = ({ requests, seconds }: Run): number => requests / seconds
const cpuEach = ({ requests, cpu }: Run): number => (cpu / requests) * 1e6

/** Ratios are of runs of the same round: what slows the machine down for a while slows all of them. */
function figuresOf(runs: readonly Run[], bare: readonly Run[], nginx: readonly Run[]): Figures {
  const each = (value: (run: Run, round: number) => number): Spread => spreadOf(runs.map(value))
  const to = (others: readonly Run[]): Spread =>
    each((run, i) => perSecond(run) / perSecond(others[i] ?? run))
  return {
    requestsPerSecond: each(perSecond),
    toBare: to(bare),
    toNginx: to(nginx),
    cpuMicroseconds: each(cpuEach),
    toBareByCpu: each((run, i) => cpuEach(bare[i] ?? run) / cpuEach(run)),
    busy: each(({ cpu, seconds }) => cpu / seconds),
    p50: each(run => run.p50),
    p99: each(run => run.p99)
  }
}

function report(
  measured: readonly Measured[],
  {
    node,
    ...how
  }: {
    readonly node: Node
    readonly rounds: number
    readonly seconds: number
    readonly warming: number
  }
): Part {
  const runsOf = (id: string): readonly Run[] =>
    measured.find(({ target }) => target.id === id)?.runs ?? []
  const all = measured.map(({ target, runs }) => ({
    target,
    figures: figuresOf(runs, runsOf('bare'), runsOf('nginx'))
  }))
  const everyRun = measured.flatMap(({ runs }) => runs)
  const total = (value: (run: Run) => number): number =>
    everyRun.reduce((sum, run) => sum + value(run), 0)
  const disturbed = (100 * total(run => run.waited)) / total(run => run.seconds)
  const oneToMany = spreadOf(
    runsOf('mix').map((run, i) => perSecond(run) / perSecond(runsOf('mix of one')[i] ?? run))
  )
  return {
    title: `Throughput and latency, Node ${node.version}`,
    notes: [
      `${number(SERVED)} domains served; wrk with one thread and ${CONNECTIONS} connections, closed loop at full speed, so latency is that of a full queue; ${how.rounds} rounds of ${how.seconds} s each, interleaved, after ${how.warming} s that do not count; median (lowest–highest); ratios are of runs of the same round.`,
      `For ${number(disturbed, 1)} % of the time others had the core when a server wanted to run: near 0 on a quiet machine.`,
      `100,000 addresses, mixed, reach ${spreadCell(oneToMany, 2)} of the same mix for one address; 0.80 is the aim: ${oneToMany.median >= 0.8 ? 'reached' : 'not reached'}.`
    ],
    rows: all.map(rowOf),
    data: {
      ...how,
      connections: CONNECTIONS,
      domains: SERVED,
      disturbedPercent: disturbed,
      mixedToMixOfOne: oneToMany,
      node: node.version,
      targets: all.map(({ target: { id, goal }, figures }) => ({ id, goal, ...figures }))
    }
  }
}

function rowOf({ target, figures }: { readonly target: Target; readonly figures: Figures }): Row {
  return {
    asked: target.name,
    'requests/s': number(figures.requestsPerSecond.median),
    '× bare': spreadCell(figures.toBare, 2),
    '× nginx': spreadCell(figures.toNginx, 2),
    'must (aim)': goalCell(target.goal, 2),
    reached: verdict(target.goal, figures.toBare.median),
    'CPU µs each': number(figures.cpuMicroseconds.median),
    '× bare by CPU': spreadCell(figures.toBareByCpu, 2),
    'p50 ms': number(figures.p50.median, 2),
    'p99 ms': number(figures.p99.median, 2)
  }
}
