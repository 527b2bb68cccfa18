import { constants } from 'node:fs'
import { open, readdir, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

/** A file's bytes, or why there are none, in words that follow a colon. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly reason: string }

/** @param limit a longer file comes back as its beginning, one byte longer than this */
export async function readFile(path: string, limit: number): Promise<FileRead> {
  let file: FileHandle | undefined
  try {
    // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const status = await file.stat()
    if (!status.isFile())
      return { reason: status.isDirectory() ? 'it is a folder' : 'not a regular file' }
    return { bytes: status.size <= limit ? await file.readFile() : await head(file, limit + 1) }
  } catch (error) {
    return { reason: reasonOf(error) }
  } finally {
    await file?.close()
  }
}

async function head(file: FileHandle, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0)
  return buffer.subarray(0, bytesRead)
}

/** The files of a folder, or why there are none, in words that follow a colon. */
export type Listing = { readonly files: readonly string[] } | { readonly reason: string }

/** A text that tells one listing of a folder from another; undefined for a folder that cannot be read. */
export function stampOfListing(listing: Listing): string | undefined {
  return 'files' in listing ? listing.files.join('\0') : undefined
}

/**
 * The provider files in a folder, absolute and sorted. Dotfiles are none: Kubernetes keeps a second copy of each file
 * in `..data`, and editors keep theirs in `.x.yaml.swp`.
 */
export async function listProviders(folder: string): Promise<Listing> {
  try {
    const names = await readdir(folder)
    const files = names.filter(name => /^[^.].*\.ya?ml$/.test(name)).toSorted()
    return { files: files.map(name => join(folder, name)) }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'something on the way to it is not a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EEXIST: 'a file is there already',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space is left',
  ELOOP: 'symbolic links lead in a circle'
}

/** An error of the file system, in words that follow a colon. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return REASONS[code] ?? `the system says ${code}`
}

/**
 * What tells one state of a file from another without reading it, for the file that symbolic links lead to; the error's
 * code where there is none. The inode tells an atomic save of the same size, ctime a save whose mtime was put back.
 */
export async function stampOf(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
