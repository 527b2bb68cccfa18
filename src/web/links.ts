import { writeQuery } from '../address/query.ts'
import type { PageQuestion } from './request.ts'

/** What a link of the page may change. */
type Change = { readonly protocol?: string; readonly device?: string; readonly lang?: string }

/** This page again, with a change. What was typed and chosen stays. */
export function linkTo(
  { personName, protocol, visitor }: Pick<PageQuestion, 'personName' | 'protocol' | 'visitor'>,
  change: Change = {}
): string {
  const query = writeQuery({
    emailaddress: visitor.typed,
    name: personName,
    protocol,
    device: visitor.chosen.device,
    lang: visitor.chosen.language,
    ...change
  })
  return query === '' ? '/' : `/?${query}`
}

/** The empty field again, in the language and for the device that were chosen. */
export function linkToField({ visitor }: PageQuestion): string {
  const empty = { ...visitor, typed: undefined }
  return linkTo({ personName: undefined, protocol: undefined, visitor: empty })
}

// Longer names do not exist (RFC 1035 2.3.4), and would not fit into a QR code.
const LONGEST_HOST = 260
const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])(?::\d+)?$/i

/** The same page with scheme and host, for another device; undefined where the host is not fit to be printed. */
export function absolute(question: PageQuestion): string | undefined {
  if (question.host.length > LONGEST_HOST || !HOST.test(question.host)) return undefined
  const { language } = question.visitor.chosen
  const visitor = { ...question.visitor, chosen: { language } }
  return `${question.scheme}://${question.host}${linkTo({ ...question, visitor })}`
}
