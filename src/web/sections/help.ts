import { html, type Xml } from '../../markup/markup.ts'
import type { PageContext } from '../context.ts'
import { linkItem } from '../elements.ts'
import { textFor } from '../texts.ts'

/** The provider's own notes, webmail, help pages and support. Undefined where the provider has none. */
export function helpSection(context: PageContext): Xml | undefined {
  const { provider, messages } = context
  if (!provider) return undefined
  const { webmail, help, controlPanel, notes } = provider
  const m = messages.help
  const items = [
    ...(webmail ? [linkItem(webmail, m.webmail)] : []),
    ...(controlPanel ? [linkItem(controlPanel, m.controlPanel)] : []),
    ...help.map(({ url, title }) => linkItem(url, title ? textFor(title, context) : m.page)),
    ...supportItems(context)
  ]
  if (items.length === 0 && !notes) return undefined
  return html`<section class="card" aria-labelledby="help">
    <h2 id="help">${m.title}</h2>
    ${notes && html`<p dir="auto">${textFor(notes, context)}</p>`}
    ${
      items.length > 0
        ? html`<ul class="plain">
            ${items}
          </ul>`
        : undefined
    }
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
