import { rawHeader } from './raw-header.ts'

/** A header of a proxy that is ignored, or does not have the effect that the operator expects. */
export type ProxyFinding = {
  /** `untrusted`: the peer is not in TRUSTED_PROXIES. `unread`: it is, but sends no X-Forwarded-Proto. */
  readonly kind: 'untrusted' | 'unread'
  /** The name of the header that was sent. */
  readonly header: string
  /** The address of the peer that sent it. */
  readonly peer: string
}

export const PROTO = 'x-forwarded-proto'

/** Headers that proxies set to announce https, or themselves, and that are not read for the scheme. */
const UNREAD = [
  'Forwarded',
  'X-Forwarded-Ssl',
  'X-Forwarded-Protocol',
  'X-Forwarded-Scheme',
  'X-Url-Scheme',
  'Front-End-Https',
  'CloudFront-Forwarded-Proto',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Real-IP'
]

/** Whether these header names and values include X-Forwarded-Proto. */
export function hasProto(rawHeaders: readonly string[]): boolean {
  return rawHeader(rawHeaders, PROTO) !== undefined
}

/** The header that a proxy sent where only X-Forwarded-Proto is read; undefined if there is none. */
export function unreadHeader(rawHeaders: readonly string[]): string | undefined {
  const names = new Set(rawHeaders.filter((_, i) => i % 2 === 0).map(name => name.toLowerCase()))
  return UNREAD.find(name => names.has(name.toLowerCase()))
}

const HOUR = 60 * 60 * 1000
/** Any client can send these headers, so memory and log lines are limited. */
const MOST_PEERS = 20

/**
 * Limits a report to one call per peer, kind and hour, and to 20 pairs of peer and kind.
 *
 * @param now returns the time in ms
 */
export function oncePerHour(
  report: (finding: ProxyFinding) => void,
  now: () => number = Date.now
): (finding: ProxyFinding) => void {
  const reported = new Map<string, number>()
  return finding => {
    const key = `${finding.kind} ${finding.peer}`
    const time = now()
    for (const [old, at] of reported) if (time - at >= HOUR) reported.delete(old)
    if (reported.has(key) || reported.size >= MOST_PEERS) return
    reported.set(key, time)
    report(finding)
  }
}

/** A finding as advice for the log. */
export function proxyAdvice({ kind, header, peer }: ProxyFinding): string {
  if (kind === 'untrusted')
    return `${peer} sent ${header}, but is not in TRUSTED_PROXIES, so the header was ignored. If this is your proxy, add its address`
  return `The trusted proxy ${peer} sent ${header}, but not X-Forwarded-Proto, the only header that the scheme is read from. Its requests count as http, and GET requests for Autodiscover are redirected to PUBLIC_URL in a loop. Make the proxy set X-Forwarded-Proto`
}
