import { parseAddress, type Address } from '../address/address.ts'
import { nameParameter, queryParameter, writeQuery } from '../address/query.ts'
import { INCOMING_PROTOCOLS, type IncomingProtocol } from '../settings/settings.ts'
import type { Asked, ClientRequest } from '../formats/format.ts'
import { visitorOf } from './visitor.ts'

/** The variant of what is not a page: Outlook’s registry entry. */
export const REGISTRY = 'registry'

/**
 * What a person typed is never a refusal: the page has to say what is wrong with it, in the provider's name. And what
 * they wish is never a mistake: a word that is none is no wish.
 */
export function read(request: ClientRequest): Asked {
  if (!wantsPage(request)) return { refusal: 'cannot-say' }
  const { host, path, query, scheme } = request
  const visitor = visitorOf(request)
  return {
    question: {
      address: visitor.typed === undefined ? undefined : parseAddress(visitor.typed),
      host,
      scheme,
      variant: path.endsWith('.reg') ? REGISTRY : protocolIn(query),
      personName: nameParameter(query) || undefined,
      visitor
    }
  }
}

/**
 * Thunderbird and Evolution try the root for calendars and contacts: what is no browser is told that nothing is here.
 * Who sends no Accept takes anything (RFC 9110 12.5.1).
 */
function wantsPage({ header = () => undefined }: ClientRequest): boolean {
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
