import type { Address } from '../../address/address.ts'
import { addressParameter, decodePercent, domainParameter } from '../../address/query.ts'
import { ok } from '../../result.ts'
import { domainQuestionFor, type ClientRequest, type Question } from '../format.ts'

const DATABASE = '/v1.1/'

/**
 * The address is optional: Thunderbird for Android, KMail, Geary, Mailspring and half of Delta Chat's requests have none. No
 * request is refused.
 */
export function read({ host, path, query }: ClientRequest): { ok: true; value: Question } {
  const domain = domainIn(decodePercent(path))
  // A domain in the path is looked up alone: the Host is only where the database is.
  if (domain !== undefined) return ok({ host: domain })
  return ok(
    domainQuestionFor(addressParameter(query, 'emailaddress'), host, () =>
      domainParameter(query, 'emailaddress')
    )
  )
}

function domainIn(path: string): string | undefined {
  if (!path.startsWith(DATABASE)) return undefined
  const rest = path.slice(DATABASE.length)
  return rest === '' || rest.includes('/') ? undefined : rest
}

/** Thunderbird's first request. */
export function example(address: Address): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host: `autoconfig.${address.domain}`,
    path: '/mail/config-v1.1.xml',
    query: `emailaddress=${encodeURIComponent(address.text)}`,
    body: ''
  }
}
