/** Servers that programs do not get, and servers in an order that they should not have. */
import type { Provider, Server } from '../../settings/settings.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { Source } from '../source.ts'

type Path = readonly PropertyKey[]

/** @param path of the server: ['incoming', 0] */
export function warnUnencrypted(
  source: Source,
  path: Path,
  { protocol, security }: Server,
  provider: Provider,
  raw: ProviderFile
): void {
  if (security !== 'none') return
  const has = (servers: readonly Server[], isMeant: (server: Server) => boolean): boolean =>
    servers.some(server => server.protocol === protocol && isMeant(server))
  const { incoming, outgoing, declared } = provider
  const isOffered = has([...incoming, ...outgoing], server => server.security === 'none')
  const hasBetter = has(
    [...declared.incoming, ...declared.outgoing],
    server => server.security !== 'none'
  )
  source.warn([...path, 'security'], {
    code: 'unencrypted',
    message: isOffered
      ? 'unencrypted: anybody on the network can read the password, and Thunderbird for Android and iOS ignore the whole document'
      : `unencrypted: left out of all documents${hasBetter ? ', because the file has an encrypted server of its protocol' : ''}; only the page shows it`,
    hint:
      hasBetter || raw.allowUnencrypted
        ? undefined
        : 'to send it to programs, set allowUnencrypted: true'
  })
}

export function warnUnusable(source: Source, provider: Provider, raw: ProviderFile): void {
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

function warnNoUsableServers(source: Source, provider: Provider): void {
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
  warn(
    provider.jmap === undefined ? 'exchange' : 'jmap',
    'no mail program can be set up with this alone: add incoming and outgoing, activesync, or exchange.ews'
  )
}

function warnMissingDirection(source: Source, { declared }: Provider): void {
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

export function warnOrder(source: Source, { declared }: Provider): void {
  for (const [key, servers] of Object.entries(declared)) {
    const isTls = servers.map(({ protocol, security }) => security === 'tls' && protocol)
    servers.forEach((server, i) => {
      const later = isTls.lastIndexOf(server.protocol) > i
      if (server.security === 'starttls' && later) {
        source.warn([key, i, 'security'], {
          code: 'starttls-first',
          message: 'programs prefer this STARTTLS server to the TLS server below it',
          hint: 'put the TLS server first: RFC 8314 recommends TLS from the first byte'
        })
      }
    })
  }
}
