/**
 * Who a profile is. A device replaces a profile by its identifier and updates an account in it when identifier and UUID
 * are both unchanged; so both are functions of the installation and the account, and of nothing else.
 */
import { v5 } from 'uuid'
import type { Address } from '../../address/address.ts'
import type { Domain } from '../../address/domain.ts'

/** Mailsetup's own namespace, for ever: v5 of "https://mailsetup.example/apple" in RFC 9562's URL namespace. */
const NAMESPACE = v5('https://mailsetup.example/apple', v5.URL)

/**
 * UUID of an account: lower case in identifiers, upper case as the profile's PayloadUUID.
 *
 * @param installation the provider's namespace, see installationOf()
 * @param address the account. The local part counts with its case (RFC 5321 2.4), in one Unicode form.
 */
export function uuidOfAccount(installation: Uint8Array, { localPart, domain }: Address): string {
  return v5(`${localPart.normalize('NFC')}@${domain}`, installation)
}

/** PayloadUUIDs of a kind of payload: by its word, the account's UUID → the payload's. */
export function payloadUuids(word: string): (account: string) => string {
  const number = firstGroup(v5(word, NAMESPACE))
  // Only the first group differs from the account's: one hash makes all UUIDs of a profile, and hashing takes longer than
  // the rest of it. RFC 9562 calls what is no hash of anything version 8.
  return account => {
    const group = ((firstGroup(account) ^ number) >>> 0).toString(16).padStart(8, '0')
    return `${group}${account.slice(8, 14)}8${account.slice(15)}`.toUpperCase()
  }
}

function firstGroup(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8), 16)
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
