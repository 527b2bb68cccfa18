/** URLs in provider files. They may have any letters; the model has ASCII only, because programs differ in how they encode the rest. */
import { z } from 'zod'
import { parseDomain } from '../../address/domain.ts'
import { normalizeHost } from '../../settings/fill.ts'
import type { UrlTemplate } from '../../settings/kinds.ts'
import { inOrder } from './checks.ts'
import { DOMAIN_PLACEHOLDER, placeholderProblems } from './placeholders.ts'
import { lineProblems } from './text-problems.ts'

/** The mail domain that a text with `{domain}` is checked with. */
export const SAMPLE_DOMAIN = 'example.com'
export const filled = (text: string): string => text.replaceAll('{domain}', SAMPLE_DOMAIN)

/** A URL with one of the schemes, the usual one first. `{domain}` may be a part of it. */
const url = (...schemes: readonly string[]) =>
  z
    .string()
    .superRefine(
      inOrder(lineProblems, placeholderProblems(DOMAIN_PLACEHOLDER, 'url'), value => {
        const problem = urlProblem(filled(value), schemes)
        if (problem === undefined) return []
        return [{ code: 'not-a-url', message: `"${value}" ${withTemplate(problem, value)}` }]
      })
    )
    .transform(value => encodeUrl(value) as UrlTemplate)

export const secureUrl = url('https')
export const pageUrl = url('https', 'http')

/** A message about a filled-in text → about the text as it is in the file. */
function withTemplate(problem: string, value: string): string {
  return value.includes('{domain}') ? problem.replaceAll(SAMPLE_DOMAIN, '{domain}') : problem
}

const BROKEN_BYTE = /%(?![0-9a-f]{2})/i

/** What is wrong with a URL whose placeholders are filled in: the predicate of a message. Undefined when it is good. */
export function urlProblem(value: string, schemes: readonly string[]): string | undefined {
  if (value.includes('://') && /\s/.test(value)) return 'contains a space: write %20'
  if (!/^[a-z]+:\/\/[^/\s]\S*$/i.test(value)) return `is not a URL: write ${schemes[0]}://…`
  // The URL parser has its own reasons to refuse a host, encoded bytes in it among them.
  const host = partsOf(value).host
  if (!URL.canParse(value)) return `has the host ${host}, which is not a host name`
  const { protocol, hostname, username, password } = new URL(value)
  if (!schemes.includes(protocol.slice(0, -1)))
    return `must begin with ${schemes.map(s => `${s}://`).join(' or ')}`
  if (username || password) return 'contains a login, which everybody could see'
  if (BROKEN_BYTE.test(value)) return 'contains a % without two hexadecimal digits: write %25'
  if (host.includes('%'))
    return 'contains an encoded byte in the host name: write the name in letters'
  return parseDomain(hostname) ? undefined : `has the host ${hostname}, which is not a host name`
}

const NOT_ASCII = /[^\x21-\x7e]+/g

/**
 * A checked URL → the same in ASCII: the host in A-labels, everything else as UTF-8 in percent-encoding (RFC 3987 3.1). ASCII
 * characters are not changed, because an OAuth issuer is compared byte by byte.
 */
export function encodeUrl(text: string): string {
  if (text.search(NOT_ASCII) < 0) return text
  const { scheme, host, rest } = partsOf(text)
  const isAscii = host.search(NOT_ASCII) < 0
  return `${scheme}${isAscii ? host : normalizeHost(host)}${rest.replace(NOT_ASCII, encodeURIComponent)}`
}

function partsOf(text: string): { scheme: string; host: string; rest: string } {
  const [, scheme = '', host = '', rest = ''] = /^([a-z]+:\/\/)([^/\\?#:]*)(.*)$/is.exec(text) ?? []
  return { scheme, host, rest }
}
