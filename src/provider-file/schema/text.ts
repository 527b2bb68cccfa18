/** Texts of provider files that people see. */
import { z } from 'zod'
import { fault, type Context, type Fault } from './checks.ts'
import { language } from './language.ts'
import { DOMAIN_PLACEHOLDER, placeholdersFit } from './placeholders.ts'

const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u
/**
 * What is not seen and changes how the text around it is read. Bidirectional controls reorder other text, also that of the
 * page or the mail program around it (UAX #9 3.1; Unicode recommends to isolate or refuse them in what comes from elsewhere);
 * zero-width spaces, fillers, tags and soft hyphens make two different names look alike (UTS #39 3.1 allows none of them in
 * identifiers). The joiners U+200C and U+200D are part of Persian and Indic spelling and of emoji (UTS #55 gives them a
 * place too), and variation selectors choose the look of an emoji: these stay.
 */
const INVISIBLE =
  /[\p{Bidi_Control}\u00ad\u115f\u1160\u180e\u200b\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const VISIBLE = /[^\p{M}\p{Cf}\p{Zs}]/u

/** Reports what cannot stand in one line of text: white space at an end of a value is fatal for four programs. */
export function isCleanLine(value: string, context: Context): boolean {
  const wrong = wrongInLine(value)
  if (wrong) fault(context, 'bad-text', wrong.message, wrong.hint)
  return !wrong
}

function wrongInLine(value: string): { message: string; hint?: string } | undefined {
  if (NOT_IN_A_LINE.test(value))
    return {
      message: 'control characters and line breaks are not allowed here',
      hint: 'for a long text use > instead of |'
    }
  const hidden = INVISIBLE.exec(value)
  if (hidden) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return {
      message: `invisible character U+${code} after ${Array.from(value.slice(0, hidden.index)).length} characters`,
      hint: 'delete it: it changes how the text around it is shown or compared'
    }
  }
  if (value.trim() !== value) return { message: 'begins or ends with a space' }
  return value === '' || VISIBLE.test(value) ? undefined : { message: 'nothing visible in it' }
}

/** A text for a program: no placeholder is filled in. */
export const plainText = (longest: number) => textWith(longest, [])

/** A text for people: `{domain}` is filled in. */
export const text = (longest: number) => textWith(longest, DOMAIN_PLACEHOLDER)

function textWith(longest: number, allowed: readonly string[]) {
  return z
    .string()
    .min(1)
    .max(longest)
    .superRefine((value, context) => {
      if (isCleanLine(value, context)) placeholdersFit(value, context, { allowed, kind: 'prose' })
    })
}

const MOST_LANGUAGES = 100

/** A text for people in several languages. */
export const texts = (longest: number) =>
  z.record(language, text(longest)).superRefine((value, context) => {
    const count = Object.keys(value).length
    if (count > MOST_LANGUAGES)
      fault(context, 'out-of-range', `${count} languages; at most ${MOST_LANGUAGES} are allowed`)
    if (count === 0)
      context.addIssue({
        code: 'custom',
        message: 'no text in any language',
        params: { code: 'missing-key', hint: '{ en: Set up mail }' } satisfies Fault
      })
  })

const TYPOGRAPHIC_QUOTE = /^[\u2018-\u201f\u00ab\u00bb]|[\u2018-\u201f\u00ab\u00bb]$/

/** Word processors and web pages turn straight quotes into these, and YAML makes them a part of the value. */
export function hasTypographicQuotes(value: string, context: Context): boolean {
  const found = TYPOGRAPHIC_QUOTE.exec(value)?.[0]
  if (found === undefined) return false
  const message = `${found} is a typographic quotation mark and becomes part of the value`
  fault(context, 'bad-text', message, 'write the straight quote " or no quotes')
  return true
}
