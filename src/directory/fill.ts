import { parseDomain, type Domain } from '../address/domain.ts'
import type { Provider } from '../settings/settings.ts'

const DOMAIN = '{domain}'
/** The keys whose `{domain}` is filled in here. In a login it stays: what stands there depends on the person too. */
const FILLED: ReadonlySet<string> = new Set([
  'host',
  'activesync',
  'ews',
  'owa',
  'jmap',
  'caldav',
  'carddav',
  'webdav',
  'issuer',
  'authorizationUrl',
  'tokenUrl',
  'webmail',
  'url'
])

/** Does what this provider offers differ from domain to domain? */
export function isPerDomain(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, inner]) =>
    typeof inner === 'string' ? FILLED.has(key) && inner.includes(DOMAIN) : isPerDomain(inner)
  )
}

/** The provider for one mail domain: `mail.{domain}` → `mail.example.com`, in hosts and in URLs. */
export function fillDomain(provider: Provider, domain: Domain): Provider {
  return fill(provider, domain) as Provider
}

function fill(value: unknown, domain: Domain): unknown {
  if (Array.isArray(value)) return value.map(inner => fill(inner, domain))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    if (typeof inner === 'string')
      return [key, FILLED.has(key) ? inner.replaceAll(DOMAIN, domain) : inner]
    return [key, fill(inner, domain)]
  })
  return Object.fromEntries(entries)
}

// A stand-in that parseDomain() leaves as it is.
const STAND_IN = 'domain-goes-here.invalid'

/** A host name of a provider file → lower-case A-labels, with its `{domain}` kept. */
export function normalizeHost(host: string): string {
  return parseDomain(host.replaceAll(DOMAIN, STAND_IN))?.replaceAll(STAND_IN, DOMAIN) ?? host
}
