import { html, type Xml } from '../markup/markup.ts'

/** A value that people type into a program. Browsers do not translate it, and its text direction is its own. */
export function code(value: string | number | undefined): Xml {
  return html`<code translate="no" dir="auto">${value}</code>`
}

/** The same, with a button to copy it (script.ts). */
export function copyableCode(value: string): Xml {
  return html`<code data-copy translate="no" dir="auto">${value}</code>`
}

/** The text may be a mail address or a telephone number, which are left-to-right in every language. */
export function linkItem(href: string, text: string): Xml {
  return html`<li><a href="${href}" dir="auto">${text}</a></li>`
}
