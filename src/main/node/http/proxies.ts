import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { Origin } from '../../../http/request.ts'
import { hasProto, PROTO, unreadHeader, type ProxyFinding } from './proxy-warnings.ts'

/**
 * `10.0.0.0/8, ::1` → the networks, undefined for an empty list, and every entry that is neither an address nor a
 * network.
 */
export function parseNetworks(text: string): {
  readonly networks: BlockList | undefined
  readonly bad: readonly string[]
} {
  const networks = new BlockList()
  const entries = text
    .split(',')
    .map(entry => entry.trim())
    .filter(Boolean)
  const bad = entries.filter(entry => !addNetwork(networks, entry))
  return { networks: entries.length > 0 ? networks : undefined, bad }
}

function addNetwork(networks: BlockList, entry: string): boolean {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? []
  const family = familyOf(address)
  if (!family || address.includes('%')) return false
  const longest = family === 'ipv4' ? 32 : 128
  if (Number(prefix ?? longest) > longest) return false
  networks.addSubnet(address, Number(prefix ?? longest), family)
  return true
}

/**
 * Whom to believe about scheme and host. What a client says about itself counts for nothing: `X-Forwarded-*` is read
 * only from a trusted peer, and only the values that trusted proxies put there, counted from the right.
 *
 * RFC 7239 `Forwarded` is not read: a proxy that sets one family passes the other on as the client sent it, so
 * combining the two would believe clients.
 *
 * @param report is told of headers that come in vain
 */
export function originReader(
  trusted: BlockList | undefined,
  report: (finding: ProxyFinding) => void = () => undefined
): (request: Request, env: unknown) => Origin | undefined {
  return (request, env) => {
    const incoming = (env as { incoming?: IncomingMessage } | undefined)?.incoming
    const peer = incoming?.socket.remoteAddress
    if (!incoming || !peer) return undefined
    if (!trusted || !isTrusted(trusted, peer)) {
      if (hasProto(incoming.rawHeaders))
        report({ kind: 'untrusted', header: 'X-Forwarded-Proto', peer: shown(peer) })
      return undefined
    }

    const hops = countHops(trusted, listed(request.headers.get('x-forwarded-for')))
    const proto = request.headers.get(PROTO)
    const header = proto === null ? unreadHeader(incoming.rawHeaders) : undefined
    if (header) report({ kind: 'unread', header, peer: shown(peer) })
    const scheme = fromRight(listed(proto), hops)?.toLowerCase()
    const host = fromRight(listed(request.headers.get('x-forwarded-host')), hops)
    return {
      scheme: scheme === 'https' ? scheme : 'http',
      host: host && LOOKS_LIKE_A_HOST.test(host) ? host : undefined
    }
  }
}

const LOOKS_LIKE_A_HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** As TRUSTED_PROXIES takes it: a listener for IPv6 gives IPv4 addresses as ::ffff:10.0.0.1. */
function shown(peer: string): string {
  return peer.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
}

/** How many trusted proxies the request came through: the peer, and all before it until the first stranger. */
function countHops(trusted: BlockList, forwardedFor: readonly string[]): number {
  const strangers = forwardedFor.findLastIndex(entry => !isTrusted(trusted, withoutPort(entry)))
  return forwardedFor.length - strangers
}

/** Where proxies overwrite the header instead of adding to it, the list is shorter than the way: then its first value. */
function fromRight(values: readonly string[], hops: number): string | undefined {
  return values.at(Math.max(-hops, -values.length))
}

// Empty values stay: without them the count from the right would reach into what the client sent.
function listed(header: string | null): readonly string[] {
  return header?.split(',').map(value => value.trim()) ?? []
}

function isTrusted(trusted: BlockList, address: string): boolean {
  // BlockList knows ::ffff:10.0.0.1 as 10.0.0.1, and no zones (fe80::1%eth0).
  const bare = address.replace(/%.*$/, '')
  const family = familyOf(bare)
  return family !== undefined && trusted.check(bare, family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  return ({ 4: 'ipv4', 6: 'ipv6' } as const)[isIP(address)]
}

/** `10.0.0.1:4711` and `[::1]:4711`, as Azure's and some other proxies write them. */
function withoutPort(entry: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1] ?? entry.replace(/^([^:]+):\d+$/, '$1')
}
