import {
  INCOMING_PROTOCOLS,
  OUTGOING_PROTOCOLS,
  type Alternatives,
  type IncomingProtocol,
  type Protocol,
  type Server
} from './settings.ts'

/** What a provider lets us offer, of all the servers it states. */
export type OfferRules = {
  readonly protocols: readonly IncomingProtocol[]
  readonly allowUnencrypted: boolean
}

/**
 * Stated servers → those that programs may be sent to, IMAP before POP3 (FairEmail reads no IMAP after a POP3 server).
 * The file's order is the preference within a protocol, except that an unencrypted server never comes before an
 * encrypted one, and does not come at all unless the provider allows it.
 */
export function offered<P extends Protocol>(
  stated: readonly Server<P>[],
  rules: OfferRules
): readonly Server<P>[] {
  const usable = stated.map(withLogin).filter(server => isUsable(server, rules))
  return PROTOCOLS.flatMap(protocol =>
    encryptedFirst(usable.filter(server => server.protocol === protocol))
  )
}

/**
 * Offered servers → those for one document: with `first` one of each protocol, the best that the document can say. Two
 * of a kind make Evolution and aerc take the last, KMail the STARTTLS one.
 */
export function chosen<S extends Server>(
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

function isUsable({ protocol, security, authentication }: Server, rules: OfferRules): boolean {
  if (protocol !== 'smtp' && !rules.protocols.includes(protocol)) return false
  return authentication.length > 0 && (security !== 'none' || rules.allowUnencrypted)
}

function encryptedFirst<S extends Server>(servers: readonly S[]): readonly S[] {
  return [
    ...servers.filter(s => s.security !== 'none'),
    ...servers.filter(s => s.security === 'none')
  ]
}
