import { Zip, ZipDeflate } from 'fflate'
import { openFresh } from './fresh-file.ts'
import type { Outlet } from './output.ts'

// The earliest that a ZIP archive can say: the same profiles are the same archive.
const NO_TIME = new Date(1980, 0, 1)

/** A ZIP archive, written while it is made. */
export async function openArchive(path: string): Promise<Outlet> {
  const file = await openFresh(path)
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
      await file.finish()
    },
    abandon: () => file.abandon()
  }
}
