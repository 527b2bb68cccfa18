import { dirname } from 'node:path'
import { stampOf } from './disk.ts'
import { listProviders, stampOfListing } from './listing.ts'
import { WatchedFolders } from './watched-folders.ts'

export type WatchOptions = {
  /** Every provider file directly in this folder counts as well. */
  readonly folder?: WatchedListing
  /** The files that were read last, with the state they were in. */
  readonly seen: () => ReadonlyMap<string, string>
  /** Called when files came, went or changed; reads them anew, so that `seen` is true again. */
  readonly changed: () => Promise<void>
  /** A save is several events: wait until they are over. */
  readonly settle?: number
  /** Network file systems and some mounts send no events at all. */
  readonly poll?: number
}

type WatchedListing = {
  /** Absolute. */
  readonly path: string
  /** The listing that was read last, as `stampOfListing` gives it; undefined when the folder could not be read. */
  readonly seen: () => string | undefined
}

/**
 * Watches files until stop() is called.
 *
 * One fs.watch a folder, and every event only means "look". Watching files, or folders recursively, goes deaf after an
 * atomic save and never hears of Kubernetes' `..data` swap; chokidar misses that one too (all measured).
 */
export function watch(options: WatchOptions): { readonly stop: () => void } {
  const watched = new WatchedFolders(() => look.soon())
  const look = new Look(async () => {
    await watched.watchOnly(foldersOf(options))
    const isOther = await hasChanged(options)
    if (isOther && !look.stopped) await options.changed()
    // What changed while the files were read may have caused no event that is still to come, and a watcher that was
    // closed dropped its events.
    if ((await watched.watchOnly(foldersOf(options))) || isOther) look.soon()
  }, options.settle ?? 150)
  const poll = setInterval(() => look.now(), options.poll ?? 10_000).unref()
  look.now()
  return {
    stop() {
      clearInterval(poll)
      look.stop()
      watched.stop()
    }
  }
}

function foldersOf({ folder, seen }: WatchOptions): ReadonlySet<string> {
  const folders = [...seen().keys()].map(file => dirname(file))
  return new Set(folder === undefined ? folders : [folder.path, ...folders])
}

async function hasChanged({ folder, seen }: WatchOptions): Promise<boolean> {
  // A file that was deleted between listing and reading has the state "missing" then and now: the listings differ.
  if (folder && folder.seen() !== stampOfListing(await listProviders(folder.path))) return true
  for (const [file, stamp] of seen()) if (stamp !== (await stampOf(file))) return true
  return false
}

/** For so many times the usual wait at most. */
const MOST_SETTLES = 10

/** Runs one thing never twice at a time, and once more when it was asked for meanwhile. */
class Look {
  readonly #look: () => Promise<void>
  readonly #settle: number
  #timer: NodeJS.Timeout | undefined
  /** When it was asked for first, since it ran last. */
  #asked: number | undefined
  #running = false
  stopped = false

  constructor(look: () => Promise<void>, settle: number) {
    this.#look = look
    this.#settle = settle
  }

  soon(): void {
    if (this.stopped) return
    this.#asked ??= performance.now()
    // Events that never stop must not put it off for ever.
    if (performance.now() - this.#asked > this.#settle * MOST_SETTLES && this.#timer) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.now(), this.#settle).unref()
  }

  now(): void {
    if (this.stopped) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#running) return this.soon()
    this.#asked = undefined
    this.#running = true
    void this.#look().finally(() => (this.#running = false))
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.#timer)
  }
}
