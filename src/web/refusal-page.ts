import type { ClientRequest, Installation, Refusal, Reply } from '../formats/format.ts'
import type { Settings } from '../settings/settings.ts'
import { pageContext, type PageContext } from './context.ts'
import {
  emptyFormPage,
  formPage,
  invalidAddressPage,
  notFoundPage,
  unavailablePage
} from './form-pages.ts'
import { TYPE } from './page.ts'
import { pageQuestionOf } from './request.ts'

/** Why there is no document: a refusal of its format, or no format has this path. */
export type PageReason = Refusal | 'not-found'

/**
 * The page in place of another format's refusal, for a person who opens a link of a mail program in a browser: the reason in the
 * visitor's language, and the form with the address of the link. It keeps the status and the headers of the refusal.
 *
 * @param refused what programs get; a page is returned unchanged
 * @param settings of the provider whose name and help the page shows
 */
export function refusalPage(
  reason: PageReason,
  refused: Reply,
  request: ClientRequest,
  settings: Settings | undefined,
  installation: Installation
): Reply {
  if (refused.type === TYPE) return refused
  const context = pageContext(settings, pageQuestionOf(request))
  const page = PAGES[reason](context, installation)
  const headers = { ...page.headers, ...refused.headers, vary: VARY }
  return { ...page, status: refused.status, headers }
}

// Programs get another response. Theirs needs no Vary: refusals are not stored (Cache-Control: no-store).
const VARY = 'accept, accept-language, sec-fetch-mode, user-agent'

const PAGES: Readonly<
  Record<PageReason, (context: PageContext, installation: Installation) => Reply>
> = {
  'no-address': emptyFormPage,
  // The form accepts more spellings, such as `Anna <anna@example.com>`: then it has the address that was meant.
  'not-an-address': context =>
    context.question.address ? emptyFormPage(context) : invalidAddressPage(context),
  'unknown-domain': formPage,
  unavailable: unavailablePage,
  unsupported: notFoundPage,
  'not-understood': notFoundPage,
  'not-found': notFoundPage
}
