import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { DomainTableData } from '../../../directory/domain-table.ts'
import { byLocation, type Problem } from '../../../provider-file/problem.ts'
import type { ClaimedNames } from '../../../provider-file/claims/claims.ts'
import type { Environment } from '../../../provider-file/yaml/variables.ts'
import type { FileState } from './read-provider-file.ts'
import type { ServedFile, ServedFileData } from './served-file.ts'
import { VERSION } from '../version.ts'

/** How provider files are read: what paths are relative to, and what the files may refer to. */
export type LoadContext = {
  readonly cwd: string
  readonly environment: Environment
  /** Further folders that provider files may be in and may refer to, see PROVIDER_PATHS. */
  readonly paths?: readonly string[]
}

/** The providers of a folder that can be served. */
export type ProviderSet = {
  readonly version: string
  /** In the order of the names' owners. */
  readonly files: readonly ServedFile[]
  readonly names: Omit<ClaimedNames, 'problems'>
}

/** The state of a ProviderFolder, as plain data that can be sent to another thread. */
export type FolderSnapshot = {
  readonly files: readonly (readonly [path: string, file: ServedFileData])[]
  readonly names: {
    readonly exact: DomainTableData
    readonly wildcards: DomainTableData
    readonly mx: ReadonlyMap<string, number>
  }
}

/** The further folders of a context, as absolute paths. */
export function furtherFolders({ cwd, paths = [] }: LoadContext): readonly string[] {
  return paths.map(path => resolve(cwd, path))
}

/**
 * All problems, sorted by location.
 *
 * @param others those of good files, and those between files
 */
export function problemsOf(
  states: readonly FileState[],
  others: readonly Problem[]
): readonly Problem[] {
  const bad = states.filter(({ good }) => !good)
  return [...bad.flatMap(({ problems }) => problems), ...others].toSorted(byLocation)
}

/** The version of the configuration. It changes with the content of the files that are served. */
export function versionOf(files: readonly ServedFile[]): string {
  const hash = createHash('sha256').update(VERSION)
  for (const file of files) hash.update(file.data.hash)
  return hash.digest('base64url').slice(0, 16)
}

/** A folder within these limits is small: it is read in the main thread at the start, and sent to a thread as a whole. */
export const SMALL = { files: 200, bytes: 1024 * 1024 }

/** Whether the files, together with their lists, are within these limits. */
export function isSmall(files: readonly ServedFile[]): boolean {
  const sizes = files.map(({ data }) => data.bytes.length + (data.list?.bytes.length ?? 0))
  return files.length <= SMALL.files && sizes.reduce((sum, size) => sum + size, 0) <= SMALL.bytes
}
