import { LANGUAGES, languageOf } from '../../settings/language.ts'
import type { ProviderTemplate } from '../../settings/settings.ts'
import type { SourceFile } from '../yaml-file.ts'

/** Country codes that people write for a language. As tags, `se`, `uk` and `ch` are Northern Sami, Ukrainian and Chamorro. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['se', 'sv'],
  ['dk', 'da'],
  ['gb', 'en'],
  ['uk', 'en'],
  ['us', 'en'],
  ['at', 'de'],
  ['ch', 'de']
])

/** Warns of languages that the page is not written in. People get the next language of the list, or English. */
export function warnLanguages(source: SourceFile, { languages }: ProviderTemplate): void {
  languages.forEach((tag, i) => {
    if (languageOf(tag) !== undefined) return
    const meant = COUNTRIES.get(tag)
    source.warn(['languages', i], {
      code: 'no-such-language',
      message: `the page is not available in "${tag}", only in ${LANGUAGES.join(', ')}`,
      hint: meant === undefined ? undefined : `did you mean "${meant}"?`
    })
  })
}
