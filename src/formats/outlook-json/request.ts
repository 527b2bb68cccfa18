import type { Address } from '../../address/address.ts'
import { addressParameter, addressSegment, queryParameter } from '../../address/query.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'

const PATH = '/autodiscover/autodiscover.json'
const ADDRESS_PATH = /^\/autodiscover\/autodiscover\.json\/v1\.0\/([^/]+)$/i

/** The address comes in the query or in the path; the protocol is kept as it was spelt, for the error that repeats it. */
export function read({ host, path, query }: ClientRequest): Asked {
  const segment = ADDRESS_PATH.exec(path)?.[1]
  const address = segment === undefined ? addressParameter(query, 'email') : addressSegment(segment)
  const protocol = queryParameter(query, 'protocol')
  if (address === undefined) return { refusal: 'no-address' }
  if (!protocol) return { refusal: 'not-understood' }
  const asked = askAbout(address, host)
  return 'refusal' in asked ? asked : { question: { ...asked.question, variant: protocol } }
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
