import { resolve } from 'node:path'
import QuickLRU from 'quick-lru'
import { readFile, stampOf } from '../disk.ts'
import { describeCrash, type Log } from '../log.ts'
import { endsAtLeaf, readCredentials, type Credentials } from './credentials.ts'

/** Where key and certificates are, as the environment says. */
export type SigningFiles = {
  readonly certificate: string
  readonly key: string
  readonly password: string | undefined
}

/** A profile → the same in a signature; at once where it was signed before. */
export type Signer = (body: string) => Uint8Array | Promise<Uint8Array>

/** The signature that profiles get now, and what became of the last try to read key and certificate anew. */
export type Signing = {
  readonly sign: Signer
  /** When the first certificate of the chain ends. */
  readonly notAfter: () => Date
  /** What is wrong, a line each: the files on disk are others than what signs, or what signs has ended. */
  readonly complaints: () => readonly string[]
  readonly seen: () => ReadonlyMap<string, string>
  /** Reads both files anew; a pair that is not good leaves everything as it is. Never rejects. */
  readonly reload: () => Promise<void>
  readonly stop: () => void
}

// About 12 KB each. The second fetch of a profile is a phone's own: iOS asks twice for what it downloads.
const KEPT = 1000

const LARGEST_FILE = 64 * 1024

/** One signer for these files, or the mistake in them as one line. */
export async function readSigner(
  files: SigningFiles,
  cwd: string
): Promise<
  { readonly sign: Signer; readonly credentials: Credentials } | { readonly mistake: string }
> {
  const [certificates, key] = [
    await readFile(resolve(cwd, files.certificate), LARGEST_FILE),
    await readFile(resolve(cwd, files.key), LARGEST_FILE)
  ]
  if ('reason' in certificates) return { mistake: `SIGNING_CERT: ${certificates.reason}` }
  if ('reason' in key) return { mistake: `SIGNING_KEY: ${key.reason}` }
  const { password } = files
  const credentials = readCredentials(
    { certificates: certificates.bytes, key: key.bytes, password },
    new Date()
  )
  if ('mistake' in credentials) return credentials
  // It takes 70 ms to load, and most installations do not sign.
  const { cmsSigner } = await import('./cms.ts')
  return { sign: remembering(await cmsSigner(credentials)), credentials }
}

/** Signing takes longer than everything else in an answer together. */
function remembering(sign: (body: string) => Promise<Uint8Array>): Signer {
  const signed = new QuickLRU<string, Uint8Array>({ maxSize: KEPT })
  return body =>
    signed.get(body) ??
    sign(body).then(bytes => {
      signed.set(body, bytes)
      return bytes
    })
}

/** Reads key and certificate for the first time. */
export async function firstSigning(
  files: SigningFiles,
  { cwd, log }: { readonly cwd: string; readonly log: Log }
): Promise<Signing | { readonly mistake: string }> {
  const paths = [resolve(cwd, files.certificate), resolve(cwd, files.key)]
  let stamps = await stampsOf(paths)
  const first = await readSigner(files, cwd)
  if ('mistake' in first) return first
  let { sign, credentials } = first
  let complaint: string | undefined
  let queue = Promise.resolve()
  let stopped = false

  async function reload(): Promise<void> {
    // Before they are read: what changes in between is then seen as a change.
    const before = await stampsOf(paths)
    const read = await readSigner(files, cwd)
    if (stopped) return
    stamps = before
    complaint = 'mistake' in read ? read.mistake : undefined
    if ('mistake' in read) return log('signing failed', { problem: read.mistake })
    ;({ sign, credentials } = read)
    tell()
  }

  function giveUp(error: unknown): void {
    complaint = `SIGNING_CERT and SIGNING_KEY could not be read: ${describeCrash(error).error}`
    log('signing failed', { problem: complaint })
  }

  function tell(): void {
    const days = daysUntil(credentials.notAfter)
    const ends = credentials.notAfter.toISOString()
    log('signing', { ends })
    if (endsAtLeaf(credentials)) log('signing alone', { advice: ALONE })
    if (days < SOON)
      log(days <= 0 ? 'signing ended' : 'signing ends soon', { ends, days, advice: RENEW })
  }

  tell()
  const daily = setInterval(tell, DAY).unref()
  return {
    sign: body => sign(body),
    notAfter: () => credentials.notAfter,
    complaints: () => [
      ...(complaint === undefined ? [] : [complaint]),
      ...(daysUntil(credentials.notAfter) > 0
        ? []
        : ['SIGNING_CERT has ended: profiles are still signed, and devices say Not Verified'])
    ],
    seen: () => stamps,
    reload: () => (queue = queue.then(reload).catch(giveUp)),
    stop() {
      stopped = true
      clearInterval(daily)
    }
  }
}

const DAY = 24 * 60 * 60 * 1000
/** Days before the end from which on it is spoken of every day. */
const SOON = 30

/** Whole days, 0 or less once it is over. */
export function daysUntil(date: Date): number {
  return Math.ceil((date.getTime() - Date.now()) / DAY)
}

const RENEW =
  'A device takes a newer profile in place of an installed one only if the same certificate signed it: after the change, ' +
  'people remove the old profile first'
const ALONE =
  'SIGNING_CERT holds no issuer of its certificate: add the intermediate certificates, or devices say Not Verified'

async function stampsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>()
  for (const path of paths) stamps.set(path, await stampOf(path))
  return stamps
}
