import type { Address } from '../../address/address.ts'
import { addressParameter } from '../../address/query.ts'
import { ok, type Result } from '../../result.ts'
import { readAddress, type ClientRequest, type Question, type Refusal } from '../format.ts'

export function read({ host, query }: ClientRequest): Result<Question, Refusal> {
  const text = addressParameter(query, 'emailaddress', 'email')
  if (text === undefined) return ok({ host })
  const address = readAddress(text)
  return address.ok ? ok({ address: address.value, host }) : address
}

export function example(address: Address): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host: address.domain,
    path: '/api/settings',
    query: `emailaddress=${encodeURIComponent(address.text)}`,
    body: ''
  }
}
