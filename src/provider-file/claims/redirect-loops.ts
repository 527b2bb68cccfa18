/** Redirects that lead back: a program would ask for ever, or until it gives up (Outlook after ten times). */
import { parseAddress } from '../../address/address.ts'
import { parentOf, parseDomain, type Domain } from '../../address/domain.ts'
import type { Names } from '../../directory/directory.ts'
import { parseDomainEntry } from './domain-list.ts'
import type { ReadProvider } from '../read-provider.ts'

/** Of a redirect with `{domain}` in it. */
const MOST_DOMAINS_TRIED = 100
const PROGRAM_LABEL = /^(?:autoconfig|autodiscover)\./

/** Adds an error to each file whose redirect leads to one of its own domains, at once or by way of other files. */
export function refuseCircles(
  files: readonly ReadProvider[],
  names: Pick<Names, 'exact' | 'wildcards'>
): void {
  const redirects = files.map(file => file.provider.redirect)
  const leadsBack = (start: number, from: Domain): boolean => {
    const seen = new Set<number>()
    let [at, domain]: [number | undefined, Domain] = [start, from]
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      const target = targetOf(redirects[at], domain)
      if (target === undefined) return false
      domain = target
      at = ownerOf(target, names)
    }
    return at === start
  }
  files.forEach((file, owner) => {
    if (domainsOf(file).some(domain => leadsBack(owner, domain)))
      file.source.complain(['redirect'], {
        code: 'contradiction',
        message: 'redirect leads back to the domains of this file',
        hint: 'write an address or a URL of the provider where the mailboxes are'
      })
  })
}

/** Domains that a redirect is tried with: all that the file names are alike unless `{domain}` stands in it. */
function domainsOf({ raw, provider }: ReadProvider): readonly Domain[] {
  if (provider.redirect === undefined) return []
  if (!provider.redirect.includes('{domain}')) return [provider.id]
  const entries = (raw.domains ?? []).slice(0, MOST_DOMAINS_TRIED).map(parseDomainEntry)
  const names = entries.map(
    entry => entry && (entry.wildcard ? `any.${entry.domain}` : entry.domain)
  )
  return [provider.id, ...names.flatMap(name => parseDomain(name ?? '') ?? [])]
}

/** The mail domain or the host that a redirect leads to. */
function targetOf(redirect: string | undefined, domain: Domain): Domain | undefined {
  const text = redirect?.replaceAll('{localpart}', 'jane').replaceAll('{domain}', domain)
  if (text === undefined) return undefined
  return text.includes('://') ? parseDomain(new URL(text).hostname) : parseAddress(text)?.domain
}

/** Whoever serves a name, or the domain whose programs ask at that name. */
function ownerOf(name: Domain, names: Pick<Names, 'exact' | 'wildcards'>): number | undefined {
  const asked = [name, parseDomain(name.replace(PROGRAM_LABEL, ''))]
  return asked
    .map(domain => domain && (names.exact.get(domain) ?? wildcardOwner(domain, names)))
    .find(owner => owner !== undefined)
}

function wildcardOwner(
  domain: Domain,
  { wildcards }: Pick<Names, 'wildcards'>
): number | undefined {
  for (let above = parentOf(domain); above; above = parentOf(above)) {
    const owner = wildcards.get(above)
    if (owner !== undefined) return owner
  }
  return undefined
}
