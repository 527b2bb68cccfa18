import { domainOfAddress, type Address } from '../../address/address.ts'
import {
  addressParameter,
  addressSegment,
  domainParameter,
  queryParameter
} from '../../address/query.ts'
import { failed, ok, type Result } from '../../result.ts'
import { domainQuestionFor, type ClientRequest, type Question, type Refusal } from '../format.ts'

const PATH = '/autodiscover/autodiscover.json'
const ADDRESS_PATH = /^\/autodiscover\/autodiscover\.json\/v1\.0\/([^/]+)$/i

export type ProtocolQuestion = Question & {
  /** As the client spells it: the error repeats it. */
  readonly protocol: string
}

/** The address is in the query or in the path. */
export function read({ host, path, query }: ClientRequest): Result<ProtocolQuestion, Refusal> {
  const segment = addressSegmentOf(path, query)
  const address = segment === undefined ? addressParameter(query, 'email') : addressSegment(segment)
  const protocol = queryParameter(query, 'protocol')
  if (address === undefined) return failed('no-address')
  if (!protocol) return failed('not-understood')
  const question = domainQuestionFor(address, host, () =>
    segment === undefined ? domainParameter(query, 'email') : domainOfAddress(address)
  )
  return ok({ ...question, protocol })
}

/** Some clients and autodiscover services have the address in the query after a segment of their own: `/v1.0/infos?Email=…`. */
function addressSegmentOf(path: string, query: string): string | undefined {
  const segment = ADDRESS_PATH.exec(path)?.[1]
  const isAddress = segment === undefined || addressSegment(segment)?.includes('@')
  return isAddress || addressParameter(query, 'email') === undefined ? segment : undefined
}

/** The request of Outlook while it runs. */
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
