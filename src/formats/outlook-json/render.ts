import { redirectsToUrl, redirectUrl } from '../../settings/redirect.ts'
import type { ProviderTemplate, Settings } from '../../settings/settings.ts'
import { ok, type Result } from '../../result.ts'
import type { Reply } from '../format.ts'
import type { ProtocolQuestion } from './request.ts'

export const TYPE = 'application/json; charset=utf-8'
const XML_PATH = '/autodiscover/autodiscover.xml'

/** As Microsoft's own servers spell them, however the client spelled them. */
const PROTOCOLS = ['AutodiscoverV1', 'ActiveSync', 'EWS'] as const
type Protocol = (typeof PROTOCOLS)[number]

/**
 * The URL of a protocol. Every provider has one for Autodiscover XML. A protocol that the provider does not have is an error:
 * a URL that leads nowhere would make Outlook set up an Exchange account.
 */
export function render(
  settings: Settings,
  question: ProtocolQuestion,
  publicUrl: string | undefined
): Result<Reply, never> {
  const asked = question.protocol.toLowerCase()
  const protocol = PROTOCOLS.find(known => known.toLowerCase() === asked)
  const urls = urlsOf(settings, question, publicUrl)
  const url = protocol && urls[protocol]
  if (!protocol || url === undefined) return ok(invalidProtocol(urls, question.protocol))
  const reply: Reply = {
    status: 200,
    type: TYPE,
    body: JSON.stringify({ Protocol: protocol, Url: url })
  }
  if (isPersonal(settings.template)) return ok(reply)
  const cacheKey = [settings.hostDomain ?? settings.domain, protocol, publicUrl ?? ''].join('+')
  return ok({ ...reply, cache: 'public', cacheKey })
}

/** Does the URL hold the person's local part? */
function isPersonal(template: ProviderTemplate): boolean {
  return redirectsToUrl(template) && template.redirect?.includes('{localpart}') === true
}

type Urls = Readonly<Record<Protocol, string | undefined>>

/**
 * At names that are served here, never at a name from the request alone: that may lead nowhere. Where the provider redirects to
 * the URL of another Autodiscover service, at that URL.
 */
function urlsOf(
  { provider, domain, hostDomain }: Settings,
  { address }: ProtocolQuestion,
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
  // Only letters and digits of the request are repeated.
  const name = asked.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)
  return errorReply(
    'InvalidProtocol',
    `The given protocol value '${name}' is invalid. Supported values are '${supported}'`
  )
}

/** An error as Exchange sends it, HTTP status 400. */
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
