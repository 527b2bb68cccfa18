import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Problem } from '../../provider-file/problem.ts'
import { listProviders } from '../node/providers/list-folder.ts'
import { loadFiles, loadFolder, type Loaded } from '../node/providers/load-files.ts'
import type { LoadContext } from '../node/providers/provider-set.ts'

/** What a check needs of Loaded. */
export type Checked = Pick<Loaded, 'directory' | 'files' | 'problems'>

/**
 * Reads the provider files that were named, folders standing for the files in them, together with those of the folder
 * `providers`: the problems are those of the named files, alone or beside the others. A file in `providers` with the
 * name of a named file is left out, because the named file is its next version.
 */
export async function checkFiles(
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
  const between = others.length > 0 ? await problemsBetween(others, files, alone, context) : []
  return { ...alone, problems: [...problems, ...alone.problems, ...between] }
}

/** Absolute paths of provider files, each once, and what is wrong with the folders themselves. */
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

/** The problems that the files only have beside the others, as a domain that one of these has claimed. */
async function problemsBetween(
  others: readonly string[],
  files: readonly string[],
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
