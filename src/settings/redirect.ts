import type { Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'
import { loginName, loginVariablesOf } from './login.ts'
import type { Provider } from './settings.ts'

type Redirected = Pick<Provider, 'redirect'>

/** Does the file name the URL of another Autodiscover service, and not a mail address? */
export function redirectsToUrl({ redirect }: Redirected): boolean {
  return redirect?.includes('://') === true
}

/**
 * The URL of the other Autodiscover service, in ASCII, fit for a Location header. Undefined where the provider does not
 * redirect to a URL, or where the URL holds `{localpart}` and no address came.
 *
 * @param domain for `{domain}`; the domain of the address where one came
 */
export function redirectUrl(
  { redirect = '' }: Redirected,
  domain: Domain,
  address: Address | undefined
): string | undefined {
  if (!redirect.includes('://') || (!address && redirect.includes('{localpart}'))) return undefined
  const localpart = encodeURIComponent(address?.localPart ?? '')
  const url = loginName(redirect, { address: '', localpart, domain })
  return url.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}

/** The mail address to ask for instead; undefined where the provider does not redirect to an address. */
export function redirectAddress(
  provider: Redirected,
  address: Address | undefined
): string | undefined {
  if (provider.redirect === undefined || redirectsToUrl(provider) || !address) return undefined
  return loginName(provider.redirect, loginVariablesOf(address))
}
