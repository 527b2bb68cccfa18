import { hasActiveSyncPath, endpointOf } from '../../settings/url-endpoint.ts'
import type {
  Authentication,
  IncomingServer,
  OutgoingServer,
  Provider
} from '../../settings/settings.ts'

/** The kinds of mail account that a profile can hold, as `protocol=` in the URL names them. */
export const ACCOUNTS = ['imap', 'pop3', 'activesync'] as const
export type AccountKind = (typeof ACCOUNTS)[number]

export type MailAccount = {
  readonly kind: 'imap' | 'pop3'
  readonly incoming: IncomingServer
  readonly outgoing: OutgoingServer
}
export type ActiveSyncAccount = { readonly kind: 'activesync'; readonly url: string }
export type Account = MailAccount | ActiveSyncAccount

/** As Apple names them; a profile supports no others (OAuth, Kerberos, certificates). */
const AUTHENTICATIONS = {
  password: 'EmailAuthPassword',
  'encrypted-password': 'EmailAuthCRAMMD5',
  ntlm: 'EmailAuthNTLM',
  none: 'EmailAuthNone',
  oauth2: undefined,
  gssapi: undefined,
  'client-certificate': undefined
} as const satisfies Record<Authentication, string | undefined>

/** The best authentication that Apple supports. */
export function authenticationOf(declared: readonly Authentication[]): string | undefined {
  return declared.map(name => AUTHENTICATIONS[name]).find(name => name !== undefined)
}

/**
 * The account of a kind, or the first that the provider has; undefined when there is none. IMAP and POP3 come before
 * ActiveSync, and there is never more than one: two accounts of one mailbox would show every message twice.
 */
export function accountOf(provider: Provider, kind: AccountKind | undefined): Account | undefined {
  const accounts: readonly Account[] = [...mailAccounts(provider), ...activeSyncAccounts(provider)]
  return kind === undefined ? accounts[0] : accounts.find(account => account.kind === kind)
}

function mailAccounts({ incoming, outgoing }: Provider): readonly MailAccount[] {
  const sender = outgoing.find(isSupported)
  if (!sender) return []
  return incoming
    .filter(isSupported)
    .map(server => ({ kind: server.protocol, incoming: server, outgoing: sender }))
}

/** The payload has a key for the host, and none for the port and the path. */
function activeSyncAccounts({ activesync }: Provider): readonly ActiveSyncAccount[] {
  if (activesync === undefined) return []
  const isSupportedUrl = endpointOf(activesync).port === 443 && hasActiveSyncPath(activesync)
  return isSupportedUrl ? [{ kind: 'activesync', url: activesync }] : []
}

function isSupported(server: IncomingServer | OutgoingServer): boolean {
  return authenticationOf(server.authentication) !== undefined
}
