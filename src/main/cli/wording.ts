import { stringify } from 'yaml'
import { languageOf } from '../../settings/language.ts'
import { CATALOGUES } from '../../web/messages.ts'
import { WORDING_REFERENCE } from '../../web/wording-reference.ts'
import { EXIT_SUCCESS, type Io } from './io.ts'

/**
 * `mailsetup wording`: prints the texts of the page as a wording file, each on one line. Providers copy from it what they want to
 * replace.
 *
 * @param options.lang known to languageOf()
 */
export function wording({ lang }: { readonly lang?: string }, io: Io): number {
  const messages = CATALOGUES[languageOf(lang) ?? 'en'].messages()
  const texts = Object.entries(messages).filter(([key]) => !(key in WORDING_REFERENCE.fixed))
  io.stdout(stringify(Object.fromEntries(texts), { lineWidth: 0 }))
  return EXIT_SUCCESS
}
