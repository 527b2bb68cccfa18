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
  /** UUID of the account: lower case in identifiers, upper case as the profile's PayloadUUID. */
  readonly account: string
  /** PayloadUUID of a payload in the profile. */
  readonly uuidOf: (payload: string) => string
}

/**
 * @param installation the provider's namespace, see installationOf()
 * @param address the account. The local part counts with its case (RFC 5321 2.4), in one Unicode form.
 */
export function identityOf(installation: Uint8Array, address: Address): Identity {
  const account = v5(`${address.localPart.normalize('NFC')}@${address.domain}`, installation)
  return { account, uuidOf: payload => v5(payload, account).toUpperCase() }
}

/** A provider's namespace, from its id: the same wherever and by whichever host name the profile is fetched. */
export function installationOf(id: Domain): Uint8Array {
  return v5(id, NAMESPACE, new Uint8Array(16))
}

/** PayloadIdentifier: `com.example.mailsetup.<account>`, with a word after it for each payload inside. */
export function identifierOf(id: Domain, account: string, payload?: string): string {
  const prefix = `${id.split('.').toReversed().join('.')}.mailsetup.${account}`
  return payload === undefined ? prefix : `${prefix}.${payload}`
}
