/** The page for Jane at the sample provider (samples.ts), for the near tests of src/web. */
import { profileLink } from '../src/formats/apple/index.ts'
import type { ClientRequest, Reply } from '../src/formats/format.ts'
import { web } from '../src/web/index.ts'
import { imap, installation, pop3, replyOf, settings, smtp, type Difference } from './samples.ts'

export const page = web({ profileLink })

export function withServers(
  incoming: readonly (typeof imap)[],
  outgoing: readonly (typeof smtp)[]
): Difference {
  return { incoming, outgoing, declared: { incoming, outgoing } }
}

export const imapAndPop3 = withServers([imap, pop3], [smtp])

/** The page in English. */
export function renderPage(
  difference: Difference,
  query: string,
  { host = 'example.com', addressInput = 'jane@example.com' } = {}
): Reply {
  const question = page.read(pageRequest(addressInput, query, host))
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

export function guideTitles({ body }: Reply): readonly string[] {
  return [...body.matchAll(/<h2(?: id="best")?>([^<]+)<\/h2>/g)].map(([, title = '']) => title)
}
