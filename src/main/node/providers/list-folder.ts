import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../files/disk.ts'

/** The files of a folder, or why there are none, in words that follow a colon. */
export type Listing =
  | {
      /** Provider files, absolute and sorted. */
      readonly files: readonly string[]
      /** Files that look like provider files and are none, absolute and sorted. */
      readonly misnamed: readonly string[]
      /** Folders in the folder, absolute and sorted. */
      readonly folders: readonly string[]
    }
  | { readonly reason: string }

/** A name with a line feed in it is one, too: it is read, and its name is an error. */
const PROVIDER_FILE = /^[^.][^]*\.ya?ml$/
const MISNAMED = /^[^.][^]*\.ya?ml(?:\.txt)?$/i

/**
 * The provider files in a folder. Dotfiles are none: Kubernetes keeps a second copy of each file in `..data`, and
 * editors keep theirs in `.x.yaml.swp`.
 */
export async function listProviders(folder: string): Promise<Listing> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).map(entry => ({
      path: join(folder, entry.name),
      isFile: PROVIDER_FILE.test(entry.name),
      isMisnamed: MISNAMED.test(entry.name),
      isFolder: entry.isDirectory() && !entry.name.startsWith('.')
    }))
    const paths = (kind: typeof entries): string[] => kind.map(({ path }) => path).toSorted()
    return {
      files: paths(entries.filter(({ isFile }) => isFile)),
      misnamed: paths(entries.filter(({ isFile, isMisnamed }) => !isFile && isMisnamed)),
      folders: paths(entries.filter(({ isFile, isFolder }) => !isFile && isFolder))
    }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** A text that tells one listing of a folder from another; undefined for a folder that cannot be read. */
export function stampOfListing(listing: Listing): string | undefined {
  return 'reason' in listing ? undefined : [...listing.files, ...listing.misnamed].join('\0')
}

/** Does a folder hold provider files? */
export async function holdsProviders(folder: string): Promise<boolean> {
  const listing = await listProviders(folder)
  return 'files' in listing && listing.files.length > 0
}
