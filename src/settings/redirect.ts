import type { Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'
import { loginName, loginVariablesOf } from './login.ts'
import type { Provider } from './settings.ts'

/** `redirect` depends on the person and is the same in a provider and in its template. */
type Redirected = Pick<Provider, 'redirect'>

/** Is the redirect the URL of another Autodiscover service, and not a mail address? */
export function redirectsToUrl({ redirect }: Redirected): boolean {
  return redirect?.includes('://') === true
}

/**
 * The URL of the other Autodiscover service in ASCII, for a Location header. Undefined where the provider does not redirect
 * to a URL, or where the URL holds `{localpart}` and there is no address.
 *
 * @param domain for `{domain}`; the domain of the address if there is one
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

/** The mail address to ask for instead; undefined where the provider does not redirect to a mail address. */
export function redirectAddress(
  provider: Redirected,
  address: Address | undefined
): string | undefined {
  if (provider.redirect === undefined || redirectsToUrl(provider) || !address) return undefined
  return loginName(provider.redirect, loginVariablesOf(address))
}
