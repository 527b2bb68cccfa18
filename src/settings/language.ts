/** The languages of Mailsetup's own texts for people (BCP 47). */
export const LANGUAGES = [
  'en',
  'sv',
  'de',
  'fi',
  'nb',
  'da',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'cs',
  'he'
] as const
export type Language = (typeof LANGUAGES)[number]

/** Norwegian has three tags: the one used here, and two that devices and browsers send too. */
export const NORWEGIAN: readonly string[] = ['nb', 'no', 'nn']

/** Language tags that stand for one of LANGUAGES. Browsers send `pt` for Brazil, and `iw` is an old tag of Hebrew. */
const OTHER_TAGS: Readonly<Record<string, Language>> = {
  no: 'nb',
  nn: 'nb',
  pt: 'pt-BR',
  iw: 'he'
}

const BY_TAG: ReadonlyMap<string, Language> = new Map([
  ...LANGUAGES.map(language => [language.toLowerCase(), language] as const),
  ...Object.entries(OTHER_TAGS)
])

/**
 * Language tag → the language of that tag in LANGUAGES, if any: `no-NO` → `nb`, `de-AT` → `de`. Of Portuguese, only Brazil's is
 * `pt-BR`; `pt-AO` and the other regions follow Portugal.
 */
export function languageOf(tag: string | undefined): Language | undefined {
  const lower = tag?.toLowerCase() ?? ''
  const [language = '', region] = lower.split('-')
  return BY_TAG.get(lower) ?? (language === 'pt' && region ? 'pt-PT' : BY_TAG.get(language))
}
