/** The accounts in a profile. Defaults of the TLS switches differ from payload to payload, so each is written out. */
import type { Address } from '../../address/address.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import { endpointOf } from '../../settings/endpoint.ts'
import type { Provider } from '../../settings/settings.ts'
import { authenticationOf, type ActiveSyncAccount, type MailAccount } from './account.ts'

/** Whose account it is. Without a name the device asks for it. */
export type Person = {
  readonly address: Address
  readonly name: string | undefined
  readonly identifierOf: (payload: string) => string
  readonly uuidOf: (payload: string) => string
}

type Value = string | number | boolean | Payload | Payload[]
export type Payload = { [key: string]: Value }

// SMIMEEnabled is left out: `false` has been seen to lock the switches that these open.
const SMIME_IS_THE_PERSONS_CHOICE = {
  SMIMESigningUserOverrideable: true,
  SMIMESigningCertificateUUIDUserOverrideable: true,
  SMIMEEncryptByDefaultUserOverrideable: true,
  SMIMEEncryptionCertificateUUIDUserOverrideable: true,
  SMIMEEnableEncryptionPerMessageSwitch: true
}

/** com.apple.mail.managed. Both user names are written: the outgoing one is not inherited, devices would ask for it. */
export function mailPayload(account: MailAccount, provider: Provider, person: Person): Payload {
  const { word, incoming, outgoing } = account
  const { address, name } = person
  return {
    // IMAP and POP3 are two accounts to a device: one cannot be updated into the other.
    ...head('com.apple.mail.managed', provider.name, person, `mail.${word}`),
    EmailAccountDescription: provider.name,
    ...(name === undefined ? {} : { EmailAccountName: name }),
    EmailAccountType: word === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    EmailAddress: address.text,
    IncomingMailServerAuthentication: authenticationOf(incoming.authentication) ?? '',
    IncomingMailServerHostName: incoming.host,
    IncomingMailServerPortNumber: incoming.port,
    // One switch for TLS and STARTTLS, the port tells which. False would not even ask for TLS.
    IncomingMailServerUseSSL: incoming.security !== 'none',
    IncomingMailServerUsername: loginName(incoming.login, loginVariablesOf(address)),
    OutgoingMailServerAuthentication: authenticationOf(outgoing.authentication) ?? '',
    OutgoingMailServerHostName: outgoing.host,
    OutgoingMailServerPortNumber: outgoing.port,
    OutgoingMailServerUseSSL: outgoing.security !== 'none',
    OutgoingMailServerUsername: loginName(outgoing.login, loginVariablesOf(address)),
    OutgoingPasswordSameAsIncomingPassword: true,
    ...SMIME_IS_THE_PERSONS_CHOICE
  }
}

/**
 * com.apple.caldav.account and com.apple.carddav.account, alike but for the prefix of their keys. No principal URL:
 * devices ask /.well-known/, and a wrong one is worse than none.
 */
export function davPayload(
  kind: 'CalDAV' | 'CardDAV',
  url: string,
  provider: Provider,
  person: Person
): Payload {
  const { hostname, port, isSecure } = endpointOf(url)
  const word = kind.toLowerCase()
  return {
    ...head(`com.apple.${word}.account`, provider.name, person, word),
    [`${kind}AccountDescription`]: provider.name,
    [`${kind}HostName`]: hostname,
    [`${kind}Port`]: port,
    [`${kind}UseSSL`]: isSecure,
    [`${kind}Username`]: loginName(provider.login, loginVariablesOf(person.address))
  }
}

const NOTHING_BUT_MAIL = {
  EnableContacts: false,
  EnableCalendars: false,
  EnableReminders: false,
  EnableNotes: false
}

/** com.apple.eas.account: iOS and visionOS only. Calendars and the rest come along unless they are switched off. */
export function activeSyncPayload(
  account: ActiveSyncAccount,
  provider: Provider,
  person: Person,
  parts: 'all' | 'mail'
): Payload {
  const { hostname, isSecure } = endpointOf(account.url)
  return {
    ...head('com.apple.eas.account', provider.name, person, 'activesync'),
    EmailAddress: person.address.text,
    Host: hostname,
    SSL: isSecure,
    UserName: loginName(provider.login, loginVariablesOf(person.address)),
    MailNumberOfPastDaysToSync: 0,
    ...(parts === 'mail' ? NOTHING_BUT_MAIL : {})
  }
}

export function head(type: string, name: string, person: Person, payload: string): Payload {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: person.identifierOf(payload),
    PayloadUUID: person.uuidOf(payload),
    PayloadDisplayName: name
  }
}
