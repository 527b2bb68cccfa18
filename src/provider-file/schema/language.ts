/** Language tags in provider files. */
import { z } from 'zod'
import { LANGUAGES, languageOf } from '../../settings/language.ts'
import type { Provider } from '../../settings/settings.ts'
import { fault, type Context } from './checks.ts'
import type { Source } from '../source.ts'

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const LONGEST_TAG = 35 // RFC 5646 4.4.1

/** Country codes that are written where the language is meant. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['se', 'sv'],
  ['dk', 'da'],
  ['gb', 'en'],
  ['uk', 'en'],
  ['us', 'en'],
  ['at', 'de'],
  ['ch', 'de']
])

/** A language tag of RFC 5646: any language, for texts that the file itself brings. */
export const language = z.string().superRefine((value, context) => void isTag(value, context))

/** Warns of page languages that there is no page in: its people get the next language of the list, or English. */
export function warnOfLanguages(source: Source, { languages }: Provider): void {
  languages.forEach((tag, i) => {
    if (languageOf(tag) !== undefined) return
    const meant = COUNTRIES.get(tag)
    source.complain(['languages', i], {
      severity: 'warning',
      code: 'no-such-language',
      message: `the page is not written in "${tag}", only in ${LANGUAGES.join(', ')}`,
      hint: meant === undefined ? undefined : `did you mean "${meant}"?`
    })
  })
}

function isTag(value: string, context: Context): boolean {
  if (value.length > LONGEST_TAG || !TAG.test(value)) {
    fault(
      context,
      'bad-text',
      `"${value}" is not a language tag`,
      'two or three letters: sv, en, de'
    )
    return false
  }
  const [own = '', ...rest] = value.split('-')
  const [usual] = (canonical(value) ?? value).split('-')
  // RFC 5646 2.2.1: where a language has a code of two letters, that one is its tag. Programs compare letter by letter.
  if (own.length === 3 && usual?.length === 2) {
    const meant = [usual, ...rest].join('-')
    fault(context, 'bad-text', `"${value}" is not a language tag, did you mean "${meant}"?`)
    return false
  }
  return true
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
