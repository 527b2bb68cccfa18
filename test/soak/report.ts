import { Checks } from '../built/checks.ts'
import { number, spreadOf } from '../built/figures.ts'
import { table } from '../built/table.ts'
import { hasRefusals, type Load } from '../built/wrk.ts'
import type { Abuser } from './abusers.ts'
import type { Crowd } from './crowd.ts'
import type { Ends, Health } from './load.ts'
import type { LogLine } from './log-reader.ts'
import type { Samples, VersionSamples } from './samples.ts'

/** All that was seen in one run. */
export type Proof = {
  readonly seconds: number
  readonly loads: readonly Load[]
  readonly samples: Samples
  readonly versions: VersionSamples
  readonly crowd: Pick<Crowd, 'closed' | 'errors' | 'most'> & { readonly wanted: number }
  readonly abuses: readonly (Ends & { readonly abuser: Abuser })[]
  readonly reloads: number
  /** Provider files that were added and deleted all the time. */
  readonly deleted: { readonly changes: number; readonly problems: readonly string[] }
  readonly health: readonly Health[]
  /** Milliseconds by which the process that asks was late itself, at most. */
  readonly late: number
  /** Files and sockets that are still open. */
  readonly left: number
  readonly exit: number | null
  readonly log: readonly LogLine[]
}

/** Memory may differ by this much from third to third: what the garbage collector has not looked at yet. */
const SWING = { share: 0.15, mebibytes: 16 }
/** A tenth of the crowd is sent away and comes again: so many connections are open at one moment and not at another. */
const MOVING_FILES = 1000
/** The heap of V8 finds its size within minutes: a short run sees it grow. */
const SHORT = { seconds: 300, mebibytes: 80 }
/** Seconds; a longer wait looks like a service that is down. */
const LONGEST_ANSWER = 10
/** Seconds until the service ends idle connections, before and after an answer, with a margin. */
const LONGEST_IDLE = { silent: 12 + 20, asked: 65 + 20 }

/** Prints the results. → the exit code */
export function report(proof: Proof): number {
  const checks = new Checks()
  console.log(`${table(proof.abuses.map(abuseRow)).join('\n')}\n`)
  checkLoad(checks, proof)
  checkLog(checks, proof)
  checkSamples(checks, proof)
  const { changes, problems } = proof.deleted
  checks.check(
    `${number(changes)} provider files added and deleted during reloads: what is on disk is served at the end`,
    problems
  )
  for (const { abuser, ends, longest } of proof.abuses) {
    const wrong = [...ends].filter(([end]) => !abuser.ends.includes(end))
    checks.check(`${abuser.name}: ended as it should, at most ${number(longest, 1)} s`, [
      ...wrong.map(
        ([end, { count, text }]) => `${end}, ${count} times, as ${JSON.stringify(text)}`
      ),
      ...(ends.size === 0 ? ['never came to an end'] : [])
    ])
  }
  checkCrowd(checks, proof)
  checkMemory(checks, proof)
  checkEnd(checks, proof)
  return checks.close()
}

function abuseRow({ abuser, ends, longest }: Proof['abuses'][number]): Record<string, string> {
  const how = [...ends].map(([end, { count }]) => `${end} × ${number(count)}`)
  return {
    'who misbehaved': abuser.name,
    'how it ended': how.join(', '),
    'at most, s': number(longest, 1)
  }
}

function checkLoad(checks: Checks, { loads, samples, health, late }: Proof): void {
  const requests = sum(loads.map(load => load.requests))
  const speeds = spreadOf(loads.map(load => load.requests / load.seconds))
  const [p50, p99] = [spreadOf(loads.map(load => load.p50)), spreadOf(loads.map(load => load.p99))]
  const waited = longestWait(health)
  const badWindows = loads.filter(load => {
    // Nothing at all is answered where others have the core all the time.
    if (load.requests === 0) return waited < load.seconds - 1
    return load.socketErrors > 0 || !hasRefusals(load, 1 / 4)
  })
  checks.check(
    `${number(requests)} requests at full speed, ${number(speeds.median)} a second, no error`,
    badWindows.map(
      load =>
        `${load.socketErrors} errors of sockets, ${load.refusals} refusals of ${load.requests}`
    )
  )
  const longest = Math.max(samples.longest, ...loads.map(load => load.longest)) / 1000
  checks.check(
    `latency: p50 ${number(p50.median, 1)} ms, p99 ${number(p99.median, 1)} ms in the middle window and ` +
      `${number(p99.max, 1)} ms in the worst, longest ${number(longest, 1)} s; within 10 s others had the service's core for ` +
      `${number(waited, 1)} s at most, and the soak itself was late by ${number(late)} ms at most`,
    longest > LONGEST_ANSWER + 2 * waited ? [`longer than ${LONGEST_ANSWER} s`] : []
  )
}

/** The most seconds within ten that the service wanted to run and could not: that is the machine's problem. */
function longestWait(health: readonly Health[]): number {
  const waits = health.map(({ waited }, i) => waited - (health[Math.max(0, i - 10)]?.waited ?? 0))
  return Math.max(...waits)
}

function checkLog(checks: Checks, { log }: Proof): void {
  const counted = log.filter(({ event }) => event === 'counted')
  const statuses = counted.map(({ status, count }) => `${status} × ${number(count ?? 0)}`)
  const usual = ['started', 'reloaded', 'stopping', 'stopped', 'counted']
  checks.check(
    `the log: ${statuses.join(', ')}; no problem, no address`,
    log.filter(({ event = '' }) => !usual.includes(event)).map(line => JSON.stringify(line))
  )
}

function checkSamples(checks: Checks, { samples, versions, reloads, log }: Proof): void {
  checks.check(
    `${number(samples.asked)} recorded conversations, each answer as recorded`,
    samples.problems
  )
  const reloaded = log.filter(({ event }) => event === 'reloaded').length
  checks.check(
    `${number(reloads)} reloads asked for, ${number(reloaded)} done; ${number(versions.asked)} looks: one version or the next, never mixed`,
    [
      ...versions.problems,
      ...(versions.served < versions.saved ? [`version ${versions.saved} was never served`] : []),
      ...(reloaded < reloads / 2 ? ['fewer than half were done'] : [])
    ]
  )
}

function checkCrowd(checks: Checks, { crowd }: Proof): void {
  const { patient } = crowd.closed
  checks.check(`${number(crowd.most)} idle connections at a time`, [
    ...(crowd.most < crowd.wanted ? [`${number(crowd.wanted)} were wanted`] : []),
    ...(patient.count > 0
      ? [`${number(patient.count)} were closed though they asked in time`]
      : []),
    ...[...crowd.errors]
      // A connection that the service closes while a word is on its way is reset.
      .filter(([code]) => code !== 'ECONNRESET')
      .map(([code, count]) => `${code}, ${count} times`)
  ])
  for (const kind of ['silent', 'asked'] as const) {
    const { count, longest } = crowd.closed[kind]
    const when = kind === 'silent' ? 'before a word was said' : 'after an answer'
    checks.check(
      `idle ${when}: ${number(count)} closed, the last after ${number(longest, 1)} s`,
      longest > LONGEST_IDLE[kind] ? [`longer than ${LONGEST_IDLE[kind]} s`] : []
    )
  }
}

function checkMemory(checks: Checks, { health, seconds }: Proof): void {
  const { first, last, most } = thirds(health.map(({ rss }) => rss))
  const limit = first * (1 + SWING.share) + (seconds < SHORT.seconds ? SHORT : SWING).mebibytes
  checks.check(
    `memory: ${number(first)} MiB in the first third, ${number(last)} MiB in the last, at most ${number(most)}`,
    last <= limit ? [] : [`${number(limit)} MiB would not have been growth`]
  )
  const files = thirds(health.map(seen => seen.files))
  checks.check(
    `open files: ${number(files.first)} in the first third, ${number(files.last)} in the last, at most ${number(files.most)}`,
    files.last <= files.first + MOVING_FILES
      ? []
      : [`${number(files.first + MOVING_FILES)} would not have been growth`]
  )
}

/** The medians of the first and the last third, and the most. */
function thirds(values: readonly number[]): { first: number; last: number; most: number } {
  const third = Math.floor(values.length / 3)
  return {
    first: spreadOf(values.slice(0, third)).median,
    last: spreadOf(values.slice(-third)).median,
    most: Math.max(...values)
  }
}

function checkEnd(checks: Checks, { left, exit, log }: Proof): void {
  checks.check('afterwards no file and no socket is left open', left > 0 ? [`${left} are`] : [])
  const cut = log.find(({ event }) => event === 'stopped')?.inFlightCut
  checks.check(
    'it stops when asked to, and has nothing to cut',
    exit === 0 && cut === 0 ? [] : [`exit code ${exit}, ${cut} requests cut`]
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
