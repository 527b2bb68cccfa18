import { da } from './words/da.ts'
import { de } from './words/de.ts'
import { en, type Words } from './words/en.ts'
import { fi } from './words/fi.ts'
import { no } from './words/no.ts'
import { sv } from './words/sv.ts'

export type { Words }

/** The languages of the page, by their code in URLs and in `lang`. */
export const LANGUAGES = { sv, en, de, fi, no, da } as const satisfies Record<string, Words>
export type Language = keyof typeof LANGUAGES

/**
 * The first wish that we have: by the code itself, or by what stands before its first hyphen (`sv-FI` → `sv`).
 *
 * @param wishes BCP 47, best first
 */
export function languageFor(wishes: readonly string[]): Language | undefined {
  for (const wish of wishes) {
    const [code = ''] = wish.toLowerCase().split('-')
    const known = SAME[code] ?? code
    if (isLanguage(known)) return known
  }
  return undefined
}

/** Browsers ask for Bokmål and Nynorsk by their own codes. */
const SAME: Readonly<Record<string, Language>> = { nb: 'no', nn: 'no' }

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code)
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
