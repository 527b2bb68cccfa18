import { openArchive } from './archive.ts'
import { foreignIn, openFolder } from './folder.ts'
import type { Outlet } from './output.ts'

const ARCHIVE = /\.zip$/i
const PROFILE = /\.mobileconfig$/i
/** Of a ZIP archive: its directory counts files in 16 bits, and what is more would be lost without a word. */
const MOST_FILES = 65_535

/** Whether a path names the file of one profile, and neither a folder nor an archive. */
export function isProfileFile(path: string): boolean {
  return PROFILE.test(path)
}

/**
 * Why so many profiles cannot go there; undefined where they can.
 *
 * @param path absolute
 */
export async function refusalOf(path: string, profiles: number): Promise<string | undefined> {
  if (isProfileFile(path))
    return profiles > 1
      ? `one profile goes into a .mobileconfig file, and these are ${profiles}: name a folder or a .zip instead`
      : undefined
  if (!ARCHIVE.test(path)) return await foreignIn(path)
  return profiles + 1 > MOST_FILES
    ? `a ZIP archive holds ${MOST_FILES} files at most: name a folder instead`
    : undefined
}

/** @param path a folder, made where there is none, or the name of a ZIP archive */
export async function openOutlet(path: string): Promise<Outlet> {
  return ARCHIVE.test(path) ? await openArchive(path) : await openFolder(path)
}
