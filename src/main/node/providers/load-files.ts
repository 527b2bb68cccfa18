import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createDirectory, type Directory } from '../../../directory/directory.ts'
import { isError, type Problem } from '../../../provider-file/problem.ts'
import { claimNames } from '../../../provider-file/claims/claims.ts'
import { ProviderFolder, type FolderState } from './provider-folder.ts'
import { AllowedPaths } from './allowed-paths.ts'
import { readProviderFile } from './read-provider-file.ts'
import {
  furtherFolders,
  problemsOf,
  versionOf,
  type LoadContext,
  type ProviderSet
} from './provider-set.ts'

/** The result of reading provider files: a directory if all are good, and every problem, sorted by location. */
export type Loaded = {
  readonly directory?: Directory
  readonly problems: readonly Problem[]
  /** How many provider files there are, good or bad. */
  readonly files: number
}

/** Reads every provider file directly in a folder. Never rejects: what cannot be read is a problem. */
export async function loadFolder(folder: string, context: LoadContext): Promise<Loaded> {
  return loadedOf(await new ProviderFolder(resolve(context.cwd, folder), context).read())
}

/** Reads exactly these provider files, in this order. Never rejects. */
export function loadFiles(names: readonly string[], context: LoadContext): Promise<Loaded> {
  const files = names.map(name => resolve(context.cwd, name))
  const paths = new AllowedPaths([...files.flatMap(foldersOf), ...furtherFolders(context)])
  const states = files.map(file => readProviderFile(file, { ...context, paths }))
  const good = states.flatMap(state => state.good ?? [])
  const claimed = claimNames(good)
  return Promise.resolve(
    loadedOf({
      providerSet: { version: versionOf(good), files: good, names: claimed },
      problems: problemsOf(states, claimed.problems),
      files: files.length
    })
  )
}

/** A file that is given by name may be a link to any folder. */
function foldersOf(file: string): readonly string[] {
  try {
    return [dirname(file), dirname(realpathSync.native(file))]
  } catch {
    return [dirname(file)]
  }
}

function loadedOf({
  providerSet,
  problems,
  files
}: Pick<FolderState, 'providerSet' | 'problems' | 'files'>): Loaded {
  const isGood = providerSet !== undefined && !problems.some(isError)
  return { ...(isGood && { directory: directoryOf(providerSet) }), problems, files }
}

function directoryOf({ version, files, names }: ProviderSet): Directory {
  return createDirectory({ version, providers: files.map(file => file.provider), ...names })
}
