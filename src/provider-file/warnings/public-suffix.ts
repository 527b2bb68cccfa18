import { parse } from 'tldts'
import type { Domain } from '../../address/domain.ts'
import { parseDomainEntry } from '../domain-entry.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { SourceFile } from '../yaml-file.ts'

/** Who lets others register names: a domain registry (co.uk), or a company (github.io). */
export type SuffixKind = 'registry' | 'private'

/**
 * Whether this name itself, not one above it, is in the Public Suffix List (publicsuffix.org): anybody can register names below it.
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
 * Warns of names that are public suffixes. They are not errors: police.uk is one, and has mail of its own. Of a company's suffix
 * (github.io) only the wildcard is unusual.
 */
export function warnPublicSuffixes(
  source: SourceFile,
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
