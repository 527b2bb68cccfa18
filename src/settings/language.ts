/** The languages of every sentence of ours that people read. */
export const LANGUAGES = ['sv', 'en', 'de', 'fi', 'no', 'da'] as const
export type Language = (typeof LANGUAGES)[number]

/** Norwegian has three tags: ours, and those of its two written forms, which are what devices and browsers say. */
export const NORWEGIAN: readonly string[] = ['no', 'nb', 'nn']

/** Language tag (BCP 47) → the language of ours that it means: `nb-NO` → `no`. */
export function languageOf(tag: string | undefined): Language | undefined {
  const language = tag?.toLowerCase().split('-')[0] ?? ''
  const ours = NORWEGIAN.includes(language) ? 'no' : language
  return LANGUAGES.find(known => known === ours)
}
