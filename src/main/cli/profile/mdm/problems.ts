import type { ManagedProblem } from '../../../../formats/apple/index.ts'
import type { Vendor } from './vendors.ts'

/** Why there is no profile for an MDM, and what to do, as one line. @param account the one that was asked for */
export function describeProblem(
  problem: ManagedProblem,
  { name }: Vendor,
  account: string | undefined
): string {
  if (problem.kind === 'no-account')
    return `the provider offers no ${account ?? 'mail or ActiveSync'} account`
  return problem.kind === 'no-local-part'
    ? `a login rule of the provider has {localpart}, and ${name} has no variable for the part before the @. If an attribute of yours contains it, use --mdm-localpart`
    : `${name} would read a part of ${problem.key} "${problem.text}" as a variable: change that text in the provider file`
}
