import type { DomainTable } from '../../directory/domain-table.ts'
import type { Problem } from '../problem.ts'
import type { ReadProvider } from '../read-provider.ts'
import { DomainClaims } from './domain-claims.ts'
import type { CurrentOwner } from './domain-owners.ts'
import { MxClaims } from './mx-claims.ts'
import { reportRedirectLoops } from './redirect-loops.ts'

/** Names and their owners. An owner is the index of a provider in the list of files. */
export type ClaimedNames = {
  readonly exact: DomainTable
  /** `*.example.com` is kept as `example.com`. */
  readonly wildcards: DomainTable
  /** The MX hosts and the names above them; `*.` and a domain for all hosts below it. */
  readonly mx: ReadonlyMap<string, number>
  /** The problems of all files and between them: a domain claimed twice, an invalid line of a list. */
  readonly problems: readonly Problem[]
}

/**
 * All providers → the owner of each name, also when some names have problems: a name that two files claim belongs to neither,
 * or to the one that has it now; an invalid line of a list is left out.
 *
 * @param currentOwner the owner of a name in the configuration that is served now
 */
export function claimNames(
  files: readonly ReadProvider[],
  currentOwner?: CurrentOwner
): ClaimedNames {
  const domains = new DomainClaims(files, currentOwner)
  const mx = new MxClaims(files)
  files.forEach((file, owner) => {
    domains.claim(file, owner)
    mx.claim(file, owner)
  })
  const { exact, wildcards } = domains.owners
  exact.trim()
  reportRedirectLoops(files, domains.owners)
  const problems = [...domains.problems, ...files.flatMap(file => file.problems)]
  return { exact, wildcards, mx: mx.names, problems }
}
