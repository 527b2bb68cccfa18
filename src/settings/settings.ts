/**
 * What a mail program needs to know, independent of any program's format. Every value that a provider file may use is listed
 * here once; a new value is a type error in each format's table that lacks it.
 */
import type { Domain } from '../address/domain.ts'
import type { ForPeopleOf } from './for-people.ts'
import type { Filled, Kinds, Templates } from './kinds.ts'

/** How a connection is secured. `tls`: from the first byte (RFC 8314 3). `starttls`: upgraded before the login. */
export const SECURITIES = ['tls', 'starttls', 'none'] as const
export type Security = (typeof SECURITIES)[number]

/**
 * How the person proves who they are. `password`: as it is, inside TLS (PLAIN, LOGIN). `encrypted-password`: a challenge
 * (CRAM-MD5, SCRAM); TLS alone does not count. `none`: a relay without a login.
 */
export const AUTHENTICATIONS = [
  'password',
  'encrypted-password',
  'oauth2',
  'ntlm',
  'gssapi',
  'client-certificate',
  'none'
] as const
export type Authentication = (typeof AUTHENTICATIONS)[number]

export const INCOMING_PROTOCOLS = ['imap', 'pop3'] as const
export const OUTGOING_PROTOCOLS = ['smtp'] as const
export type IncomingProtocol = (typeof INCOMING_PROTOCOLS)[number]
type OutgoingProtocol = (typeof OUTGOING_PROTOCOLS)[number]
export type Protocol = IncomingProtocol | OutgoingProtocol

/** The ports that programs assume for a protocol and its security (RFC 8314 7.1, RFC 6409). */
export const DEFAULT_PORTS = {
  imap: { tls: 993, starttls: 143, none: 143 },
  pop3: { tls: 995, starttls: 110, none: 110 },
  smtp: { tls: 465, starttls: 587, none: 587 }
} as const satisfies Record<Protocol, Record<Security, number>>

/** One port of one server. */
type ServerOf<K extends Kinds, P extends Protocol> = {
  readonly protocol: P
  /** Lower-case A-labels. */
  readonly host: K['host']
  readonly port: number
  readonly security: Security
  /** Best first, never empty. */
  readonly authentication: readonly Authentication[]
  /** The rule for the user name, see login.ts. */
  readonly login: LoginRule
  /** POP3 only: keep messages on the server (true), delete them (false), or keep them this many days. */
  readonly leaveOnServer?: boolean | number
  /** IMAP only: where the person's folders begin, for a server that does not tell it by NAMESPACE (RFC 2342). */
  readonly pathPrefix?: string
  /** SMTP only: false for a server with a password of its own. */
  readonly samePassword?: boolean
}
export type Server<P extends Protocol = Protocol> = ServerOf<Filled, P>
export type ServerTemplate<P extends Protocol = Protocol> = ServerOf<Templates, P>
export type IncomingServer = Server<IncomingProtocol>
export type OutgoingServer = Server<OutgoingProtocol>
/** For what does not look at the host. */
export type AnyServer<P extends Protocol = Protocol> = Omit<Server<P>, 'host'>

/** How many servers of a protocol a document names: the first that its format supports, or all. */
export const ALTERNATIVES = ['first', 'all'] as const
export type Alternatives = (typeof ALTERNATIVES)[number]

/** Text with `{address}`, `{localpart}` and `{domain}` in it; loginName() fills them in. */
export type LoginRule = string

type OAuthOf<K extends Kinds> = {
  /** RFC 8414 issuer, byte for byte as the authorization server writes it. */
  readonly issuer: K['url']
  readonly authorizationUrl?: K['url']
  readonly tokenUrl?: K['url']
  readonly scope?: string
  readonly clientId?: string
}

/** A calendar to subscribe to, as iCalendar (RFC 5545). */
type SubscriptionOf<K extends Kinds> = { readonly url: K['url']; readonly name: K['text'] }
export type Subscription = SubscriptionOf<Filled>

/** How far below the search base entries are searched (RFC 4511 4.5.1.2, with the words of RFC 4516). */
export const SCOPES = ['base', 'one', 'sub'] as const

/** A directory of people (LDAP), with TLS on port 636. */
type LdapOf<K extends Kinds> = {
  readonly host: K['host']
  readonly searchBase: K['dn']
  readonly scope?: (typeof SCOPES)[number]
  /** The rule for the bind name; without it the search is anonymous. */
  readonly login?: LoginRule
}
export type Ldap = LdapOf<Filled>

/** What one provider file says, checked, with the defaults filled in. */
type ProviderOf<K extends Kinds> = ForPeopleOf<K> & {
  /** The name of the file: the provider's main domain. */
  readonly id: Domain
  /** Changes with the content of the file and of everything it refers to; a part of every ETag. */
  readonly version: string
  /** 1..60 characters. */
  readonly name: K['text']
  /** 1..20 characters. */
  readonly shortName: K['text']
  readonly login: LoginRule
  /** The servers that programs may use: the preferred protocol first, best first, see usable-servers.ts. */
  readonly incoming: readonly ServerOf<K, IncomingProtocol>[]
  readonly outgoing: readonly ServerOf<K, OutgoingProtocol>[]
  readonly alternatives: Alternatives
  /** Every server as the file declares it, also those that no program may use. For people. */
  readonly declared: {
    readonly incoming: readonly ServerOf<K, IncomingProtocol>[]
    readonly outgoing: readonly ServerOf<K, OutgoingProtocol>[]
  }
  readonly activesync?: K['url']
  readonly exchange?: { readonly ews?: K['url']; readonly owa?: K['url']; readonly oab?: K['url'] }
  readonly jmap?: K['url']
  readonly calendar?: {
    readonly caldav?: K['url']
    /** Read without a login. */
    readonly subscriptions?: readonly SubscriptionOf<K>[]
  }
  readonly contacts?: { readonly carddav?: K['url']; readonly ldap?: LdapOf<K> }
  readonly files?: { readonly webdav: K['url'] }
  readonly sieve?: { readonly host: K['host']; readonly port: number; readonly security: Security }
  readonly oauth?: OAuthOf<K>
  /** The mail of these domains is elsewhere: a mail address there, or the https URL of another Autodiscover service. */
  readonly redirect?: string
  /** Where further domains and logins are looked up. Checked and kept; nothing reads it yet. */
  readonly customers?: unknown
}

/** A provider as its file declares it, with `{domain}` still in it: one value for all its domains. */
export type ProviderTemplate = ProviderOf<Templates>

/** A provider for one domain. Only fill.ts makes one. */
export type Provider = ProviderOf<Filled>

/** What the directory found: a provider, and for which domain. */
export type Settings = {
  /** With the domain filled in. Made when it is first read: most documents are filled in from a template of their own. */
  readonly provider: Provider
  /** What is made once for each provider is kept by this value (perProvider() in document-template.ts). */
  readonly template: ProviderTemplate
  /** The mail domain: the one of the address if there is an address, else the one that the Host stands for. */
  readonly domain: Domain
  /** The domain that the Host stands for, where it differs from the mail domain (clients that followed an MX record). */
  readonly hostDomain?: Domain | undefined
  /**
   * There was no address, and `domain` is only a name above the provider's MX hosts: no mail address ends in it, so it must
   * not be part of a login.
   */
  readonly isMailDomainUnknown?: boolean
}
