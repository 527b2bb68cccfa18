import { parseDomain, type Domain } from '../address/domain.ts'

/** An entry of `domains` or of a domain list: a domain, or with `wildcard` all domains below it. */
export type DomainEntry = { readonly domain: Domain; readonly wildcard: boolean }

/** `example.com` or `*.example.com` → the entry; undefined for anything else. */
export function parseDomainEntry(text: string): DomainEntry | undefined {
  const wildcard = text.startsWith('*.')
  const domain = parseDomain(wildcard ? text.slice(2) : text)
  return domain && { domain, wildcard }
}

/** The entry as it is written: `*.example.com` for a wildcard. */
export function entryName({ domain, wildcard }: DomainEntry): string {
  return wildcard ? `*.${domain}` : domain
}

/** What was probably meant by a text that is not an entry. */
export function domainHint(text: string): string | undefined {
  if (text.includes('\u{fffd}')) return 'the file is not UTF-8: save it as UTF-8'
  if (text.includes('\0')) return 'the file is not text, or it is UTF-16: save it as UTF-8'
  if (text.includes('@')) return 'write only the part after the @'
  if (text.includes('/')) return 'write only the name, without https:// and the path'
  if (/^[\d.]+$|^0x|:.*:/i.test(text)) return 'write a name: an IP address is not a mail domain'
  if (text.includes('*')) return 'write a wildcard as *.example.com'
  if (/[,;\s]/.test(text)) return 'write one domain in each entry or line'
  if (!text.includes('.')) return 'a mail domain has at least two labels: example.com'
  return undefined
}
