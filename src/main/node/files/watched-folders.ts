import { watch, type FSWatcher } from 'node:fs'
import { stat } from 'node:fs/promises'

/** One watcher a folder. A folder that was replaced is another one, and its old watcher hears nothing of it. */
export class WatchedFolders {
  readonly #onEvent: () => void
  readonly #watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>()
  #stopped = false

  constructor(onEvent: () => void) {
    this.#onEvent = onEvent
  }

  /** Watches these folders and no others. → whether a watcher came or went: until then something may have been missed. */
  async watchOnly(folders: ReadonlySet<string>): Promise<boolean> {
    let isOther = false
    for (const folder of this.#watchers.keys())
      if (!folders.has(folder)) isOther = this.#forget(folder) || isOther
    for (const folder of folders) isOther = (await this.#watch(folder)) || isOther
    return isOther
  }

  async #watch(folder: string): Promise<boolean> {
    const identity = await identityOf(folder)
    if (this.#stopped || this.#watchers.get(folder)?.identity === identity) return false
    const hadOne = this.#forget(folder)
    try {
      const watcher = watch(folder, { persistent: false }, this.#onEvent)
      watcher.on('error', () => this.#forget(folder))
      this.#watchers.set(folder, { identity, watcher })
      return true
    } catch {
      // Missing for a while, or no watches left: the poll goes on, and tries again.
      return hadOne
    }
  }

  #forget(folder: string): boolean {
    this.#watchers.get(folder)?.watcher.close()
    return this.#watchers.delete(folder)
  }

  stop(): void {
    this.#stopped = true
    for (const folder of this.#watchers.keys()) this.#forget(folder)
  }
}

/** The inode alone would not do: ext4 gives a new folder the number of the one just deleted. */
async function identityOf(folder: string): Promise<string> {
  try {
    const { dev, ino, birthtimeNs } = await stat(folder, { bigint: true })
    return [dev, ino, birthtimeNs].join(' ')
  } catch {
    return 'missing'
  }
}
