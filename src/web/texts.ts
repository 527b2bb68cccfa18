import { NORWEGIAN } from '../settings/language.ts'
import type { PageContext } from './context.ts'

/**
 * A text of the provider in the language of the page, else in the first of the provider's languages that it has, else in
 * English, else the first that the file has. The file may have languages that the page does not have.
 */
export function textFor(
  texts: Readonly<Record<string, string>>,
  { language, provider }: Pick<PageContext, 'language' | 'provider'>
): string {
  const tags = [
    language,
    ...(language === 'nb' ? NORWEGIAN : []),
    ...(provider?.languages ?? []),
    'en'
  ]
  const found = tags.map(tag => texts[tag]).find(text => text !== undefined)
  return found ?? Object.values(texts)[0] ?? ''
}
