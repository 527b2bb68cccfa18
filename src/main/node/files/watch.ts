import { dirname } from 'node:path'
import { Coalescer } from './coalescer.ts'
import { stampOf } from './read-file.ts'
import { listProviders, stampOfListing } from '../providers/list-folder.ts'
import { WatchedFolders } from './watched-folders.ts'

export type WatchOptions = {
  /** Provider files directly in this folder are watched too, also those that are added later. */
  readonly folder?: WatchedListing
  /** The files that were read last, absolute path → the stamp of the state that was read. */
  readonly seen: () => ReadonlyMap<string, string>
  /** Called when files were added, removed or changed. It reads them again, and updates `seen`. Must not reject. */
  readonly changed: () => Promise<void>
  /** ms without events until files are compared: one save causes several events. */
  readonly settle?: number
  /** ms between comparisons without an event: network file systems and some mounts send none. */
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
 * There is one fs.watch for each folder, and an event only leads to a comparison of all files. Watching files, or folders
 * recursively, gets no events after an atomic save, nor of Kubernetes' `..data` swap; chokidar misses that swap too (all measured).
 */
export function watch(options: WatchOptions): { readonly stop: () => void } {
  const watched = new WatchedFolders(() => coalescer.soon())
  const coalescer = new Coalescer(async () => {
    await watched.watchOnly(foldersOf(options))
    const isChanged = await hasChanged(options)
    if (isChanged && !coalescer.stopped) await options.changed()
    // A change while the files were read may cause no further event, and a watcher that was closed dropped its events.
    if ((await watched.watchOnly(foldersOf(options))) || isChanged) coalescer.soon()
  }, options.settle ?? 150)
  const poll = setInterval(() => coalescer.now(), options.poll ?? 10_000).unref()
  coalescer.now()
  return {
    stop() {
      clearInterval(poll)
      coalescer.stop()
      watched.stop()
    }
  }
}

function foldersOf({ folder, seen }: WatchOptions): ReadonlySet<string> {
  const folders = [...seen().keys()].map(file => dirname(file))
  return new Set(folder === undefined ? folders : [folder.path, ...folders])
}

async function hasChanged({ folder, seen }: WatchOptions): Promise<boolean> {
  // A file that was deleted between listing and reading has the stamp ENOENT then and now: only the listings differ.
  if (folder && folder.seen() !== stampOfListing(await listProviders(folder.path))) return true
  for (const [file, stamp] of seen()) if (stamp !== (await stampOf(file))) return true
  return false
}
