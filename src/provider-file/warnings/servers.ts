/** What is offered to no program, or to fewer than the file may want. */
import type { Provider, Server } from '../../settings/settings.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { Source } from '../source.ts'

type Path = readonly PropertyKey[]

/** @param path the server's place: ['incoming', 0] */
export function warnOfUnencrypted(
  source: Source,
  path: Path,
  { protocol, security }: Server,
  provider: Provider,
  file: ProviderFile
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
  source.complain([...path, 'security'], {
    severity: 'warning',
    code: 'unencrypted',
    message: isOffered
      ? 'unencrypted: anyone on the way can read the password, and Thunderbird for Android and for iOS ignore the whole document'
      : `unencrypted: offered to no program${hasBetter ? ', because the file has an encrypted server of its protocol' : ''}; only the page for people shows it`,
    hint: hasBetter || file.allowUnencrypted ? undefined : 'allowUnencrypted: true would offer it'
  })
}

export function warnOfOffer(source: Source, provider: Provider, file: ProviderFile): void {
  if (provider.redirect === undefined) {
    warnOfNothing(source, provider)
    warnOfOneDirection(source, provider)
  }
  if (file.customers && !file.domains?.length && file.domainsFile === undefined && !file.mx?.length)
    source.complainOfKey([], 'customers', {
      severity: 'warning',
      code: 'no-domains-yet',
      message: 'customers is not asked by this version, so this file serves no domain',
      hint: 'domains: [example.com], or a domainsFile'
    })
}

function warnOfNothing(source: Source, provider: Provider): void {
  const { declared, activesync, exchange } = provider
  const complain = (key: string, message: string): void =>
    source.complainOfKey([], key, { severity: 'warning', code: 'nothing-offered', message })
  for (const key of ['incoming', 'outgoing'] as const)
    if (declared[key].length > 0 && provider[key].length === 0)
      complain(
        key,
        'none of these servers is offered: protocols, allowUnencrypted or authentication rule them out'
      )
  const hasServers = declared.incoming.length > 0 || declared.outgoing.length > 0
  if (hasServers || activesync !== undefined || exchange?.ews !== undefined) return
  complain(
    provider.jmap === undefined ? 'exchange' : 'jmap',
    'no mail program can be set up with this alone: incoming and outgoing, activesync or exchange.ews is needed'
  )
}

function warnOfOneDirection(source: Source, { declared }: Provider): void {
  const { incoming, outgoing } = declared
  const complain = (
    key: string,
    code: 'pop3-only' | 'no-smtp' | 'no-incoming',
    message: string
  ): void => source.complainOfKey([], key, { severity: 'warning', code, message })
  if (incoming.length > 0 && incoming.every(server => server.protocol === 'pop3'))
    complain(
      'incoming',
      'pop3-only',
      'POP3 without IMAP: Thunderbird for Android, FairEmail, aerc, Delta Chat, Geary and others cannot use it'
    )
  if (incoming.length > 0 && outgoing.length === 0)
    complain(
      'incoming',
      'no-smtp',
      'no SMTP server: Thunderbird and others then take nothing, so Autoconfig and Autodiscover answer 404'
    )
  if (incoming.length === 0 && outgoing.length > 0)
    complain(
      'outgoing',
      'no-incoming',
      'no IMAP or POP3 server: mail programs then take nothing, so Autoconfig and Autodiscover answer 404'
    )
}
