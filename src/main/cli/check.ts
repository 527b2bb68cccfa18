import { byLocation, drawProblem, isError, type Problem } from '../../provider-file/problem.ts'
import { count } from '../node/count.ts'
import { loadFolder } from '../node/providers/load-files.ts'
import { checkFiles, type Checked } from './checked-files.ts'
import { configOf } from './environment.ts'
import { fail, GOOD, PROBLEM, WRONG_USE, styled, type Io } from './io.ts'
import { printableLines } from './printable.ts'
import { signerOf } from './reply-signer.ts'
import {
  drawUnsupported,
  unsupportedOfProviders,
  type UnsupportedOfProvider
} from './unsupported.ts'

type CheckOptions = {
  /** Provider files and folders; none means the folder PROVIDERS. */
  readonly paths: readonly string[]
  readonly json?: true
  readonly strict?: true
}

/**
 * `mailsetup check`: every problem of the named files and folders, or of the folder PROVIDERS; errors first. Problems
 * are its result: stdout. Then the formats that have no reply for a provider. → exit code 1 with an error, and with `strict`
 * also with a warning.
 */
export async function check({ paths, json, strict }: CheckOptions, io: Io): Promise<number> {
  const config = configOf(io)
  if (!config) return WRONG_USE
  const signer = await signerOf(config, io)
  if (!signer.ok) return fail(io, WRONG_USE, signer.error)
  for (const warning of signer.value.warnings) io.stderr(`warning: ${warning}\n`)
  const place = { cwd: io.cwd, environment: io.env, paths: config.providerPaths }
  const checked = await (paths.length > 0
    ? checkFiles(paths, config.providers, place)
    : loadFolder(config.providers, place))
  const problems = checked.problems.toSorted(bySeverity)
  const { directory } = checked
  const unsupported = directory ? await unsupportedOfProviders(directory, config.publicUrl) : []
  if (json) io.stdout(asJson(checked, problems, unsupported))
  else {
    io.stdout(asText(checked, problems, io, strict))
    for (const line of drawUnsupported(unsupported)) io.stdout(`${styled(io, 'dim', line)}\n`)
  }
  return problems.some(problem => strict ?? isError(problem)) ? PROBLEM : GOOD
}

function bySeverity(a: Problem, b: Problem): number {
  return Number(isError(b)) - Number(isError(a)) || byLocation(a, b)
}

function asJson(
  { directory, files }: Checked,
  problems: readonly Problem[],
  unsupported: readonly UnsupportedOfProvider[]
): string {
  const ok = !problems.some(isError)
  const result = { ok, files, domains: (ok && directory?.domains) || 0, problems, unsupported }
  return `${JSON.stringify(result, null, 2)}\n`
}

function asText(checked: Checked, problems: readonly Problem[], io: Io, strict = false): string {
  const drawn = problems.map(problem => `${drawInColor(problem, io)}\n\n`)
  return `${drawn.join('')}${closingLine(checked, problems, io, strict)}\n`
}

function drawInColor(problem: Problem, io: Io): string {
  const { severity } = problem
  const [place = '', ...lines] = printableLines(drawProblem(problem)).split('\n')
  const shown = styled(io, severity === 'error' ? 'red' : 'yellow', `${severity}:`)
  return [place.replace(`${severity}:`, shown), ...lines].join('\n')
}

/** `3 errors, 1 warning in 2 files`, or `5 files, 8 domains: good, 12 warnings`; strict, `12 warnings in 5 files`. */
function closingLine(
  { directory, files }: Checked,
  problems: readonly Problem[],
  io: Io,
  strict: boolean
): string {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  const warned = warnings > 0 ? `, ${count(warnings, 'warning')}` : ''
  if (errors > 0)
    return `${styled(io, 'red', count(errors, 'error'))}${warned} in ${count(files, 'file')}`
  if (strict && warnings > 0)
    return `${styled(io, 'yellow', count(warnings, 'warning'))} in ${count(files, 'file')}`
  const good = styled(io, 'green', 'good')
  return `${count(files, 'file')}, ${count(directory?.domains ?? 0, 'domain')}: ${good}${warned}`
}
