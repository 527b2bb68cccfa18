import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createDirectory, type Directory } from '../../directory/directory.ts'
import { isError, type Problem } from '../../provider-file/problem.ts'
import { claimNames } from '../../provider-file/claims/claims.ts'
import { ProviderFolder, type FolderState } from './provider-folder.ts'
import { ProviderPaths } from './provider-paths.ts'
import { readProviderFile } from './read-provider-file.ts'
import { furtherFolders, problemsOf, versionOf, type Place, type Servable } from './servable.ts'

/** Provider files as they were found: the directory where all are good, and every problem, sorted by place. */
export type Loaded = {
  readonly directory?: Directory
  readonly problems: readonly Problem[]
  /** How many provider files there are, good or bad. */
  readonly files: number
}

/** Reads every provider file directly in a folder. Never rejects: what cannot be read is a problem. */
export async function loadFolder(folder: string, place: Place): Promise<Loaded> {
  return loadedOf(await new ProviderFolder(resolve(place.cwd, folder), place).read())
}

/** Reads exactly these provider files, in this order. Never rejects. */
export function loadFiles(names: readonly string[], place: Place): Promise<Loaded> {
  const files = names.map(name => resolve(place.cwd, name))
  const paths = new ProviderPaths([...files.flatMap(foldersOf), ...furtherFolders(place)])
  const states = files.map(file => readProviderFile(file, { ...place, paths }))
  const good = states.flatMap(state => state.good ?? [])
  const claimed = claimNames(good)
  return Promise.resolve(
    loadedOf({
      servable: { version: versionOf(good), files: good, names: claimed },
      problems: problemsOf(states, claimed.problems),
      files: files.length
    })
  )
}

/** A file that is named by hand may be a link, whoever made it. */
function foldersOf(file: string): readonly string[] {
  try {
    return [dirname(file), dirname(realpathSync.native(file))]
  } catch {
    return [dirname(file)]
  }
}

function loadedOf({
  servable,
  problems,
  files
}: Pick<FolderState, 'servable' | 'problems' | 'files'>): Loaded {
  const isGood = servable !== undefined && !problems.some(isError)
  return { ...(isGood && { directory: directoryOf(servable) }), problems, files }
}

function directoryOf({ version, files, names }: Servable): Directory {
  return createDirectory({ version, providers: files.map(file => file.provider), ...names })
}
