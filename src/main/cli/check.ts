import { drawProblem, isError, type Problem } from '../../directory/problem.ts'
import { count } from '../count.ts'
import { loadFiles, loadFolder, type Loaded } from '../provider-files.ts'
import { configOf } from './environment.ts'
import { fail, GOOD, PROBLEM, WRONG_USE, styled, type Io } from './io.ts'
import { printableLines } from './printable.ts'
import { signerOf } from './signed.ts'

/** `mailsetup check`: every problem of the files that were named, or of all in the folder. Problems are its result: stdout. */
export async function check(
  { files, json }: { readonly files: readonly string[]; readonly json?: true },
  io: Io
): Promise<number> {
  const config = configOf(io)
  if (!config) return WRONG_USE
  const signer = await signerOf(config, io)
  if ('mistake' in signer) return fail(io, WRONG_USE, signer.mistake)
  for (const warning of signer.warnings) io.stderr(`warning: ${warning}\n`)
  const place = { cwd: io.cwd, environment: io.env, paths: config.providerPaths }
  const loaded = await (files.length > 0
    ? loadFiles(files, place)
    : loadFolder(config.providers, place))
  io.stdout(json ? asJson(loaded) : asText(loaded, io))
  return loaded.directory ? GOOD : PROBLEM
}

function asJson({ directory, files, problems }: Loaded): string {
  const result = { ok: directory !== undefined, files, domains: directory?.domains ?? 0, problems }
  return `${JSON.stringify(result, null, 2)}\n`
}

function asText(loaded: Loaded, io: Io): string {
  const drawn = loaded.problems.map(problem => `${drawInColor(problem, io)}\n\n`)
  return `${drawn.join('')}${closingLine(loaded, io)}\n`
}

function drawInColor(problem: Problem, io: Io): string {
  const { severity } = problem
  const [place = '', ...lines] = printableLines(drawProblem(problem)).split('\n')
  const shown = styled(io, severity === 'error' ? 'red' : 'yellow', `${severity}:`)
  return [place.replace(`${severity}:`, shown), ...lines].join('\n')
}

/** `3 errors, 1 warning in 2 files`, or `5 files, 8 domains: good, 12 warnings`. */
function closingLine({ directory, files, problems }: Loaded, io: Io): string {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  const warned = warnings > 0 ? `, ${count(warnings, 'warning')}` : ''
  if (!directory)
    return `${styled(io, 'red', count(errors, 'error'))}${warned} in ${count(files, 'file')}`
  const good = styled(io, 'green', 'good')
  return `${count(files, 'file')}, ${count(directory.domains, 'domain')}: ${good}${warned}`
}
