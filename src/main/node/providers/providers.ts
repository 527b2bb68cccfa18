import type { Directory } from '../../../directory/directory.ts'
import type { Result } from '../../../result.ts'
import { describeError } from '../log/describe-error.ts'
import type { Log } from '../log/log.ts'
import {
  createReloadable,
  drawLoadProblem,
  type Load,
  type LoadProblem,
  type Reloadable
} from '../reloadable.ts'

/** Provider files that are served. */
export type Served = { readonly directory: Directory; readonly warnings: number }

/**
 * The providers that are served now. A bad file is served as it was when it was last good; if no file is good, everything
 * stays as it is.
 */
export type Providers = Reloadable<Served>

/**
 * Loads the providers for the first time, and logs every reload.
 *
 * @param load reads all of them; rejects if the thread that reads ends, as it does when it runs out of memory
 * @param folder with the provider files, absolute
 */
export async function createProviders(
  load: () => Promise<Load<Served>>,
  { folder, log }: { readonly folder: string; readonly log: Log }
): Promise<Result<Providers, readonly LoadProblem[]>> {
  const providers = await createReloadable({
    load,
    folder,
    toProblem: error => `the provider files could not be read: ${describeError(error).error}`,
    onReload({ value, problems }) {
      if (!value) return log('reload failed', { problems: problems.map(drawLoadProblem) })
      log('reloaded', { ...summaryOf(value.directory), warnings: value.warnings })
      logBadFiles(problems, log)
    }
  })
  if (providers.ok) logBadFiles(providers.value.problems(), log)
  return providers
}

function logBadFiles(problems: readonly LoadProblem[], log: Log): void {
  if (problems.length > 0) log('provider files bad', { problems: problems.map(drawLoadProblem) })
}

/** What the log, readiness and metrics say about a configuration. */
export function summaryOf({ version, providers, domains }: Directory): {
  readonly configuration: string
  readonly providers: number
  readonly domains: number
} {
  return { configuration: version, providers: providers.length, domains }
}
