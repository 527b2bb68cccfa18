import { z } from 'zod'
import { inOrder, type Check } from './checks.ts'

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const MAX_TAG = 35 // RFC 5646 4.4.1

/** A tag as programs and browsers write it: the language in lower case, then script and region. */
export const languageTag: Check<string> = value => {
  const message = `"${value}" is not a language tag`
  if (value.length > MAX_TAG || !TAG.test(value))
    return [
      {
        code: 'bad-text',
        message,
        hint: 'a language tag begins with two or three small letters: sv, en, pt-BR'
      }
    ]
  const shorter = withShortestCode(value)
  if (shorter === undefined) return []
  return [{ code: 'bad-text', message: `${message}, did you mean "${shorter}"?` }]
}

/** A language tag (RFC 5646) of any language: also for texts in the file, which need no page in that language. */
export const language = z.string().superRefine(inOrder(languageTag))

/** `swe` → `sv`: a language with a code of two letters must be tagged with that (RFC 5646 2.2.1), and programs compare tags letter by letter. */
function withShortestCode(tag: string): string | undefined {
  const [own = '', ...rest] = tag.split('-')
  const [usual] = (canonical(tag) ?? tag).split('-')
  return own.length === 3 && usual?.length === 2 ? [usual, ...rest].join('-') : undefined
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
