/**
 * Autodiscover v2 in JSON: from the name of a protocol to the URL of its service. There is no public specification. Outlook asks
 * often while it runs, and Microsoft's cloud asks for new accounts.
 */
import { plainRefusal, type Format, type Refusal, type Reply, type Route } from '../format.ts'
import { errorReply, render, TYPE } from './render.ts'
import { example, read, type ProtocolQuestion } from './request.ts'

const parameters = {
  Protocol: 'AutodiscoverV1, ActiveSync or EWS, in any case',
  RedirectCount: 'Ignored'
}

const routes: readonly Route[] = [
  {
    method: 'GET',
    host: 'autodiscover.',
    path: '/autodiscover/autodiscover.json',
    clients: 'Outlook, Microsoft’s cloud on its behalf, macOS for Exchange accounts, Nine',
    parameters: { Email: 'The person’s mail address', ...parameters }
  },
  {
    method: 'GET',
    host: 'autodiscover.',
    path: '/autodiscover/autodiscover.json/v1.0/:address',
    clients: 'the same, and Parula',
    parameters
  }
]

/** @param publicUrl where Autodiscover XML is served; without it, at autodiscover.DOMAIN of each domain */
export function outlookJson(publicUrl?: string): Format<ProtocolQuestion> {
  return {
    name: 'outlook-json',
    summary: 'Autodiscover v2 JSON',
    media: { type: TYPE },
    routes,
    read,
    render: (settings, question) => render(settings, question, publicUrl),
    refuse,
    example
  }
}

function refuse(refusal: Refusal): Reply {
  const reply = plainRefusal(refusal)
  if (reply.status !== 400) return reply
  return errorReply(
    'MandatoryParameterMissing',
    'The parameters Email, a mail address, and Protocol are mandatory.'
  )
}
