/**
 * Autodiscover in "plain old XML" (POX): MS-OXDSCLI 24.1 for Outlook, MS-ASCMD 28.0 for ActiveSync phones. Both ask at the same
 * path, and AcceptableResponseSchema names the document that the client can read: it gets that document or a refusal.
 */
import { failed, ok, type Result } from '../../result.ts'
import { redirectsToUrl, redirectUrl } from '../../settings/redirect.ts'
import type { Settings } from '../../settings/settings.ts'
import {
  plainRefusal,
  redirectReply,
  type ClientRequest,
  type Format,
  type Installation,
  type Refusal,
  type Reply,
  type Route,
  type Unsupported
} from '../format.ts'
import { errorReply, HAS_SOAP, TYPE } from './envelope.ts'
import { renderMobileSync } from './mobilesync.ts'
import { renderOutlook } from './render.ts'
import { example, read, type OutlookQuestion } from './request.ts'

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

/** @param publicUrl if it is an https URL, a GET over plain http is redirected to it */
export function outlook(publicUrl?: string): Format<OutlookQuestion> {
  const secureUrl = publicUrl?.startsWith('https://') ? publicUrl : undefined
  const hasSoapAt = soapHosts(secureUrl)
  return {
    name: 'outlook',
    summary: 'Autodiscover XML (POX), Outlook and MobileSync schema',
    media: { type: TYPE },
    routes,
    read,
    render(settings, question, installation) {
      const elsewhere = redirectOf(settings, question, secureUrl)
      if (elsewhere) return elsewhere
      if (question.kind === 'post') return renderFor(settings, question)
      const rendered = renderOutlook(settings, undefined)
      return rendered.ok && hasSoapAt(question.host, installation)
        ? ok({ ...rendered.value, headers: HAS_SOAP })
        : rendered
    },
    refuse(refusal, request, installation) {
      const reply = refuse(refusal, request)
      return request.method !== 'POST' && hasSoapAt(request.host, installation)
        ? { ...reply, headers: { ...reply.headers, ...HAS_SOAP } }
        : reply
    },
    example
  }
}

type Post = Extract<OutlookQuestion, { kind: 'post' }>

function renderFor(settings: Settings, { address, schema }: Post): Result<Reply, Unsupported> {
  if (schema === 'mobilesync') return renderMobileSync(settings, address)
  const rendered = renderOutlook(settings, address)
  return rendered.ok && schema === 'other'
    ? ok(errorReply(601, 'Provider is not available'))
    : rendered
}

/** Undefined where the document is here. */
function redirectOf(
  { template, domain }: Settings,
  question: OutlookQuestion,
  secureUrl: string | undefined
): Result<Reply, Unsupported> | undefined {
  // One of five programs follows a RedirectUrl in the document, all five follow a 302 (MS-OXDSCLI 3.2.5 prefers it, too).
  const target = redirectUrl(template, domain, question.address)
  if (target !== undefined) return ok(redirectReply(target))
  // Outlook's request over plain http for a place to POST to (MS-OXDISCO 3.1.5.4), where the address is sent.
  if (secureUrl !== undefined && question.kind === 'get' && question.scheme === 'http')
    return ok(redirectReply(`${secureUrl}${PATH}`))
  return redirectsToUrl(template) ? failed(['a redirect that needs an address']) : undefined
}

/**
 * Programs of Exchange's own library follow the redirect from http to the public URL and ask there, without an address,
 * whether there is SOAP. That host belongs to no customer, so the answer is about the whole installation.
 */
function soapHosts(
  secureUrl: string | undefined
): (host: string, installation: Installation) => boolean {
  const own = secureUrl === undefined ? undefined : new URL(secureUrl).host
  return (host, { providers }) =>
    host.toLowerCase() === own && providers.some(({ exchange }) => exchange?.ews !== undefined)
}

/** A malformed request gets Autodiscover's own error; for a domain of others the client has to ask the next server. */
function refuse(refusal: Refusal, { method }: ClientRequest): Reply {
  const reply = plainRefusal(refusal)
  // Programs that ask by GET parse any XML, whatever the status is.
  if (refusal === 'unavailable' && method === 'POST')
    return {
      ...reply,
      ...errorReply(603, 'The settings cannot be looked up'),
      status: reply.status
    }
  return reply.status === 400 ? errorReply(600, 'Invalid Request') : reply
}
