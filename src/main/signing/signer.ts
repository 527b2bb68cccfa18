import { resolve } from 'node:path'
import QuickLRU from 'quick-lru'
import type { SigningFiles } from '../config.ts'
import { readFile } from '../disk.ts'
import { readCredentials, type Credentials } from './credentials.ts'

/** A profile → the same in a signature; at once where it was signed before. */
export type Signer = {
  readonly sign: (body: string) => Uint8Array | Promise<Uint8Array>
  readonly credentials: Credentials
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
  const { cmsSigner } = await import('./cms.ts')
  return { sign: remembering(await cmsSigner(credentials)), credentials }
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
