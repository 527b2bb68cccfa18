import { Claims, type HeldBy } from './claims/domain-claims.ts'
import type { Names } from '../directory/directory.ts'
import { createDirectory, type Directory } from '../directory/directory.ts'
import type { DomainTable } from '../directory/domain-table.ts'
import { isError, type Problem } from './problem.ts'
import type { ReadProvider } from './read-provider.ts'
import { refuseCircles } from './claims/redirect-loops.ts'

/** Who owns which name, with everything that there is to say against it. */
export type ClaimedNames = Pick<Names, 'mx'> & {
  readonly exact: DomainTable
  readonly wildcards: DomainTable
  readonly problems: readonly Problem[]
}

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
  const { problems, ...names } = claimNames(files)
  if (problems.some(isError)) return { problems }
  const providers = files.map(file => file.provider)
  return { directory: createDirectory({ version, providers, ...names }), problems }
}

/**
 * The names of all providers, also where some of them are wrong: a name that two files claim belongs to neither, or to
 * the one that has it now; a line of a list that is no domain is left out.
 *
 * @param heldBy who owns a name in the configuration that is served now
 */
export function claimNames(files: readonly ReadProvider[], heldBy?: HeldBy): ClaimedNames {
  const claims = new Claims(files, heldBy)
  files.forEach((file, owner) => claims.claimAll(file, owner))
  claims.exact.trim()
  refuseCircles(files, claims)
  const { exact, wildcards, mx } = claims
  const problems = [...claims.problems, ...files.flatMap(file => file.problems)]
  return { exact, wildcards, mx, problems }
}
