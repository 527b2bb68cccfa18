import {
  INCOMING_PROTOCOLS,
  OUTGOING_PROTOCOLS,
  type Alternatives,
  type IncomingProtocol,
  type Protocol,
  type Server
} from './settings.ts'

/** What a provider lets us offer, of all the servers it states. */
export type ServerRules = {
  readonly protocols: readonly IncomingProtocol[]
  readonly allowUnencrypted: boolean
}

/**
 * Servers as a provider file states them, all for reading or all for sending → those that programs may be sent to, IMAP
 * before POP3 (FairEmail reads no IMAP after a POP3 server). The file's order is the preference within a protocol.
 *
 * An unencrypted server is offered only with `allowUnencrypted`, and only where the file states no encrypted server of
 * its protocol, not even one that a format cannot say. Beside an encrypted one Evolution would take it when it comes last,
 * and Delta Chat would fall back to it and send the password in clear text.
 */
export function usableServers<P extends Protocol>(
  declared: readonly Server<P>[],
  rules: ServerRules
): readonly Server<P>[] {
  const encrypted = new Set<Protocol>(declared.filter(isEncrypted).map(server => server.protocol))
  const isSafe = (server: Server): boolean =>
    isEncrypted(server) || (rules.allowUnencrypted && !encrypted.has(server.protocol))
  const usable = declared
    .filter(isSafe)
    .map(withLogin)
    .filter(server => isUsable(server, rules))
  return PROTOCOLS.flatMap(protocol => usable.filter(server => server.protocol === protocol))
}

/** TLS from the first byte, or upgraded to it before the login. */
export function isEncrypted({ security }: Server): boolean {
  return security !== 'none'
}

/**
 * Offered servers → those for one document: with `first` one of each protocol, the best that the document can say. Two
 * of a kind make Evolution and aerc take the last, KMail the STARTTLS one.
 */
export function pickServers<S extends Server>(
  servers: readonly S[],
  alternatives: Alternatives,
  isSayable: (server: S) => boolean = () => true
): readonly S[] {
  const sayable = servers.filter(isSayable)
  if (alternatives === 'all') return sayable
  return PROTOCOLS.flatMap(protocol => sayable.find(server => server.protocol === protocol) ?? [])
}

const PROTOCOLS: readonly Protocol[] = [...INCOMING_PROTOCOLS, ...OUTGOING_PROTOCOLS]

/** A mailbox that is read without a login is nobody's. */
function withLogin<P extends Protocol>(server: Server<P>): Server<P> {
  if (server.protocol === 'smtp') return server
  return { ...server, authentication: server.authentication.filter(word => word !== 'none') }
}

function isUsable({ protocol, authentication }: Server, rules: ServerRules): boolean {
  if (protocol !== 'smtp' && !rules.protocols.includes(protocol)) return false
  return authentication.length > 0
}
