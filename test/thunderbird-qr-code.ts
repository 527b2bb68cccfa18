/**
 * A model of how Thunderbird for Android reads the QR code of its account import: QrCodePayloadAdapter, QrCodePayloadValidator
 * and QrCodePayloadMapper in `feature/migration/qrcode` of thunderbird-android, read at a59bd67985 (2026-08-20).
 */

type ImportedServer = {
  readonly protocol: 'imap' | 'pop3' | 'smtp'
  readonly host: string
  readonly port: number
  readonly security: 'none' | 'starttls' | 'tls'
  readonly authentication:
    | 'none'
    | 'password'
    | 'encrypted-password'
    | 'client-certificate'
    | 'oauth2'
  readonly login: string
  readonly password: string | undefined
}
export type ImportedAccount = {
  readonly name: string
  readonly incoming: ImportedServer
  /** The first; the importer ignores others. */
  readonly outgoing: ImportedServer
  readonly identities: readonly (readonly [address: string, displayName: string])[]
}

/** The accounts of a code. Throws where the app rejects it, which is always the whole code. */
export function readQrCode(text: string): readonly ImportedAccount[] {
  const [version, part, ...rest] = array(JSON.parse(text))
  if (integer(version) !== 1) throw new Error('unsupported version')
  const [number, of] = array(part)
  integer(number)
  integer(of)
  const accounts: ImportedAccount[] = []
  do accounts.push(readAccount(rest.shift(), rest.shift()))
  while (rest.length > 0)
  return accounts
}

function readAccount(incoming: unknown, groups: unknown): ImportedAccount {
  const [protocol, host, port, security, authentication, login, name, password] = array(incoming)
  const accountName = optional(name)
  const server = [host, port, security, authentication, login, password] as const
  const from = readServer(incomingProtocol(protocol), ...server)
  const [first] = array(groups).map(readOutgoingGroup)
  if (!first) throw new Error('no outgoing server')
  return { name: accountName ?? first.identities[0]?.[0] ?? '', incoming: from, ...first }
}

function readOutgoingGroup(group: unknown): Pick<ImportedAccount, 'outgoing' | 'identities'> {
  const [server, ...identities] = array(group)
  const [protocol, ...items] = array(server)
  if (protocol !== 0) throw new Error('not SMTP')
  if (identities.length === 0) throw new Error('no identity')
  const [host, port, security, authentication, login, password] = items
  return {
    outgoing: readServer('smtp', host, port, security, authentication, login, password),
    identities: identities.map(readIdentity)
  }
}

function readIdentity(identity: unknown): readonly [string, string] {
  const [address, displayName] = array(identity)
  return [mailAddress(string(address)), line(displayName)]
}

function readServer(
  protocol: ImportedServer['protocol'],
  host: unknown,
  port: unknown,
  security: unknown,
  authentication: unknown,
  login: unknown,
  password: unknown
): ImportedServer {
  return {
    protocol,
    host: hostName(string(host)),
    port: portNumber(integer(port)),
    security: oneOf(SECURITIES, security),
    authentication: oneOf(AUTHENTICATIONS, authentication),
    login: line(login),
    password: optional(password)
  }
}

const SECURITIES = ['none', 'starttls', 'starttls', 'tls'] as const
const AUTHENTICATIONS = [
  'none',
  'password',
  'encrypted-password',
  undefined,
  undefined,
  'client-certificate',
  'oauth2'
] as const

function incomingProtocol(value: unknown): 'imap' | 'pop3' {
  return oneOf(['imap', 'pop3'] as const, value)
}

function oneOf<T>(values: readonly T[], value: unknown): NonNullable<T> {
  const found = values[integer(value)]
  if (found === undefined || found === null) throw new Error(`unsupported: ${String(value)}`)
  return found
}

// Items of an array. Moshi throws on null.

function array(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('not an array')
  return [...(value as unknown[])]
}

function integer(value: unknown): number {
  if (!Number.isInteger(value)) throw new Error('not an integer')
  return value as number
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new Error('not a string')
  return value
}

/** An item at the end of its array, which may be missing. */
function optional(value: unknown): string | undefined {
  return value === undefined ? undefined : line(value)
}

function line(value: unknown): string {
  const text = string(value)
  if (/[\r\n]/.test(text)) throw new Error('a line break')
  return text
}

// HostNameUtils.isLegalHostName(). Addresses of hosts are allowed, too, but a provider file has none.
const LABEL = '(?:[a-z0-9]|[a-z0-9][a-z0-9-]{0,61}[a-z0-9])'
const HOST = new RegExp(`^(?:${LABEL}\\.)*${LABEL}\\.?$`, 'i')

function hostName(text: string): string {
  if (text.length > 255 || !HOST.test(text)) throw new Error(`not a host name: ${text}`)
  return text
}

function portNumber(port: number): number {
  if (port < 1 || port > 65_535) throw new Error(`not a port: ${port}`)
  return port
}

// EmailAddressParser with EmailAddressParserConfig.LIMITED, and EmailDomainParser.
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const MAIL_ADDRESS = new RegExp(`^(${ATOM}(?:\\.${ATOM})*)@(${LABEL}(?:\\.${LABEL})*)$`, 'i')

function mailAddress(text: string): string {
  const [, localPart = '', domain = ''] = MAIL_ADDRESS.exec(text) ?? []
  if (!localPart || localPart.length > 64 || domain.length > 253 || text.length > 254)
    throw new Error(`not a mail address: ${text}`)
  return text
}
