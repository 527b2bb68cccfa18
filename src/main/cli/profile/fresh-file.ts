import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file that is seen under its name when it is whole. */
export type FreshFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Puts it in its place. What was there, a symbolic link too, is replaced and not followed. */
  readonly finish: () => Promise<void>
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>
}

/**
 * Begins a file beside its place, under a name that nobody can have prepared: `wx` opens with O_EXCL, which refuses whatever exists
 * and follows no link (POSIX open). The folder itself is looked up by its name each time: who may rename the folder can still
 * exchange it.
 */
export async function openFresh(path: string): Promise<FreshFile> {
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.part`)
  const file = await open(unfinished, 'wx')
  const abandon = async (): Promise<void> => {
    await file.close()
    await rm(unfinished, { force: true })
  }
  return {
    // FileHandle.writeFile writes all of it, from where the last call ended; write may write a part.
    write: bytes => file.writeFile(bytes),
    async finish() {
      await file.close()
      await rename(unfinished, path)
    },
    abandon
  }
}

/** @param bytes the whole file */
export async function writeFresh(path: string, bytes: Uint8Array): Promise<void> {
  const file = await openFresh(path)
  try {
    await file.write(bytes)
    await file.finish()
  } catch (error) {
    await file.abandon()
    throw error
  }
}
