import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../../result.ts'
import { describeFileError } from '../files/read-file.ts'

/** The content of a folder: absolute paths, sorted. */
export type Listing = {
  readonly files: readonly string[]
  /** Files whose names are almost names of provider files. */
  readonly misnamed: readonly string[]
  readonly folders: readonly string[]
}

/** A listing, or the problem in words that follow a colon. */
export type ListingResult = Result<Listing, string>

/** Also a name with a line feed in it: the file is read, and its name is reported as an error. */
const PROVIDER_FILE = /^[^.][^]*\.ya?ml$/
const MISNAMED = /^[^.][^]*\.ya?ml(?:\.txt)?$/i

/** Whether a file with this name, directly in the folder, is read as a provider file. */
export function isProviderFileName(name: string): boolean {
  return PROVIDER_FILE.test(name)
}

/**
 * The provider files in a folder, without dotfiles: Kubernetes keeps a second copy of each file in `..data`, and
 * editors keep theirs in `.x.yaml.swp`.
 */
export async function listProviders(folder: string): Promise<ListingResult> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).map(entry => ({
      path: join(folder, entry.name),
      isFile: isProviderFileName(entry.name),
      isMisnamed: MISNAMED.test(entry.name),
      isFolder: entry.isDirectory() && !entry.name.startsWith('.')
    }))
    const paths = (kind: typeof entries): string[] => kind.map(({ path }) => path).toSorted()
    return ok({
      files: paths(entries.filter(({ isFile }) => isFile)),
      misnamed: paths(entries.filter(({ isFile, isMisnamed }) => !isFile && isMisnamed)),
      folders: paths(entries.filter(({ isFile, isFolder }) => !isFile && isFolder))
    })
  } catch (error) {
    return failed(describeFileError(error))
  }
}

/** Identifies the content of a folder; undefined for a folder that cannot be read. */
export function stampOfListing(listing: ListingResult): string | undefined {
  return listing.ok ? [...listing.value.files, ...listing.value.misnamed].join('\0') : undefined
}

/** Whether a folder contains provider files. @param known paths of files that are something else */
export async function containsProviders(
  folder: string,
  known: ReadonlySet<string>
): Promise<boolean> {
  const listing = await listProviders(folder)
  return listing.ok && listing.value.files.some(file => !known.has(file))
}
