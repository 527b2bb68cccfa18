import { endpointOf } from '../settings/url-endpoint.ts'
import type {
  Authentication,
  IncomingServer,
  OutgoingServer,
  Provider,
  Server
} from '../settings/settings.ts'

/** How programs reach a mailbox, as far as it decides which guides help. */
export type MailAccess =
  | {
      readonly kind: 'password'
      readonly incoming: IncomingServer
      readonly outgoing: OutgoingServer
    }
  /** Exchange ActiveSync only. */
  | { readonly kind: 'exchange'; readonly host: string }
  /** Programs cannot log in with a password: with OAuth2 only those that the provider knows, else with a certificate or Kerberos. */
  | { readonly kind: 'no-password'; readonly isOauth: boolean }
  /** Nothing that people could set up with a guide, as where there is no server for sending. */
  | { readonly kind: 'none' }

type BestServers = {
  readonly incoming: IncomingServer | undefined
  readonly outgoing: OutgoingServer | undefined
}

/** @param servers the best server for reading and the best for sending, see server-groups.ts */
export function mailAccessOf(
  { activesync }: Provider,
  { incoming, outgoing }: BestServers
): MailAccess {
  if (incoming && outgoing) {
    const servers = [incoming, outgoing]
    if (servers.every(acceptsPassword)) return { kind: 'password', incoming, outgoing }
    const refusing = servers.filter(server => !acceptsPassword(server))
    return {
      kind: 'no-password',
      isOauth: refusing.some(({ authentication }) => authentication.includes('oauth2'))
    }
  }
  if (activesync === undefined) return { kind: 'none' }
  return { kind: 'exchange', host: endpointOf(activesync).hostname }
}

/** Can a person log in with nothing but a user name and a password? A server for sending without a login asks for neither. */
export function acceptsPassword({ authentication }: Pick<Server, 'authentication'>): boolean {
  return authentication.some(method => WITH_PASSWORD.includes(method))
}

const WITH_PASSWORD: readonly Authentication[] = ['password', 'encrypted-password', 'ntlm', 'none']

/** Does the server ask for a user name and a password? */
export function needsLogin({ authentication }: Pick<Server, 'authentication'>): boolean {
  return authentication[0] !== 'none'
}
