import type { Address } from '../../address/address.ts'
import { addressParameter, queryParameter } from '../../address/query.ts'
import { INCOMING_PROTOCOLS, type IncomingProtocol } from '../../settings/settings.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'
import { visitorOf } from './visitor.ts'

/** The variant of what is not a page: Outlook’s registry entry. */
export const REGISTRY = 'registry'

/** The address is what the person typed, and what they wish is never a mistake: a word that is none is no wish. */
export function read(request: ClientRequest): Asked {
  const { host, path, query, scheme } = request
  if (!wantsPage(request)) return { refusal: 'cannot-say' }
  const asked = askAbout(typedAddress(query), host)
  if ('refusal' in asked) return asked
  return {
    question: {
      ...asked.question,
      scheme,
      variant: path.endsWith('.reg') ? REGISTRY : protocolIn(query),
      personName: nameIn(query),
      visitor: visitorOf(request)
    }
  }
}

/**
 * Thunderbird and Evolution try the root for calendars and contacts: what is no browser is told that nothing is here.
 * Who sends no Accept takes anything (RFC 9110 12.5.1).
 */
export function wantsPage({ header = () => undefined }: ClientRequest): boolean {
  return /text\/html|\*\/\*/.test(header('accept') ?? '*/*')
}

/** What stands in the field, without the space that keyboards of phones put after a word: forms write it as +. */
export function typedAddress(query: string): string | undefined {
  return addressParameter(query, 'emailaddress', 'email')?.replace(/[\s+]+$|^\s+/g, '') || undefined
}

function protocolIn(query: string): IncomingProtocol | undefined {
  const wish = queryParameter(query, 'protocol')?.toLowerCase()
  return INCOMING_PROTOCOLS.find(protocol => protocol === wish)
}

function nameIn(query: string): string | undefined {
  return queryParameter(query.replaceAll('+', '%20'), 'name')?.trim() || undefined
}

/** A link from a control panel, opened on a phone. */
export function example(address: Address): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host: `autoconfig.${address.domain}`,
    path: '/',
    query: `emailaddress=${encodeURIComponent(address.text)}`,
    body: ''
  }
}
