import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import QuickLRU from 'quick-lru'
import type { SigningFiles } from '../config.ts'
import { readFile } from '../files/disk.ts'
import { readCredentials, type Credentials } from '../../../signing/credentials.ts'

/** A profile → the same in a signature; at once where it was signed before. */
export type Signer = {
  readonly sign: (body: string) => Uint8Array | Promise<Uint8Array>
  readonly credentials: Credentials
  /** What an operator should mend although it signs, a line each. */
  readonly warnings: readonly string[]
}

const LARGEST_FILE = 64 * 1024

/** The signer of these files, or the mistake in them as one line. */
export async function readSigner(
  { certificate, key, password }: SigningFiles,
  cwd: string
): Promise<Signer | { readonly mistake: string }> {
  const certificateFile = await readFile(resolve(cwd, certificate), LARGEST_FILE)
  if ('reason' in certificateFile) return { mistake: `SIGNING_CERT: ${certificateFile.reason}` }
  const keyFile = await readFile(resolve(cwd, key), LARGEST_FILE)
  if ('reason' in keyFile) return { mistake: `SIGNING_KEY: ${keyFile.reason}` }
  const files = { certificates: certificateFile.bytes, key: keyFile.bytes, password }
  const credentials = readCredentials(files, new Date())
  if ('mistake' in credentials) return credentials
  // It takes 70 ms to load, and most installations do not sign.
  const { cmsSigner } = await import('../../../signing/cms.ts')
  return {
    sign: remembering(await cmsSigner(credentials)),
    credentials,
    warnings: await exposure(resolve(cwd, key))
  }
}

const READ_BY_OTHERS = 0o004

/** Who can read the key can sign in the operator's name. Windows has no such mode. */
async function exposure(path: string): Promise<readonly string[]> {
  const { mode } = await stat(path)
  if (process.platform === 'win32' || (mode & READ_BY_OTHERS) === 0) return []
  const shown = (mode & 0o777).toString(8).padStart(4, '0')
  return [
    `SIGNING_KEY: every user of this machine can read it (mode ${shown}). Let only the user read it that runs Mailsetup: chmod 0400`
  ]
}

/** Some 10 KB each. */
const KEPT = 1000

/** Signing takes longer than everything else in an answer together. */
function remembering(sign: (body: string) => Promise<Uint8Array>): Signer['sign'] {
  const signed = new QuickLRU<string, Uint8Array>({ maxSize: KEPT })
  const signAnew = async (body: string): Promise<Uint8Array> => {
    const bytes = await sign(body)
    signed.set(body, bytes)
    return bytes
  }
  return body => signed.get(body) ?? signAnew(body)
}
