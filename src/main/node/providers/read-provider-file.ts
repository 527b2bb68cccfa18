import { createHash, type Hash } from 'node:crypto'
import { basename, dirname, extname, relative, resolve } from 'node:path'
import { isError, type Problem } from '../../../provider-file/problem.ts'
import { readProvider, type ReadProvider } from '../../../provider-file/read-provider.ts'
import type { Environment } from '../config.ts'
import { readFileNow, stampNow, type FileRead } from '../files/disk.ts'
import { isBelow, type ProviderPaths } from './allowed-paths.ts'
import { ServedFile } from './served-file.ts'
import { VERSION } from '../version.ts'

/** Characters of base64url, of the 43 that SHA-256 has. */
const VERSION_LENGTH = 16

const LARGEST_PROVIDER = 1024 * 1024
const LARGEST_LIST = 256 * 1024 * 1024
/** It is a part of every page. */
const LARGEST_LOGO = 8 * 1024
const LOGOS: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp'
}

/** How a provider file is read: what paths are relative to, what `${NAME}` stands for, and which paths it may name. */
export type Reading = {
  readonly cwd: string
  readonly environment: Environment
  readonly paths: ProviderPaths
}

/** One provider file as it was found on disk, with the files it refers to. */
export type FileState = {
  /** Every path that was looked at, absolute → its stamp. */
  readonly stamps: ReadonlyMap<string, string>
  /** Present when the file has no errors. */
  readonly good?: ServedFile
  /** The errors and warnings of this file alone. */
  readonly problems: readonly Problem[]
}

/** Reads one provider file, its list and its logo. Never throws. @param path absolute */
export function readProviderFile(path: string, reading: Reading): FileState {
  return new FileReading(path, reading).read()
}

/** Is everything that was looked at still in the state that was read? */
export function isUnchanged({ stamps }: FileState): boolean {
  return [...stamps].every(([path, stamp]) => stampNow(path) === stamp)
}

class FileReading {
  readonly #path: string
  readonly #file: string
  readonly #reading: Reading
  readonly #stamps = new Map<string, string>()
  readonly #hash: Hash = createHash('sha256').update(VERSION)

  constructor(path: string, reading: Reading) {
    this.#path = path
    this.#file = shown(path, reading.cwd)
    this.#reading = reading
  }

  read(): FileState {
    const read = this.#bytesOf(this.#path, LARGEST_PROVIDER)
    if ('reason' in read) return this.#unreadable(read)
    const { environment } = this.#reading
    const provider = readProvider(this.#file, read.bytes, environment)
    if (!provider.ok) return { stamps: this.#stamps, problems: provider.error }
    const whole = this.#withList(this.#withLogo(provider.value))
    const { problems } = whole
    if (problems.some(isError)) return { stamps: this.#stamps, problems }
    this.#hash.update(documentsDependOn(whole))
    const hash = this.#hash.digest()
    const version = hash.toString('base64url').slice(0, VERSION_LENGTH)
    const served = { ...whole, provider: { ...whole.provider, version }, problems }
    return {
      stamps: this.#stamps,
      problems,
      good: new ServedFile(served, { bytes: read.bytes, environment, hash })
    }
  }

  #unreadable({ reason, hint }: Unreadable): FileState {
    const problem: Problem = {
      severity: 'error',
      code: 'unreadable',
      file: this.#file,
      message: reason,
      ...(hint && { hint })
    }
    return { stamps: this.#stamps, problems: [problem] }
  }

  #withList(provider: ReadProvider): ReadProvider {
    const { domainsFile } = provider.raw
    if (!domainsFile) return provider
    const path = resolve(dirname(this.#path), domainsFile)
    const file = shown(path, this.#reading.cwd)
    const read = this.#bytesOf(path, LARGEST_LIST)
    if ('reason' in read) {
      const message = `${file}: ${read.reason}`
      provider.source.report(['domainsFile'], { code: 'unreadable', message, hint: read.hint })
      return provider
    }
    return { ...provider, list: { file, bytes: read.bytes } }
  }

  /** The logo's file name → the logo, as pages show it. */
  #withLogo(provider: ReadProvider): ReadProvider {
    const { branding } = provider.provider
    if (!branding?.logo) return provider
    const path = resolve(dirname(this.#path), branding.logo)
    const type = LOGOS[extname(path).toLowerCase()]
    const read = this.#bytesOf(path, LARGEST_LOGO)
    const isOther = type === undefined && `not one of ${Object.keys(LOGOS).join(', ')}`
    if ('bytes' in read && !isOther) {
      const logo = `data:${type};base64,${Buffer.from(read.bytes).toString('base64')}`
      return { ...provider, provider: { ...provider.provider, branding: { ...branding, logo } } }
    }
    const message = `${shown(path, this.#reading.cwd)}: ${'reason' in read ? read.reason : isOther}`
    const hint = 'reason' in read ? read.hint : undefined
    provider.source.report(['branding', 'logo'], { code: 'unreadable', message, hint })
    return provider
  }

  #bytesOf(path: string, limit: number): { readonly bytes: Uint8Array } | Unreadable {
    const found = this.#reading.paths.find(path)
    if ('reason' in found) {
      this.#stamps.set(path, stampNow(path))
      return found
    }
    const read = readFileNow(found.path, limit)
    this.#stamps.set(path, read.stamp)
    this.#hash.update(`\0${basename(path)}\0`)
    if ('reason' in read) return read
    this.#hash.update(read.bytes)
    // A provider file that is too long is told by its reader.
    const isTooLong = read.bytes.length > limit && path !== this.#path
    return isTooLong ? { reason: `longer than ${limit} bytes` } : read
  }
}

type Unreadable = Extract<FileRead, { reason: string }> & { readonly hint?: string }

/** A path as people wrote it or would write it: relative to where they are, unless it lies elsewhere. */
export function shown(path: string, cwd: string): string {
  return isBelow(path, cwd) ? relative(cwd, path) : path
}

/** The bytes of the file are not all: a `${NAME}` in it has another value after a restart. `customers` holds secrets. */
function documentsDependOn({ provider }: ReadProvider): string {
  return JSON.stringify({ ...provider, customers: undefined })
}
