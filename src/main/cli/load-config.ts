import type { Directory } from '../../directory/directory.ts'
import { drawProblem, isError } from '../../provider-file/problem.ts'
import { failed, ok, type Result } from '../../result.ts'
import { readConfig, type Config } from '../node/config.ts'
import { loadFolder } from '../node/providers/load-files.ts'
import type { LoadContext } from '../node/providers/provider-set.ts'
import type { Io } from './io.ts'

/**
 * The configuration; undefined after printing every problem in the environment. Commands that serve nothing check all
 * variables too: operators run `check` before a start.
 */
export function loadConfig(io: Io): Config | undefined {
  const read = readConfig(io.env)
  if (read.ok) return read.value
  io.stderr(`${read.error.join('\n')}\n`)
  return undefined
}

export function loadContext({ providerPaths }: Config, { cwd, env }: Io): LoadContext {
  return { cwd, environment: env, paths: providerPaths }
}

/** The providers of the folder PROVIDERS; or every error in its files, as one text. */
export async function loadDirectory(config: Config, io: Io): Promise<Result<Directory, string>> {
  const { directory, problems } = await loadFolder(config.providers, loadContext(config, io))
  return directory ? ok(directory) : failed(problems.filter(isError).map(drawProblem).join('\n'))
}
