import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { reasonOf } from '../files/disk.ts'

/** Where a file really is, or why it may not be read, in words that follow a colon. */
export type Found = { readonly path: string } | { readonly reason: string; readonly hint?: string }

/**
 * The folders that provider files may be in and may refer to. Whoever may write a provider file may not thereby read
 * what the service can read, such as its signing key: neither by a path nor by a symbolic link.
 */
export class ProviderPaths {
  readonly #folders: readonly string[]
  readonly #real: readonly string[]

  /**
   * Good for one reading: where a folder is a link, it is resolved once.
   *
   * @param folders absolute: the folder with the provider files, then those of PROVIDER_PATHS
   */
  constructor(folders: readonly string[]) {
    this.#folders = folders
    this.#real = folders.map(realFolder)
  }

  /** @param path absolute */
  find(path: string): Found {
    if (!this.#folders.some(folder => isBelow(path, folder))) return OUTSIDE
    try {
      // Links are resolved on both sides: Kubernetes' files lead to ..data, and the folder itself may be a link.
      const real = realpathSync.native(path)
      return this.#real.some(folder => isBelow(real, folder)) ? { path: real } : OUTSIDE
    } catch (error) {
      return { reason: reasonOf(error) }
    }
  }
}

const OUTSIDE: Found = {
  reason: 'it lies outside of the folder with the provider files',
  hint: 'the variable PROVIDER_PATHS names further folders from which provider files may be served'
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return resolve(folder)
  }
}

export function isBelow(path: string, folder: string): boolean {
  const near = relative(folder, path)
  return near !== '' && near !== '..' && !near.startsWith(`..${sep}`) && !isAbsolute(near)
}
