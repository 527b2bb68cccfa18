import type { Address } from '../../address/address.ts'
import { addressParameter, decodePercent, domainParameter } from '../../address/query.ts'
import { askAboutDomain, type Asked, type ClientRequest } from '../format.ts'

const DATABASE = '/v1.1/'

/** The address is optional: Thunderbird for Android, KMail, Geary, Mailspring and half of Delta Chat's requests have none. None is refused. */
export function read({ host, path, query }: ClientRequest): Asked {
  const domain = domainIn(decodePercent(path))
  // A program that names a domain in the path wants that one or none: the Host is only where the database lives.
  if (domain !== undefined) return { question: { host: domain } }
  return askAboutDomain(addressParameter(query, 'emailaddress'), host, () =>
    domainParameter(query, 'emailaddress')
  )
}

function domainIn(path: string): string | undefined {
  if (!path.startsWith(DATABASE)) return undefined
  const rest = path.slice(DATABASE.length)
  return rest === '' || rest.includes('/') ? undefined : rest
}

/** What Thunderbird asks first. */
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
