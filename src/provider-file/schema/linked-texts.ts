/** A text for people with a link, `{ url: https://…, text: { en: … } }`, or the text alone, `{ en: … }`. */
import { z } from 'zod'
import { closest } from '../closest.ts'
import { inOrder, type Check, type ProblemAtPath } from './checks.ts'
import { languageTag } from './language-tag.ts'
import { languageCount, text, texts } from './text.ts'
import { pageUrl } from './url.ts'

const KEYS = ['url', 'text']

/**
 * Both forms become `{ url?, text }`. The schema is one mapping and not a union of two, because a union reports what is wrong with
 * the form that was not meant, and because `url` has the form of a language tag.
 */
export const linkedTexts = (max: number) =>
  z
    .object({ url: pageUrl.optional(), text: texts(max).optional() })
    .catchall(text(max))
    .superRefine(inOrder(oneForm))
    .transform(({ url, text: long, ...short }) => ({
      ...(url !== undefined && { url }),
      text: long ?? short
    }))

const oneForm: Check<object> = value => {
  const others = Object.entries(value).filter(([key]) => !KEYS.includes(key))
  const isLong = KEYS.some(key => Object.hasOwn(value, key))
  if (!isLong) return [...languageCount(value), ...others.flatMap(wrongTag)]
  const unknown = others.map(([key]) => unknownKey(key))
  return Object.hasOwn(value, 'text') ? unknown : [MISSING_TEXT, ...unknown]
}

const MISSING_TEXT: ProblemAtPath = {
  code: 'missing-key',
  message: '"text" is missing',
  hint: 'for example: text: { en: Switch on IMAP first. }'
}

/** `ulr` has the form of a language tag too, but what is a URL was meant for `url`. */
function wrongTag([key, value]: readonly [string, unknown]): readonly ProblemAtPath[] {
  if (/^https?:\/\//.test(String(value))) return [unknownKey(key, 'url')]
  const problems = languageTag(key)
  const meant = problems.length > 0 ? closest(key, KEYS) : undefined
  return meant === undefined
    ? problems.map(problem => ({ ...problem, path: [key] }))
    : [unknownKey(key, meant)]
}

function unknownKey(key: string, meant = closest(key, KEYS)): ProblemAtPath {
  return {
    code: 'unknown-key',
    message: `unknown key "${key}"${meant === undefined ? '' : `, did you mean "${meant}"?`}`,
    hint: meant === undefined ? 'texts belong under text: { en: … }' : undefined,
    path: [key]
  }
}
