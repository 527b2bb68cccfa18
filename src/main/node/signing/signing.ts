import { resolve } from 'node:path'
import { ok, type Result } from '../../../result.ts'
import { endsAtLeaf } from '../../../signing/credentials.ts'
import type { SigningFiles } from '../config.ts'
import { stampOf } from '../files/read-file.ts'
import { describeError } from '../log/describe-error.ts'
import type { Log } from '../log/log.ts'
import { createReloadable, drawLoadProblem, type Load, type LoadProblem } from '../reloadable.ts'
import { readSigner, type Signer } from './signer.ts'

/** What signs profiles now. It changes when the files of the key and its certificates change to another good pair. */
export type Signing = {
  readonly sign: Signer['sign']
  /** When the first certificate of the chain expires. */
  readonly notAfter: () => Date
  /** Of the files on disk, and of the certificate in use if it has expired. */
  readonly problems: () => readonly LoadProblem[]
  /** Reads both files again. Never rejects. */
  readonly reload: () => Promise<void>
  readonly watch: () => void
  readonly stop: () => void
}

/** Reads key and certificates for the first time, and logs every reload. → the problem of the files if they are not good */
export async function createSigning(
  files: SigningFiles,
  { cwd, log }: { readonly cwd: string; readonly log: Log }
): Promise<Result<Signing, readonly LoadProblem[]>> {
  const created = await createReloadable({
    load: () => loadSigner(files, cwd),
    toProblem: error => describeError(error).error,
    onReload({ value, problems }) {
      if (value) return logSigner(value, log)
      for (const problem of problems) log('signing failed', { problem: drawLoadProblem(problem) })
    }
  })
  if (!created.ok) return created
  const signer = created.value
  const notAfter = (): Date => signer.value().credentials.notAfter
  logSigner(signer.value(), log)
  const daily = setInterval(() => logSigner(signer.value(), log), DAY).unref()
  return ok({
    ...signer,
    sign: body => signer.value().sign(body),
    notAfter,
    problems: () => [...signer.problems(), ...(daysUntil(notAfter()) > 0 ? [] : [EXPIRED])],
    stop() {
      clearInterval(daily)
      signer.stop()
    }
  })
}

async function loadSigner(files: SigningFiles, cwd: string): Promise<Load<Signer>> {
  // Before the files are read: a change in between is then noticed as a change.
  const stamps = await stampsOf([resolve(cwd, files.certificate), resolve(cwd, files.key)])
  const signer = await readSigner(files, cwd)
  return signer.ok
    ? { value: signer.value, problems: [], stamps }
    : { problems: [signer.error], stamps }
}

async function stampsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>()
  for (const path of paths) stamps.set(path, await stampOf(path))
  return stamps
}

const DAY = 24 * 60 * 60 * 1000
/** Days before a certificate expires from which on the log warns every day. */
const WARNING_DAYS = 30

/** Whole days, 0 or less for a date in the past. */
export function daysUntil(date: Date): number {
  return Math.ceil((date.getTime() - Date.now()) / DAY)
}

const EXPIRED =
  'SIGNING_CERT has expired: profiles are still signed with it, and devices show Not Verified'
const ALONE =
  'SIGNING_CERT contains no intermediate certificate: if your certificate authority has any, add them, or devices show Not Verified'
const RENEW =
  'A device replaces an installed profile with a newer one only if the same certificate signed both: after a change, ' +
  'people have to remove the old profile first'

function logSigner({ credentials, warnings }: Signer, log: Log): void {
  const ends = credentials.notAfter.toISOString()
  const days = daysUntil(credentials.notAfter)
  log('signing', { ends })
  for (const advice of warnings) log('signing key exposed', { advice })
  if (endsAtLeaf(credentials)) log('signing alone', { advice: ALONE })
  if (days <= 0) log('signing ended', { ends, days, advice: RENEW })
  else if (days < WARNING_DAYS) log('signing ends soon', { ends, days, advice: RENEW })
}
