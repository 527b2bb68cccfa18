/** What a proxy does with its headers that has no effect, or not the effect its operator expects. */
export type ProxyFinding = {
  readonly kind: 'untrusted' | 'unread'
  /** The name of the header that came. */
  readonly header: string
  /** The address of the peer that sent it: a proxy's. */
  readonly peer: string
}

export const PROTO = 'x-forwarded-proto'

/** Headers by which proxies announce https, or themselves, and that Mailsetup does not read for the scheme. */
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

/** Is there an X-Forwarded-Proto among these header names and values? By hand: Node would parse all headers for it. */
export function hasProto(rawHeaders: readonly string[]): boolean {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    if (name.length === PROTO.length && name.toLowerCase() === PROTO) return true
  }
  return false
}

/** The header by which a proxy tried to say what only X-Forwarded-Proto says; undefined where there is none. */
export function unreadHeader(rawHeaders: readonly string[]): string | undefined {
  const names = new Set(rawHeaders.filter((_, i) => i % 2 === 0).map(name => name.toLowerCase()))
  return UNREAD.find(name => names.has(name.toLowerCase()))
}

const HOUR = 60 * 60 * 1000
/** Strangers can send these headers too: they must neither fill the memory nor the log. */
const MOST_PEERS = 20

/**
 * Passes each finding on once per peer, kind and hour, for 20 of them at most.
 *
 * @param now milliseconds
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

/** A finding as the log says it. */
export function proxyAdvice({ kind, header, peer }: ProxyFinding): string {
  if (kind === 'untrusted')
    return `${header} came from ${peer}, which TRUSTED_PROXIES does not name, and was not read. If this is your proxy, add its address`
  return `${header} came from the trusted proxy ${peer} without X-Forwarded-Proto. Only X-Forwarded-Proto says https: its requests count as plain http, and GETs of Autodiscover are redirected to PUBLIC_URL again and again. Make the proxy set X-Forwarded-Proto`
}
