/** Texts of provider files that people see. */
import { z } from 'zod'
import type { TextTemplate } from '../../settings/kinds.ts'
import { branded, inOrder, type Check } from './checks.ts'
import { language } from './language-tag.ts'
import { DOMAIN_PLACEHOLDER, placeholderProblems } from './placeholders.ts'
import { lineProblems } from './text-problems.ts'

/** A text for a program: no placeholder is filled in. */
export const plainText = (max: number) => textWith(max, [])

/** A text for people: `{domain}` is filled in. */
export const text = <T extends string = TextTemplate>(max: number) =>
  branded<T>(textWith(max, DOMAIN_PLACEHOLDER))

function textWith(max: number, allowed: readonly string[]) {
  return z
    .string()
    .min(1)
    .max(max)
    .superRefine(inOrder(lineProblems, placeholderProblems(allowed, 'prose')))
}

/** A text for people in several languages: language tag → text. */
export const texts = (max: number) =>
  z.record(language, text(max)).superRefine(inOrder(languageCount))

// zod has no limit for the size of a mapping with free keys.
const MAX_LANGUAGES = 100

export const languageCount: Check<object> = value => {
  const count = Object.keys(value).length
  if (count === 0)
    return [
      {
        code: 'missing-key',
        message: 'a text in at least one language is needed',
        hint: 'for example: { en: Set up mail }'
      }
    ]
  const message = `the text has ${count} languages, and may have at most ${MAX_LANGUAGES}`
  return count > MAX_LANGUAGES ? [{ code: 'out-of-range', message }] : []
}
