/** Domains, host names, user names and mail addresses in a provider file. */
import { z } from 'zod'
import { parseAddress } from '../../address/address.ts'
import { parseDomain } from '../../address/domain.ts'
import type { HostTemplate, TextTemplate } from '../../settings/kinds.ts'
import { domainHint, parseDomainEntry } from '../domain-entry.ts'
import { branded, inOrder, type Check } from './checks.ts'
import { DOMAIN_PLACEHOLDER, LOGIN_PLACEHOLDERS, placeholderProblems } from './placeholders.ts'
import { lineProblems, typographicQuotes } from './text-problems.ts'
import { encodeUrl, filled, SAMPLE_DOMAIN, urlProblem } from './url.ts'

/** An entry of `domains`. */
export const domainEntry = z
  .string()
  .superRefine(
    inOrder(typographicQuotes, value =>
      parseDomainEntry(value)
        ? []
        : [{ code: 'not-a-domain', message: `"${value}" is not a domain`, hint: domainHint(value) }]
    )
  )

/** The host of a server. It is checked with a sample domain in place of `{domain}`. */
export const hostTemplate = branded<HostTemplate>(
  z
    .string()
    .superRefine(
      inOrder(typographicQuotes, placeholderProblems(DOMAIN_PLACEHOLDER, 'technical'), value =>
        parseDomain(filled(value)) ? [] : notAHost(value, 'a host name')
      )
    )
)

/** An MX host, or with `*.` all hosts below a name. Without placeholders: `mx` is what finds the domain. */
export const mxHost = z
  .string()
  .superRefine(
    inOrder(value => (parseDomainEntry(value) ? [] : notAHost(value, 'a host name or *.host')))
  )

function notAHost(value: string, expected: string): ReturnType<Check<string>> {
  const message = `"${value}" is not ${expected}`
  return [{ code: 'not-a-host', message, hint: hostHint(value) }]
}

const PORT = /:(\d{1,5})$/

function hostHint(value: string): string | undefined {
  if (value.includes('/')) return 'write only the name, without scheme and path'
  if (/^[\d.]+$|^\[|:.*:/.test(value))
    return 'write a name: programs check the certificate against it, so an IP address is not allowed'
  const port = PORT.exec(value)?.[1]
  if (port !== undefined) return `write the port as a key of its own: port: ${port}`
  if (!value.includes('.')) return 'a host name has at least two labels: mail.example.com'
  return undefined
}

// An LDAP bind name may be a long distinguished name.
const MAX_LOGIN = 500

export const login = z
  .string()
  .min(1)
  .max(MAX_LOGIN)
  .superRefine(
    inOrder(lineProblems, typographicQuotes, placeholderProblems(LOGIN_PLACEHOLDERS, 'technical'))
  )

/** A mail address of the provider, with `{domain}` for resellers whose domains have their own. */
export const mailAddress = branded<TextTemplate>(
  z
    .string()
    .superRefine(
      inOrder(lineProblems, placeholderProblems(DOMAIN_PLACEHOLDER, 'technical'), value =>
        parseAddress(filled(value))
          ? []
          : [{ code: 'not-an-address', message: `"${value}" is not a mail address` }]
      )
    )
)

const REDIRECT_PLACEHOLDERS = ['{localpart}', '{domain}']

/** Autodiscover has two kinds of redirect: to a mail address whose domain is asked next, and to the https URL of a service. */
export const redirect = z
  .string()
  .superRefine(
    inOrder(
      lineProblems,
      value =>
        placeholderProblems(REDIRECT_PLACEHOLDERS, isUrl(value) ? 'url' : 'technical')(value),
      value => {
        const sample = value.replaceAll('{localpart}', 'jane').replaceAll('{domain}', SAMPLE_DOMAIN)
        if (parseAddress(sample) || urlProblem(sample, ['https']) === undefined) return []
        const message = `"${value}" is neither a mail address nor an https:// URL`
        return [{ code: 'not-an-address', message }]
      }
    )
  )
  .transform(value => (isUrl(value) ? encodeUrl(value) : value))

function isUrl(value: string): boolean {
  return value.includes('://')
}
