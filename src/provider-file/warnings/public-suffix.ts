import { parse } from 'tldts'
import type { Domain } from '../../address/domain.ts'

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
