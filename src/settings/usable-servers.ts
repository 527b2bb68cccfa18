import type { Alternatives, AnyServer, IncomingProtocol, Protocol } from './settings.ts'

/** Which of a provider's declared servers programs may use. */
export type ServerRules = {
  readonly protocols: readonly IncomingProtocol[]
  readonly prefer: IncomingProtocol
  readonly allowUnencrypted: boolean
}

/**
 * Servers as a provider file declares them, all incoming or all outgoing → those that programs may use, the preferred
 * protocol first. Within a protocol, the order of the file is the order of preference.
 *
 * An unencrypted server is usable only with `allowUnencrypted`, and only where the file declares no encrypted server of its
 * protocol, not even one that a format does not support. If both were listed, Evolution would use the unencrypted one when it
 * comes last, and Delta Chat would fall back to it and send the password in clear text.
 */
export function usableServers<S extends AnyServer>(
  declared: readonly S[],
  rules: ServerRules
): readonly S[] {
  const encrypted = new Set<Protocol>(declared.filter(isEncrypted).map(server => server.protocol))
  const isSafe = (server: S): boolean =>
    isEncrypted(server) || (rules.allowUnencrypted && !encrypted.has(server.protocol))
  const usable = declared
    .filter(isSafe)
    .map(withLogin)
    .filter(server => isUsable(server, rules))
  return usable.toSorted((a, b) => Number(isSecond(a, rules)) - Number(isSecond(b, rules)))
}

/** FairEmail and Geary read no IMAP server after a POP3 server, so POP3 is first only where the provider prefers it. */
function isSecond({ protocol }: AnyServer, { prefer }: ServerRules): boolean {
  return protocol !== prefer
}

/** TLS from the first byte, or upgraded to TLS before the login. */
export function isEncrypted({ security }: Pick<AnyServer, 'security'>): boolean {
  return security !== 'none'
}

/**
 * Usable servers → those for one document: with `first`, the first of each protocol that the format supports. With two of the
 * same protocol, Evolution and aerc use the last, KMail the one with STARTTLS.
 */
export function pickServers<S extends AnyServer>(
  servers: readonly S[],
  alternatives: Alternatives,
  isSupported: (server: S) => boolean = () => true
): readonly S[] {
  const supported = servers.filter(isSupported)
  if (alternatives === 'all') return supported
  const protocols = new Set<Protocol>()
  return supported.filter(({ protocol }) => {
    const isFirst = !protocols.has(protocol)
    protocols.add(protocol)
    return isFirst
  })
}

/** A mailbox is never read without a login. */
function withLogin<S extends AnyServer>(server: S): S {
  if (server.protocol === 'smtp') return server
  return { ...server, authentication: server.authentication.filter(word => word !== 'none') }
}

function isUsable({ protocol, authentication }: AnyServer, rules: ServerRules): boolean {
  if (protocol !== 'smtp' && !rules.protocols.includes(protocol)) return false
  return authentication.length > 0
}
