/** Characters that a text of one line must not have. */
import type { Check } from './checks.ts'

const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u
/**
 * Characters that are not seen and change how the text around them is read. Bidirectional controls reorder other text, also
 * that of the page or the mail program around it (UAX #9 3.1; Unicode recommends to isolate or refuse them in text from
 * elsewhere). Zero-width spaces, fillers, tags and soft hyphens make two different names look alike (UTS #39 3.1 allows none
 * of them in identifiers). The joiners U+200C and U+200D belong to the spelling of Persian and Indic scripts and to emoji
 * (UTS #55 allows them there), and variation selectors choose the look of an emoji: these are allowed.
 */
const INVISIBLE =
  /[\p{Bidi_Control}\u00ad\u115f\u1160\u180e\u200b\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const VISIBLE = /[^\p{M}\p{Cf}\p{Zs}]/u

/** What cannot be in one line of text. White space at an end of a value is fatal in four mail programs. */
export const lineProblems: Check<string> = value => {
  const code = 'bad-text'
  if (NOT_IN_A_LINE.test(value)) {
    const message = 'control characters and line breaks are not allowed here'
    return [{ code, message, hint: 'for a long text use > instead of |' }]
  }
  const invisible = INVISIBLE.exec(value)
  if (invisible) {
    const before = Array.from(value.slice(0, invisible.index)).length
    const message = `the invisible character ${codePoint(invisible[0])} is not allowed (after ${before} characters)`
    const hint = 'delete it: it changes how the text around it is shown or compared'
    return [{ code, message, hint }]
  }
  if (value.trim() !== value) return [{ code, message: 'a text cannot begin or end with a space' }]
  return value === '' || VISIBLE.test(value)
    ? []
    : [{ code, message: 'the text has no visible character' }]
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

const TYPOGRAPHIC_QUOTE = /^[\u2018-\u201f\u00ab\u00bb]|[\u2018-\u201f\u00ab\u00bb]$/

/** Word processors and web pages turn straight quotes into these, and to YAML they are a part of the value. */
export const typographicQuotes: Check<string> = value => {
  const found = TYPOGRAPHIC_QUOTE.exec(value)?.[0]
  if (found === undefined) return []
  const message = `${found} is a typographic quotation mark and becomes part of the value`
  return [{ code: 'bad-text', message, hint: 'use straight quotes (") or none' }]
}
