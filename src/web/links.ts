import { writeQuery } from '../address/query.ts'
import type { PageQuestion } from './request.ts'

type Changes = { readonly protocol?: string; readonly device?: string; readonly lang?: string }

type LinkQuestion = Pick<PageQuestion, 'personName' | 'protocol' | 'visitor'>

/** This page with these changes. It keeps the address, the name, and what the visitor chose. */
export function pageLink(question: LinkQuestion, changes: Changes = {}): string {
  return pageLinks(question)(changes)
}

/** The same for many links of one page: the address and the name are encoded once. */
export function pageLinks({
  personName,
  protocol,
  visitor
}: LinkQuestion): (changes: Changes) => string {
  const person = writeQuery({ emailaddress: visitor.addressInput, name: personName })
  const { device, language: lang } = visitor.chosen
  return changes => {
    const choices = writeQuery({ protocol, device, lang, ...changes })
    const query = person && choices ? `${person}&${choices}` : person + choices
    return query === '' ? '/' : `/?${query}`
  }
}

/** The page with an empty form, in the language and for the device that the visitor chose. */
export function emptyFormLink({ visitor }: PageQuestion): string {
  const withoutAddress = { ...visitor, addressInput: undefined }
  return pageLink({ personName: undefined, protocol: undefined, visitor: withoutAddress })
}

// No host name is longer (RFC 1035 2.3.4), and a longer one would not fit into a QR code.
const LONGEST_HOST = 260
const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])(?::\d+)?$/i

/**
 * The question with the scheme that its links need: https at the host of an https PUBLIC_URL, because a TLS proxy in front may
 * not pass its scheme on. Any other host may have no certificate, so there it is the scheme of the request.
 *
 * @param publicUrl the service's own origin, if it has one
 */
export function withPublicScheme(
  question: PageQuestion,
  publicUrl: string | undefined
): PageQuestion {
  const isSecure = `https://${question.host.toLowerCase()}` === publicUrl
  return isSecure ? { ...question, scheme: 'https' } : question
}

/** The URL of this page for another device: without the chosen device. Undefined where the Host header is not a host. */
export function urlForOtherDevice(question: PageQuestion): string | undefined {
  if (question.host.length > LONGEST_HOST || !HOST.test(question.host)) return undefined
  const { language } = question.visitor.chosen
  const visitor = { ...question.visitor, chosen: { language } }
  return `${question.scheme}://${question.host}${pageLink({ ...question, visitor })}`
}
