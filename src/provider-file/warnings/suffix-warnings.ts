import type { Domain } from '../../address/domain.ts'
import { parseDomainEntry } from '../claims/domain-list.ts'
import { publicSuffixKind } from './public-suffix.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { Source } from '../source.ts'

/**
 * Warns of names that are public suffixes. These are no errors: police.uk is one, and has mail of its own. With a private
 * one (github.io) only the wildcard is unusual.
 */
export function warnOfSuffixes(source: Source, id: Domain, { domains = [] }: ProviderFile): void {
  domains.forEach((text, i) => {
    const entry = parseDomainEntry(text)
    const kind = entry && publicSuffixKind(entry.domain)
    if (!entry || !kind || (kind === 'private' && !entry.wildcard)) return
    source.complain(['domains', i], {
      severity: 'warning',
      code: 'public-suffix',
      message: `${entry.domain} is a public suffix: anybody can register names below it`,
      hint: entry.wildcard
        ? 'name the domains that are yours, or a wildcard below one of them'
        : 'is a label missing in front of it?'
    })
  })
  if (publicSuffixKind(id) === 'registry')
    source.complain([], {
      severity: 'warning',
      code: 'public-suffix',
      message: `the file is named by ${id}, which is a public suffix: anybody can register names below it`,
      hint: 'name the file by its main domain: example.com.yaml'
    })
}
