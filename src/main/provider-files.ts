import { createHash } from 'node:crypto'
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Directory } from '../directory/directory.ts'
import { byPlace, type Problem } from '../directory/problem.ts'
import { readProvider, type ReadProvider } from '../directory/read-provider.ts'
import { readProviders } from '../directory/read-providers.ts'
import type { Source } from '../directory/source.ts'
import type { Environment } from './config.ts'
import { listProviders, readFile, stampOf, stampOfListing } from './disk.ts'
import { VERSION } from './version.ts'

const LARGEST_PROVIDER = 1024 * 1024
const LARGEST_LIST = 256 * 1024 * 1024
/** It is a part of every page. */
const LARGEST_LOGO = 8 * 1024
const LOGOS: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp'
}

/** Provider files as they were found: the directory where all are good, and every problem, sorted by place. */
export type Loaded = {
  readonly directory?: Directory
  readonly problems: readonly Problem[]
  /** How many provider files there are, good or bad. */
  readonly files: number
  /** Every path that was looked at, absolute, and its state just before: another state means something changed. */
  readonly stamps: ReadonlyMap<string, string>
  /** The folder's listing that was read, see `stampOfListing`. */
  readonly listing?: string | undefined
}

/** Where the files are read from, and what they may refer to. */
export type Place = { readonly cwd: string; readonly environment: Environment }

/** Reads every provider file directly in a folder. Never throws: what cannot be read is a problem. */
export async function loadFolder(folder: string, place: Place): Promise<Loaded> {
  const path = resolve(place.cwd, folder)
  const listing = await listProviders(path)
  if ('reason' in listing) return noProviders(path, place, 'unreadable', listing.reason)
  if (listing.files.length === 0)
    return {
      ...noProviders(path, place, 'no-providers', 'no *.yaml file in this folder'),
      listing: stampOfListing(listing)
    }
  return { ...(await loadFiles(listing.files, place)), listing: stampOfListing(listing) }
}

/** Reads exactly these provider files, in this order. Never throws. */
export async function loadFiles(paths: readonly string[], place: Place): Promise<Loaded> {
  const loading = new Loading(place)
  for (const path of paths) await loading.read(resolve(place.cwd, path))
  return loading.finish(paths.length)
}

function noProviders(
  folder: string,
  { cwd }: Place,
  code: 'unreadable' | 'no-providers',
  message: string
): Loaded {
  const hint = 'the variable PROVIDERS names the folder with the provider files'
  const problem: Problem = { severity: 'error', code, file: shown(folder, cwd), message, hint }
  return { problems: [problem], files: 0, stamps: new Map() }
}

/** One round of reading: gathers providers, problems, states and the bytes' hash. */
class Loading {
  readonly #place: Place
  readonly #providers: ReadProvider[] = []
  readonly #sources: Source[] = []
  readonly #problems: Problem[] = []
  readonly #stamps = new Map<string, string>()
  readonly #hash = createHash('sha256').update(VERSION)

  constructor(place: Place) {
    this.#place = place
  }

  async read(path: string): Promise<void> {
    const file = shown(path, this.#place.cwd)
    const read = await this.#bytesOf(path, LARGEST_PROVIDER)
    if ('reason' in read) {
      this.#problems.push({ severity: 'error', code: 'unreadable', file, message: read.reason })
      return
    }
    const provider = readProvider(file, read.bytes, this.#place.environment)
    this.#sources.push(provider.source)
    if ('provider' in provider) {
      this.#hash.update(documentsDependOn(provider))
      await this.#add(await this.#withLogo(provider, path), path)
    }
  }

  async #add(provider: ReadProvider, path: string): Promise<void> {
    const { domainsFile } = provider.stated
    if (!domainsFile) {
      this.#providers.push(provider)
      return
    }
    const listPath = resolve(dirname(path), domainsFile)
    const read = await this.#bytesOf(listPath, LARGEST_LIST)
    const file = shown(listPath, this.#place.cwd)
    const reason = 'reason' in read ? read.reason : tooLong(read.bytes, LARGEST_LIST)
    if (reason) {
      const message = `${file}: ${reason}`
      provider.source.complain(['domainsFile'], { code: 'unreadable', message })
    }
    this.#providers.push(
      'bytes' in read ? { ...provider, list: { file, bytes: read.bytes } } : provider
    )
  }

  /** The logo's file name → the logo, as pages show it. */
  async #withLogo(provider: ReadProvider, path: string): Promise<ReadProvider> {
    const { branding } = provider.provider
    if (!branding?.logo) return provider
    const logoPath = resolve(dirname(path), branding.logo)
    const read = await this.#bytesOf(logoPath, LARGEST_LOGO)
    const type = LOGOS[extname(logoPath).toLowerCase()]
    const isOther = type === undefined && `not one of ${Object.keys(LOGOS).join(', ')}`
    const reason =
      'reason' in read ? read.reason : tooLong(read.bytes, LARGEST_LOGO) || isOther || undefined
    if ('bytes' in read && reason === undefined) {
      const logo = `data:${type};base64,${Buffer.from(read.bytes).toString('base64')}`
      return { ...provider, provider: { ...provider.provider, branding: { ...branding, logo } } }
    }
    const message = `${shown(logoPath, this.#place.cwd)}: ${reason}`
    provider.source.complain(['branding', 'logo'], { code: 'unreadable', message })
    return provider
  }

  async #bytesOf(path: string, limit: number): ReturnType<typeof readFile> {
    // Before it is read: what changes in between is then seen as a change.
    this.#stamps.set(path, await stampOf(path))
    const read = await readFile(path, limit)
    this.#hash.update(`\0${basename(path)}\0`)
    if ('bytes' in read) this.#hash.update(read.bytes)
    return read
  }

  finish(files: number): Loaded {
    const version = this.#hash.digest('base64url').slice(0, 16)
    const { directory, problems } = readProviders(this.#providers, version)
    const told = new Set(this.#providers.map(({ source }) => source))
    const untold = this.#sources.filter(source => !told.has(source))
    const all = [...this.#problems, ...untold.flatMap(source => source.problems), ...problems]
    const good = directory && all.length === problems.length
    return {
      ...(good ? { directory } : {}),
      problems: all.toSorted(byPlace),
      files,
      stamps: this.#stamps
    }
  }
}

function tooLong(bytes: Uint8Array, limit: number): string | undefined {
  return bytes.length > limit ? `longer than ${limit} bytes` : undefined
}

/** A path as people wrote it or would write it: relative to where they are, unless it lies elsewhere. */
function shown(path: string, cwd: string): string {
  const near = relative(cwd, path)
  const isBelow = near !== '' && near !== '..' && !near.startsWith(`..${sep}`) && !isAbsolute(near)
  return isBelow ? near : path
}

/** The bytes of the file are not all: a `${NAME}` in it has another value after a restart. `customers` holds secrets. */
function documentsDependOn({ provider }: ReadProvider): string {
  return JSON.stringify({ ...provider, customers: undefined })
}
