/**
 * What a mail program needs to know, in no program's words. Types only: every word that a provider file may use stands
 * here once, every format translates from here, and a new word is a type error in each table that does not know it.
 */
import type { Domain } from '../address/domain.ts'

/** How a connection is secured. `tls`: from the first byte (RFC 8314 3). `starttls`: upgraded before the login. */
export const SECURITIES = ['tls', 'starttls', 'none'] as const
export type Security = (typeof SECURITIES)[number]

/**
 * How the person proves who they are. `password`: as it is, inside TLS (PLAIN, LOGIN). `encrypted-password`: a challenge
 * (CRAM-MD5, SCRAM); TLS alone does not count. `none`: a relay that asks nobody.
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

/** The port a program takes for a protocol and its security when nobody names one (RFC 8314 7.1, RFC 6409). */
export const DEFAULT_PORTS = {
  imap: { tls: 993, starttls: 143, none: 143 },
  pop3: { tls: 995, starttls: 110, none: 110 },
  smtp: { tls: 465, starttls: 587, none: 587 }
} as const satisfies Record<Protocol, Record<Security, number>>

/** One port of one server. */
export type Server<P extends Protocol = Protocol> = {
  readonly protocol: P
  /** Lower-case A-labels, the `{domain}` already filled in. */
  readonly host: string
  readonly port: number
  readonly security: Security
  /** Best first, never empty. */
  readonly authentication: readonly Authentication[]
  /** The rule for the user name, see login.ts. */
  readonly login: LoginRule
  /** POP3 only: keep messages on the server (true), delete them (false), or keep them this many days. */
  readonly leaveOnServer?: boolean | number
}
export type IncomingServer = Server<IncomingProtocol>
export type OutgoingServer = Server<OutgoingProtocol>

/** How many servers of a protocol a document names: the first that it can say, or all. */
export const ALTERNATIVES = ['first', 'all'] as const
export type Alternatives = (typeof ALTERNATIVES)[number]

/** Text with `{address}`, `{localpart}` and `{domain}` in it; loginName() fills them. */
export type LoginRule = string

/** A text for people, by language (BCP 47, as the file writes it). Never empty. */
type Texts = Readonly<Record<string, string>>

type OAuth = {
  /** RFC 8414 issuer, to the byte as the authorization server writes it. */
  readonly issuer: string
  readonly authorizationUrl?: string
  readonly tokenUrl?: string
  readonly scope?: string
  readonly clientId?: string
}

/** A calendar to look at, as iCalendar. */
export type Subscription = { readonly url: string; readonly name: string }

/** How far below the search base entries are looked for (RFC 4511 4.5.1.2, RFC 4516's words). */
export const SCOPES = ['base', 'one', 'sub'] as const

/** A directory of people, by TLS on port 636. */
export type Ldap = {
  readonly host: string
  /** A distinguished name. */
  readonly searchBase: string
  readonly scope?: (typeof SCOPES)[number]
  /** The rule for the bind name; without it nobody logs in. */
  readonly login?: LoginRule
}

/** Everything one provider file says, checked, with the defaults filled in. */
export type Provider = {
  /** The file's name: the provider's main domain. */
  readonly id: Domain
  /** 1..60 characters. */
  readonly name: string
  /** 1..20 characters. */
  readonly shortName: string
  readonly login: LoginRule
  /** Where programs may be sent: IMAP before POP3, best first, see offer.ts. */
  readonly incoming: readonly IncomingServer[]
  readonly outgoing: readonly OutgoingServer[]
  readonly alternatives: Alternatives
  /** Every server as the file states it, also those no program is ever sent to. For people. */
  readonly declared: {
    readonly incoming: readonly IncomingServer[]
    readonly outgoing: readonly OutgoingServer[]
  }
  readonly activesync?: string
  readonly exchange?: { readonly ews?: string; readonly owa?: string; readonly oab?: string }
  readonly jmap?: string
  readonly calendar?: {
    readonly caldav?: string
    /** Calendars of others, read without a login. */
    readonly subscriptions?: readonly Subscription[]
  }
  readonly contacts?: { readonly carddav?: string; readonly ldap?: Ldap }
  readonly files?: { readonly webdav: string }
  readonly sieve?: { readonly host: string; readonly port: number; readonly security: Security }
  readonly oauth?: OAuth
  /** These domains live elsewhere: a mail address there, or the https URL of another Autodiscover service. */
  readonly redirect?: string
  readonly webmail?: string
  readonly help: readonly { readonly url: string; readonly title: Texts }[]
  readonly support?: { readonly email?: string; readonly phone?: string; readonly url?: string }
  readonly branding?: {
    /** The file's name beside the provider file; once the file is read, a `data:` URL of what is in it. */
    readonly logo?: string
    readonly color?: string
  }
  /** Page languages, the first is the default. Never empty. */
  readonly languages: readonly string[]
  readonly profile?: {
    readonly organization?: string
    readonly removalNote?: string
    readonly consent?: Texts
  }
  /** Where further domains and logins are looked up. Checked and kept; nothing asks it yet. */
  readonly customers?: unknown
}

/** What the directory found: a provider, and for which domain. */
export type Settings = {
  /** Every `{domain}` filled in. */
  readonly provider: Provider
  /** As its file states it: one value for all its domains, to keep with it what was made of it once (template.ts). */
  readonly source: Provider
  /** The mail domain: the one of the address if an address came, else the one the Host stands for. */
  readonly domain: Domain
  /** The domain the Host stands for, where it is another than the mail domain (clients that followed an MX record). */
  readonly hostDomain?: Domain | undefined
  /**
   * No address came, and `domain` is only a name above the provider's MX hosts: no mail address ends in it, so it must not
   * stand in a login.
   */
  readonly isMailDomainUnknown?: boolean | undefined
}
