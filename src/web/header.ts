import { html, type Xml } from '../markup/markup.ts'
import { LANGUAGES } from '../settings/language.ts'
import type { PageContext } from './context.ts'
import { emptyFormLink, pageLinks } from './links.ts'
import { isWordMark } from './logo.ts'
import { CATALOGUES } from './messages.ts'

/** The provider's name and logo, and the choice of language. */
export function pageHeader(context: PageContext): Xml {
  return html`<header>${homeLink(context)}${languageMenu(context)}</header>`
}

function homeLink(context: PageContext): Xml {
  const { provider, question, messages } = context
  const name = provider?.name ?? messages.title
  return html`<a class="brand" href="${emptyFormLink(question)}">${brand(context, name)}</a>`
}

/** Logo and name, or the first letter and the name. */
export function brand({ provider }: PageContext, name: string): Xml {
  const { logo, logoDark } = provider?.branding ?? {}
  if (!logo?.startsWith('data:'))
    return html`<span class="letter" aria-hidden="true">${[...name][0]}</span><span>${name}</span>`
  // A word mark is the name. Beside any other logo, the name is text, and for a screen reader the logo would only repeat it.
  const hasName = isWordMark(logo)
  const alt = hasName ? name : ''
  const dark = logoDark && html`<source media="(prefers-color-scheme:dark)" srcset="${logoDark}" />`
  const plate = logoDark === undefined ? html` class="plate"` : undefined
  const image = html`<picture>${dark}<img${plate} src="${logo}" alt="${alt}" /></picture>`
  return hasName ? image : html`${image}<span>${name}</span>`
}

function languageMenu({ language, messages, question }: PageContext): Xml {
  const linkTo = pageLinks(question)
  const links = LANGUAGES.map(code => {
    const href = linkTo({ lang: code })
    const current = code === language ? html` aria-current="true"` : undefined
    return html`<a href="${href}" lang="${code}" ${current}>${CATALOGUES[code].name}</a>`
  })
  return html`<details class="languages">
    <summary>
      ${CATALOGUES[language].name}<span class="hidden"> – ${messages.languageChoice}</span>
    </summary>
    <nav aria-label="${messages.languageChoice}">${links}</nav>
  </details>`
}
