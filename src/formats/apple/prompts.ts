import type { Payload } from './payloads.ts'

/** What a device asks the person while it installs a profile. */
export type Prompts = {
  /** How many times it asks for a password: once for each account, even where the accounts have the same one. */
  readonly passwords: number
  /** Whether it asks for the person's name. */
  readonly asksName: boolean
}

/**
 * What a device asks for, by the keys that are missing: no payload has a password. Source: the installer of iOS. No prompt of it
 * is known for subscribed calendars and directories.
 */
export function promptsOf(payloads: readonly Payload[]): Prompts {
  return {
    passwords: payloads.reduce((sum, payload) => sum + passwordsOf(payload), 0),
    asksName: payloads.some(
      ({ PayloadType: type, EmailAccountName: name }) =>
        type === 'com.apple.mail.managed' && name === undefined
    )
  }
}

function passwordsOf(payload: Payload): number {
  switch (payload.PayloadType) {
    case 'com.apple.mail.managed':
      return incomingPasswords(payload) + outgoingPasswords(payload)
    case 'com.apple.caldav.account':
    case 'com.apple.carddav.account':
    case 'com.apple.eas.account':
      return 1
    default:
      return 0
  }
}

function incomingPasswords({ IncomingMailServerAuthentication: authentication }: Payload): number {
  return authentication === 'EmailAuthNone' ? 0 : 1
}

function outgoingPasswords({
  OutgoingMailServerAuthentication: authentication,
  OutgoingPasswordSameAsIncomingPassword: isSame
}: Payload): number {
  return authentication === 'EmailAuthNone' || isSame === true ? 0 : 1
}
