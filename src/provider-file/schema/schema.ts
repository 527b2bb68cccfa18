/**
 * The keys of a provider file. The checks, the types and the JSON Schema for editors are made from this schema; docs/providers.md
 * has a row for each key. The descriptions are what an editor shows for a key.
 */
import { z } from 'zod'
import { ALTERNATIVES, INCOMING_PROTOCOLS } from '../../settings/settings.ts'
import { calendar, contacts } from './calendar-contacts.ts'
import { customers } from './customer-sources.ts'
import {
  branding,
  firstSteps,
  help,
  languages,
  legal,
  notes,
  passwordHelp,
  profile,
  programs,
  support,
  wording
} from './for-people.ts'
import { domainEntry, hostTemplate, login, mxHost, redirect } from './scalars.ts'
import { incomingServer, outgoingServer, port, security } from './servers.ts'
import { plainText, text } from './text.ts'
import { pageUrl, secureUrl } from './url.ts'

/** The longest lists: more than any provider needs, and short enough that a file with nothing but errors is refused at once. */
const MAX = { domains: 10_000, mx: 100, servers: 20 } as const

/**
 * A provider file as it is written, without defaults. Mappings are strict, because a key with a slip in it would otherwise be
 * ignored. Keys that need or exclude each other are checked in key-combinations.ts.
 */
export const providerSchema = z.strictObject({
  // The limits of displayName and displayShortName in autoconfig documents (draft-ietf-mailmaint-autoconfig, 3.2.4).
  name: text(60).describe('Your name for people, 1 to 60 characters; {domain} is filled in'),
  shortName: text(20)
    .optional()
    .describe('A short name, 1 to 20 characters. Default: the first words of name'),
  domains: z
    .array(domainEntry)
    .max(MAX.domains)
    .optional()
    .describe('Your mail domains: example.com, or *.example.com for all domains below it'),
  // Read by main/node: this module has no disk.
  domainsFile: z
    .string()
    .min(1)
    .optional()
    .describe('A file with more domains, one on each line; its path is relative to this file'),
  mx: z
    .array(mxHost)
    .max(MAX.mx)
    .optional()
    .describe('Your MX hosts: a domain with one of them in its MX record is yours too'),
  login: login
    .optional()
    .describe(
      'The user name: {address}, {localpart} and {domain} are filled in. Default: {address}'
    ),
  incoming: z
    .array(incomingServer)
    .min(1)
    .max(MAX.servers)
    .optional()
    .describe('Servers for reading mail, the preferred one first'),
  outgoing: z
    .array(outgoingServer)
    .min(1)
    .max(MAX.servers)
    .optional()
    .describe('Servers for sending mail, the preferred one first'),
  alternatives: z
    .enum(ALTERNATIVES)
    .optional()
    .describe('Servers in the documents. first: one for each protocol (default), all: every one'),
  protocols: z
    .array(z.enum(INCOMING_PROTOCOLS))
    .min(1)
    .max(INCOMING_PROTOCOLS.length)
    .optional()
    .describe('The protocols that programs get. Default: imap and pop3'),
  prefer: z
    .enum(INCOMING_PROTOCOLS)
    .optional()
    .describe('The protocol that comes first in every document. Default: imap'),
  allowUnencrypted: z
    .boolean()
    .optional()
    .describe(
      'true: programs get a server with security: none if its protocol has no other. Default: false'
    ),
  // Mail programs send passwords and tokens to these URLs, so they have to be https. Pages for a browser may be http.
  activesync: secureUrl.optional().describe('URL of your Exchange ActiveSync endpoint'),
  exchange: z
    .strictObject({
      ews: secureUrl.optional(),
      owa: secureUrl.optional(),
      oab: secureUrl.optional().describe('URL of the offline address book')
    })
    .optional()
    .describe('Exchange Web Services, Outlook on the web and the offline address book'),
  jmap: secureUrl.optional().describe('URL of the JMAP session'),
  calendar: calendar.optional(),
  contacts: contacts.optional(),
  files: z.strictObject({ webdav: secureUrl }).optional().describe('Files by WebDAV'),
  sieve: z
    .strictObject({ host: hostTemplate, port: port.optional(), security: security.optional() })
    .optional()
    .describe('Mail filters by ManageSieve. Default: port 4190, starttls'),
  oauth: z
    .strictObject({
      // Programs compare it with the issuer in the server's metadata, byte by byte (RFC 8414, 3.3).
      issuer: secureUrl.describe(
        'Issuer (RFC 8414), exactly as your authorization server writes it'
      ),
      authorizationUrl: secureUrl.optional(),
      tokenUrl: secureUrl.optional(),
      scope: plainText(500).optional(),
      clientId: plainText(500).optional()
    })
    .optional()
    .describe('Your OAuth 2 authorization server'),
  redirect: redirect
    .optional()
    .describe(
      'Instead of servers: a mail address or an https URL at the provider that has the mailboxes'
    ),
  webmail: pageUrl.optional().describe('Webmail'),
  help: help.optional(),
  support: support.optional(),
  firstSteps: firstSteps.optional(),
  passwordHelp: passwordHelp.optional(),
  controlPanel: pageUrl
    .optional()
    .describe('Where people create mailboxes and aliases and change passwords'),
  aliases: z
    .boolean()
    .optional()
    .describe('true: an alias has no login of its own. Default: the page says nothing about it'),
  quota: text(20).optional().describe('The size of a mailbox, such as 5 GB'),
  notes: notes.optional(),
  legal: legal.optional(),
  programs: programs.optional(),
  branding: branding.optional(),
  languages: languages.optional(),
  wording: wording.optional(),
  profile: profile.optional(),
  customers: customers.optional()
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
