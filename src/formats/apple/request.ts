import type { Address } from '../../address/address.ts'
import { fieldParameter } from '../../address/field.ts'
import { nameParameter, queryParameter } from '../../address/query.ts'
import { languageOf } from '../../settings/language.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'
import { ACCOUNTS } from './account.ts'

/** The one format that cannot do without the address. */
export function read({ host, query }: ClientRequest): Asked {
  const address = fieldParameter(query, 'emailaddress', 'email')
  if (!address) return { refusal: 'no-address' }
  const asked = askAbout(address, host)
  if ('refusal' in asked) return asked

  const protocol = queryParameter(query, 'protocol')?.toLowerCase() || undefined
  const personName = nameParameter(query)
  const only = queryParameter(query, 'only')?.toLowerCase() || undefined
  if (protocol !== undefined && !isAccount(protocol)) return { refusal: 'not-understood' }
  if (only !== undefined && only !== 'mail') return { refusal: 'not-understood' }
  if (personName === false) return { refusal: 'not-understood' }
  const question = { address: asked.question.address, host, variant: protocol, personName }
  // A language that we do not have is no mistake: it is the reader's browser that has it.
  const language = languageOf(queryParameter(query, 'lang'))
  if (only === undefined && language === undefined) return { question }
  return { question: { ...question, language, ...(only && { wanted: [only] }) } }
}

function isAccount(word: string): boolean {
  return ACCOUNTS.some(known => known === word)
}

/** What Safari asks after a tap on the link. */
export function example(address: Address): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host: `autoconfig.${address.domain}`,
    path: '/email.mobileconfig',
    query: `emailaddress=${encodeURIComponent(address.text)}`,
    body: ''
  }
}
