import { parseAddress, type Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'
import type { Provider, Settings } from '../settings/settings.ts'

/** One way of telling a mail program its settings. A folder here holds exactly one. */
export type Format = {
  readonly name: string
  /** One line for people: what this is called. */
  readonly summary: string
  /** What a good answer is made of; the schema is for /openapi.json. */
  readonly media: { readonly type: string; readonly schema?: object }
  /** Where its clients knock. */
  readonly routes: readonly Route[]
  /** What is being asked? Looks at the request and at nothing else; a stranger's mistake is a refusal, never a throw. */
  readonly read: (request: ClientRequest) => Asked
  /** The settings in this format's words. Same arguments, same bytes. */
  readonly render: (settings: Settings, question: Question, installation?: Installation) => Reply
  /**
   * Several mailboxes of one person in one document, where the format has a place for them. At least one, all of one
   * provider; the first is the one that the document is named after.
   */
  readonly renderMultiAccount?: (mailboxes: readonly Answerable[]) => Reply
  /** "No" in this format's words. A page for people needs the request again: it says no in their language. */
  readonly refuse: (refusal: Refusal, request: ClientRequest, installation?: Installation) => Reply
  /** What these settings need that this format cannot say. Any gap: no answer at all, rather than a wrong one. */
  readonly unsupported: (settings: Settings, question: Question) => readonly string[]
  /** Something that a person can open on the page: where it is for these settings, undefined where there is none. */
  readonly link?: (settings: Settings, question: Question) => Link | undefined
  /** The request that a real client of this address sends. read(example(a)) gives a back, where the format asks for one. */
  readonly example: (address: Address) => ClientRequest
}

/** What the page offers of a format. `profile`: a file that sets up the device it is opened on. */
export type Link = { readonly kind: 'profile'; readonly href: string }

/** Everyone who is served here. A reply may say what is true of the whole, never who else is a customer. */
export type Installation = { readonly providers: readonly Provider[] }

/** One route. Lower case, `:name` for a segment that varies. */
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** The label that client programs put before the domain, with its dot, or '' for the domain itself. */
  readonly host: string
  /** Who knocks here, for people. */
  readonly clients: string
  readonly parameters?: Readonly<Record<string, string>>
}

/** A request, after the app has settled whom to believe about scheme and host. */
export type ClientRequest = {
  readonly method: string
  readonly scheme: 'http' | 'https'
  /** As in the Host header: a port may follow. */
  readonly host: string
  /** Percent-encoded, in the client's own case. */
  readonly path: string
  /** Percent-encoded, without the `?`. */
  readonly query: string
  /** At most 16 KiB; empty for GET. */
  readonly body: string
  /** Asked for one by one: looking at headers costs more than most answers do. Undefined for one that did not come. */
  readonly header?: (name: 'accept' | 'accept-language' | 'user-agent') => string | undefined
}

export type Question = {
  readonly address?: Address | undefined
  /** The mail domain where an address came that cannot be read, for formats that need no more. */
  readonly domain?: Domain | undefined
  /** The name that stands in for the address where none came: the Host, or a domain in the path. Not checked yet. */
  readonly host: string
  /** Which of a format's documents, where it has several. */
  readonly variant?: string | undefined
  readonly scheme?: 'http' | 'https'
  /** Which parts are asked for by name, where a format has parts. */
  readonly wanted?: readonly string[]
  /** The person's name for the From line, where the format can carry one. */
  readonly personName?: string | undefined
  /** The language of texts for the person, where the format has any and one was asked for. */
  readonly language?: string | undefined
  readonly visitor?: Visitor
}

/** Who looks at a page: what their browser says, and what they chose in the page instead. */
export type Visitor = {
  /** What stands in the field of the page, be it an address or not. */
  readonly typed: string | undefined
  /** BCP 47, best first. */
  readonly languages: readonly string[]
  readonly device: Device
  /** Browsers on iOS that are not Safari's kin keep profiles as files. */
  readonly opensProfiles: boolean
  /** What stands in the URL, to be carried on in the links of the page. */
  readonly chosen: { readonly language?: string | undefined; readonly device?: Device | undefined }
}

export const DEVICES = ['iphone', 'mac', 'android', 'windows', 'other'] as const
export type Device = (typeof DEVICES)[number]

export type Asked = { readonly question: Question } | { readonly refusal: Refusal }

/** A question that was understood, and the settings it is about. */
export type Answerable = { readonly settings: Settings; readonly question: Question }

/** Why there is no answer. */
export type Refusal =
  | 'no-address'
  | 'not-an-address'
  | 'not-understood'
  | 'unknown-domain'
  | 'cannot-say'

export type Reply = {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** How long and by whom this may be kept. Without it: `no-store`. */
  readonly cache?: 'public'
  /** What in the question these bytes depend on. With it the reply gets an ETag: configuration version and this key. */
  readonly cacheKey?: string
  /** The bytes may be wrapped in a signature where the installation has a signer. */
  readonly signable?: true
}

/** The question of a client that may send an address: what came is an address, nothing, or a mistake. */
export function askAbout(text: string | undefined, host: string): Asked {
  if (text === undefined) return { question: { host } }
  const address = parseAddress(text)
  return address ? { question: { address, host } } : { refusal: 'not-an-address' }
}

/**
 * The same for a format that never says the local part, and so refuses no address: of one that cannot be read the domain
 * counts, and where that cannot be read either, the Host.
 *
 * @param domainOf finds the domain of an address that cannot be read
 */
export function askAboutDomain(
  text: string | undefined,
  host: string,
  domainOf: () => Domain | undefined
): { readonly question: Question } {
  if (text === undefined) return { question: { host } }
  const address = parseAddress(text)
  return { question: address ? { address, host } : { domain: domainOf(), host } }
}

const REFUSALS = {
  'no-address': [400, 'Add ?emailaddress=you@example.com'],
  'not-an-address': [400, 'That is not a mail address'],
  'not-understood': [400, 'That request cannot be understood'],
  'unknown-domain': [404, 'No provider here serves that domain'],
  'cannot-say': [404, 'What this domain offers cannot be said in this format']
} as const satisfies Record<Refusal, readonly [status: number, text: string]>

/**
 * The no that every client survives: plain text, because Geary and KMail parse even a 404 when it is XML, and never
 * 2xx, because Thunderbird and Delta Chat go no further after one.
 */
export function refusePlainly(refusal: Refusal): Reply {
  const [status, text] = REFUSALS[refusal]
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` }
}

/**
 * 302 and no other: of the redirects Microsoft documents only 301 and 302, and a 301 would be kept for ever.
 *
 * @param location an absolute URL in ASCII
 */
export function redirectReply(location: string): Reply {
  return { status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { location } }
}
