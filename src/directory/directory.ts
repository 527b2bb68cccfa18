import type { Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'
import { failed, ok, type Result } from '../result.ts'
import { asFilled, fillDomain, isPerDomain, withoutDomain } from '../settings/fill.ts'
import type { Provider, ProviderTemplate, Settings } from '../settings/settings.ts'
import { perProvider } from '../settings/document-template.ts'
import { answersAt, domainOfHost, ownerOf, servedHost, type Names } from './name-owners.ts'

/** What settings are looked up by. */
export type Lookup = {
  readonly address?: Address | undefined
  /** The domain of an address that is not valid. */
  readonly domain?: Domain | undefined
  /** As in the Host header. */
  readonly host: string
}

export type Found = Result<Settings, 'unknown-domain' | 'unavailable'>

/** Finds who serves a domain. Made once from checked providers and never changed: a reload makes a new one. */
export type Directory = {
  /** Changes with the configuration. */
  readonly version: string
  readonly providers: readonly ProviderTemplate[]
  /** How many domains are listed, wildcards included. */
  readonly domains: number
  /**
   * The settings for the domain of the address; if that is not served, for the domain that the Host stands for. A domain that
   * is listed is found at once, without a promise; only a source of customers has to be waited for.
   */
  readonly find: (lookup: Lookup) => Found | Promise<Found>
  /** Is this mail domain listed, by its name or by a wildcard? Domains of the source of customers are not. */
  readonly isServed: (domain: Domain) => boolean
  /** Is this exactly a name that mail programs ask at, for a domain listed here? Wildcards do not count. */
  readonly answersAt: (host: string) => boolean
}

/**
 * Finds the provider of a domain that no file lists: undefined where the source does not know the domain either, `unavailable`
 * where the source does not answer.
 */
export type CustomerSource = (
  domain: Domain,
  lookup: Lookup
) => Promise<Result<ProviderTemplate | undefined, 'unavailable'>>

export type DirectoryContent = Names & {
  readonly version: string
  /** By the indexes in Names. */
  readonly providers: readonly ProviderTemplate[]
  readonly customers?: CustomerSource | undefined
}

export function createDirectory(content: DirectoryContent): Directory {
  const { version, providers, exact, wildcards, customers } = content
  return {
    version,
    providers,
    domains: exact.size + wildcards.size,
    find(lookup) {
      const domain = domainOf(lookup)
      const owner = domain && ownerOf(content, domain)
      if (domain && owner !== undefined) return settingsOf(providers[owner], domain)
      return customers ? findCustomer(content, customers, lookup) : findByHost(content, lookup)
    },
    isServed: domain => ownerOf(content, domain) !== undefined,
    answersAt: host => answersAt(content, host)
  }
}

const UNKNOWN: Found = failed('unknown-domain')

function domainOf({ address, domain }: Lookup): Domain | undefined {
  return address ? address.domain : domain
}

function settingsOf(
  template: ProviderTemplate | undefined,
  domain: Domain,
  hostDomain?: Domain
): Found {
  return template ? ok(new LazySettings(template, domain, hostDomain)) : UNKNOWN
}

function findByHost(content: DirectoryContent, lookup: Lookup): Found {
  const served = servedHost(content, lookup.host)
  if (!served) return UNKNOWN
  const { owner, name, isByMx } = served
  const template = content.providers[owner]
  const domain = domainOf(lookup)
  // Asked at a provider's own name about a customer's domain that no file lists: programs that looked up the MX do so.
  if (domain) return settingsOf(template, domain, name === domain ? undefined : name)
  return isByMx ? settingsByMx(template, name) : settingsOf(template, name)
}

/** A name above an MX host is no mail domain: `mail.{domain}` cannot be filled in. */
function settingsByMx(template: ProviderTemplate | undefined, name: Domain): Found {
  const fixed = template && forms(template).withoutDomain
  return fixed ? ok(new LazySettings(fixed, name, undefined, true)) : UNKNOWN
}

/** A domain that no file lists. A Host that a file serves is found at once where there is no address. */
async function findCustomer(
  content: DirectoryContent,
  source: CustomerSource,
  lookup: Lookup
): Promise<Found> {
  const own = domainOf(lookup)
  if (!own && servedHost(content, lookup.host)) return findByHost(content, lookup)
  const domain = own ?? domainOfHost(lookup.host)
  if (!domain) return UNKNOWN
  const found = await source(domain, lookup)
  if (!found.ok) return found
  return found.value ? settingsOf(found.value, domain) : findByHost(content, lookup)
}

/** What is made of a template once. */
const forms = perProvider(template => {
  const isFixed = !isPerDomain(template)
  return {
    /** The provider for every domain, where it does not differ from domain to domain. */
    provider: isFixed ? asFilled(template) : undefined,
    withoutDomain: isFixed ? template : withoutDomain(template)
  }
})

/** Fills the domain in when the provider is first read: most documents have a template of their own. */
class LazySettings implements Settings {
  readonly template: ProviderTemplate
  readonly domain: Domain
  readonly hostDomain: Domain | undefined
  readonly isMailDomainUnknown: boolean
  #provider: Provider | undefined

  constructor(
    template: ProviderTemplate,
    domain: Domain,
    hostDomain: Domain | undefined,
    isMailDomainUnknown = false
  ) {
    this.template = template
    this.domain = domain
    this.hostDomain = hostDomain
    this.isMailDomainUnknown = isMailDomainUnknown
  }

  get provider(): Provider {
    return (this.#provider ??=
      forms(this.template).provider ?? fillDomain(this.template, this.domain))
  }
}
