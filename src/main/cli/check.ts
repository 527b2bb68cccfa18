import { byLocation, drawProblem, isError, type Problem } from '../../provider-file/problem.ts'
import { count } from '../node/plural.ts'
import { loadFolder } from '../node/providers/load-files.ts'
import { EXIT_PROBLEM, EXIT_SUCCESS, EXIT_USAGE, fail, type Io } from './io.ts'
import { loadConfig, loadContext } from './load-config.ts'
import { checkNamedFiles, type Checked } from './check-named-files.ts'
import { readReplySigner } from './reply-signer.ts'
import { escapeControlsInLines, styled } from './terminal-text.ts'
import {
  unsupportedLines,
  unsupportedOfProviders,
  type UnsupportedOfProvider
} from './unsupported-formats.ts'

type CheckOptions = {
  /** Provider files and folders; none means the folder PROVIDERS. */
  readonly paths: readonly string[]
  readonly json?: true
  readonly strict?: true
}

/**
 * `mailsetup check`: prints every problem of the named files and folders, errors first, then the formats that have no reply
 * for a provider. Problems are the result of this command, so they go to standard output.
 *
 * @returns exit code 1 if there is an error, or with `strict` a warning
 */
export async function check({ paths, json, strict }: CheckOptions, io: Io): Promise<number> {
  const config = loadConfig(io)
  if (!config) return EXIT_USAGE
  // Nothing is signed: a key that cannot be used would stop the next start.
  const signer = await readReplySigner(config, io)
  if (!signer.ok) return fail(io, EXIT_USAGE, signer.error)
  for (const warning of signer.value.warnings) io.stderr(`warning: ${warning}\n`)
  const context = loadContext(config, io)
  const checked = await (paths.length > 0
    ? checkNamedFiles(paths, config.providers, context)
    : loadFolder(config.providers, context))
  const problems = checked.problems.toSorted(bySeverity)
  const { directory } = checked
  const unsupported = directory ? await unsupportedOfProviders(directory, config.publicUrl) : []
  io.stdout(
    json
      ? asJson(checked, problems, unsupported)
      : asText(checked, problems, io, strict) + asDimLines(unsupportedLines(unsupported), io)
  )
  return problems.some(problem => strict ?? isError(problem)) ? EXIT_PROBLEM : EXIT_SUCCESS
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
  const texts = problems.map(problem => `${asColoredText(problem, io)}\n\n`)
  return `${texts.join('')}${summaryLine(checked, problems, io, strict)}\n`
}

function asColoredText(problem: Problem, io: Io): string {
  const { severity } = problem
  // drawProblem() replaces control and bidirectional characters; other invisible ones are escaped here.
  const [heading = '', ...lines] = escapeControlsInLines(drawProblem(problem)).split('\n')
  const colored = styled(io, severity === 'error' ? 'red' : 'yellow', `${severity}:`)
  return [heading.replace(`${severity}:`, colored), ...lines].join('\n')
}

function asDimLines(lines: readonly string[], io: Io): string {
  return lines.map(line => `${styled(io, 'dim', line)}\n`).join('')
}

/** `3 errors, 1 warning in 2 files`, or `5 files, 8 domains: ok, 12 warnings`; with `strict`, `12 warnings in 5 files`. */
function summaryLine(
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
  const ok = styled(io, 'green', 'ok')
  return `${count(files, 'file')}, ${count(directory?.domains ?? 0, 'domain')}: ${ok}${warned}`
}
