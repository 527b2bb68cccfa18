/**
 * Who a profile is. A device replaces a profile by its identifier and updates an account in it when identifier and UUID
 * are both unchanged; so both are functions of the installation and the account, and of nothing else.
 */
import { v5 } from 'uuid'
import type { Address } from '../../address/address.ts'
import type { Domain } from '../../address/domain.ts'

/** Mailsetup's own namespace, for ever: v5 of "https://mailsetup.example/apple" in RFC 9562's URL namespace. */
const NAMESPACE = v5('https://mailsetup.example/apple', v5.URL)

export type Identity = {
  /** PayloadIdentifier: `com.example.mailsetup.<account>`, with a word after it for each payload inside. */
  readonly identifier: (payload?: string) => string
  /** PayloadUUID of the profile or of one of its payloads. */
  readonly uuid: (payload?: string) => string
}

/**
 * @param installation the provider's id: the same wherever and by whichever host name the profile is fetched
 * @param address the account. The local part counts with its case (RFC 5321 2.4), in one Unicode form.
 */
export function identityOf(installation: Domain, address: Address): Identity {
  const account = v5(
    `${address.localPart.normalize('NFC')}@${address.domain}`,
    v5(installation, NAMESPACE)
  )
  const prefix = `${installation.split('.').toReversed().join('.')}.mailsetup.${account}`
  return {
    identifier: payload => (payload === undefined ? prefix : `${prefix}.${payload}`),
    uuid: payload => (payload === undefined ? account : v5(payload, account)).toUpperCase()
  }
}
