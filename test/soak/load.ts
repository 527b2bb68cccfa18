import { setTimeout } from 'node:timers/promises'
import { memoryOf, openFiles, waitedSeconds } from '../built/proc.ts'
import { writeVersion, type Folder } from '../built/provider-folder.ts'
import type { Server } from '../built/service.ts'
import type { Workbench } from '../built/workbench.ts'
import { wrk, type Load, type Script } from '../built/wrk.ts'
import { abuse, type Abuser, type End } from './abusers.ts'
import type { VersionSamples } from './samples.ts'

/** Full speed, one window after the other. */
export async function windows(
  bench: Workbench,
  { port }: Server,
  script: Script,
  { length, over }: { readonly length: number; readonly over: AbortSignal }
): Promise<readonly Load[]> {
  const loads: Load[] = []
  let from = 0
  while (!over.aborted) {
    const load = await wrk(bench, port, script, { seconds: length, from })
    from += load.requests
    loads.push(load)
  }
  return loads
}

/** Saves another version every other second and sends SIGHUP in between: both read everything anew. → how many. */
export async function reloads(
  { process: service }: Server,
  folder: Folder,
  samples: VersionSamples,
  over: AbortSignal
): Promise<number> {
  for (let count = 1; ; count++) {
    await setTimeout(1000)
    if (over.aborted) return count - 1
    if (count % 2 === 0) service.kill('SIGHUP')
    else writeVersion(folder, (samples.saved += 1))
  }
}

/** Once a second. */
export type Health = {
  /** MiB. */
  readonly rss: number
  /** Files and sockets that are open. */
  readonly files: number
  /** Seconds, since the start, that others had the service's core when it wanted to run. */
  readonly waited: number
}

export async function healthOverTime(
  { pid }: Server,
  over: AbortSignal
): Promise<readonly Health[]> {
  const seen: Health[] = []
  while (!over.aborted) {
    seen.push({ rss: memoryOf(pid).rss, files: openFiles(pid), waited: waitedSeconds(pid) })
    await setTimeout(1000)
  }
  return seen
}

/** How abusers of one kind ended. */
export type Ends = {
  readonly ends: Map<End, { count: number; readonly text: string }>
  longest: number
}

/** As many of one kind at a time as it says; those that are there at the end of the run are not waited for. */
export async function abuses(port: number, abuser: Abuser, over: AbortSignal): Promise<Ends> {
  const result: Ends = { ends: new Map(), longest: 0 }
  const one = async (): Promise<void> => {
    while (!over.aborted) {
      const ended = await abuse(port, abuser, over)
      if (!ended) return
      const same = result.ends.get(ended.end) ?? { count: 0, text: ended.text }
      same.count += 1
      result.ends.set(ended.end, same)
      result.longest = Math.max(result.longest, ended.seconds)
      await setTimeout(200)
    }
  }
  await Promise.all(Array.from({ length: abuser.atOnce ?? 1 }, one))
  return result
}
