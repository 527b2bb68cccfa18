import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file that appears under its name only when it is complete. */
export type AtomicFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Moves the file to its path. Whatever was there is replaced; a symbolic link is not followed. */
  readonly commit: () => Promise<void>
  /** Removes what was written. */
  readonly abort: () => Promise<void>
}

/** Where several files are written: a folder or a ZIP archive. */
export type Output = {
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>
  /** Makes all added files visible. None is visible before. */
  readonly commit: () => Promise<void>
  /** Removes what was written. */
  readonly abort: () => Promise<void>
}

/**
 * Creates a temporary file in the same folder, under a name that cannot be predicted. `wx` opens with O_EXCL, which fails for
 * any existing file and follows no link (POSIX open). The folder is looked up by name at each step, so somebody who may
 * rename the folder can still exchange it.
 */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  // File names may have 255 bytes on most file systems; 50 UTF-16 units have at most 150 in UTF-8.
  const temporary = join(dirname(path), `.${basename(path).slice(0, 50)}.${randomUUID()}.part`)
  const file = await open(temporary, 'wx')
  return {
    // FileHandle.writeFile writes everything, from where the last call ended; write() may write a part.
    write: bytes => file.writeFile(bytes),
    async commit() {
      await file.close()
      await rename(temporary, path)
    },
    async abort() {
      await file.close()
      await rm(temporary, { force: true })
    }
  }
}

/** @param bytes the whole file */
export async function writeAtomicFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await openAtomicFile(path)
  try {
    await file.write(bytes)
    await file.commit()
  } catch (error) {
    await file.abort()
    throw error
  }
}
