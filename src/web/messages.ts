import { parseAccept } from 'hono/utils/accept'
import { languageOf, type Language } from '../settings/language.ts'
import { da } from './messages/da.ts'
import { de } from './messages/de.ts'
import { en, type Messages } from './messages/en.ts'
import { fi } from './messages/fi.ts'
import { no } from './messages/no.ts'
import { sv } from './messages/sv.ts'

export type { Messages }

/** The text of the page in every language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { sv, en, de, fi, no, da }

/** The first of these languages that there are messages for. @param tags BCP 47, best first */
export function languageFor(tags: readonly string[]): Language | undefined {
  return tags.map(languageOf).find(language => language !== undefined)
}

/** Characters. Browsers rarely send more than 100; parseAccept() takes 20 ms for the 16 KiB that Node accepts. */
const LONGEST_HEADER = 500

/**
 * Accept-Language → language tags, best first (RFC 9110 12.5.4), without those that are refused with `q=0`. `*` and text that is
 * no tag are still in the list: languageFor() ignores them.
 */
export function acceptedLanguages(header: string): readonly string[] {
  return parseAccept(header.slice(0, LONGEST_HEADER))
    .filter(({ q }) => q > 0)
    .map(({ type }) => type)
}
