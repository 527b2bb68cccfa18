import { parseAddress, type Address } from '../address/address.ts'
import { nameParameter, queryParameter, writeQuery } from '../address/query.ts'
import { INCOMING_PROTOCOLS, type IncomingProtocol } from '../settings/settings.ts'
import type { ClientRequest, Question, Refusal } from '../formats/format.ts'
import { failed, ok, type Result } from '../result.ts'
import { visitorOf, type Visitor } from './visitor.ts'

/** A page, or the registry file for Outlook. */
export type WebQuestion = PageQuestion | RegistryQuestion
export type PageQuestion = Question & {
  readonly kind: 'page'
  readonly scheme: 'http' | 'https'
  /** The one to show, where the provider has it. */
  readonly protocol: IncomingProtocol | undefined
  /** For the From line, in the profile. */
  readonly personName: string | undefined
  readonly visitor: Visitor
}
type RegistryQuestion = Question & { readonly kind: 'registry' }

/**
 * Whatever a person typed is no refusal: the page explains what is wrong with it, in the provider's name. Parameters with
 * unknown values are ignored.
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

/** The question of the page, whatever was asked for. */
export function pageQuestionOf(request: ClientRequest): PageQuestion {
  const { host, query, scheme } = request
  const visitor = visitorOf(request)
  return {
    address: visitor.typed === undefined ? undefined : parseAddress(visitor.typed),
    host,
    kind: 'page',
    scheme,
    protocol: protocolIn(query),
    personName: nameParameter(query) || undefined,
    visitor
  }
}

/**
 * Thunderbird and Evolution ask `/` for calendars and contacts: a client that does not accept HTML gets a 404. Without Accept, a
 * client accepts anything (RFC 9110 12.5.1).
 */
function acceptsHtml({ header = () => undefined }: ClientRequest): boolean {
  return /text\/html|\*\/\*/.test(header('accept') ?? '*/*')
}

function protocolIn(query: string): IncomingProtocol | undefined {
  const wish = queryParameter(query, 'protocol')?.toLowerCase()
  return INCOMING_PROTOCOLS.find(protocol => protocol === wish)
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
