import type { Address } from '../../address/address.ts'
import { loginName, wordsOf } from '../../settings/login.ts'

/** A provider's `redirect` as the mail address to ask for instead; undefined when it needs a person and none came. */
export function redirectAddress(rule: string, address: Address | undefined): string | undefined {
  if (!rule.includes('{')) return rule
  return address && loginName(rule, wordsOf(address))
}
