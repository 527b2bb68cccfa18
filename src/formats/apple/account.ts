import { hasActiveSyncPath, endpointOf } from '../../settings/endpoint.ts'
import type {
  Authentication,
  IncomingServer,
  OutgoingServer,
  Provider
} from '../../settings/settings.ts'

/** What kind of mail account a profile makes, by the word for it in the URL. */
export const ACCOUNTS = ['imap', 'pop3', 'activesync'] as const

export type MailAccount = {
  readonly word: 'imap' | 'pop3'
  readonly incoming: IncomingServer
  readonly outgoing: OutgoingServer
}
export type ActiveSyncAccount = { readonly word: 'activesync'; readonly url: string }
export type Account = MailAccount | ActiveSyncAccount

/** Apple's words; a log-in that none of them says (OAuth, Kerberos, certificates) is not for a profile. */
const AUTHENTICATIONS = {
  password: 'EmailAuthPassword',
  'encrypted-password': 'EmailAuthCRAMMD5',
  ntlm: 'EmailAuthNTLM',
  none: 'EmailAuthNone',
  oauth2: undefined,
  gssapi: undefined,
  'client-certificate': undefined
} as const satisfies Record<Authentication, string | undefined>

/** The best way to log in that Apple has a word for. */
export function authenticationOf(words: readonly Authentication[]): string | undefined {
  return words.map(word => AUTHENTICATIONS[word]).find(word => word !== undefined)
}

/**
 * The account that was wished for, or the first the provider offers; undefined when there is none. Mail by IMAP or POP3
 * comes before ActiveSync, and never both: two accounts of one mailbox would show every message twice.
 */
export function accountOf(provider: Provider, wish: string | undefined): Account | undefined {
  const accounts: readonly Account[] = [...mailAccounts(provider), ...activeSyncAccounts(provider)]
  return wish === undefined ? accounts[0] : accounts.find(account => account.word === wish)
}

function mailAccounts({ incoming, outgoing }: Provider): readonly MailAccount[] {
  const sender = outgoing.find(isSayable)
  if (!sender) return []
  return incoming
    .filter(isSayable)
    .map(server => ({ word: server.protocol, incoming: server, outgoing: sender }))
}

/** The payload has a key for the host, and none for the port and the path. */
function activeSyncAccounts({ activesync }: Provider): readonly ActiveSyncAccount[] {
  if (activesync === undefined) return []
  const isSayableUrl = endpointOf(activesync).port === 443 && hasActiveSyncPath(activesync)
  return isSayableUrl ? [{ word: 'activesync', url: activesync }] : []
}

function isSayable(server: IncomingServer | OutgoingServer): boolean {
  return authenticationOf(server.authentication) !== undefined
}
