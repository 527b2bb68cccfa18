import { domainOfAddress, type Address } from '../../address/address.ts'
import {
  addressParameter,
  addressSegment,
  domainParameter,
  queryParameter
} from '../../address/query.ts'
import { askAboutDomain, type Asked, type ClientRequest } from '../format.ts'

const PATH = '/autodiscover/autodiscover.json'
const ADDRESS_PATH = /^\/autodiscover\/autodiscover\.json\/v1\.0\/([^/]+)$/i

/** The address comes in the query or in the path; the protocol is kept as it was spelt, for the error that repeats it. */
export function read({ host, path, query }: ClientRequest): Asked {
  const segment = ADDRESS_PATH.exec(path)?.[1]
  const address = segment === undefined ? addressParameter(query, 'email') : addressSegment(segment)
  const protocol = queryParameter(query, 'protocol')
  if (address === undefined) return { refusal: 'no-address' }
  if (!protocol) return { refusal: 'not-understood' }
  const { question } = askAboutDomain(address, host, () =>
    segment === undefined ? domainParameter(query, 'email') : domainOfAddress(address)
  )
  return { question: { ...question, variant: protocol } }
}

/** What Outlook asks while it runs. */
export function example(address: Address): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host: `autodiscover.${address.domain}`,
    path: PATH,
    query: `Email=${encodeURIComponent(address.text)}&Protocol=AutodiscoverV1&RedirectCount=1`,
    body: ''
  }
}
