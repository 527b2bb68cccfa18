import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFile } from '../../node/files/disk.ts'
import { filesInIndex, INDEX } from './index-file.ts'
import type { Outlet } from './output.ts'

const LARGEST_INDEX = 256 * 1024 * 1024

/**
 * A folder, made where there is none. Files are made in a folder inside it and moved when all are there: until then the profiles of
 * an earlier run stay as they are. Then those that the earlier index names, and this run does not make, are removed.
 */
export async function openFolder(path: string): Promise<Outlet> {
  await mkdir(path, { recursive: true })
  const earlier = (await earlierFiles(path)) ?? []
  const unfinished = await mkdtemp(join(path, '.mailsetup-'))
  const made: string[] = []
  return {
    async add(name, bytes) {
      await writeFile(join(unfinished, name), bytes, { flag: 'wx' })
      made.push(name)
    },
    async finish() {
      // The index comes last: while it is the old one, it names at least what has to be removed.
      for (const name of made.toSorted(indexLast))
        await rename(join(unfinished, name), join(path, name))
      const known = new Set(made)
      for (const name of earlier.filter(file => !known.has(file)))
        await rm(join(path, name), { force: true })
      await rm(unfinished, { recursive: true })
    },
    abandon: () => rm(unfinished, { recursive: true, force: true })
  }
}

function indexLast(a: string, b: string): number {
  return Number(a === INDEX) - Number(b === INDEX)
}

/** Why a folder cannot be written to: it holds files that no earlier run has made. undefined where it can. */
export async function foreignIn(path: string): Promise<string | undefined> {
  if ((await earlierFiles(path)) !== undefined) return undefined
  return 'the folder is not empty, and not from an earlier run (it has no index.csv of one): name a new folder'
}

/** What an earlier run has made there: nothing in an empty folder; undefined in a folder of somebody else. */
async function earlierFiles(path: string): Promise<readonly string[] | undefined> {
  const names = await readdir(path).catch(() => [])
  // Dotfiles are those of desktops and of git.
  if (names.every(name => name.startsWith('.'))) return []
  const index = await readFile(join(path, INDEX), LARGEST_INDEX)
  return index.ok ? filesInIndex(new TextDecoder().decode(index.value)) : undefined
}
