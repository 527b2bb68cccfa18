import type { Address } from '../../address/address.ts'
import { loginName, wordsOf } from '../../settings/login.ts'

/** A provider's `redirect` as the mail address to ask for instead; undefined when no address came to ask for. */
export function redirectAddress(rule: string, address: Address | undefined): string | undefined {
  return address && loginName(rule, wordsOf(address))
}
