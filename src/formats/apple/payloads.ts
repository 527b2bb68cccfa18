/** The accounts in a profile. The defaults of the TLS keys differ from payload to payload, so each key is written. */
import type { Address } from '../../address/address.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import { endpointOf } from '../../settings/url-endpoint.ts'
import type { Provider } from '../../settings/settings.ts'
import { authenticationOf, type ActiveSyncAccount, type MailAccount } from './choose-account.ts'

/** Whose account it is. Without a name the device asks for one. */
export type Person = {
  readonly address: Address
  readonly name: string | undefined
  readonly identifierOf: (payload: string) => string
  readonly uuidOf: (payload: string) => string
}

type Value = string | number | boolean | Payload | Payload[]
export type Payload = { [key: string]: Value }

// SMIMEEnabled is left out: `false` was seen to disable the settings that these keys enable.
const SMIME_OVERRIDABLE = {
  SMIMESigningUserOverrideable: true,
  SMIMESigningCertificateUUIDUserOverrideable: true,
  SMIMEEncryptByDefaultUserOverrideable: true,
  SMIMEEncryptionCertificateUUIDUserOverrideable: true,
  SMIMEEnableEncryptionPerMessageSwitch: true
}

/** com.apple.mail.managed. Both user names are written: without the outgoing one, devices ask for it. */
export function mailPayload(account: MailAccount, provider: Provider, person: Person): Payload {
  const { kind, incoming, outgoing } = account
  const { address, name } = person
  return {
    // Two ids: a device cannot update an IMAP account to POP3.
    ...head('com.apple.mail.managed', provider.name, person, `mail.${kind}`),
    EmailAccountDescription: provider.name,
    ...(name === undefined ? {} : { EmailAccountName: name }),
    EmailAccountType: kind === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    EmailAddress: address.text,
    IncomingMailServerAuthentication: authenticationOf(incoming.authentication) ?? '',
    IncomingMailServerHostName: incoming.host,
    IncomingMailServerPortNumber: incoming.port,
    // One key for TLS and STARTTLS; the port decides which. With false, the device does not even try TLS.
    IncomingMailServerUseSSL: incoming.security !== 'none',
    IncomingMailServerUsername: loginName(incoming.login, loginVariablesOf(address)),
    OutgoingMailServerAuthentication: authenticationOf(outgoing.authentication) ?? '',
    OutgoingMailServerHostName: outgoing.host,
    OutgoingMailServerPortNumber: outgoing.port,
    OutgoingMailServerUseSSL: outgoing.security !== 'none',
    OutgoingMailServerUsername: loginName(outgoing.login, loginVariablesOf(address)),
    OutgoingPasswordSameAsIncomingPassword: outgoing.samePassword !== false,
    ...(incoming.pathPrefix === undefined
      ? {}
      : { IncomingMailServerIMAPPathPrefix: incoming.pathPrefix }),
    ...SMIME_OVERRIDABLE
  }
}

/**
 * com.apple.caldav.account and com.apple.carddav.account, which differ in the prefix of their keys. No principal URL:
 * devices ask /.well-known/, and a wrong URL is worse than none.
 */
export function davPayload(
  kind: 'CalDAV' | 'CardDAV',
  url: string,
  provider: Provider,
  person: Person
): Payload {
  const { hostname, port, isSecure } = endpointOf(url)
  const id = kind.toLowerCase()
  return {
    ...head(`com.apple.${id}.account`, provider.name, person, id),
    [`${kind}AccountDescription`]: provider.name,
    [`${kind}HostName`]: hostname,
    [`${kind}Port`]: port,
    [`${kind}UseSSL`]: isSecure,
    [`${kind}Username`]: loginName(provider.login, loginVariablesOf(person.address))
  }
}

const MAIL_ONLY = {
  EnableContacts: false,
  EnableCalendars: false,
  EnableReminders: false,
  EnableNotes: false
}

/** com.apple.eas.account: iOS and visionOS only. It has calendars and contacts too, unless they are disabled. */
export function activeSyncPayload(
  account: ActiveSyncAccount,
  provider: Provider,
  person: Person,
  only: 'mail' | undefined
): Payload {
  const { hostname, isSecure } = endpointOf(account.url)
  return {
    ...head('com.apple.eas.account', provider.name, person, 'activesync'),
    EmailAddress: person.address.text,
    Host: hostname,
    SSL: isSecure,
    UserName: loginName(provider.login, loginVariablesOf(person.address)),
    MailNumberOfPastDaysToSync: 0,
    ...(only === 'mail' ? MAIL_ONLY : {})
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
