import {
  plainRefusal,
  type ClientRequest,
  type Format,
  type Installation,
  type Refusal,
  type Reply
} from '../formats/format.ts'
import { ok } from '../result.ts'
import { loginName, loginVariablesOf } from '../settings/login.ts'
import type { Settings } from '../settings/settings.ts'
import { pageContext } from './context.ts'
import { formPage, redirectPage, unavailablePage } from './form-pages.ts'
import { withPublicScheme } from './links.ts'
import { outlookRegistry } from './outlook-registry.ts'
import { pageQuestionOf, read, type PageQuestion, type WebQuestion } from './request.ts'
import { setupPage, type PagePorts } from './setup-page.ts'

export function renderWith(ports: PagePorts): Format<WebQuestion>['render'] {
  return (settings, question, installation) =>
    ok(
      question.kind === 'registry'
        ? outlookRegistry()
        : renderPage(settings, question, ports, installation)
    )
}

function renderPage(
  settings: Settings,
  question: PageQuestion,
  ports: PagePorts,
  installation: Installation
): Reply {
  const { provider, domain, hostDomain } = settings
  const context = pageContext(settings, withPublicScheme(question, ports.publicUrl))
  const { address } = question
  // With a host domain, only the Host led to this provider, not the address. Programs that followed an MX record get its
  // settings, but a person may have mistyped the domain.
  if (!address || hostDomain !== undefined) return formPage(context, installation)
  if (provider.redirect === undefined) return setupPage(context, settings, address, ports)
  return redirectPage(context, domain, loginName(provider.redirect, loginVariablesOf(address)))
}

/** A page that explains the refusal; plain text for requests that do not ask for a page. */
export function refuse(
  refusal: Refusal,
  request: ClientRequest,
  installation: Installation
): Reply {
  const plain = plainRefusal(refusal)
  const question = read(request)
  if (!question.ok || question.value.kind === 'registry') return plain
  const context = pageContext(undefined, pageQuestionOf(request))
  if (refusal !== 'unavailable') return formPage(context, installation)
  const page = unavailablePage(context)
  return { ...page, headers: { ...page.headers, ...plain.headers } }
}
