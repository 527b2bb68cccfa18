import { parseAddress, type Address } from '../address/address.ts'
import { nameParameter, queryParameter, writeQuery } from '../address/query.ts'
import { INCOMING_PROTOCOLS, type IncomingProtocol } from '../settings/settings.ts'
import type { ClientRequest, Question, Refusal } from '../formats/format.ts'
import { failed, ok, type Result } from '../result.ts'
import { visitorOf, type Visitor } from './visitor.ts'

/** What was requested: the page, or the registry file for Outlook. */
export type WebQuestion = PageQuestion | RegistryQuestion
export type PageQuestion = Question & {
  readonly kind: 'page'
  readonly scheme: 'http' | 'https'
  /** The chosen protocol. The provider may not offer it, see context.ts. */
  readonly protocol: IncomingProtocol | undefined
  /** For the From line, in the link to the profile. */
  readonly personName: string | undefined
  readonly visitor: Visitor
}
type RegistryQuestion = Question & { readonly kind: 'registry' }

/**
 * An invalid address is not a refusal: the page explains the problem, with the provider's name and help. Unknown values of other
 * parameters are ignored.
 */
export function read(request: ClientRequest): Result<WebQuestion, Refusal> {
  return acceptsHtml(request) ? ok(questionOf(request)) : failed('unsupported')
}

function questionOf(request: ClientRequest): WebQuestion {
  const { path, host } = request
  if (!path.endsWith('.reg')) return pageQuestionOf(request)
  const { address } = pageQuestionOf(request)
  return { address, host, kind: 'registry' }
}

/** The question of a page, for refuse() too. */
export function pageQuestionOf(request: ClientRequest): PageQuestion {
  const { host, query, scheme } = request
  const visitor = visitorOf(request)
  return {
    address: parseAddress(visitor.addressInput ?? ''),
    host,
    kind: 'page',
    scheme,
    protocol: protocolParameter(query),
    personName: nameParameter(query) || undefined,
    visitor
  }
}

/**
 * Thunderbird and Evolution request `/` when they look for calendars and contacts: a client that does not accept HTML gets a 404.
 * A client that sends no Accept accepts anything (RFC 9110 12.5.1).
 */
function acceptsHtml({ header = () => undefined }: ClientRequest): boolean {
  return /text\/html|\*\/\*/.test(header('accept') ?? '*/*')
}

function protocolParameter(query: string): IncomingProtocol | undefined {
  const protocol = queryParameter(query, 'protocol')?.toLowerCase()
  return INCOMING_PROTOCOLS.find(known => known === protocol)
}

/** A link from a control panel, opened on a phone. */
export function example(address: Address): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host: `autoconfig.${address.domain}`,
    path: '/',
    query: writeQuery({ emailaddress: address.text }),
    body: ''
  }
}
