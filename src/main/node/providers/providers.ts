import type { Directory } from '../../../directory/directory.ts'
import { drawProblem, type Problem } from '../../../provider-file/problem.ts'
import { describeError } from '../log/describe-error.ts'
import type { Log } from '../log/log.ts'
import type { Reading } from './thread-loader.ts'

/** The providers that are served now, and what became of the last try to read them anew. */
export type Providers = {
  readonly directory: () => Directory
  /** What is wrong with the files on disk, drawn for people; empty when they are what is served. */
  readonly complaints: () => readonly string[]
  /** How many warnings there are about the files that are served. */
  readonly warnings: () => number
  readonly seen: () => ReadonlyMap<string, string>
  /** The folder's listing that was read last, see `stampOfListing`. */
  readonly listing: () => string | undefined
  /**
   * Reads everything anew and swaps all of it at once. A bad file stays as it was when it was good; with no good file,
   * everything stays. Never rejects.
   */
  readonly reload: () => Promise<void>
  /** What is being read now is not swapped in, and not spoken of, any more. */
  readonly stop: () => void
}

/**
 * Reads the providers for the first time.
 *
 * @param load reads all of them; rejects when the thread that reads has ended
 * @returns the problems when no file is good, or one line when nothing could be read
 */
export async function firstProviders(
  load: () => Promise<Reading>,
  log: Log
): Promise<Providers | { readonly problems: readonly Problem[] } | { readonly mistake: string }> {
  const first = await load().catch((error: unknown) => ({ mistake: unreadable(error) }))
  if ('mistake' in first) return first
  if (!first.directory) return { problems: first.errors }
  let { directory, stamps, listing } = first
  let complaints: readonly string[] = first.errors.map(drawProblem)
  let { warnings } = first
  let queue = Promise.resolve()
  let stopped = false
  if (complaints.length > 0) log('provider files bad', { problems: complaints })

  async function reload(): Promise<void> {
    const reading = await load()
    if (stopped) return
    ;({ stamps, listing, warnings } = reading)
    complaints = reading.errors.map(drawProblem)
    if (!reading.directory) return log('reload failed', { problems: complaints })
    directory = reading.directory
    log('reloaded', { ...summaryOf(directory), warnings })
    if (complaints.length > 0) log('provider files bad', { problems: complaints })
  }

  // The thread that reads may end, as it does when its memory is used up: what is served stays.
  function giveUp(error: unknown): void {
    complaints = [unreadable(error)]
    log('reload failed', { problems: complaints })
  }

  return {
    directory: () => directory,
    complaints: () => complaints,
    warnings: () => warnings,
    seen: () => stamps,
    listing: () => listing,
    // One after the other: the last one asked for must also be the last one to set the state.
    reload: () => (queue = queue.then(reload).catch(giveUp)),
    stop() {
      stopped = true
    }
  }
}

function unreadable(error: unknown): string {
  return `the provider files could not be read: ${describeError(error).error}`
}

/** What logs and readiness say of a configuration. */
export function summaryOf({ version, providers, domains }: Directory): {
  readonly configuration: string
  readonly providers: number
  readonly domains: number
} {
  return { configuration: version, providers: providers.length, domains }
}
