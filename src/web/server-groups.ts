import { isEncrypted } from '../settings/usable-servers.ts'
import type { IncomingProtocol, Provider, Server } from '../settings/settings.ts'

/** A provider's servers, in the groups that the page shows. */
export type ServerGroups = {
  /** The best server for reading and the best for sending: those that the guides name. */
  readonly incoming: Server | undefined
  readonly outgoing: Server | undefined
  /** Those two, without an unencrypted one. */
  readonly preferred: readonly Server[]
  /** All other encrypted servers that programs may use; those of the protocol that was not chosen come last. */
  readonly alternatives: readonly Server[]
  /** Every unencrypted server of the file, also those that no program may use. */
  readonly unencrypted: readonly Server[]
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
  const incoming =
    provider.incoming.find(server => server.protocol === protocol) ?? provider.incoming[0]
  const outgoing = provider.outgoing[0]
  const encrypted = [...provider.incoming, ...provider.outgoing].filter(isEncrypted)
  const isPreferred = (server: Server): boolean => server === incoming || server === outgoing
  const isOfOtherProtocol = (server: Server): boolean =>
    server.protocol !== 'smtp' && server.protocol !== incoming?.protocol
  const others = encrypted.filter(server => !isPreferred(server))
  return {
    incoming,
    outgoing,
    preferred: encrypted.filter(isPreferred),
    alternatives: [
      ...others.filter(server => !isOfOtherProtocol(server)),
      ...others.filter(isOfOtherProtocol)
    ],
    unencrypted: declaredServers(provider).filter(server => !isEncrypted(server))
  }
}

/** The servers of the file, without protocols that are turned off. If programs may use no incoming server, all are shown. */
function declaredServers({ incoming, declared }: Provider): readonly Server[] {
  const protocols = new Set(incoming.map(server => server.protocol))
  const isOn = ({ protocol }: Server<IncomingProtocol>): boolean =>
    protocols.size === 0 || protocols.has(protocol)
  return [...declared.incoming.filter(isOn), ...declared.outgoing]
}
