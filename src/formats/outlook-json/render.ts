import { redirectsToUrl, redirectUrl } from '../../settings/redirect.ts'
import type { Provider, Settings } from '../../settings/settings.ts'
import type { Question, Reply } from '../format.ts'

export const TYPE = 'application/json; charset=utf-8'
const XML_PATH = '/autodiscover/autodiscover.xml'

/** The spelling Microsoft's own servers answer with, whatever was asked. */
const PROTOCOLS = ['AutodiscoverV1', 'ActiveSync', 'EWS'] as const
type Protocol = (typeof PROTOCOLS)[number]

/**
 * The URL for the protocol asked for. Protocols that the provider has not configured are refused: an ActiveSync URL
 * that nobody serves makes Outlook set up an Exchange account.
 */
export function render(
  settings: Settings,
  question: Question,
  publicUrl: string | undefined
): Reply {
  const asked = question.variant ?? ''
  const protocol = PROTOCOLS.find(known => known.toLowerCase() === asked.toLowerCase())
  const urls = urlsOf(settings, question, publicUrl)
  const url = protocol && urls[protocol]
  if (!protocol || url === undefined) return invalidProtocol(urls, asked)
  const reply = { status: 200, type: TYPE, body: JSON.stringify({ Protocol: protocol, Url: url }) }
  if (isPersonal(settings.source)) return reply
  const cacheKey = [settings.hostDomain ?? settings.domain, protocol, publicUrl ?? ''].join('+')
  return { ...reply, cache: 'public', cacheKey }
}

/** Does the URL hold the person's local part? */
function isPersonal(provider: Provider): boolean {
  return redirectsToUrl(provider) && provider.redirect?.includes('{localpart}') === true
}

type Urls = Readonly<Record<Protocol, string | undefined>>

/**
 * Of names that are served here, never of whatever stands in the request: an unlisted domain's own name may lead nowhere.
 * Where the provider redirects to the URL of another Autodiscover service, that one.
 */
function urlsOf(
  { provider, domain, hostDomain }: Settings,
  { address }: Question,
  publicUrl: string | undefined
): Urls {
  const own = `${publicUrl ?? `https://autodiscover.${hostDomain ?? domain}`}${XML_PATH}`
  return {
    AutodiscoverV1: redirectUrl(provider, domain, address) ?? own,
    ActiveSync: provider.activesync,
    EWS: provider.exchange?.ews
  }
}

function invalidProtocol(urls: Urls, asked: string): Reply {
  const supported = PROTOCOLS.filter(protocol => urls[protocol] !== undefined).join(',')
  // What comes from the request is repeated in letters and digits only.
  const word = asked.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)
  return errorReply(
    'InvalidProtocol',
    `The given protocol value '${word}' is invalid. Supported values are '${supported}'`
  )
}

/** Exchange's error form, HTTP status 400. */
export function errorReply(
  code: 'InvalidProtocol' | 'MandatoryParameterMissing',
  message: string
): Reply {
  return {
    status: 400,
    type: TYPE,
    body: JSON.stringify({ ErrorCode: code, ErrorMessage: message })
  }
}
