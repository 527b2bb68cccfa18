import type { Question, Visitor } from '../format.ts'

/** What a link of the page may change. */
type Change = {
  readonly protocol?: string
  readonly device?: string
  readonly lang?: string
  readonly emailaddress?: string
}

/** This page again, with a change. What was chosen stays chosen; the address goes where the links go, and nowhere else. */
export function linkTo(
  question: Partial<Question> & { visitor: Visitor },
  change: Change = {}
): string {
  const { address, personName, variant, visitor } = question
  const all = {
    emailaddress: address?.text,
    name: personName,
    protocol: variant,
    device: visitor.chosen.device,
    lang: visitor.chosen.language,
    ...change
  }
  const query = Object.entries(all).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : []
  )
  return query.length === 0 ? '/' : `/?${query.join('&')}`
}

const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])(?::\d+)?$/i

/** The same with scheme and host, for another device; undefined where the host is not fit to be printed. */
export function absolute(question: Question & { visitor: Visitor }): string | undefined {
  if (!HOST.test(question.host)) return undefined
  const { language } = question.visitor.chosen
  const visitor = { ...question.visitor, chosen: { language } }
  return `${question.scheme ?? 'http'}://${question.host}${linkTo({ ...question, visitor })}`
}
