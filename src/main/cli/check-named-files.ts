import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Problem } from '../../provider-file/problem.ts'
import { listProviders } from '../node/providers/list-folder.ts'
import { loadFiles, loadFolder, type Loaded } from '../node/providers/load-files.ts'
import type { LoadContext } from '../node/providers/provider-set.ts'

export type Checked = Pick<Loaded, 'directory' | 'files' | 'problems'>

/**
 * Checks the named provider files as if they were in the folder `providers`: alone, and together with the files there. A file
 * there with the name of a named file is left out, because the named file is its next version.
 *
 * @param named files, or folders, which stand for the provider files in them
 * @returns the problems of the named files, not those of the others
 */
export async function checkNamedFiles(
  named: readonly string[],
  providers: string,
  context: LoadContext
): Promise<Checked> {
  const { files, problems } = await filesOf(named, context)
  const alone = await loadFiles(files, context)
  const names = new Set(files.map(file => basename(file)))
  const listing = await listProviders(resolve(context.cwd, providers))
  const inFolder = listing.ok ? listing.value.files : []
  const others = inFolder.filter(file => !names.has(basename(file)))
  const conflicts = others.length > 0 ? await conflictsOf(files, others, alone, context) : []
  return { ...alone, problems: [...problems, ...alone.problems, ...conflicts] }
}

/** The absolute paths of the provider files, each once, and the problems of the folders themselves. */
async function filesOf(
  named: readonly string[],
  context: LoadContext
): Promise<{ files: readonly string[]; problems: readonly Problem[] }> {
  const files: string[] = []
  const problems: Problem[] = []
  for (const path of named) {
    const absolute = resolve(context.cwd, path)
    if (await isFolder(absolute)) {
      const listing = await listProviders(absolute)
      const inside = listing.ok ? listing.value.files : []
      const known = keysOf((await loadFiles(inside, context)).problems)
      const { problems: all } = await loadFolder(path, context)
      problems.push(...all.filter(problem => !known.has(keyOf(problem))))
      files.push(...inside)
    } else files.push(absolute)
  }
  return { files: [...new Set(files)], problems }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    status => status.isDirectory(),
    () => false
  )
}

/** The problems that the files have only together with the others, such as a domain that another file claims already. */
async function conflictsOf(
  files: readonly string[],
  others: readonly string[],
  alone: Loaded,
  context: LoadContext
): Promise<readonly Problem[]> {
  const together = await loadFiles([...others, ...files], context)
  const before = await loadFiles(others, context)
  const known = keysOf([...alone.problems, ...before.problems])
  return together.problems.filter(problem => !known.has(keyOf(problem)))
}

function keysOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(keyOf))
}

function keyOf({ file, line, column, code, message }: Problem): string {
  return JSON.stringify([file, line, column, code, message])
}
