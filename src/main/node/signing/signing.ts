import { resolve } from 'node:path'
import type { SigningFiles } from '../config.ts'
import { stampOf } from '../files/disk.ts'
import { describeError } from '../log/describe-error.ts'
import type { Log } from '../log/log.ts'
import { endsAtLeaf } from '../../../signing/credentials.ts'
import { readSigner, type Signer } from './signer.ts'

/** The signature that profiles get now, and what became of the last try to read key and certificates anew. */
export type Signing = {
  readonly sign: Signer['sign']
  /** When the first certificate of the chain ends. */
  readonly notAfter: () => Date
  /** What is wrong, a line each: the files on disk are others than what signs, or what signs has ended. */
  readonly complaints: () => readonly string[]
  readonly seen: () => ReadonlyMap<string, string>
  /** Reads both files anew; a pair that is not good leaves everything as it is. Never rejects. */
  readonly reload: () => Promise<void>
  readonly stop: () => void
}

/** Reads key and certificates for the first time. → the mistake in them as one line, where they are not good */
export async function firstSigning(
  files: SigningFiles,
  { cwd, log }: { readonly cwd: string; readonly log: Log }
): Promise<Signing | { readonly mistake: string }> {
  const paths = [resolve(cwd, files.certificate), resolve(cwd, files.key)]
  let stamps = await stampsOf(paths)
  const first = await readSigner(files, cwd)
  if ('mistake' in first) return first
  let signer = first
  let complaint: string | undefined
  let queue = Promise.resolve()
  let stopped = false

  async function reload(): Promise<void> {
    // Before they are read: what changes in between is then seen as a change.
    const before = await stampsOf(paths)
    const read = await readSigner(files, cwd)
    if (stopped) return
    stamps = before
    if ('mistake' in read) return fail(read.mistake)
    complaint = undefined
    signer = read
    tellOf(signer, log)
  }

  function fail(problem: string): void {
    complaint = problem
    log('signing failed', { problem })
  }

  tellOf(signer, log)
  const daily = setInterval(() => tellOf(signer, log), DAY).unref()
  return {
    sign: body => signer.sign(body),
    notAfter: () => signer.credentials.notAfter,
    complaints: () => [
      ...(complaint === undefined ? [] : [complaint]),
      ...(daysUntil(signer.credentials.notAfter) > 0 ? [] : [ENDED])
    ],
    seen: () => stamps,
    // One after the other, as with providers. Should reading reject all the same, the last good pair goes on.
    reload: () =>
      (queue = queue.then(reload).catch((error: unknown) => fail(describeError(error).error))),
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

const ENDED =
  'SIGNING_CERT has ended: profiles are signed with it still, and devices say Not Verified'
const ALONE =
  'SIGNING_CERT holds no issuer of its certificate: if there are intermediate ones, add them, or devices say Not Verified'
const RENEW =
  'A device takes a newer profile in place of an installed one only if the same certificate signed it: after a change, ' +
  'people remove the old profile first'

function tellOf({ credentials, warnings }: Signer, log: Log): void {
  const ends = credentials.notAfter.toISOString()
  const days = daysUntil(credentials.notAfter)
  log('signing', { ends })
  for (const advice of warnings) log('signing key exposed', { advice })
  if (endsAtLeaf(credentials)) log('signing alone', { advice: ALONE })
  if (days <= 0) log('signing ended', { ends, days, advice: RENEW })
  else if (days < SOON) log('signing ends soon', { ends, days, advice: RENEW })
}

async function stampsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>()
  for (const path of paths) stamps.set(path, await stampOf(path))
  return stamps
}
