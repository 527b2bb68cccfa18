import { parseAddress, type Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'

/** Labels of hosts that people take for a part of the mail domain. Only the last `@` is followed by no other. */
const HOST_LABEL = /@(?:www|mail|email|webmail|smtp|imap|pop)\.(?=[^@]*$)/i

/**
 * For an address whose domain is not served: the same address without the label of a host, where that domain is served
 * (anna@www.example.com → anna@example.com). It tells no more than the page for that address does.
 */
export function didYouMean(
  address: Address,
  isServed: (domain: Domain) => boolean
): Address | undefined {
  const meant = parseAddress(address.text.replace(HOST_LABEL, '@'))
  return meant && meant.domain !== address.domain && isServed(meant.domain) ? meant : undefined
}
