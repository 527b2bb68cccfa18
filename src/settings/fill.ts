import { parseDomain, type Domain } from '../address/domain.ts'
import type { Provider } from './settings.ts'

const DOMAIN = '{domain}'
/** The keys whose `{domain}` is filled in here. In a login it stays: what stands there depends on the person too. */
const FILLED: ReadonlySet<string> = new Set([
  'host',
  'activesync',
  'ews',
  'owa',
  'oab',
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

/** Not for mail programs: its placeholders are filled by whoever does the look-up. */
const KEPT = 'customers'

/** Does what this provider offers differ from domain to domain? */
export function isPerDomain(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, inner]) =>
    typeof inner === 'string'
      ? FILLED.has(key) && inner.includes(DOMAIN)
      : key !== KEPT && isPerDomain(inner)
  )
}

/**
 * The provider for people whose mail domain is not known: what it states for each domain is left out, and what it offers
 * must not differ from domain to domain, or there is nothing to say.
 */
export function withoutDomain(provider: Provider): Provider | undefined {
  const { stated, ...offer } = provider
  if (isPerDomain(offer)) return undefined
  return {
    ...offer,
    stated: { incoming: stated.incoming.filter(isFixed), outgoing: stated.outgoing.filter(isFixed) }
  }
}

function isFixed(server: { readonly host: string }): boolean {
  return !server.host.includes(DOMAIN)
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
    return [key, key === KEPT ? inner : fill(inner, domain)]
  })
  return Object.fromEntries(entries)
}

// A stand-in that parseDomain() leaves as it is.
const STAND_IN = 'domain-goes-here.invalid'

/** A host name of a provider file → lower-case A-labels, with its `{domain}` kept. */
export function normalizeHost(host: string): string {
  return parseDomain(host.replaceAll(DOMAIN, STAND_IN))?.replaceAll(STAND_IN, DOMAIN) ?? host
}
