import { isEncrypted } from '../settings/usable-servers.ts'
import type {
  IncomingProtocol,
  IncomingServer,
  OutgoingServer,
  Provider,
  Server
} from '../settings/settings.ts'
import { acceptsPassword } from './mail-access.ts'

/** A provider's servers, in the groups that the page shows. */
export type ServerGroups = {
  /** The best server for reading and the best for sending: those that the guides name. */
  readonly incoming: IncomingServer | undefined
  readonly outgoing: OutgoingServer | undefined
  /** Those two, without an unencrypted one. */
  readonly preferred: readonly Server[]
  /** Other encrypted servers that programs may use, for reading by the same protocol and for sending. */
  readonly alternatives: readonly Server[]
  /** Unencrypted servers of the file for the same, also those that no program may use. */
  readonly unencrypted: readonly Server[]
  /** Servers of the protocol that was not chosen. Nobody who has trouble with one protocol is led to the other. */
  readonly otherProtocol: {
    readonly encrypted: readonly Server[]
    readonly unencrypted: readonly Server[]
  }
}

/**
 * Servers of a protocol that the provider has turned off are in no group.
 *
 * @param protocol the chosen one; without it, or where the provider does not offer it, its first one
 */
export function groupServers(
  provider: Provider,
  protocol: IncomingProtocol | undefined
): ServerGroups {
  const chosen = provider.incoming.find(server => server.protocol === protocol)
  const usedProtocol = (chosen ?? provider.incoming[0])?.protocol
  const isOther = (server: Server): boolean =>
    server.protocol !== 'smtp' && server.protocol !== usedProtocol
  const incoming = best(provider.incoming.filter(server => !isOther(server)))
  const outgoing = best(provider.outgoing)
  const isPreferred = (server: Server): boolean => server === incoming || server === outgoing
  const encrypted = [...provider.incoming, ...provider.outgoing].filter(isEncrypted)
  const unencrypted = declaredServers(provider).filter(server => !isEncrypted(server))
  return {
    incoming,
    outgoing,
    preferred: encrypted.filter(isPreferred),
    alternatives: encrypted.filter(server => !isPreferred(server) && !isOther(server)),
    unencrypted: unencrypted.filter(server => !isOther(server)),
    otherProtocol: {
      encrypted: encrypted.filter(isOther),
      unencrypted: unencrypted.filter(isOther)
    }
  }
}

/** The first that people can log in to with a password, else the first. */
function best<S extends Server>(servers: readonly S[]): S | undefined {
  return servers.find(acceptsPassword) ?? servers[0]
}

/** The servers of the file, without protocols that are turned off. If programs may use no incoming server, all are shown. */
function declaredServers({ incoming, declared }: Provider): readonly Server[] {
  const protocols = new Set(incoming.map(server => server.protocol))
  const isOn = ({ protocol }: Server<IncomingProtocol>): boolean =>
    protocols.size === 0 || protocols.has(protocol)
  return [...declared.incoming.filter(isOn), ...declared.outgoing]
}
