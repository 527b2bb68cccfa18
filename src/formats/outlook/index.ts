/**
 * Autodiscover in "plain old XML": MS-OXDSCLI 24.1 for Outlook, MS-ASCMD 28.0 for ActiveSync phones. Both knock at one
 * route and say by AcceptableResponseSchema which document they can read; each gets its own or a no.
 */
import { redirectsToUrl, redirectUrl } from '../../settings/redirect.ts'
import {
  redirectReply,
  refusePlainly,
  type Route,
  type Format,
  type Installation,
  type Question,
  type Refusal,
  type Reply
} from '../format.ts'
import { errorReply, HAS_SOAP, TYPE } from './envelope.ts'
import type { Settings } from '../../settings/settings.ts'
import { mobileSyncUnsupported, renderMobileSync } from './mobilesync.ts'
import { outlookUnsupported, renderOutlook } from './render.ts'
import { example, read, type Variant } from './request.ts'

const PATH = '/autodiscover/autodiscover.xml'

const routes: readonly Route[] = [
  {
    method: 'POST',
    host: 'autodiscover.',
    path: PATH,
    clients:
      'Outlook, Thunderbird, FairEmail, SnappyMail, eM Client; ActiveSync phones with another schema'
  },
  {
    method: 'GET',
    host: 'autodiscover.',
    path: PATH,
    clients: 'Delta Chat, MyMail, Spike, Outlook for Android; Outlook over http, for the redirect'
  }
]

/** @param publicUrl where a GET over plain http is sent, when it is an https URL */
export function outlook(publicUrl?: string): Format {
  const secureUrl = publicUrl?.startsWith('https://') ? publicUrl : undefined
  const isSentElsewhere = (question: Question): boolean =>
    secureUrl !== undefined && isProbe(question)
  const isSoapPlace = soapPlace(secureUrl)
  return {
    name: 'outlook',
    summary: 'Autodiscover XML (POX), Outlook and MobileSync schema',
    media: { type: TYPE },
    routes,
    read,
    refuse: (refusal, request, installation) =>
      request.method !== 'POST' && isSoapPlace(request.host, installation)
        ? { ...refuse(refusal), headers: HAS_SOAP }
        : refuse(refusal),
    unsupported(settings, question) {
      // Whatever there is to say, it is said after the redirect, where the address comes along.
      if (isSentElsewhere(question)) return []
      if (redirectsToUrl(settings.source))
        return urlOf(settings, question) === undefined ? ['a redirect that needs an address'] : []
      return isMobileSync(question)
        ? mobileSyncUnsupported(settings)
        : outlookUnsupported(settings, question)
    },
    render(settings, question, installation) {
      // One of five programs follows a RedirectUrl in the document, all five a 302 (MS-OXDSCLI 3.2.5 prefers it, too).
      const target = urlOf(settings, question)
      if (target !== undefined) return redirectReply(target)
      if (isSentElsewhere(question)) return redirectReply(`${secureUrl}${PATH}`)
      if (question.variant === 'other-schema') return errorReply(601, 'Provider is not available')
      if (isMobileSync(question)) return renderMobileSync(settings, question)
      const reply = renderOutlook(settings, question)
      return question.variant === 'get' && isSoapPlace(question.host, installation)
        ? { ...reply, headers: HAS_SOAP }
        : reply
    },
    example
  }
}

function urlOf({ source, domain }: Settings, { address }: Question): string | undefined {
  return redirectUrl(source, domain, address)
}

/**
 * Programs of Exchange's own library follow the redirect from http to the public URL and look there, without an address,
 * whether there is SOAP. The host there stands for no customer, so the answer is about the whole installation.
 */
function soapPlace(
  secureUrl: string | undefined
): (host: string, installation?: Installation) => boolean {
  const own = secureUrl === undefined ? undefined : new URL(secureUrl).host
  return (host, installation) =>
    host.toLowerCase() === own &&
    installation?.providers.some(({ exchange }) => exchange?.ews !== undefined) === true
}

function isMobileSync({ variant }: Question): boolean {
  return variant === ('mobilesync' satisfies Variant)
}

/** Outlook's look over plain http for a place to POST to (MS-OXDISCO 3.1.5.4). */
function isProbe({ variant, scheme }: Question): boolean {
  return variant === ('get' satisfies Variant) && scheme === 'http'
}

/** A request that is no request is told so in Autodiscover's own words; for a domain of others the next server is asked. */
function refuse(refusal: Refusal): Reply {
  if (refusal === 'unknown-domain' || refusal === 'cannot-say') return refusePlainly(refusal)
  return errorReply(600, 'Invalid Request')
}
