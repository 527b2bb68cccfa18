import { parseDomain, type Domain } from '../address/domain.ts'
import type { Provider } from './settings.ts'

const DOMAIN = '{domain}'
/** Hosts and URLs. In a login `{domain}` stays: what stands there depends on the person too. */
const TECHNICAL: ReadonlySet<string> = new Set([
  'host',
  'activesync',
  'ews',
  'owa',
  'oab',
  'jmap',
  'caldav',
  'carddav',
  'webdav',
  'searchBase',
  'issuer',
  'authorizationUrl',
  'tokenUrl',
  'webmail',
  'url'
])
/** What people read. `title` and `consent` hold a text for each language. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  'name',
  'shortName',
  'title',
  'email',
  'organization',
  'removalNote',
  'consent'
])
const FILLED: ReadonlySet<string> = new Set([...TECHNICAL, ...FOR_PEOPLE])

/** Not for mail programs: its placeholders are filled by whoever does the look-up. */
const KEPT = 'customers'

/** Does what this provider offers or says differ from domain to domain? */
export function isPerDomain(value: unknown): boolean {
  return holdsDomain(value, FILLED)
}

function holdsDomain(value: unknown, keys: ReadonlySet<string>, isText = false): boolean {
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, inner]) => {
    const isMeant = isText || keys.has(key)
    if (typeof inner === 'string') return isMeant && inner.includes(DOMAIN)
    return key !== KEPT && holdsDomain(inner, keys, isMeant)
  })
}

/**
 * The provider for people whose mail domain is not known: what it states for each domain is left out, and what it offers
 * must not differ from domain to domain, or there is nothing to say. In texts for people the provider's main domain stands
 * in.
 */
export function withoutDomain(provider: Provider): Provider | undefined {
  const { declared, ...offer } = fill(provider, provider.id, FOR_PEOPLE) as Provider
  if (isPerDomain(offer)) return undefined
  return {
    ...offer,
    declared: {
      incoming: declared.incoming.filter(isFixed),
      outgoing: declared.outgoing.filter(isFixed)
    }
  }
}

function isFixed(server: { readonly host: string }): boolean {
  return !server.host.includes(DOMAIN)
}

/** The provider for one mail domain: `mail.{domain}` → `mail.example.com`, in hosts, in URLs and in texts for people. */
export function fillDomain(provider: Provider, domain: Domain): Provider {
  return fill(provider, domain, FILLED) as Provider
}

function fill(value: unknown, domain: Domain, keys: ReadonlySet<string>, isText = false): unknown {
  if (Array.isArray(value)) return value.map(inner => fill(inner, domain, keys, isText))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const isMeant = isText || keys.has(key)
    if (typeof inner === 'string') return [key, isMeant ? inner.replaceAll(DOMAIN, domain) : inner]
    return [key, key === KEPT ? inner : fill(inner, domain, keys, isMeant)]
  })
  return Object.fromEntries(entries)
}

// A stand-in that parseDomain() leaves as it is.
const STAND_IN = 'domain-goes-here.invalid'

/** A host name of a provider file → lower-case A-labels, with its `{domain}` kept. */
export function normalizeHost(host: string): string {
  return parseDomain(host.replaceAll(DOMAIN, STAND_IN))?.replaceAll(STAND_IN, DOMAIN) ?? host
}
