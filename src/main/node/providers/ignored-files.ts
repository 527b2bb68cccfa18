import type { Problem } from '../../../provider-file/problem.ts'
import { shown } from './allowed-paths.ts'
import { containsProviders, type Listing } from './list-folder.ts'
import type { FileState } from './read-provider-file.ts'

/**
 * Warnings of files that look like provider files and are not read, and of folders with such files.
 *
 * @param states of the files that were read
 */
export async function ignoredFiles(
  { misnamed, folders }: Listing,
  states: readonly FileState[],
  cwd: string
): Promise<readonly Problem[]> {
  const warning = (path: string, words: Pick<Problem, 'message' | 'hint'>): Problem => ({
    severity: 'warning',
    code: 'ignored-file',
    file: shown(path, cwd),
    ...words
  })
  const found = await foldersWithProviders(folders, states)
  return [
    ...misnamed.map(path => warning(path, MISNAMED)),
    ...found.map(path => warning(path, TOO_DEEP))
  ]
}

/** None where a file is bad: what it refers to is not known, and may be in one of the folders. */
async function foldersWithProviders(
  folders: readonly string[],
  states: readonly FileState[]
): Promise<readonly string[]> {
  if (!states.every(({ good, fallback }) => good ?? fallback)) return []
  const known = new Set(states.flatMap(({ stamps }) => [...stamps.keys()]))
  const found: string[] = []
  for (const folder of folders) if (await containsProviders(folder, known)) found.push(folder)
  return found
}

const MISNAMED = {
  message: 'not read: the name of a provider file ends in .yaml or .yml, in lower case',
  hint: 'rename it, or move it out of the folder'
}
const TOO_DEEP = {
  message: 'the provider files in this folder are not read',
  hint: 'only those directly in the folder PROVIDERS are'
}
