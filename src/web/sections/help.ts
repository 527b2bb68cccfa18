import { html, type Xml } from '../../markup/markup.ts'
import type { Language } from '../../settings/language.ts'
import type { Provider } from '../../settings/settings.ts'
import type { PageContext } from '../context.ts'
import { linkItem } from '../elements.ts'

/** Webmail, help pages and support. Undefined where the provider has none. */
export function helpSection(context: PageContext): Xml | undefined {
  const { provider, messages, language } = context
  if (!provider) return undefined
  const { webmail, help } = provider
  const items = [
    ...(webmail ? [linkItem(webmail, messages.help.webmail)] : []),
    ...help.map(({ url, title }) =>
      linkItem(url, title ? translation(title, language, provider) : url)
    ),
    ...supportItems(context)
  ]
  if (items.length === 0) return undefined
  return html`<section class="card" aria-labelledby="help">
    <h2 id="help">${messages.help.title}</h2>
    <ul class="plain">
      ${items}
    </ul>
  </section>`
}

/** The provider's support: web page, mail address and telephone number. */
export function supportItems({ provider, messages }: PageContext): readonly Xml[] {
  const { email, phone, url } = provider?.support ?? {}
  return [
    ...(url ? [linkItem(url, messages.help.support)] : []),
    ...(email ? [linkItem(`mailto:${email}`, email)] : []),
    ...(phone ? [linkItem(`tel:${phone.replace(/[^\d+]/g, '')}`, phone)] : [])
  ]
}

/**
 * A text of the provider in the language of the page, else in the first of the provider's languages that it has, else in
 * English, else the first that the file has. The file may have languages that the page does not have.
 */
function translation(
  texts: Readonly<Record<string, string>>,
  language: Language,
  { languages }: Provider
): string {
  const translations = [language, ...languages, 'en'].map(tag => texts[tag])
  return translations.find(text => text !== undefined) ?? Object.values(texts)[0] ?? ''
}
