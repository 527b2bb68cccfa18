/** Servers that programs cannot use, do not get, or prefer to better ones. */
import type { ProviderTemplate, ServerTemplate } from '../../settings/settings.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { SourceFile } from '../yaml-file.ts'
import type { Path } from '../yaml/find-node.ts'

/**
 * Thunderbird for Android and iOS know only the socket types SSL and STARTTLS, and refuse a document with another one as a
 * whole. Whether an unencrypted server is in a document at all is decided in settings/usable-servers.ts.
 *
 * @param path of the server: ['incoming', 0]
 */
export function warnUnencrypted(
  source: SourceFile,
  path: Path,
  { protocol, security }: ServerTemplate,
  provider: ProviderTemplate,
  raw: ProviderFile
): void {
  if (security !== 'none') return
  const has = (
    servers: readonly ServerTemplate[],
    matches: (server: ServerTemplate) => boolean
  ): boolean => servers.some(server => server.protocol === protocol && matches(server))
  const { incoming, outgoing, declared } = provider
  const isUsable = has([...incoming, ...outgoing], server => server.security === 'none')
  const hasEncrypted = has(
    [...declared.incoming, ...declared.outgoing],
    server => server.security !== 'none'
  )
  source.warn([...path, 'security'], {
    code: 'unencrypted',
    message: isUsable
      ? 'unencrypted: anybody on the network can read the password, and Thunderbird for Android and iOS ignore the whole document'
      : `unencrypted: left out of all documents${hasEncrypted ? ', because the file has an encrypted server of its protocol' : ''}; only the page shows it`,
    hint:
      hasEncrypted || raw.allowUnencrypted
        ? undefined
        : 'to send it to programs, set allowUnencrypted: true'
  })
}

/** Files and lists of servers with which no mail program can be set up. */
export function warnUnusable(
  source: SourceFile,
  provider: ProviderTemplate,
  raw: ProviderFile
): void {
  // A redirect has no servers of its own.
  if (provider.redirect === undefined) {
    warnNoUsableServers(source, provider)
    warnMissingDirection(source, provider)
  }
  if (raw.customers && !raw.domains?.length && raw.domainsFile === undefined && !raw.mx?.length)
    source.warnKey([], 'customers', {
      code: 'no-domains-yet',
      message: 'this version does not use "customers", so this file serves no domain',
      hint: 'add domains or a domainsFile'
    })
}

function warnNoUsableServers(source: SourceFile, provider: ProviderTemplate): void {
  const { declared, activesync, exchange } = provider
  const warn = (key: string, message: string): void =>
    source.warnKey([], key, { code: 'nothing-offered', message })
  for (const key of ['incoming', 'outgoing'] as const)
    if (declared[key].length > 0 && provider[key].length === 0)
      warn(
        key,
        'all of these servers are left out of the documents, because of protocols, allowUnencrypted or authentication'
      )
  const hasServers = declared.incoming.length > 0 || declared.outgoing.length > 0
  if (hasServers || activesync !== undefined || exchange?.ews !== undefined) return
  // Documents for mail programs have no JMAP: Thunderbird for iOS and himalaya refuse a document with an unknown server type.
  // Outlook on the web and an offline address book are not servers for a mail program.
  warn(
    provider.jmap === undefined ? 'exchange' : 'jmap',
    'no mail program can be set up with this alone: add incoming and outgoing, activesync, or exchange.ews'
  )
}

/**
 * Programs refuse documents without a server in each direction: Thunderbird, Thunderbird for Android, FairEmail, aerc and
 * Mailspring drop a document without SMTP, and most programs support IMAP only.
 */
function warnMissingDirection(source: SourceFile, { declared }: ProviderTemplate): void {
  const { incoming, outgoing } = declared
  const warn = (
    key: string,
    code: 'pop3-only' | 'no-smtp' | 'no-incoming',
    message: string
  ): void => source.warnKey([], key, { code, message })
  if (incoming.length > 0 && incoming.every(server => server.protocol === 'pop3'))
    warn(
      'incoming',
      'pop3-only',
      'POP3 without IMAP: Thunderbird for Android, FairEmail, aerc, Delta Chat, Geary and others cannot use it'
    )
  if (incoming.length > 0 && outgoing.length === 0)
    warn(
      'incoming',
      'no-smtp',
      'no SMTP server: Thunderbird and others refuse a document without one, so Autoconfig and Autodiscover answer 404'
    )
  if (incoming.length === 0 && outgoing.length > 0)
    warn(
      'outgoing',
      'no-incoming',
      'no IMAP or POP3 server: mail programs refuse a document without one, so Autoconfig and Autodiscover answer 404'
    )
}

/** FairEmail: EmailProvider.java. Geary: accounts-autoconfig.vala. Both look at the first incoming server of an autoconfig document. */
export function warnPop3First(source: SourceFile, { incoming }: ProviderTemplate): void {
  const [first] = incoming
  if (first?.protocol === 'pop3' && incoming.some(({ protocol }) => protocol === 'imap'))
    source.warnKey([], 'prefer', {
      code: 'pop3-first',
      message: 'POP3 before IMAP: FairEmail and Geary do not read an IMAP server after it'
    })
}

/** A document has the first server of a protocol. RFC 8314 (section 3) prefers TLS from the first byte to STARTTLS. */
export function warnOrder(source: SourceFile, { declared }: ProviderTemplate): void {
  for (const [key, servers] of Object.entries(declared)) {
    const isTls = servers.map(({ protocol, security }) => security === 'tls' && protocol)
    servers.forEach((server, i) => {
      const hasTlsBelow = isTls.lastIndexOf(server.protocol) > i
      if (server.security === 'starttls' && hasTlsBelow) {
        source.warn([key, i, 'security'], {
          code: 'starttls-first',
          message: 'programs prefer this STARTTLS server to the TLS server below it',
          hint: 'put the TLS server first: RFC 8314 recommends TLS from the first byte'
        })
      }
    })
  }
}
