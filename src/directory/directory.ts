import { parentOf, parseDomain, type Domain } from '../address/domain.ts'
import type { Provider, Settings } from '../settings/settings.ts'
import { fillDomain, isPerDomain, withoutDomain } from '../settings/fill.ts'

/** Finds who serves a domain. Made once from checked providers, never changed: a reload makes a new one. */
export type Directory = {
  /** Names this configuration: other providers, other version. */
  readonly version: string
  readonly providers: readonly Provider[]
  /** How many domains are listed, wildcards included. */
  readonly domains: number
  /**
   * The settings for the domain of an address, else for the name asked at; undefined when neither is ours.
   *
   * @param domain of the address, when one came
   * @param host as in the Host header
   */
  readonly find: (domain: Domain | undefined, host: string) => Settings | undefined
  /** Is this exactly a name that mail programs ask at, for a domain listed here? Wildcards do not count. */
  readonly answersAt: (host: string) => boolean
}

/** Who owns which name. Owners are places in the list of providers. */
export type Names = {
  readonly version: string
  readonly providers: readonly Provider[]
  readonly exact: { get(name: string): number | undefined; readonly size: number }
  /** `*.example.com` is kept as `example.com`. */
  readonly wildcards: { get(name: string): number | undefined; readonly size: number }
  /** The providers' MX hosts and the names above them; `*.` and a domain for all hosts below it. */
  readonly mx: ReadonlyMap<string, number>
}

type ByDomain = {
  readonly perDomain: boolean
  /** What stays of a provider where there is no domain to fill in. */
  readonly domainless: Provider | undefined
}

/** The labels that programs put before a domain, and those under which a domain's own machines are asked. */
const PROGRAM_LABELS = ['autoconfig.', 'autodiscover.', 'ua-auto-config.']
const HOST_LABELS = [...PROGRAM_LABELS, 'mail.', 'www.']

/** Settings whose provider is filled in when somebody looks: most documents need its source only. */
class Found implements Settings {
  readonly source: Provider
  readonly domain: Domain
  readonly hostDomain?: Domain | undefined
  readonly isMailDomainUnknown?: boolean | undefined
  readonly #perDomain: boolean
  #filled: Provider | undefined

  constructor(
    source: Provider,
    perDomain: boolean,
    domain: Domain,
    { hostDomain, isMailDomainUnknown }: Pick<Settings, 'hostDomain' | 'isMailDomainUnknown'> = {}
  ) {
    this.source = source
    this.domain = domain
    this.hostDomain = hostDomain
    this.isMailDomainUnknown = isMailDomainUnknown
    this.#perDomain = perDomain
  }

  get provider(): Provider {
    if (!this.#perDomain) return this.source
    return (this.#filled ??= fillDomain(this.source, this.domain))
  }
}

export function createDirectory(names: Names): Directory {
  const { providers, version, exact, wildcards, mx } = names
  // Made when somebody asks: a reload of ten thousand providers must not wait for all of them.
  const known: ByDomain[] = []
  const byDomain = (owner: number, provider: Provider): ByDomain =>
    (known[owner] ??= isPerDomain(provider)
      ? { perDomain: true, domainless: withoutDomain(provider) }
      : { perDomain: false, domainless: provider })

  const ownerOf = (domain: Domain): number | undefined =>
    exact.get(domain) ?? wildcardOwner(wildcards, domain)

  function settings(owner: number, domain: Domain, hostDomain?: Domain): Settings | undefined {
    const provider = providers[owner]
    return (
      provider && new Found(provider, byDomain(owner, provider).perDomain, domain, { hostDomain })
    )
  }

  /** Asked at a provider's own name, often for a customer's domain that no file lists: what MX look-ups lead to. */
  function foreign(at: Served, domain: Domain | undefined): Settings | undefined {
    if (domain) return settings(at.owner, domain, at.name === domain ? undefined : at.name)
    if (!at.byMx) return settings(at.owner, at.name)
    // The name above an MX host is nobody's mail domain: mail.{domain} cannot be filled in.
    const provider = providers[at.owner]
    const fixed = provider && byDomain(at.owner, provider).domainless
    return fixed && new Found(fixed, false, at.name, { isMailDomainUnknown: true })
  }

  type Served = { readonly owner: number; readonly name: Domain; readonly byMx?: true }

  function servedHost(host: string): Served | undefined {
    const name = parseDomain(withoutPort(host))
    if (!name) return undefined
    const stripped = withoutLabel(name, HOST_LABELS)
    const own = exact.get(name)
    if (own !== undefined) return { owner: own, name }
    const owner = (stripped && ownerOf(stripped)) ?? undefined
    if (stripped && owner !== undefined) return { owner, name: stripped }
    // autoconfig.example.com is asked for example.com's sake, and *.example.com does not hold for that.
    const wild = withoutLabel(name, PROGRAM_LABELS) ? undefined : wildcardOwner(wildcards, name)
    if (wild !== undefined) return { owner: wild, name }
    return byMx(stripped) ?? byMx(name) ?? belowMx(withoutLabel(name, PROGRAM_LABELS))
  }

  function isListed(name: Domain | undefined): boolean {
    return name !== undefined && exact.get(name) !== undefined
  }

  function byMx(name: Domain | undefined): Served | undefined {
    const owner = name && mx.get(name)
    return name && owner !== undefined ? { owner, name, byMx: true } : undefined
  }

  /** A host below `*.mx.example.net`. */
  function belowMx(name: Domain | undefined): Served | undefined {
    if (!name) return undefined
    for (let above = parentOf(name); above; above = parentOf(above)) {
      const owner = mx.get(`*.${above}`)
      if (owner !== undefined) return { owner, name, byMx: true }
    }
    return undefined
  }

  return {
    version,
    providers,
    domains: exact.size + wildcards.size,
    find(domain, host) {
      const owner = domain && ownerOf(domain)
      if (domain && owner !== undefined) return settings(owner, domain)
      const at = servedHost(host)
      return at && foreign(at, domain)
    },
    answersAt(host) {
      const name = parseDomain(host)
      const stripped = name && withoutLabel(name, PROGRAM_LABELS)
      return isListed(name) || isListed(stripped) || (stripped !== undefined && mx.has(stripped))
    }
  }
}

/** The longest wildcard above a domain wins; a wildcard does not hold for its own name. */
function wildcardOwner(wildcards: Names['wildcards'], domain: Domain): number | undefined {
  if (wildcards.size === 0) return undefined
  for (let above = parentOf(domain); above; above = parentOf(above)) {
    const owner = wildcards.get(above)
    if (owner !== undefined) return owner
  }
  return undefined
}

function withoutLabel(name: Domain, labels: readonly string[]): Domain | undefined {
  return labels.some(label => name.startsWith(label)) ? parentOf(name) : undefined
}

function withoutPort(host: string): string {
  const colon = host.lastIndexOf(':')
  return colon < 0 ? host : host.slice(0, colon)
}
