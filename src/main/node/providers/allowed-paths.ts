import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { failed, ok, type Result } from '../../../result.ts'
import { describeFileError } from '../files/read-file.ts'

/** Why a file cannot be read, in words that follow a colon. */
export type Unreadable = { readonly message: string; readonly hint?: string }

/**
 * The folders that provider files may be in and may refer to. A user who can write provider files must not be able to
 * read files of the service through them, such as the signing key: neither by a path nor by a symbolic link.
 */
export class AllowedPaths {
  readonly #folders: readonly string[]
  readonly #real: readonly string[]

  /**
   * Use it for one reading: links to folders are resolved once.
   *
   * @param folders absolute: the folder with the provider files, then those of PROVIDER_PATHS
   */
  constructor(folders: readonly string[]) {
    this.#folders = folders
    this.#real = folders.map(realFolder)
  }

  /** @param path absolute. → the path without symbolic links, if it is allowed */
  resolve(path: string): Result<string, Unreadable> {
    if (!this.#folders.some(folder => isBelow(path, folder))) return failed(OUTSIDE)
    try {
      // Links are resolved on both sides: Kubernetes' files are links into ..data, and the folder itself may be a link.
      const real = realpathSync.native(path)
      return this.#real.some(folder => isBelow(real, folder)) ? ok(real) : failed(OUTSIDE)
    } catch (error) {
      return failed({ message: describeFileError(error) })
    }
  }
}

const OUTSIDE: Unreadable = {
  message: 'it lies outside of the folder with the provider files',
  hint: 'the variable PROVIDER_PATHS names further folders from which provider files may be served'
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return resolve(folder)
  }
}

/** Whether an absolute path is inside a folder, and not the folder itself. */
function isBelow(path: string, folder: string): boolean {
  const near = relative(folder, path)
  return near !== '' && near !== '..' && !near.startsWith(`..${sep}`) && !isAbsolute(near)
}

/** A path for messages: relative to the working directory if it is below it. */
export function shown(path: string, cwd: string): string {
  return isBelow(path, cwd) ? relative(cwd, path) : path
}
