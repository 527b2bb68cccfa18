import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFile } from '../../node/files/read-file.ts'
import type { Output } from './atomic-file.ts'
import { filesInIndex, INDEX } from './csv-index.ts'

const MAX_INDEX_BYTES = 256 * 1024 * 1024

/**
 * Opens a folder, and creates it if there is none. Files are written to a temporary folder inside it and moved when all are
 * complete: until then the profiles of an earlier run stay unchanged. Then the profiles that the earlier index lists and that
 * this run did not write are removed.
 */
export async function openFolder(path: string): Promise<Output> {
  await mkdir(path, { recursive: true })
  const earlier = (await earlierFiles(path)) ?? []
  const temporary = await mkdtemp(join(path, '.mailsetup-'))
  const written: string[] = []
  return {
    async add(name, bytes) {
      await writeFile(join(temporary, name), bytes, { flag: 'wx' })
      written.push(name)
    },
    async commit() {
      // The index is moved last: if this is interrupted, the old index still lists what the next run must remove.
      for (const name of written.toSorted(indexLast))
        await rename(join(temporary, name), join(path, name))
      const current = new Set(written)
      for (const name of earlier.filter(file => !current.has(file)))
        await rm(join(path, name), { force: true })
      await rm(temporary, { recursive: true })
    },
    abort: () => rm(temporary, { recursive: true, force: true })
  }
}

function indexLast(a: string, b: string): number {
  return Number(a === INDEX) - Number(b === INDEX)
}

/** Why a folder must not be written to: it contains files, and none of an earlier run. undefined if it may. */
export async function overwriteProblem(path: string): Promise<string | undefined> {
  if ((await earlierFiles(path)) !== undefined) return undefined
  return 'the folder contains files, but no index.csv of an earlier run; specify a new folder'
}

/** The profiles that an earlier run wrote there; none for an empty or missing folder, undefined for a folder with other files. */
async function earlierFiles(path: string): Promise<readonly string[] | undefined> {
  const names = await readdir(path).catch(() => [])
  // Dotfiles do not count: .DS_Store, .git.
  if (names.every(name => name.startsWith('.'))) return []
  const index = await readFile(join(path, INDEX), MAX_INDEX_BYTES)
  return index.ok ? filesInIndex(new TextDecoder().decode(index.value)) : undefined
}
