import type { Address } from '../../address/address.ts'
import { addressParameter } from '../../address/query.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'

export function read({ host, query }: ClientRequest): Asked {
  return askAbout(addressParameter(query, 'emailaddress', 'email'), host)
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
