import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import QuickLRU from 'quick-lru'
import { failed, ok, type Result } from '../../../result.ts'
import type { SigningFiles } from '../config.ts'
import { readFile } from '../files/read-file.ts'
import { readCredentials, type Credentials } from '../../../signing/credentials.ts'

/** Signs profiles. */
export type Signer = {
  /** A profile → CMS SignedData in DER with the profile inside; without a promise if it has been signed before. */
  readonly sign: (body: string) => Uint8Array | Promise<Uint8Array>
  readonly credentials: Credentials
  /** Problems that do not prevent signing, one line each. */
  readonly warnings: readonly string[]
}

const LARGEST_FILE = 64 * 1024

/** Reads the key and its certificates. → their problem as one line if they are not good */
export async function readSigner(
  { certificate, key, password }: SigningFiles,
  cwd: string
): Promise<Result<Signer, string>> {
  const certificateFile = await readFile(resolve(cwd, certificate), LARGEST_FILE)
  if (!certificateFile.ok) return failed(`SIGNING_CERT: ${certificateFile.error}`)
  const keyFile = await readFile(resolve(cwd, key), LARGEST_FILE)
  if (!keyFile.ok) return failed(`SIGNING_KEY: ${keyFile.error}`)
  const files = { certificates: certificateFile.value, key: keyFile.value, password }
  const credentials = readCredentials(files, new Date())
  if (!credentials.ok) return credentials
  // It takes 70 ms to load, and most installations do not sign.
  const { cmsSigner } = await import('../../../signing/cms.ts')
  return ok({
    sign: cached(await cmsSigner(credentials.value)),
    credentials: credentials.value,
    warnings: await modeWarnings(resolve(cwd, key))
  })
}

const READ_BY_OTHERS = 0o004

/** Anyone who can read the key can sign in the operator's name. Windows has no such mode. */
async function modeWarnings(path: string): Promise<readonly string[]> {
  const { mode } = await stat(path)
  if (process.platform === 'win32' || (mode & READ_BY_OTHERS) === 0) return []
  const shown = (mode & 0o777).toString(8).padStart(4, '0')
  return [
    `SIGNING_KEY: every user of this machine can read it (mode ${shown}). Only the user that runs Mailsetup should be able to: chmod 0400`
  ]
}

/** Documents, about 10 KB each. */
const CACHED = 1000

/** Caches signed profiles: signing takes longer than the rest of a response together. */
function cached(sign: (body: string) => Promise<Uint8Array>): Signer['sign'] {
  const signed = new QuickLRU<string, Uint8Array>({ maxSize: CACHED })
  const signAnew = async (body: string): Promise<Uint8Array> => {
    const bytes = await sign(body)
    signed.set(body, bytes)
    return bytes
  }
  return body => signed.get(body) ?? signAnew(body)
}
