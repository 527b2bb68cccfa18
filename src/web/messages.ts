import { languageOf, type Language } from '../settings/language.ts'
import { da } from './messages/da.ts'
import { de } from './messages/de.ts'
import { en, type Words } from './messages/en.ts'
import { fi } from './messages/fi.ts'
import { no } from './messages/no.ts'
import { sv } from './messages/sv.ts'

export type { Language, Words }

/** Every sentence in every language. */
export const WORDS: Readonly<Record<Language, Words>> = { sv, en, de, fi, no, da }

/** The first wish that we have. @param wishes BCP 47, best first */
export function languageFor(wishes: readonly string[]): Language | undefined {
  return wishes.map(languageOf).find(language => language !== undefined)
}

/**
 * Accept-Language → its languages, best first (RFC 9110 12.5.4). `*` and what is refused with q=0 are left out; what
 * cannot be read counts as if it were not there.
 */
export function acceptedLanguages(header: string): readonly string[] {
  return header
    .split(',', 32)
    .map(part =>
      /^\s*([a-z]{1,8}(?:-[a-z\d]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/i.exec(part)
    )
    .flatMap(found => (found ? { code: found[1] ?? '', quality: Number(found[2] ?? 1) } : []))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ code }) => code)
}
