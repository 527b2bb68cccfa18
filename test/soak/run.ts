/**
 * The built service at full speed for a long time, read anew every second, among clients that misbehave.
 * `npm run soak -- [--seconds N]`, 900 by default; ten seconds to a minute go before to warm up.
 *
 * Prints the results. The last line is "N passed, N failed"; the exit code is 1 if anything failed.
 */
import { setMaxListeners } from 'node:events'
import { cpSync } from 'node:fs'
import { dirname } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from '../built/build.ts'
import { manyPeople } from '../built/mix.ts'
import { providerFolder } from '../built/provider-folder.ts'
import { openFiles } from '../built/proc.ts'
import { startService, type Server } from '../built/service.ts'
import { need, stayOffServerCore } from '../built/tools.ts'
import { Workbench } from '../built/workbench.ts'
import { askMany } from '../built/wrk.ts'
import { ABUSERS } from './abusers.ts'
import { Crowd } from './crowd.ts'
import { Deleter } from './deleter.ts'
import { abuses, healthOverTime, reloads, windows } from './load.ts'
import { LogReader } from './log-reader.ts'
import { report, type Proof } from './report.ts'
import { Samples, VersionSamples } from './samples.ts'

const DOMAINS = 100_000
const CROWD = 10_000
/** Connections of those that ask and of those that misbehave, at most. */
const OTHERS = 1000

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '900' } } })
const seconds = Number(values.seconds)
// Some abusers need a minute to come to an end.
const SHORTEST = 60
if (!(seconds >= SHORTEST)) {
  console.error(`--seconds takes a number from ${SHORTEST} on`)
  process.exit(2)
}

// Whatever hangs: it does not hang for ever.
globalThis
  .setTimeout(
    () => {
      console.log('FAIL it should have been over minutes ago\n0 passed, 1 failed')
      process.exit(1)
    },
    (seconds + 400) * 1000
  )
  .unref()

const bench = new Workbench()
try {
  await need(bench, ['taskset', 'wrk'])
  const entry = await build()
  bench.adopt(dirname(entry))
  await stayOffServerCore(bench)
  process.exit(report(await soak(entry)))
} catch (error) {
  console.error(error)
  process.exit(1) // and whatever was started ends too
}

async function soak(entry: string): Promise<Proof> {
  const folder = providerFolder(bench, DOMAINS)
  cpSync(fileURLToPath(new URL('../providers', import.meta.url)), folder.path, { recursive: true })
  const log = await LogReader.open(bench)
  const server = await startService(bench, entry, {
    providers: folder.path,
    // The scheme of a recorded conversation comes in a header.
    env: { TRUSTED_PROXIES: '127.0.0.1', MAX_CONNECTIONS: String(CROWD + OTHERS) },
    log: log.fd
  })
  log.handOver()
  await setTimeout(1000) // it begins to watch its files once it listens
  const descriptors = openFiles(server.pid)
  const script = askMany(bench, manyPeople(folder))
  const [samples, versions] = [new Samples(server.port), new VersionSamples(server.port)]
  const crowd = new Crowd(server.port, CROWD)
  const over = new AbortController()
  const isOver = over.signal
  setMaxListeners(0, isOver) // one for each connection
  const others = [crowd.run(isOver)]
  for (let tries = 0; tries < 600 && crowd.open < CROWD; tries++) await setTimeout(100)
  console.log(`${crowd.open} idle connections are in, ${seconds} s at full speed begin`)

  const misbehaving = ABUSERS.map(async abuser => {
    return { abuser, ...(await abuses(server.port, abuser, isOver)) }
  })
  const deleter = new Deleter(folder)
  others.push(samples.run(isOver), samples.run(isOver), versions.run(isOver), deleter.run(isOver))
  const reloading = reloads(server, folder, versions, isOver)
  const length = seconds >= 300 ? 10 : 5
  const load = async (end: AbortSignal): ReturnType<typeof windows> =>
    await windows(bench, server, script, { length, over: end })
  await load(after(Math.min(60, Math.max(10, seconds / 5))))
  const health = healthOverTime(server, isOver)
  const lateness = monitorEventLoopDelay({ resolution: 10 })
  lateness.enable()
  const loads = await load(after(seconds))
  over.abort()
  await Promise.all(others)
  const proof = {
    seconds,
    loads,
    samples,
    versions,
    crowd: { wanted: CROWD, ...crowd },
    abuses: await Promise.all(misbehaving),
    reloads: await reloading,
    health: await health,
    late: lateness.max / 1e6
  }
  await untilServed(versions)
  const deleted = { changes: deleter.changes, problems: await deleter.problems(server) }
  const left = await filesLeft(server, descriptors)
  await bench.end(server.process)
  return { ...proof, deleted, left, exit: server.process.exitCode, log: await log.lines() }
}

function after(length: number): AbortSignal {
  return AbortSignal.timeout(length * 1000)
}

/** The version that was saved last, once everything is quiet. */
async function untilServed(versions: VersionSamples): Promise<void> {
  for (let tries = 0; tries < 300 && versions.served < versions.saved; tries++) {
    await versions.look()
    await setTimeout(100)
  }
}

/** How many more files and sockets are open than at the start, once all clients are gone. */
async function filesLeft(server: Server, before: number): Promise<number> {
  for (let tries = 0; tries < 200 && openFiles(server.pid) > before; tries++) await setTimeout(100)
  return openFiles(server.pid) - before
}
