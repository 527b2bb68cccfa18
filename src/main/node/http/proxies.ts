import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { Origin } from '../../../http/client-request.ts'
import { hasProto, PROTO, unreadHeader, type ProxyFinding } from './proxy-warnings.ts'

/**
 * Parses a list such as `10.0.0.0/8, ::1`.
 *
 * @returns the networks, undefined for an empty list, and the entries that are neither an address nor a network
 */
export function parseNetworks(text: string): {
  readonly networks: BlockList | undefined
  readonly invalid: readonly string[]
} {
  const networks = new BlockList()
  const entries = text
    .split(',')
    .map(entry => entry.trim())
    .filter(Boolean)
  const invalid = entries.filter(entry => !addNetwork(networks, entry))
  return { networks: entries.length > 0 ? networks : undefined, invalid }
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
 * Returns a function that reads scheme and host from `X-Forwarded-*`. It reads these headers only if the peer is a trusted
 * proxy, and only the values that trusted proxies wrote, counted from the right: a client can send any value.
 *
 * RFC 7239 `Forwarded` is not read: a proxy that sets one family of headers passes on the other as the client sent it, so
 * reading both would trust clients.
 *
 * @param report called for headers that are ignored, see `ProxyFinding`
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
        report({ kind: 'untrusted', header: 'X-Forwarded-Proto', peer: withoutMapping(peer) })
      return undefined
    }

    const hops = countHops(trusted, splitList(request.headers.get('x-forwarded-for')))
    const proto = request.headers.get(PROTO)
    const header = proto === null ? unreadHeader(incoming.rawHeaders) : undefined
    if (header) report({ kind: 'unread', header, peer: withoutMapping(peer) })
    const scheme = fromRight(splitList(proto), hops)?.toLowerCase()
    const host = fromRight(splitList(request.headers.get('x-forwarded-host')), hops)
    return {
      scheme: scheme === 'https' ? scheme : 'http',
      host: host && LOOKS_LIKE_A_HOST.test(host) ? host : undefined
    }
  }
}

const LOOKS_LIKE_A_HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** A peer as TRUSTED_PROXIES accepts it: a listener on IPv6 has IPv4 peers as ::ffff:10.0.0.1. */
function withoutMapping(peer: string): string {
  return peer.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
}

/** The number of trusted proxies between the client and this server: the peer, and the entries up to the last untrusted one. */
function countHops(trusted: BlockList, forwardedFor: readonly string[]): number {
  const client = forwardedFor.findLastIndex(entry => !isTrusted(trusted, withoutPort(entry)))
  return forwardedFor.length - client
}

/** The value of the outermost proxy. If proxies overwrite the header instead of appending to it, there are fewer values than hops: then the first. */
function fromRight(values: readonly string[], hops: number): string | undefined {
  return values.at(Math.max(-hops, -values.length))
}

// Empty values are kept: without them, counting from the right would reach values that the client sent.
function splitList(header: string | null): readonly string[] {
  return header?.split(',').map(value => value.trim()) ?? []
}

function isTrusted(trusted: BlockList, address: string): boolean {
  // BlockList treats ::ffff:10.0.0.1 as 10.0.0.1, but does not support zones (fe80::1%eth0).
  const bare = address.replace(/%.*$/, '')
  const family = familyOf(bare)
  return family !== undefined && trusted.check(bare, family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  return ({ 4: 'ipv4', 6: 'ipv6' } as const)[isIP(address)]
}

/** Azure's and some other proxies append the port: `10.0.0.1:4711`, `[::1]:4711`. */
function withoutPort(entry: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1] ?? entry.replace(/^([^:]+):\d+$/, '$1')
}
