import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  type BigIntStats
} from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { failed, ok, type Result } from '../../../result.ts'
import { codeOf, describeSystemError } from '../system-error.ts'

/** The bytes of a file, or the problem in words that follow a colon. */
export type FileContent = Result<Uint8Array, string>

/** @param limit in bytes; of a longer file only the beginning is read, one byte more than this */
export async function readFile(path: string, limit: number): Promise<FileContent> {
  let file: FileHandle | undefined
  try {
    // O_NONBLOCK: without it, opening a FIFO without a writer blocks for ever.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const status = await file.stat()
    if (!status.isFile()) return failed(notAFile(status))
    return ok(status.size <= limit ? await file.readFile() : await head(file, limit + 1))
  } catch (error) {
    return failed(describeFileError(error))
  } finally {
    await file?.close()
  }
}

async function head(file: FileHandle, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0)
  return buffer.subarray(0, bytesRead)
}

/**
 * The same, synchronously: five times as fast with ten thousand files. For threads in which no request waits.
 *
 * @returns also the stamp of the state that was read, see `stampOf`
 */
export function readFileSyncWithStamp(
  path: string,
  limit: number
): { readonly content: FileContent; readonly stamp: string } {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const status = fstatSync(file, { bigint: true })
    const stamp = stampFrom(status)
    if (!status.isFile()) return { stamp, content: failed(notAFile(status)) }
    const bytes = status.size <= limit ? readFileSync(file) : headSync(file, limit + 1)
    return { stamp, content: ok(bytes) }
  } catch (error) {
    return { stamp: codeOf(error), content: failed(describeFileError(error)) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function headSync(file: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
}

function notAFile(status: { readonly isDirectory: () => boolean }): string {
  return status.isDirectory() ? 'it is a folder' : 'not a regular file'
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EEXIST: 'a file is there already',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space is left',
  ELOOP: 'symbolic links lead in a circle'
}

/** An error of the file system in words that follow a colon. */
export function describeFileError(error: unknown): string {
  return describeSystemError(error, FILE_ERRORS)
}

/**
 * Identifies the state of a file without reading it: device, inode, size, mtime and ctime of the file that symbolic links
 * lead to, or the error code if there is none. The inode shows an atomic save of the same size, ctime a save after which
 * mtime was set back.
 */
export async function stampOf(path: string): Promise<string> {
  try {
    return stampFrom(await stat(path, { bigint: true }))
  } catch (error) {
    return codeOf(error)
  }
}

/** The same, synchronously. */
export function stampSync(path: string): string {
  try {
    return stampFrom(statSync(path, { bigint: true }))
  } catch (error) {
    return codeOf(error)
  }
}

function stampFrom({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}
