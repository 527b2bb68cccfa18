/**
 * The identity of a profile. A device replaces the profile with the same identifier, and updates an account in it when its
 * identifier and UUID are both unchanged. So both depend on the provider and the account, and on nothing else.
 */
import { v5 } from 'uuid'
import type { Address } from '../../address/address.ts'
import type { Domain } from '../../address/domain.ts'

/** Mailsetup's own namespace, which must never change: v5 of "https://mailsetup.example/apple" in RFC 9562's URL namespace. */
const NAMESPACE = v5('https://mailsetup.example/apple', v5.URL)

/**
 * UUID of an account: lower case in identifiers, upper case as the profile's PayloadUUID.
 *
 * @param namespace see namespaceOf()
 * @param address the account. The local part is case-sensitive (RFC 5321 2.4), in Unicode's form NFC.
 */
export function uuidOfAccount(namespace: Uint8Array, { localPart, domain }: Address): string {
  return v5(`${localPart.normalize('NFC')}@${domain}`, namespace)
}

/**
 * UUID of what an MDM installs for everybody at a domain. It differs from that of any account, which has an `@`: an MDM cannot
 * take over a profile that a person has installed.
 *
 * @param kind such as `imap`
 */
export function managedUuid(namespace: Uint8Array, domain: Domain, kind: string): string {
  return v5(`mdm ${kind} ${domain}`, namespace)
}

/** Payload id, such as `mail.imap` → a function from the account's UUID to the payload's PayloadUUID. */
export function payloadUuids(id: string): (account: string) => string {
  const number = firstGroup(v5(id, NAMESPACE))
  // Only the first group differs from the account's: one hash makes all UUIDs of a profile, and hashing takes longer than
  // everything else. Such a UUID is of version 8 (RFC 9562 5.8).
  return account => {
    const group = ((firstGroup(account) ^ number) >>> 0).toString(16).padStart(8, '0')
    return `${group}${account.slice(8, 14)}8${account.slice(15)}`.toUpperCase()
  }
}

function firstGroup(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8), 16)
}

/** A provider's namespace, from its id: the same on every machine and at every host name. */
export function namespaceOf(id: Domain): Uint8Array {
  return v5(id, NAMESPACE, new Uint8Array(16))
}

/** PayloadIdentifier: `com.example.mailsetup.<account>`; for a payload inside, its id follows. */
export function identifierOf(id: Domain, account: string, payload?: string): string {
  const prefix = `${id.split('.').toReversed().join('.')}.mailsetup.${account}`
  return payload === undefined ? prefix : `${prefix}.${payload}`
}
