/**
 * Autodiscover by SOAP (MS-OXWSADISC), GetUserSettings only: asked by programs built on Exchange's own library. Served where a
 * provider has Exchange Web Services; everywhere else the answer is 404, and programs go on to the next service.
 */
import { failed, ok, type Result } from '../../result.ts'
import type { Settings } from '../../settings/settings.ts'
import {
  plainRefusal,
  redirectReply,
  type Format,
  type Reply,
  type Route,
  type Unsupported
} from '../format.ts'
import { TYPE } from './envelope.ts'
import { redirectOf, renderRedirect } from './redirect-target.ts'
import { renderSettings } from './render.ts'
import { example, read, type SoapQuestion } from './request.ts'

const PATH = '/autodiscover/autodiscover.svc'

const routes: readonly Route[] = [
  {
    method: 'POST',
    host: 'autodiscover.',
    path: PATH,
    clients: 'programs on the EWS Managed API and its ports, exchangelib 5, Outlook for Mac'
  },
  {
    method: 'GET',
    host: 'autodiscover.',
    path: PATH,
    clients: 'exchangelib over plain http, for the redirect'
  }
]

const NO_EWS: Unsupported = ['no Exchange Web Services']

/** @param publicUrl if it is an https URL, a GET over plain http is redirected to it */
export function outlookSoap(publicUrl?: string): Format<SoapQuestion> {
  const secureUrl = publicUrl?.startsWith('https://') ? `${publicUrl}${PATH}` : undefined
  return {
    name: 'outlook-soap',
    summary: 'Autodiscover by SOAP, GetUserSettings',
    media: { type: TYPE },
    routes,
    read,
    render(settings, question) {
      if (question.kind === 'probe') return renderProbe(settings, question, secureUrl)
      const target = redirectOf(settings, question)
      if (target) return ok(renderRedirect(target))
      if (settings.template.exchange?.ews === undefined) return failed(NO_EWS)
      return ok(renderSettings(settings, question.address, question.names))
    },
    // exchangelib takes 404 for "not here" and goes on, whatever was wrong. It is tried again after a 503.
    refuse(refusal) {
      const reply = plainRefusal(refusal)
      return reply.status === 503 ? reply : { ...reply, status: 404 }
    },
    example
  }
}

/** A redirect to where SOAP is served. */
function renderProbe(
  settings: Settings,
  question: Extract<SoapQuestion, { kind: 'probe' }>,
  secureUrl: string | undefined
): Result<Reply, Unsupported> {
  const target = redirectOf(settings, question)
  if (target?.code === 'RedirectUrl') return ok(redirectReply(target.to))
  if (question.scheme === 'https' || !secureUrl) return failed(['no SOAP in a GET'])
  const { exchange, redirect } = settings.template
  const isServed = exchange?.ews !== undefined || redirect !== undefined
  return isServed ? ok(redirectReply(secureUrl)) : failed(NO_EWS)
}
