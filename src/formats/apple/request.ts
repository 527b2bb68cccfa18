import type { Address } from '../../address/address.ts'
import { fieldParameter } from '../../address/field.ts'
import { nameParameter, queryParameter } from '../../address/query.ts'
import { failed, ok, type Result } from '../../result.ts'
import { languageOf, type Language } from '../../settings/language.ts'
import { readAddress, type ClientRequest, type Question, type Refusal } from '../format.ts'
import { ACCOUNTS, type AccountKind } from './choose-account.ts'

/** Whose profile, and what is in it. */
export type ProfileQuestion = Question & {
  readonly address: Address
  /** Undefined: the first that the provider has. */
  readonly account: AccountKind | undefined
  /** For the From line. */
  readonly personName: string | undefined
  /** `mail`: without calendars and contacts. */
  readonly only: 'mail' | undefined
  /** Of the profile's texts; undefined: the provider's first language. */
  readonly language: Language | undefined
}

/** The only format that needs the address. @param names the parameters that may hold it */
export function read(
  { host, query }: Pick<ClientRequest, 'host' | 'query'>,
  ...names: readonly string[]
): Result<ProfileQuestion, Refusal> {
  const text = fieldParameter(query, ...(names.length > 0 ? names : ADDRESS_PARAMETERS))
  if (!text) return failed('no-address')
  const address = readAddress(text)
  if (!address.ok) return address

  const protocol = queryParameter(query, 'protocol')?.toLowerCase() || undefined
  const account = ACCOUNTS.find(known => known === protocol)
  const personName = nameParameter(query)
  const part = queryParameter(query, 'only')?.toLowerCase() || undefined
  const only = part === 'mail' ? part : undefined
  if (account !== protocol || only !== part || personName === false) return failed('not-understood')
  // A language without messages is no bad request: the reader's browser has it.
  const language = languageOf(queryParameter(query, 'lang'))
  return ok({ address: address.value, host, account, personName, only, language })
}

export const ADDRESS_PARAMETERS = ['emailaddress', 'email']

/** The request of Safari after a tap on the link. */
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
