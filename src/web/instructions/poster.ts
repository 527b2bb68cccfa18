import { html, type Xml } from '../../markup/markup.ts'
import type { Settings } from '../../settings/settings.ts'
import { pageContext, type PageContext } from '../context.ts'
import { code } from '../elements.ts'
import { brand } from '../header.ts'
import { interpolate, interpolateText } from '../interpolate.ts'
import { qrCode } from '../qr.ts'
import { supportItems } from '../sections/help.ts'
import type { PagePorts } from '../setup-page.ts'
import { originFor, questionOf } from './instructions.ts'
import type { Language } from '../../settings/language.ts'

/** For everyone at a provider: the page without an address. */
export type Poster = { readonly context: PageContext; readonly url: string }

/** @param language undefined: the first of the provider */
export function posterFor(
  settings: Settings,
  language: Language | undefined,
  ports: PagePorts
): Poster {
  const origin = originFor(settings.domain, ports)
  return { context: pageContext(settings, questionOf({ language }, origin)), url: `${origin}/` }
}

/** One sheet to pin up. */
export function posterSheet({ context, url }: Poster): Xml {
  const { provider, language, messages } = context
  const { poster, posterText } = messages.instructions
  const support = supportItems(context)
  return html`<article class="sheet poster" lang="${language}" dir="${messages.direction}">
    <p class="brand">${brand(context, provider?.name ?? '')}</p>
    <h1>${poster}</h1>
    ${qrCode(url, messages.openOnPhone.alt)}
    <p class="lead">${interpolate(posterText, { url: html`<b>${code(shown(url))}</b>` })}</p>
    <p>${messages.form.privacy}</p>
    ${
      support.length > 0
        ? html`<section>
            <h2>${messages.help.support}</h2>
            <ul>
              ${support}
            </ul>
          </section>`
        : undefined
    }
  </article>`
}

export function textOfPoster({ context, url }: Poster): string {
  const { poster, posterText: text } = context.messages.instructions
  return `${poster}\n\n${interpolateText(text, { url: shown(url) })}\n`
}

/** People type it. */
function shown(url: string): string {
  return url.replace(/\/$/, '')
}
