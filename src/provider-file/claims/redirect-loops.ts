/** Redirects that lead back to their own domains: a program would follow them until it gives up (Outlook after ten). */
import { parseAddress } from '../../address/address.ts'
import { parentOf, parseDomain, type Domain } from '../../address/domain.ts'
import { parseDomainEntry } from '../domain-entry.ts'
import type { ReadProvider } from '../read-provider.ts'
import type { DomainOwners } from './domain-owners.ts'

/** Each domain of a file gives a redirect with `{domain}` another target. */
const MAX_DOMAINS_TRIED = 100
const PROGRAM_LABEL = /^(?:autoconfig|autodiscover)\./

/** Reports each redirect that leads to a domain of its own file, directly or through other files. */
export function reportRedirectLoops(files: readonly ReadProvider[], owners: DomainOwners): void {
  const redirects = files.map(file => file.provider.redirect)
  // Follows redirects from file to file. A loop that does not include the first file is reported at its own files.
  const leadsBack = (start: number, from: Domain): boolean => {
    const seen = new Set<number>()
    let [at, domain]: [number | undefined, Domain] = [start, from]
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      const target = targetOf(redirects[at], domain)
      if (target === undefined) return false
      domain = target
      at = ownerOf(target, owners)
    }
    return at === start
  }
  files.forEach((file, owner) => {
    if (domainsOf(file).some(domain => leadsBack(owner, domain)))
      file.source.report(['redirect'], {
        code: 'contradiction',
        message: '"redirect" leads back to a domain of this file',
        hint: 'write an address or a URL of the provider that has the mailboxes'
      })
  })
}

/** The domains to try a redirect with. Without `{domain}` in it, all domains of a file have the same target. */
function domainsOf({ raw, provider }: ReadProvider): readonly Domain[] {
  if (provider.redirect === undefined) return []
  if (!provider.redirect.includes('{domain}')) return [provider.id]
  const entries = (raw.domains ?? []).slice(0, MAX_DOMAINS_TRIED).map(parseDomainEntry)
  const names = entries.map(
    entry => entry && (entry.wildcard ? `any.${entry.domain}` : entry.domain)
  )
  return [provider.id, ...names.flatMap(name => parseDomain(name ?? '') ?? [])]
}

/** The domain of a mail address, or the host of a URL. */
function targetOf(redirect: string | undefined, domain: Domain): Domain | undefined {
  const text = redirect?.replaceAll('{localpart}', 'jane').replaceAll('{domain}', domain)
  if (text === undefined) return undefined
  return text.includes('://') ? parseDomain(new URL(text).hostname) : parseAddress(text)?.domain
}

/** The owner of a name, or of the domain for which programs request that name: `autodiscover.example.com` for example.com. */
function ownerOf(name: Domain, owners: DomainOwners): number | undefined {
  const asked = [name, parseDomain(name.replace(PROGRAM_LABEL, ''))]
  return asked
    .map(domain => domain && (owners.exact.get(domain) ?? wildcardOwner(domain, owners)))
    .find(owner => owner !== undefined)
}

function wildcardOwner(domain: Domain, { wildcards }: DomainOwners): number | undefined {
  for (let above = parentOf(domain); above; above = parentOf(above)) {
    const owner = wildcards.get(above)
    if (owner !== undefined) return owner
  }
  return undefined
}
