import type { Problem } from '../../../provider-file/problem.ts'
import type { OutputState } from '../log/line-output.ts'
import { summaryOf, type Providers } from '../providers/providers.ts'
import { drawLoadProblem, type LoadProblem } from '../reloadable.ts'
import { daysUntil, type Signing } from '../signing/signing.ts'

export type ReadinessOptions = {
  readonly providers: Pick<Providers, 'value' | 'problems'>
  readonly signing?: Pick<Signing, 'notAfter' | 'problems'> | undefined
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
 * The body of /health/ready.
 *
 * @param isLocal whether the client is on this machine: only then problems quote files, and have paths outside of the folder
 */
export function readiness(options: ReadinessOptions, isLocal: boolean): Readiness {
  const { providers, signing, log, folder, stopping } = options
  const problems = [...providers.problems(), ...(signing?.problems() ?? [])]
  const summary = {
    ...summaryOf(providers.value().directory),
    ...(signing && { signing: expiryOf(signing.notAfter()) }),
    ...logSummary(log())
  }
  if (stopping()) return { status: 'stopping', ...summary }
  if (problems.length === 0) return { status: 'ready', ...summary }
  const draw = isLocal ? drawLoadProblem : (problem: LoadProblem) => withoutQuotes(problem, folder)
  return { status: 'stale', ...summary, problems: problems.map(draw) }
}

/** A problem of a file as `example.com.yaml:7:35: error [invalid-value]`. Other problems quote no file. */
function withoutQuotes(problem: LoadProblem, folder: string): string {
  if (typeof problem === 'string') return problem
  const { severity, code } = problem
  return `${locationOf(problem, folder)}: ${severity} [${code}]`
}

function locationOf({ file, line, column }: Problem, folder: string): string {
  return [shortened(file, folder), line, column].filter(part => part !== undefined).join(':')
}

/** Relative to the folder; of another absolute path only the file name. */
function shortened(file: string, folder: string): string {
  if (file.startsWith(`${folder}/`)) return file.slice(folder.length + 1)
  return file.startsWith('/') ? file.slice(file.lastIndexOf('/') + 1) : file
}

/** Empty while every line is written. A log that cannot be written does not make the service unready: it still answers. */
function logSummary({ problem, linesLost }: OutputState): object {
  if (problem === undefined && linesLost === 0) return {}
  return { log: { writing: problem === undefined, ...(problem && { problem }), linesLost } }
}

function expiryOf(notAfter: Date): { readonly ends: string; readonly days: number } {
  return { ends: notAfter.toISOString(), days: daysUntil(notAfter) }
}
