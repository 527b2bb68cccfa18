import type { OutputState } from '../log/output.ts'
import { summaryOf, type Providers } from '../providers/providers.ts'
import { daysUntil, type Signing } from '../signing/signing.ts'

export type ReadinessOptions = {
  readonly providers: Pick<Providers, 'directory' | 'complaints'>
  readonly signing?: Pick<Signing, 'notAfter' | 'complaints'> | undefined
  readonly log: () => OutputState
  /** The folder with the provider files, absolute. */
  readonly folder: string
  readonly stopping: () => boolean
}

export type Readiness = {
  readonly status: 'ready' | 'stale' | 'stopping'
  readonly [key: string]: unknown
}

/**
 * What /health/ready says.
 *
 * @param isNear asked from the machine itself: only then problems quote files and name paths outside of the folder
 */
export function readiness(options: ReadinessOptions, isNear: boolean): Readiness {
  const { providers, signing, log, folder, stopping } = options
  const complaints = [...providers.complaints(), ...(signing?.complaints() ?? [])]
  const summary = {
    ...summaryOf(providers.directory()),
    ...(signing && { signing: endOf(signing.notAfter()) }),
    ...logSummary(log())
  }
  if (stopping()) return { status: 'stopping', ...summary }
  if (complaints.length === 0) return { status: 'ready', ...summary }
  const problems = isNear
    ? complaints
    : complaints.map(complaint => placeAndCode(complaint, folder))
  return { status: 'stale', ...summary, problems }
}

const HEADING = /^(.+): (error|warning): .*\[([a-z0-9-]+)\]$/

/**
 * `/etc/mailsetup/example.com.yaml:7:35: error: "ssl" is not …  [invalid-value]` and what follows → `example.com.yaml:7:35:
 * error [invalid-value]`. What is no problem of a file quotes none, and stays.
 */
function placeAndCode(complaint: string, folder: string): string {
  const [heading = ''] = complaint.split('\n', 1)
  const [, place, severity, code] = HEADING.exec(heading) ?? []
  return place ? `${shortened(place, folder)}: ${severity} [${code}]` : complaint
}

function shortened(place: string, folder: string): string {
  if (place.startsWith(`${folder}/`)) return place.slice(folder.length + 1)
  return place.startsWith('/') ? place.slice(place.lastIndexOf('/') + 1) : place
}

/** Nothing while all is well. A log that is not written does not make the service unready: it still answers. */
function logSummary({ problem, linesLost }: OutputState): object {
  if (problem === undefined && linesLost === 0) return {}
  return { log: { writing: problem === undefined, ...(problem && { problem }), linesLost } }
}

function endOf(notAfter: Date): { readonly ends: string; readonly days: number } {
  return { ends: notAfter.toISOString(), days: daysUntil(notAfter) }
}
