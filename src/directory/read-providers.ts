import { Claims } from './claims.ts'
import { createDirectory, type Directory } from './directory.ts'
import { isError, type Problem } from './problem.ts'
import type { ReadProvider } from './read-provider.ts'

/**
 * All providers together → the directory, and what is only wrong between files: a domain claimed twice, a list with
 * mistakes. With an error among the problems there is no directory.
 *
 * @param version names this configuration, see Directory
 */
export function readProviders(
  files: readonly ReadProvider[],
  version: string
): { readonly directory?: Directory; readonly problems: readonly Problem[] } {
  const claims = new Claims(files)
  files.forEach((file, owner) => claims.claimAll(file, owner))
  claims.exact.trim()
  const providers = files.map(file => file.provider)
  const problems = [...claims.problems, ...files.flatMap(file => file.source.problems)]
  if (problems.some(isError)) return { problems }
  const directory = createDirectory({
    version,
    providers,
    exact: claims.exact,
    wildcards: claims.wildcards,
    mx: claims.mx
  })
  return { directory, problems }
}
