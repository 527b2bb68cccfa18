import { Zip, ZipDeflate } from 'fflate'
import { openAtomicFile, type Output } from './atomic-file.ts'

// The earliest time that a ZIP archive can hold (APPNOTE 4.4.6), so that the same profiles give the same archive.
const FIXED_TIME = new Date(1980, 0, 1)

/** Opens a ZIP archive. Files are compressed and written as they are added. */
export async function openZip(path: string): Promise<Output> {
  const file = await openAtomicFile(path)
  // fflate calls back synchronously; the file is written asynchronously.
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const flush = async (): Promise<void> => {
    for (const chunk of chunks.splice(0)) await file.write(chunk)
  }
  return {
    async add(name, bytes) {
      // zlib's default level.
      const entry = new ZipDeflate(name, { level: 6 })
      entry.mtime = FIXED_TIME
      zip.add(entry)
      entry.push(bytes, true)
      await flush()
    },
    async commit() {
      zip.end()
      await flush()
      await file.commit()
    },
    abort: () => file.abort()
  }
}
