import { labels } from './labels/en.ts'
import { en } from './messages/en.ts'

/** Texts that no provider can replace, and why. */
const FIXED = {
  direction: 'it belongs to the language',
  unavailable: 'it is shown where no provider is known',
  notFound: 'it is shown where no provider is known'
}
const { direction: _direction, unavailable: _unavailable, notFound: _notFound, ...messages } = en

/** Titles, buttons, links, names of values and attributes: text without markup in it. */
const PLAIN = [
  /^(?:titleFor|description|skipLink|languageChoice|recommended)$/,
  /^(?:form|devices|help|securities|authentications|openOnPhone|serverSettings|instructions)\./,
  /(?:^|\.)(?:title|alt|\w+Title|\w*[lL]ink)$/,
  /^hints\.(?:firstSteps|more|password)$/,
  /^profile\.(?:lead|download)$/,
  /^protocolChoice\.(?:lead|imap|pop3|neverMix)$/,
  /^(?:exchange|redirect\.microsoft)\.lead$/,
  /^(?:noPassword\.webmail|otherProgram\.text)$/
]

/**
 * What the wording files of providers may replace, in English: the other languages have the same keys, placeholders and words
 * on screens. Reading provider files needs this and no other text of the page.
 */
export const WORDING_REFERENCE = {
  messages,
  fixed: FIXED,
  labels,
  /** Is the text of this key, such as `form.label`, shown as it is, without `*` and words on screens? */
  isPlain: (key: string): boolean => PLAIN.some(pattern => pattern.test(key))
}
