import { lstatSync } from 'node:fs'
import { DomainTable } from '../../../directory/domain-table.ts'
import { claimNames } from '../../../provider-file/claims/claims.ts'
import type { Problem } from '../../../provider-file/problem.ts'
import { ignoredFiles } from './ignored-files.ts'
import { listProviders, stampOfListing, type ListingResult } from './list-folder.ts'
import { AllowedPaths, shown } from './allowed-paths.ts'
import {
  isUnchanged,
  readProviderFile,
  type FileState,
  type Reading
} from './read-provider-file.ts'
import {
  furtherFolders,
  problemsOf,
  versionOf,
  type FolderSnapshot,
  type LoadContext,
  type ProviderSet
} from './provider-set.ts'
import { ServedFile } from './served-file.ts'

/** A folder as it was read. */
export type FolderState = {
  /** Missing if no file is good, and none was good before. */
  readonly providerSet?: ProviderSet
  readonly problems: readonly Problem[]
  /** How many provider files there are, good or bad. */
  readonly files: number
  /** Every path that was looked at, absolute → its stamp: another stamp means that something changed. */
  readonly stamps: ReadonlyMap<string, string>
  /** See `stampOfListing`. */
  readonly listing: string | undefined
}

type FolderOptions = {
  readonly snapshot?: FolderSnapshot | undefined
  readonly list?: typeof listProviders
}

/** A folder that is deleted from while it is read is listed again, this often at most. */
const MOST_LISTINGS = 10

/**
 * A folder of provider files that is read again and again. Only what changed is read and parsed again. A bad file is served as
 * it was when it was last good.
 */
export class ProviderFolder {
  readonly #folder: string
  readonly #context: LoadContext
  readonly #list: typeof listProviders
  #states: ReadonlyMap<string, FileState> = new Map()
  #names: ProviderSet['names'] | undefined
  /** What is served now, by path. */
  #served: ReadonlyMap<string, ServedFile> = new Map()

  /**
   * @param folder absolute
   * @param snapshot of another ProviderFolder, which this one continues
   */
  constructor(
    folder: string,
    context: LoadContext,
    { snapshot, list = listProviders }: FolderOptions = {}
  ) {
    this.#folder = folder
    this.#context = context
    this.#list = list
    if (!snapshot) return
    const { exact, wildcards, mx } = snapshot.names
    this.#names = { exact: DomainTable.of(exact), wildcards: DomainTable.of(wildcards), mx }
    this.#served = new Map(snapshot.files.map(([path, data]) => [path, new ServedFile(data)]))
  }

  /** The files that are served. */
  get served(): readonly ServedFile[] {
    return [...this.#served.values()]
  }

  /** What another ProviderFolder needs to continue; undefined if nothing is served. */
  snapshot(): FolderSnapshot | undefined {
    if (!this.#names) return undefined
    const { exact, wildcards, mx } = this.#names
    return {
      files: [...this.#served].map(([path, { data }]) => [path, data]),
      names: { exact: exact.data(), wildcards: wildcards.data(), mx }
    }
  }

  /** Never rejects. */
  async read(): Promise<FolderState> {
    const listing = await this.#readFiles()
    if (!listing.ok) return this.#nothing(listing, 'unreadable', listing.error)
    const { files: paths } = listing.value
    if (paths.length === 0)
      return this.#nothing(listing, 'no-providers', 'no *.yaml file in this folder')
    const served = new Map(paths.flatMap(path => this.#servedFile(path)))
    const files = [...served.values()]
    const names = claimNames(files, this.#heldBy([...served.keys()]))
    const states = [...this.#states.values()]
    const ignored = await ignoredFiles(listing.value, states, this.#context.cwd)
    const state: FolderState = {
      problems: problemsOf(states, [...names.problems, ...ignored]),
      files: paths.length,
      stamps: new Map(states.flatMap(({ stamps }) => [...stamps])),
      listing: stampOfListing(listing)
    }
    for (const file of files) file.forget()
    if (files.length === 0) return state
    this.#served = served
    this.#names = names
    return { ...state, providerSet: { version: versionOf(files), files, names } }
  }

  /** A file that was listed and is missing when it is read was deleted or renamed meanwhile: the folder is listed again. */
  async #readFiles(): Promise<ListingResult> {
    const reading = {
      ...this.#context,
      paths: new AllowedPaths([this.#folder, ...furtherFolders(this.#context)])
    }
    let listing = await this.#list(this.#folder)
    for (let i = 1; listing.ok; i++) {
      this.#states = new Map(listing.value.files.map(path => [path, this.#stateOf(path, reading)]))
      if (i === MOST_LISTINGS || ![...this.#states].some(isGone)) break
      const again = await this.#list(this.#folder)
      if (stampOfListing(again) === stampOfListing(listing)) break
      listing = again
    }
    return listing
  }

  #stateOf(path: string, reading: Reading): FileState {
    const before = this.#states.get(path)
    if (before && isUnchanged(before)) return before
    return readProviderFile(path, reading)
  }

  #servedFile(path: string): [path: string, file: ServedFile][] {
    const { good, fallback } = this.#states.get(path) ?? {}
    const last = this.#served.get(path)
    // The same object for the same content: documents that were rendered for it stay valid.
    const file = good && last?.hasSameContent(good) ? last : (good ?? last ?? fallback)
    if (!file) return []
    file.isStale = !good
    return [[path, file]]
  }

  /** @param paths of the files that will be served, in order */
  #heldBy(paths: readonly string[]): Parameters<typeof claimNames>[1] {
    const names = this.#names
    if (!names) return undefined
    const before = [...this.#served.keys()]
    const places = new Map(paths.map((path, i) => [path, i]))
    return (domain, wildcard) => {
      const owner = (wildcard ? names.wildcards : names.exact).get(domain)
      return owner === undefined ? undefined : places.get(before[owner] ?? '')
    }
  }

  #nothing(
    listing: ListingResult,
    code: 'unreadable' | 'no-providers',
    message: string
  ): FolderState {
    const hint = 'the variable PROVIDERS names the folder with the provider files'
    const file = shown(this.#folder, this.#context.cwd)
    const problem: Problem = { severity: 'error', code, file, message, hint }
    return { problems: [problem], files: 0, stamps: new Map(), listing: stampOfListing(listing) }
  }
}

/** Whether a file was deleted since it was listed. A link whose target is missing still exists. */
function isGone([path, { stamps }]: readonly [string, FileState]): boolean {
  if (stamps.get(path) !== 'ENOENT') return false
  return lstatSync(path, { throwIfNoEntry: false }) === undefined
}
