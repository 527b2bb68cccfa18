import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Zip, ZipDeflate } from 'fflate'

/** Where many files go. */
export type Outlet = {
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>
  /** All is there now; nothing of a ZIP archive can be seen before. */
  readonly finish: () => Promise<void>
  /** Leaves nothing of an archive that was begun. */
  readonly abandon: () => Promise<void>
}

const ARCHIVE = /\.zip$/i
/** Of a ZIP archive: its directory counts files in 16 bits, and what is more would be lost without a word. */
const MOST_FILES = 65_535

/** Why so many files cannot go there; undefined where they can. */
export function tooMany(path: string, files: number): string | undefined {
  return ARCHIVE.test(path) && files > MOST_FILES
    ? `a ZIP archive holds ${MOST_FILES} files at most: name a folder instead`
    : undefined
}

/** @param path a folder, made where there is none, or the name of a ZIP archive */
export async function openOutlet(path: string): Promise<Outlet> {
  return ARCHIVE.test(path) ? await zipArchive(path) : await folder(path)
}

async function folder(path: string): Promise<Outlet> {
  await mkdir(path, { recursive: true })
  return {
    add: (name, bytes) => writeFile(join(path, name), bytes),
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve()
  }
}

// The earliest that a ZIP archive can say: the same profiles are the same archive.
const NO_TIME = new Date(1980, 0, 1)

/** Written as it comes, under another name until it is whole. */
async function zipArchive(path: string): Promise<Outlet> {
  const unfinished = `${path}.part`
  const file = await open(unfinished, 'w')
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const write = async (): Promise<void> => {
    for (const chunk of chunks.splice(0)) await file.write(chunk)
  }
  return {
    async add(name, bytes) {
      const entry = new ZipDeflate(name, { level: 6 })
      entry.mtime = NO_TIME
      zip.add(entry)
      entry.push(bytes, true)
      await write()
    },
    async finish() {
      zip.end()
      await write()
      await file.close()
      await rename(unfinished, path)
    },
    async abandon() {
      await file.close()
      await rm(unfinished, { force: true })
    }
  }
}
