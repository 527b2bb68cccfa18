/** The page for Jane at the sample provider (samples.ts), for the near tests of src/web. */
import { profileLink, profilePrompts } from '../src/formats/apple/index.ts'
import type { ClientRequest, Reply } from '../src/formats/format.ts'
import { web } from '../src/web/index.ts'
import { imap, installation, pop3, replyOf, settings, smtp, type Difference } from './samples.ts'

export const page = web({ profileLink, profilePrompts })

export function withServers(
  incoming: readonly (typeof imap)[],
  outgoing: readonly (typeof smtp)[]
): Difference {
  return { incoming, outgoing, declared: { incoming, outgoing } }
}

export const imapAndPop3 = withServers([imap, pop3], [smtp])

type PageOptions = {
  readonly host?: string
  readonly addressInput?: string
  readonly header?: (name: string) => string | undefined
}

/** The page in English. */
export function renderPage(
  difference: Difference,
  query: string,
  { host = 'example.com', addressInput = 'jane@example.com', header }: PageOptions = {}
): Reply {
  const request = pageRequest(addressInput, query, host)
  const question = page.read(header ? { ...request, header } : request)
  if (!question.ok) throw new Error(question.error)
  return replyOf(page.render(settings(difference), question.value, installation))
}

export function pageRequest(
  addressInput: string,
  query: string,
  host = 'example.com'
): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host,
    path: '/',
    query: `emailaddress=${encodeURIComponent(addressInput)}&lang=en&${query}`,
    body: ''
  }
}

/** The ids of the guides on a page, the recommended one first. */
export function guideIds({ body }: Reply): readonly string[] {
  const guides = body.slice(body.indexOf('<div class="guides'), body.indexOf('<aside'))
  const anchors = guides.matchAll(
    /<section class="card best" id="([\w-]+)"|<div id="([\w-]+)" class="body"/g
  )
  return [...anchors].map(([, best, other]) => best ?? other ?? '')
}

/** The guides of a page, as markup. */
export function guidesOf({ body }: Reply): string {
  return body.slice(body.indexOf('<div class="guides'), body.indexOf('<aside'))
}
