import { html, type Xml } from '../markup/markup.ts'
import { LANGUAGES } from '../settings/language.ts'
import type { PageContext } from './context.ts'
import { emptyFormLink, pageLink } from './links.ts'
import { MESSAGES } from './messages.ts'

/** The provider's name and logo, and the choice of language. */
export function pageHeader(context: PageContext): Xml {
  return html`<header>${homeLink(context)}${languageMenu(context)}</header>`
}

function homeLink({ provider, question, messages }: PageContext): Xml {
  const name = provider?.name ?? messages.title
  const logo = provider?.branding?.logo
  // For a screen reader, the logo and the initial only repeat the name.
  const icon = logo?.startsWith('data:')
    ? html`<img src="${logo}" alt="" />`
    : html`<span class="letter" aria-hidden="true">${[...name][0]}</span>`
  return html`<a class="brand" href="${emptyFormLink(question)}">${icon}<span>${name}</span></a>`
}

function languageMenu({ language, messages, question }: PageContext): Xml {
  const links = LANGUAGES.map(code => {
    const href = pageLink(question, { lang: code })
    const { language: name } = MESSAGES[code]
    return code === language
      ? html`<a href="${href}" lang="${code}" aria-current="true">${name}</a>`
      : html`<a href="${href}" lang="${code}" hreflang="${code}">${name}</a>`
  })
  return html`<details class="languages">
    <summary>${messages.language}<span class="hidden"> – ${messages.languageChoice}</span></summary>
    <nav aria-label="${messages.languageChoice}">${links}</nav>
  </details>`
}
