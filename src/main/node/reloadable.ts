import { drawProblem, type Problem } from '../../provider-file/problem.ts'
import { failed, ok, type Result } from '../../result.ts'
import { watch } from './files/watch.ts'

/** A problem of a file with its location, or one line about something else. */
export type LoadProblem = Problem | string

/** What one load found. */
export type Load<T> = {
  /** Missing if nothing that was found can be used. */
  readonly value?: T
  readonly problems: readonly LoadProblem[]
  /** Every path that was read, absolute → its stamp. */
  readonly stamps: ReadonlyMap<string, string>
  /** Of the folder of provider files, see `stampOfListing`. */
  readonly listing?: string | undefined
}

export type ReloadableOptions<T> = {
  readonly load: () => Promise<Load<T>>
  /** The problem to report if `load` rejects, or if `onReload` throws. */
  readonly toProblem: (error: unknown) => string
  /** Called after each reload. A load without a value leaves the last one in use. */
  readonly onReload: (load: Load<T>) => void
  /** A folder whose provider files are watched, absolute; otherwise only the paths in `stamps` are. */
  readonly folder?: string
}

/** A value that is loaded from files, and loaded again when they change. */
export type Reloadable<T> = {
  /** The last value that could be used. */
  readonly value: () => T
  /** The problems of the last load; empty if it found none. */
  readonly problems: () => readonly LoadProblem[]
  /** Loads again, after any reload that is running, and replaces the value at once. Never rejects. */
  readonly reload: () => Promise<void>
  /** Reloads when the files change, until stop(). */
  readonly watch: () => void
  /** Ends the watch. A load that is running changes nothing any more, and is not reported. */
  readonly stop: () => void
}

/**
 * Loads a value for the first time.
 *
 * @returns the problems if there is no value
 */
export async function createReloadable<T>(
  options: ReloadableOptions<T>
): Promise<Result<Reloadable<T>, readonly LoadProblem[]>> {
  const { load, toProblem, onReload, folder } = options
  const notLoaded = (error: unknown): Load<T> => ({
    problems: [toProblem(error)],
    stamps: new Map()
  })
  const first = await load().catch(notLoaded)
  if (first.value === undefined) return failed(first.problems)
  let { value } = first
  let last = first
  let queue = Promise.resolve()
  let watching: { readonly stop: () => void } | undefined
  let isStopped = false

  async function reload(): Promise<void> {
    // The stamps stay as they were, so that the next comparison of the files leads to another try.
    const next = await load().catch((error: unknown) => ({
      ...last,
      ...notLoaded(error),
      stamps: last.stamps,
      value: undefined
    }))
    if (isStopped) return
    last = next
    value = next.value ?? value
    try {
      onReload(next)
    } catch (error) {
      last = { ...next, problems: [...next.problems, toProblem(error)] }
    }
  }

  // One at a time: the last reload that was asked for must be the last to set the value.
  const enqueue = (): Promise<void> => (queue = queue.then(reload))
  return ok({
    value: () => value,
    problems: () => last.problems,
    reload: enqueue,
    watch() {
      watching = watch({
        ...(folder !== undefined && { folder: { path: folder, seen: () => last.listing } }),
        seen: () => last.stamps,
        changed: enqueue
      })
    },
    stop() {
      isStopped = true
      watching?.stop()
    }
  })
}

/** A problem as text, for the log, standard error and readiness. */
export function drawLoadProblem(problem: LoadProblem): string {
  return typeof problem === 'string' ? problem : drawProblem(problem)
}
