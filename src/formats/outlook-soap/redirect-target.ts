/** Domains whose mail is elsewhere: RedirectAddress or RedirectUrl, with RedirectTarget (MS-OXWSADISC 3.1.4.3). */
import { xml } from '../../markup/markup.ts'
import { redirectAddress, redirectUrl } from '../../settings/redirect.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Question, Reply } from '../format.ts'
import { envelope, TYPE } from './envelope.ts'

export type Redirect = {
  readonly code: 'RedirectAddress' | 'RedirectUrl'
  /** A mail address, or the URL of another SOAP service. */
  readonly to: string
}

/** Undefined where the provider does not redirect, or redirects to a URL that cannot be a SOAP service. */
export function redirectOf(
  { template, domain }: Settings,
  { address }: Question
): Redirect | undefined {
  const to = redirectAddress(template, address)
  if (to !== undefined) return { code: 'RedirectAddress', to }
  const url = soapUrl(redirectUrl(template, domain, address))
  return url === undefined ? undefined : { code: 'RedirectUrl', to: url }
}

/** Exchange has both services in one folder; the provider file names the one for XML. */
function soapUrl(url: string | undefined): string | undefined {
  if (url === undefined || /\.svc$/i.test(url)) return url
  return /\.xml$/i.test(url) ? url.replace(/xml$/i, 'svc') : undefined
}

const MESSAGES = {
  RedirectAddress: 'Redirection address.',
  RedirectUrl: 'Redirection url.'
} as const satisfies Record<Redirect['code'], string>

export function renderRedirect({ code, to }: Redirect): Reply {
  const body = envelope(xml`<UserResponse>
  <ErrorCode>${code}</ErrorCode>
  <ErrorMessage>${MESSAGES[code]}</ErrorMessage>
  <RedirectTarget>${to}</RedirectTarget>
  <UserSettingErrors/>
  <UserSettings/>
</UserResponse>`)
  return { status: 200, type: TYPE, body }
}
