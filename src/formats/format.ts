import { parseAddress, type Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'
import { failed, ok, type Result } from '../result.ts'
import type { ProviderTemplate, Settings } from '../settings/settings.ts'

/**
 * One format in which mail programs get settings. Each folder here holds one.
 *
 * Q is what a request of this format asks. Only this format's read() makes one, and only its render() gets it. The functions
 * are methods so that formats with different questions fit in one list: TypeScript compares parameters of methods in both
 * directions.
 */
export type Format<Q extends Question = Question> = {
  readonly name: string
  /** One line for people. */
  readonly summary: string
  /** Of a successful reply; the schema is for /openapi.json. */
  readonly media: { readonly type: string; readonly schema?: object }
  readonly routes: readonly Route[]
  /** What does the request ask? Depends on the request alone. A bad request is a refusal and never throws. */
  read(request: ClientRequest): Result<Q, Refusal>
  /**
   * The settings in this format. Same arguments, same bytes.
   *
   * @returns or why the format cannot express these settings: no reply at all is better than an incomplete one
   */
  render(settings: Settings, question: Q, installation: Installation): Result<Reply, Unsupported>
  /** The refusal in this format. The page needs the request again, for its language. */
  refuse(refusal: Refusal, request: ClientRequest, installation: Installation): Reply
  /** The request that a real client sends for this address. */
  example(address: Address): ClientRequest
}

/** Reasons for people, such as `no SMTP server`. Never empty. */
export type Unsupported = readonly string[]

/** All that is served. A reply may depend on the whole, and must not name another customer. */
export type Installation = {
  readonly providers: readonly ProviderTemplate[]
  /** Is the mail domain listed, by its name or by a wildcard? Domains of a source of customers are not. */
  readonly isServed: (domain: Domain) => boolean
}

/** Where a format is asked. */
export type Route = {
  readonly method: 'GET' | 'POST'
  /** Lower case; `:name` for a segment that varies. */
  readonly path: string
  /** The label that mail programs put before the domain, with its dot; '' for the domain itself. */
  readonly host: string
  /** Which programs ask here, for people. */
  readonly clients: string
  /** Name → description. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Not in /openapi.json: a path of other software, for links that people still have. */
  readonly isUnlisted?: true
}

/** `a, b or c`, for the descriptions of parameters. */
export function orList(values: readonly string[]): string {
  // Intl.ListFormat takes milliseconds to load, at each start.
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

/** A request, after the app has decided which scheme and host to trust. */
export type ClientRequest = {
  readonly method: string
  readonly scheme: 'http' | 'https'
  /** As in the Host header: it may have a port. */
  readonly host: string
  /** Percent-encoded, in the client's own case. */
  readonly path: string
  /** Percent-encoded, without the `?`. */
  readonly query: string
  /** At most 16 KiB; empty for GET. */
  readonly body: string
  /** One by one: parsing all headers costs more than most replies do. Undefined for a header that is missing. */
  readonly header?: (
    name: 'accept' | 'accept-language' | 'sec-fetch-mode' | 'user-agent'
  ) => string | undefined
}

/** What every format's question has: for whom, and at which host. The directory finds the settings by it. */
export type Question = {
  readonly address?: Address | undefined
  /** The domain of an address that is not valid, for formats that need no more than the domain. */
  readonly domain?: Domain | undefined
  /** Used where there is no address: the Host, or a domain in the path. Not checked yet. */
  readonly host: string
}

/** Why a request gets no settings. */
export type Refusal =
  | 'no-address'
  | 'not-an-address'
  | 'not-understood'
  | 'unknown-domain'
  | 'unsupported'
  /** A source of customers does not answer, so it is not known whether the domain is served. */
  | 'unavailable'

export type Reply = {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** `public`: may be kept by anybody, and revalidated. Without it: `no-store`. */
  readonly cache?: 'public'
  /** What the bytes depend on beside the provider: part of the ETag. A reply without it has no ETag. */
  readonly cacheKey?: string
  /** The body may be wrapped in a signature, if the installation has a key for that. */
  readonly signable?: true
}

export function readAddress(text: string): Result<Address, Refusal> {
  const address = parseAddress(text)
  return address ? ok(address) : failed('not-an-address')
}

/**
 * The question of a client that may send an address, for a format that never writes the local part, and so refuses no address: of one that is not valid, the domain
 * counts, and if that is not valid either, the Host.
 *
 * @param text what was sent as the address, undefined for nothing
 * @param domainOf finds the domain of an address that is not valid
 */
export function domainQuestionFor(
  text: string | undefined,
  host: string,
  domainOf: () => Domain | undefined
): Question {
  if (text === undefined) return { host }
  const address = parseAddress(text)
  return address ? { address, host } : { domain: domainOf(), host }
}

const REFUSALS = {
  'no-address': [400, 'Add ?emailaddress=you@example.com'],
  'not-an-address': [400, 'That is not a mail address'],
  'not-understood': [400, 'That request cannot be understood'],
  'unknown-domain': [404, 'No provider here serves that domain'],
  unsupported: [404, 'This format does not support what the provider of that domain offers'],
  unavailable: [503, 'That domain cannot be looked up at the moment: try again in a minute']
} as const satisfies Record<Refusal, readonly [status: number, text: string]>

/** Seconds. */
const RETRY_AFTER = 60

/**
 * A refusal that every client survives: plain text, because Geary and KMail parse even a 404 when it is XML, and never
 * 2xx, because Thunderbird and Delta Chat stop looking after one.
 */
export function plainRefusal(refusal: Refusal): Reply {
  const [status, text] = REFUSALS[refusal]
  const reply = { status, type: 'text/plain; charset=utf-8', body: `${text}\n` }
  return status === 503 ? { ...reply, headers: { 'retry-after': String(RETRY_AFTER) } } : reply
}

/**
 * 302 and no other: Microsoft documents only 301 and 302, and clients keep a 301 for ever.
 *
 * @param location an absolute URL in ASCII
 */
export function redirectReply(location: string): Reply {
  return { status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { location } }
}
