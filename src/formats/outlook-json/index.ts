/**
 * Autodiscover v2, JSON: a map from a protocol's name to the URL that knows more. There is no public specification;
 * Outlook asks it often in daily use, and Microsoft's cloud asks it for new accounts.
 */
import { refusePlainly, type Route, type Format, type Refusal, type Reply } from '../format.ts'
import { errorReply, render, TYPE } from './render.ts'
import { example, read } from './request.ts'

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
export function outlookJson(publicUrl?: string): Format {
  return {
    name: 'outlook-json',
    summary: 'Autodiscover v2 JSON',
    media: { type: TYPE },
    routes,
    read,
    render: (settings, question) => render(settings, question, publicUrl),
    refuse,
    // Every provider has an answer: at the least where Autodiscover XML is.
    unsupported: () => [],
    example
  }
}

function refuse(refusal: Refusal): Reply {
  if (refusal === 'unknown-domain' || refusal === 'cannot-say') return refusePlainly(refusal)
  return errorReply(
    'MandatoryParameterMissing',
    'The parameters Email, a mail address, and Protocol are mandatory.'
  )
}
