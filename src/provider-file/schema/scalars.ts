/**
 * The kinds of value in a provider file: domains, hosts, logins, addresses. What zod has no words for is reported through
 * `fault()`, with a code of docs/problems.md and a hint.
 */
import { z } from 'zod'
import { parseAddress } from '../../address/address.ts'
import { parseDomain } from '../../address/domain.ts'
import { domainHint, parseDomainEntry } from '../claims/domain-list.ts'
import { fault } from './checks.ts'
import { DOMAIN_PLACEHOLDER, LOGIN_PLACEHOLDERS, placeholdersFit } from './placeholders.ts'
import { hasTypographicQuotes, isCleanLine } from './text.ts'
import { encodeUrl, filled, SOME_DOMAIN, urlProblem } from './url.ts'

export const domainEntry = z.string().superRefine((value, context) => {
  if (hasTypographicQuotes(value, context)) return
  if (!parseDomainEntry(value))
    fault(context, 'not-a-domain', `"${value}" is not a domain`, domainHint(value))
})

export const hostTemplate = z.string().superRefine((value, context) => {
  if (hasTypographicQuotes(value, context)) return
  const rules = { allowed: DOMAIN_PLACEHOLDER, kind: 'technical' } as const
  if (!placeholdersFit(value, context, rules) || parseDomain(filled(value))) return
  fault(context, 'not-a-host', `"${value}" is not a host name`, hostHint(value))
})

const PORT = /:(\d{1,5})$/

function hostHint(value: string): string | undefined {
  if (value.includes('/')) return 'only the name, without a scheme and a path'
  if (/^[\d.]+$|^\[|:.*:/.test(value))
    return 'a name, not an IP address: its certificate is checked against the name'
  const port = PORT.exec(value)?.[1]
  if (port !== undefined) return `the port has a key of its own: port: ${port}`
  if (!value.includes('.')) return 'a host name has at least two labels: mail.example.com'
  return undefined
}

export const mxHost = z.string().superRefine((value, context) => {
  if (!parseDomainEntry(value))
    fault(context, 'not-a-host', `"${value}" is not a host name or *.host`, hostHint(value))
})

const LONGEST_LOGIN = 500

export const login = z
  .string()
  .min(1)
  .max(LONGEST_LOGIN)
  .superRefine((value, context) => {
    if (isCleanLine(value, context) && !hasTypographicQuotes(value, context))
      placeholdersFit(value, context, { allowed: LOGIN_PLACEHOLDERS, kind: 'technical' })
  })

/** A mail address of the provider. `{domain}` may be its domain. */
export const mailAddress = z.string().superRefine((value, context) => {
  if (!isCleanLine(value, context)) return
  if (!placeholdersFit(value, context, { allowed: DOMAIN_PLACEHOLDER, kind: 'technical' })) return
  if (!parseAddress(filled(value)))
    fault(context, 'not-an-address', `"${value}" is not a mail address`)
})

export const redirect = z
  .string()
  .superRefine((value, context) => {
    const kind = value.includes('://') ? 'url' : 'technical'
    if (!isCleanLine(value, context)) return
    if (!placeholdersFit(value, context, { allowed: ['{localpart}', '{domain}'], kind })) return
    const example = value.replaceAll('{localpart}', 'jane').replaceAll('{domain}', SOME_DOMAIN)
    if (parseAddress(example) || !urlProblem(example, ['https'])) return
    fault(context, 'not-an-address', `"${value}" is neither a mail address nor an https:// URL`)
  })
  .transform(value => (value.includes('://') ? encodeUrl(value) : value))
