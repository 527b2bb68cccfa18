/** The languages of Mailsetup's own texts for people. */
export const LANGUAGES = ['sv', 'en', 'de', 'fi', 'no', 'da'] as const
export type Language = (typeof LANGUAGES)[number]

/** Norwegian has three tags: the one used here, and those of its two written forms, which devices and browsers send. */
export const NORWEGIAN: readonly string[] = ['no', 'nb', 'nn']

/** Language tag (BCP 47) → the language of that tag in LANGUAGES, if any: `nb-NO` → `no`. */
export function languageOf(tag: string | undefined): Language | undefined {
  const language = tag?.toLowerCase().split('-')[0] ?? ''
  const ours = NORWEGIAN.includes(language) ? 'no' : language
  return LANGUAGES.find(known => known === ours)
}
