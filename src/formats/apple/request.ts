import type { Address } from '../../address/address.ts'
import { addressParameter, queryParameter } from '../../address/query.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'
import { ACCOUNTS } from './account.ts'
import { languageOf } from './words.ts'

const LONGEST_NAME = 100
const NO_NAME = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u

/** The one format that cannot do without the address. */
export function read({ host, query }: ClientRequest): Asked {
  const address = addressParameter(query, 'emailaddress', 'email')
  if (address === undefined) return { refusal: 'no-address' }
  const asked = askAbout(address, host)
  if ('refusal' in asked) return asked

  const protocol = queryParameter(query, 'protocol')?.toLowerCase() || undefined
  // Forms and URLSearchParams write a blank as +. In an address + is a letter, in a name it is not.
  const personName = queryParameter(query.replaceAll('+', '%20'), 'name')?.trim() || undefined
  const only = queryParameter(query, 'only')?.toLowerCase() || undefined
  if (protocol !== undefined && !isAccount(protocol)) return { refusal: 'not-understood' }
  if (only !== undefined && only !== 'mail') return { refusal: 'not-understood' }
  if (personName !== undefined && (personName.length > LONGEST_NAME || NO_NAME.test(personName))) {
    return { refusal: 'not-understood' }
  }
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
