import { watch, type FSWatcher } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Watches folders, each with one watcher. A folder that was replaced needs a new watcher: the old one gets no events. */
export class WatchedFolders {
  readonly #onEvent: () => void
  readonly #watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>()
  #stopped = false

  constructor(onEvent: () => void) {
    this.#onEvent = onEvent
  }

  /** Watches these folders and no others. → whether a watcher was added or removed: changes before that may have been missed */
  async watchOnly(folders: ReadonlySet<string>): Promise<boolean> {
    let isChanged = false
    for (const folder of this.#watchers.keys())
      if (!folders.has(folder)) isChanged = this.#forget(folder) || isChanged
    for (const folder of folders) isChanged = (await this.#watch(folder)) || isChanged
    return isChanged
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
      // The folder is missing, or the system has no watches left: the poll continues, and tries again.
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

/** The inode is not enough: ext4 reuses the number of a folder that was just deleted. */
async function identityOf(folder: string): Promise<string> {
  try {
    const { dev, ino, birthtimeNs } = await stat(folder, { bigint: true })
    return [dev, ino, birthtimeNs].join(' ')
  } catch {
    return 'missing'
  }
}
