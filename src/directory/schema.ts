/**
 * The provider file's language, once: the checks, the types and the JSON Schema for editors all come from here.
 * What a check cannot say in zod's own words it says through `fault()`, with a code of docs/problems.md and a hint.
 */
import { z } from 'zod'
import { parseAddress } from '../address/address.ts'
import { parseDomain } from '../address/domain.ts'
import {
  AUTHENTICATIONS,
  INCOMING_PROTOCOLS,
  OUTGOING_PROTOCOLS,
  SECURITIES
} from '../settings/settings.ts'
import { parseDomainEntry } from './domain-list.ts'
import type { ProblemCode } from './problem.ts'

/** What a check of ours adds to a zod issue. */
export type Fault = { readonly code: ProblemCode; readonly hint?: string }
type Context = z.core.$RefinementCtx<string>

function fault(context: Context, code: ProblemCode, message: string, hint?: string): void {
  const params: Fault = hint === undefined ? { code } : { code, hint }
  context.addIssue({ code: 'custom', message, params })
}

const PLACEHOLDER = /\{[^{}]*\}/g
const LOGIN_PLACEHOLDERS = ['{address}', '{localpart}', '{domain}']
const DOMAIN_PLACEHOLDER = ['{domain}']

/** Reports every placeholder that is not allowed here; true when all are. */
function placeholdersFit(text: string, context: Context, allowed: readonly string[]): boolean {
  const wrong = (text.match(PLACEHOLDER) ?? []).filter(word => !allowed.includes(word))
  for (const word of wrong) {
    fault(context, 'bad-placeholder', `placeholder ${word} is not one of ${allowed.join(', ')}`)
  }
  const autoconfigStyle = /%[A-Z]+%/.exec(text)?.[0]
  if (autoconfigStyle) {
    fault(
      context,
      'bad-placeholder',
      `${autoconfigStyle} is a word of autoconfig documents, not of provider files`,
      `write ${allowed.join(' or ')}`
    )
  }
  return wrong.length === 0 && !autoconfigStyle
}

// A stand-in that is as long as a domain may sensibly be, so that what passes here also passes once it is filled in.
const SOME_DOMAIN = 'example.com'
const filled = (text: string): string => text.replaceAll('{domain}', SOME_DOMAIN)

const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .superRefine((value, context) => {
      if (/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u.test(value)) {
        fault(
          context,
          'bad-text',
          'control characters and line breaks have no place here',
          'for a long text use > instead of |'
        )
      } else if (value.trim() !== value) fault(context, 'bad-text', 'begins or ends with a space')
    })

const domainEntry = z.string().superRefine((value, context) => {
  if (!parseDomainEntry(value))
    fault(context, 'not-a-domain', `"${value}" is not a domain`, domainHint(value))
})

function domainHint(value: string): string | undefined {
  if (value.includes('@')) return 'only the part after the @'
  if (value.includes('/')) return 'only the name, without https:// and path'
  if (/^[\d.]+$|^0x/i.test(value)) return 'an IP address in any spelling is no mail domain'
  if (value.includes('*')) return 'a wildcard is *. and a domain: *.example.com'
  if (!value.includes('.')) return 'a mail domain has at least two labels: example.com'
  return undefined
}

const hostTemplate = z.string().superRefine((value, context) => {
  if (!placeholdersFit(value, context, DOMAIN_PLACEHOLDER) || parseDomain(filled(value))) return
  fault(context, 'not-a-host', `"${value}" is not a host name`, hostHint(value))
})

function hostHint(value: string): string | undefined {
  if (/:\d+$/.test(value)) return 'the port has a key of its own: port: 993'
  if (value.includes('/')) return 'only the name, without a scheme and a path'
  if (/^[\d.]+$|^\[/.test(value))
    return 'a name, not an address: its certificate is checked against the name'
  return undefined
}

const mxHost = z.string().superRefine((value, context) => {
  if (!parseDomainEntry(value))
    fault(context, 'not-a-host', `"${value}" is not a host name or *.host`, hostHint(value))
})

const url = (...schemes: readonly string[]) =>
  z.string().superRefine((value, context) => {
    if (!placeholdersFit(value, context, DOMAIN_PLACEHOLDER)) return
    const problem = urlProblem(filled(value), schemes)
    if (problem) fault(context, 'not-a-url', `"${value}" ${problem}`)
  })

function urlProblem(value: string, schemes: readonly string[]): string | undefined {
  if (!URL.canParse(value) || /\s/.test(value)) return `is not a URL: write ${schemes[0]}://…`
  const { protocol, hostname, username } = new URL(value)
  if (!schemes.includes(protocol.slice(0, -1)))
    return `does not begin with ${schemes.map(s => `${s}://`).join(' or ')}`
  if (username) return 'holds a user name'
  return hostname ? undefined : 'names no host'
}

const secureUrl = url('https')
const pageUrl = url('https', 'http')

const login = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    if (/\p{Cc}/u.test(value))
      fault(context, 'bad-text', 'control characters have no place in a login')
    placeholdersFit(value, context, LOGIN_PLACEHOLDERS)
  })

const mailAddress = z.string().superRefine((value, context) => {
  if (!parseAddress(value)) fault(context, 'not-an-address', `"${value}" is not a mail address`)
})

const redirect = z.string().superRefine((value, context) => {
  if (!placeholdersFit(value, context, ['{localpart}', '{domain}'])) return
  const example = value.replaceAll('{localpart}', 'jane').replaceAll('{domain}', SOME_DOMAIN)
  if (parseAddress(example) || !urlProblem(example, ['https'])) return
  fault(context, 'not-an-address', `"${value}" is neither a mail address nor an https:// URL`)
})

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const language = z.string().superRefine((value, context) => {
  if (!LANGUAGE.test(value))
    fault(
      context,
      'bad-text',
      `"${value}" is not a language tag`,
      'two or three letters: sv, en, de'
    )
})
const texts = (longest: number) => z.record(language, text(longest))

const authenticationWord = z.enum(AUTHENTICATIONS)
const authentication = z
  .union([authenticationWord, z.array(authenticationWord).min(1)])
  .describe('How people log in; a list has the best first. Default: password')
const port = z.int().min(1).max(65535).describe('Default: the usual one of protocol and security')
const security = z
  .enum(SECURITIES)
  .describe('tls is TLS from the first byte, starttls upgrades, none is unencrypted. Default: tls')
const serverLogin = login.describe(
  'The user name at this server, where it differs from the provider’s'
)

const leaveOnServer = z
  .union([z.boolean(), z.string().regex(/^[1-9]\d{0,3} days?$/)])
  .describe('POP3: keep messages on the server: true, false, or for example 14 days')

const incomingServer = z.strictObject({
  protocol: z.enum(INCOMING_PROTOCOLS),
  host: hostTemplate.describe('Host name; {domain} is the person’s mail domain'),
  port: port.optional(),
  security: security.optional(),
  authentication: authentication.optional(),
  login: serverLogin.optional(),
  leaveOnServer: leaveOnServer.optional()
})

const outgoingServer = z.strictObject({
  protocol: z.enum(OUTGOING_PROTOCOLS),
  host: hostTemplate.describe('Host name; {domain} is the person’s mail domain'),
  port: port.optional(),
  security: security.optional(),
  authentication: authentication.optional(),
  login: serverLogin.optional()
})

/** A provider file as it stands, before the defaults are filled in. */
export const providerSchema = z.strictObject({
  name: text(60).describe('What people call you, 1 to 60 characters'),
  shortName: text(20).optional().describe('The same for narrow places, 1 to 20 characters'),
  domains: z
    .array(domainEntry)
    .optional()
    .describe('The mail domains served: example.com, or *.example.com for all below it'),
  domainsFile: z
    .string()
    .min(1)
    .optional()
    .describe('More domains, one a line, in a file beside this one'),
  mx: z
    .array(mxHost)
    .optional()
    .describe('Your MX hosts: a domain whose MX record names one of them is yours too'),
  login: login
    .optional()
    .describe(
      'The user name: {address}, {localpart} and {domain} are filled in. Default: {address}'
    ),
  incoming: z
    .array(incomingServer)
    .min(1)
    .optional()
    .describe('Where mail is read, in order of preference'),
  outgoing: z
    .array(outgoingServer)
    .min(1)
    .optional()
    .describe('Where mail is sent, in order of preference'),
  alternatives: z
    .enum(['first', 'all'])
    .optional()
    .describe('first: one server per protocol in the documents (default). all: every server'),
  protocols: z
    .array(z.enum(INCOMING_PROTOCOLS))
    .min(1)
    .optional()
    .describe('What is offered at all. Default: imap and pop3'),
  allowUnencrypted: z
    .boolean()
    .optional()
    .describe('Must be true before a server with security: none is offered. Default: false'),
  activesync: secureUrl.optional().describe('URL of your Exchange ActiveSync endpoint'),
  exchange: z
    .strictObject({ ews: secureUrl.optional(), owa: secureUrl.optional() })
    .optional()
    .describe('Exchange Web Services and Outlook on the web'),
  jmap: secureUrl.optional().describe('URL of the JMAP session'),
  calendar: z.strictObject({ caldav: secureUrl }).optional().describe('Calendars by CalDAV'),
  contacts: z.strictObject({ carddav: secureUrl }).optional().describe('Contacts by CardDAV'),
  files: z.strictObject({ webdav: secureUrl }).optional().describe('Files by WebDAV'),
  sieve: z
    .strictObject({ host: hostTemplate, port: port.optional(), security: security.optional() })
    .optional()
    .describe('Mail filters by ManageSieve. Default: port 4190, starttls'),
  oauth: z
    .strictObject({
      issuer: url('https').describe('RFC 8414 issuer, to the byte'),
      authorizationUrl: secureUrl.optional(),
      tokenUrl: secureUrl.optional(),
      scope: text(500).optional(),
      clientId: text(500).optional()
    })
    .optional()
    .describe('Your OAuth 2 authorization server'),
  redirect: redirect
    .optional()
    .describe('Instead of servers: these domains live elsewhere, at this mail address or URL'),
  webmail: pageUrl.optional().describe('Mail in the browser'),
  help: z
    .array(z.strictObject({ url: pageUrl, title: texts(200) }))
    .optional()
    .describe('Help pages, with a title in each language'),
  support: z
    .strictObject({
      email: mailAddress.optional(),
      phone: text(60).optional(),
      url: pageUrl.optional()
    })
    .optional()
    .describe('How people reach you'),
  branding: z
    .strictObject({
      logo: z.string().min(1).optional(),
      color: z
        .string()
        .regex(/^#(?:[0-9a-fA-F]{3}){1,2}$/)
        .optional()
    })
    .optional()
    .describe('Logo and colour of the page for people'),
  languages: z
    .array(language)
    .min(1)
    .optional()
    .describe('Languages of the page for people, the first is the default'),
  profile: z
    .strictObject({
      organization: text(100).optional(),
      removalNote: text(500).optional(),
      consent: texts(2000).optional()
    })
    .optional()
    .describe('Wording of the Apple profile'),
  customers: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Where further domains and logins are looked up')
})

export type ProviderFile = z.infer<typeof providerSchema>

/** The JSON Schema (draft-07, the one that editors' YAML plug-ins know) of a provider file. */
export function jsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Mailsetup provider file',
    ...z.toJSONSchema(providerSchema, { target: 'draft-7', io: 'input' })
  }
}
