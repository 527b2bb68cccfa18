import type { Address } from '../address/address.ts'
import { loginName, loginVariablesOf, type LoginVariables } from '../settings/login.ts'
import type { Authentication, Protocol, Security, Server } from '../settings/settings.ts'
import { isEncrypted } from '../settings/usable-servers.ts'

const FORMAT_VERSION = 1
const ONE_CODE_OF_ONE = [1, 1]

const PROTOCOLS = { imap: 0, pop3: 1, smtp: 0 } as const satisfies Record<Protocol, number>

// 1 is reserved, and read as STARTTLS.
const SECURITIES = { none: 0, starttls: 2, tls: 3 } as const satisfies Record<Security, number>

/** Without those that do not work after an import: the app has OAuth only for hosts that it knows, and asks for no certificate. */
const AUTHENTICATIONS: Readonly<Record<Authentication, number | undefined>> = {
  none: 0,
  password: 1,
  'encrypted-password': 2,
  // 3 and 4 are in the format, but the app rejects a code that has them.
  gssapi: undefined,
  ntlm: undefined,
  'client-certificate': undefined,
  oauth2: undefined
}

/** What the app's parser accepts of our addresses: ASCII, a Dot-string (RFC 5321 4.1.2), no dot at the end. */
const ADDRESS = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z\d.-]*[a-z\d]$/i

/** Characters. Thunderbird warns from here on when it makes such a code itself: cameras have trouble with a larger one. */
const TOO_LONG = 800

type Account = {
  readonly incoming: Server | undefined
  readonly outgoing: Server | undefined
  readonly address: Address
  /** For the From line. */
  readonly personName: string | undefined
}

/**
 * An account as the text of a QR code for the account import of Thunderbird for Android, 8.0 and later: a JSON array without
 * spaces and without a password (thunderbird-android, feature/migration/qrcode/qr-code-format.md, version 1). The app rejects the
 * whole code where a single value is not allowed, and where it finds `null`.
 *
 * Undefined where the format cannot express the account, where the app would reject it, or where it would import it but
 * could not log in.
 */
export function thunderbirdImport({
  incoming,
  outgoing,
  address,
  personName = ''
}: Account): string | undefined {
  const variables = loginVariablesOf(address)
  const incomingItems = incoming && serverItems(incoming, variables)
  const outgoingItems = outgoing && serverItems(outgoing, variables)
  if (!incomingItems || !outgoingItems) return undefined
  if (!ADDRESS.test(address.text) || !isSingleLine(personName)) return undefined
  const outgoingGroup = [outgoingItems, [address.text, personName]]
  const text = JSON.stringify([FORMAT_VERSION, ONE_CODE_OF_ONE, incomingItems, [outgoingGroup]])
  return text.length < TOO_LONG ? text : undefined
}

function serverItems(
  server: Server,
  variables: LoginVariables
): readonly (number | string)[] | undefined {
  const { protocol, host, port, security } = server
  const method = methodOf(server)
  const authentication = method && AUTHENTICATIONS[method]
  const login = method === 'none' ? '' : loginName(server.login, variables)
  return authentication !== undefined && isSingleLine(login)
    ? [PROTOCOLS[protocol], host, port, SECURITIES[security], authentication, login]
    : undefined
}

/**
 * The method that the app will use. Of the challenges it has only CRAM-MD5, which a server with "encrypted password" need not
 * have, so over TLS a password as it is comes first.
 */
function methodOf(server: Server): Authentication | undefined {
  const known = server.authentication.filter(method => AUTHENTICATIONS[method] !== undefined)
  return isEncrypted(server) && known.includes('password') ? 'password' : known[0]
}

function isSingleLine(text: string): boolean {
  return !/[\r\n]/.test(text)
}
