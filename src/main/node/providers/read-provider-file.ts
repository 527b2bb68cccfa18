import { createHash, type Hash } from 'node:crypto'
import { basename, dirname, extname, resolve } from 'node:path'
import { isError, type Problem } from '../../../provider-file/problem.ts'
import { readProvider, type ReadProvider } from '../../../provider-file/read-provider.ts'
import { failed, type Result } from '../../../result.ts'
import type { Environment } from '../../../provider-file/yaml/variables.ts'
import { readFileSyncWithStamp, stampSync } from '../files/read-file.ts'
import { shown, type AllowedPaths, type Unreadable } from './allowed-paths.ts'
import { ServedFile } from './served-file.ts'
import { withWording } from './wording-files.ts'
import { VERSION } from '../version.ts'

/** Characters of base64url, of the 43 that SHA-256 has. */
const VERSION_LENGTH = 16

const LARGEST_PROVIDER = 1024 * 1024
const LARGEST_LIST = 256 * 1024 * 1024
/** It is embedded in every page. */
const LARGEST_LOGO = 8 * 1024
const LOGO_KEYS = ['logo', 'logoDark'] as const
const LOGOS: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp'
}
const OTHER_TYPE = { message: `not one of ${Object.keys(LOGOS).join(', ')}` }

/** How a provider file is read: what paths are relative to, what `${NAME}` stands for, and which paths it may name. */
export type Reading = {
  readonly cwd: string
  readonly environment: Environment
  readonly paths: AllowedPaths
}

/** One provider file as it was found on disk, with the files it refers to. */
export type FileState = {
  /** Every path that was read, absolute → its stamp. */
  readonly stamps: ReadonlyMap<string, string>
  /** Present when the file has no errors. */
  readonly good?: ServedFile
  /** Present when only its wording has errors: the file without those texts, for when there is no last good version. */
  readonly fallback?: ServedFile
  /** The errors and warnings of this file alone. */
  readonly problems: readonly Problem[]
}

/** Reads one provider file, its list, its logos and its wording. Never throws. @param path absolute */
export function readProviderFile(path: string, reading: Reading): FileState {
  return new FileReading(path, reading).read()
}

/** Whether the file and all files that it refers to are still in the state that was read. */
export function isUnchanged({ stamps }: FileState): boolean {
  return [...stamps].every(([path, stamp]) => stampSync(path) === stamp)
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
    if (!read.ok) return this.#unreadable(read.error)
    const { environment } = this.#reading
    const provider = readProvider(this.#file, read.value, environment)
    if (!provider.ok) return { stamps: this.#stamps, problems: provider.error }
    const whole = this.#withWording(this.#withList(this.#withLogos(provider.value)))
    const { problems, source } = whole
    if (source.problems.some(isError)) return { stamps: this.#stamps, problems }
    this.#hash.update(documentsDependOn(whole))
    const hash = this.#hash.digest()
    const version = hash.toString('base64url').slice(0, VERSION_LENGTH)
    const file = new ServedFile({
      file: this.#file,
      raw: whole.raw,
      provider: { ...whole.provider, version },
      ...(whole.list && { list: whole.list }),
      warnings: problems,
      bytes: read.value,
      environment,
      hash
    })
    const kind = problems.some(isError) ? 'fallback' : 'good'
    return { stamps: this.#stamps, problems, [kind]: file }
  }

  #unreadable(unreadable: Unreadable): FileState {
    const problem: Problem = {
      severity: 'error',
      code: 'unreadable',
      file: this.#file,
      ...unreadable
    }
    return { stamps: this.#stamps, problems: [problem] }
  }

  #withList(provider: ReadProvider): ReadProvider {
    const { domainsFile } = provider.raw
    if (!domainsFile) return provider
    const path = resolve(dirname(this.#path), domainsFile)
    const file = shown(path, this.#reading.cwd)
    const read = this.#bytesOf(path, LARGEST_LIST)
    if (read.ok) return { ...provider, list: { file, bytes: read.value } }
    this.#report(provider, ['domainsFile'], path, read.error)
    return provider
  }

  #withLogos(provider: ReadProvider): ReadProvider {
    return LOGO_KEYS.reduce((read, key) => this.#withLogo(read, key), provider)
  }

  /** A logo's file name → the logo, as pages show it. */
  #withLogo(provider: ReadProvider, key: (typeof LOGO_KEYS)[number]): ReadProvider {
    const { branding } = provider.provider
    const name = branding?.[key]
    if (!name) return provider
    const path = resolve(dirname(this.#path), name)
    const type = LOGOS[extname(path).toLowerCase()]
    const bytes = this.#bytesOf(path, LARGEST_LOGO)
    const read = bytes.ok && !type ? failed(OTHER_TYPE) : bytes
    if (read.ok) {
      const logo = `data:${type};base64,${Buffer.from(read.value).toString('base64')}`
      return {
        ...provider,
        provider: { ...provider.provider, branding: { ...branding, [key]: logo } }
      }
    }
    this.#report(provider, ['branding', key], path, read.error)
    return provider
  }

  #withWording(provider: ReadProvider): ReadProvider {
    return withWording(provider, {
      ...this.#reading,
      path: this.#path,
      bytesOf: (path, limit) => this.#bytesOf(path, limit),
      report: (key, path, unreadable) => this.#report(provider, key, path, unreadable)
    })
  }

  /** Reports a file that cannot be used at the key that names it. */
  #report(
    provider: ReadProvider,
    key: string[],
    path: string,
    { message, hint }: Unreadable
  ): void {
    const file = shown(path, this.#reading.cwd)
    provider.source.report(key, { code: 'unreadable', message: `${file}: ${message}`, hint })
  }

  #bytesOf(path: string, limit: number): Result<Uint8Array, Unreadable> {
    const allowed = this.#reading.paths.resolve(path)
    if (!allowed.ok) {
      this.#stamps.set(path, stampSync(path))
      return allowed
    }
    const { content, stamp } = readFileSyncWithStamp(allowed.value, limit)
    this.#stamps.set(path, stamp)
    this.#hash.update(`\0${basename(path)}\0`)
    if (!content.ok) return failed({ message: content.error })
    this.#hash.update(content.value)
    // readProvider() reports a provider file that is too long.
    const isTooLong = content.value.length > limit && path !== this.#path
    return isTooLong ? failed({ message: `longer than ${limit} bytes` }) : content
  }
}

/** The bytes of the file are not all: a `${NAME}` in it has another value after a restart. `customers` holds secrets. */
function documentsDependOn({ provider }: ReadProvider): string {
  return JSON.stringify({ ...provider, customers: undefined })
}
