import type { Output } from './atomic-file.ts'
import { openFolder, overwriteProblem } from './folder-output.ts'
import { openZip } from './zip-output.ts'

const ZIP = /\.zip$/i
const PROFILE = /\.mobileconfig$/i
/** The directory of a ZIP archive counts files in 16 bits (without ZIP64). fflate would write a wrong count silently. */
const MAX_ZIP_FILES = 65_535

/** Whether a path names the file of one profile, not a folder or an archive. */
export function isProfileFile(path: string): boolean {
  return PROFILE.test(path)
}

/**
 * Why so many profiles cannot be written there, or undefined if they can.
 *
 * @param path absolute
 */
export async function outputProblem(path: string, profiles: number): Promise<string | undefined> {
  if (isProfileFile(path))
    return profiles > 1
      ? `a .mobileconfig file contains one profile, not ${profiles}; specify a folder or a .zip file`
      : undefined
  if (!ZIP.test(path)) return await overwriteProblem(path)
  // One file more than the profiles: the index.
  return profiles + 1 > MAX_ZIP_FILES
    ? `a ZIP archive contains at most ${MAX_ZIP_FILES} files; specify a folder`
    : undefined
}

/** @param path the name of a ZIP archive, or a folder, which is created if there is none */
export async function openOutput(path: string): Promise<Output> {
  return ZIP.test(path) ? await openZip(path) : await openFolder(path)
}
