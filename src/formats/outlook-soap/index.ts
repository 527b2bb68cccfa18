/**
 * Autodiscover by SOAP (MS-OXWSADISC), GetUserSettings only: what programs built on Exchange's own library ask. Served
 * where a provider has Exchange Web Services; everywhere else 404, which sends them on.
 */
import { redirectReply, refusePlainly, type Route, type Format } from '../format.ts'
import { TYPE } from './envelope.ts'
import { redirectOf, renderRedirect } from './redirect.ts'
import { render } from './render.ts'
import { example, PROBE, read } from './request.ts'

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

/** @param publicUrl where a GET over plain http is sent, when it is an https URL */
export function outlookSoap(publicUrl?: string): Format {
  const redirectTo = publicUrl?.startsWith('https://') ? `${publicUrl}${PATH}` : undefined
  return {
    name: 'outlook-soap',
    summary: 'Autodiscover by SOAP, GetUserSettings',
    media: { type: TYPE },
    routes,
    read,
    render(settings, question) {
      const target = redirectOf(settings, question)
      if (question.variant !== PROBE)
        return target ? renderRedirect(target) : render(settings, question)
      return redirectReply((target?.code === 'RedirectUrl' ? target.to : redirectTo) ?? '')
    },
    // exchangelib takes 404 for "not here" and goes on, whatever was wrong.
    refuse: refusal => ({ ...refusePlainly(refusal), status: 404 }),
    unsupported(settings, question) {
      const target = redirectOf(settings, question)
      const { exchange, redirect } = settings.source
      if (question.variant === PROBE) {
        if (target?.code === 'RedirectUrl') return []
        if (question.scheme === 'https' || !redirectTo) return ['no SOAP in a GET']
        return exchange?.ews === undefined && redirect === undefined
          ? ['no Exchange Web Services']
          : []
      }
      return target || exchange?.ews !== undefined ? [] : ['no Exchange Web Services']
    },
    example
  }
}
