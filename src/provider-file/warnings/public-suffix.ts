import { parse } from 'tldts'
import type { Domain } from '../../address/domain.ts'
import { parseDomainEntry } from '../domain-entry.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { Source } from '../source.ts'

/** Below which kind of public suffix strangers register names. */
export type SuffixKind = 'registry' | 'private'

/**
 * Is this exactly a name under which anybody may register names, by the Public Suffix List (publicsuffix.org)?
 *
 * @returns `registry` for those of domain registries (co.uk), `private` for those of companies (github.io)
 */
export function publicSuffixKind(domain: Domain): SuffixKind | undefined {
  const { publicSuffix, isPrivate } = parse(domain, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false
  })
  if (publicSuffix !== domain) return undefined
  return isPrivate ? 'private' : 'registry'
}

/**
 * Warns of names that are public suffixes. These are no errors: police.uk is one, and has mail of its own. With a private
 * one (github.io) only the wildcard is unusual.
 */
export function warnPublicSuffixes(
  source: Source,
  id: Domain,
  { domains = [] }: ProviderFile
): void {
  domains.forEach((text, i) => {
    const entry = parseDomainEntry(text)
    const kind = entry && publicSuffixKind(entry.domain)
    if (!entry || !kind || (kind === 'private' && !entry.wildcard)) return
    source.warn(['domains', i], {
      code: 'public-suffix',
      message: `${entry.domain} is a public suffix: anybody can register names below it`,
      hint: entry.wildcard
        ? 'list your own domains, or a wildcard below one of them'
        : 'is a label missing before it?'
    })
  })
  if (publicSuffixKind(id) === 'registry')
    source.warn([], {
      code: 'public-suffix',
      message: `the file is named after ${id}, which is a public suffix: anybody can register names below it`,
      hint: 'name the file after its main domain: example.com.yaml'
    })
}
