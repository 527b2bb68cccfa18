import { LANGUAGES, languageOf } from '../../settings/language.ts'
import type { ProviderTemplate } from '../../settings/settings.ts'
import type { SourceFile } from '../yaml-file.ts'
import type { Path } from '../yaml/find-node.ts'

type Texts = Readonly<Record<string, string>>

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

/** Warns of texts that have none of the provider's languages: the page then shows one of another language. */
export function warnTranslations(source: SourceFile, provider: ProviderTemplate): void {
  const { help, firstSteps, passwordHelp, notes, profile, languages } = provider
  const texts: readonly (readonly [Path, Texts | undefined])[] = [
    ...help.map(({ title }, i) => [['help', i, 'title'], title] as const),
    [['firstSteps'], firstSteps?.text],
    [['passwordHelp'], passwordHelp?.text],
    [['notes'], notes],
    [['profile', 'consent'], profile?.consent]
  ]
  const shown = new Set(languages.flatMap(tag => [tag, languageOf(tag)]))
  for (const [path, text] of texts) {
    if (text === undefined || Object.keys(text).some(tag => shown.has(tag))) continue
    source.warnKey(path.slice(0, -1), path.at(-1) ?? '', {
      code: 'untranslated',
      message: `the text is in none of the languages of the page: ${languages.join(', ')}`,
      hint: 'add one of them to the text, or a language of the text to languages'
    })
  }
}
