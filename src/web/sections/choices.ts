import { html, type Xml } from '../../markup/markup.ts'
import type { PageContext } from '../context.ts'
import { pageLinks } from '../links.ts'
import { DEVICES } from '../visitor.ts'

/** The devices, as links: they need no script, and people can send them to others. */
export function deviceLinks({ question, messages }: PageContext): Xml {
  const linkTo = pageLinks(question)
  const links = DEVICES.map(device => {
    const href = linkTo({ device })
    const current = device === question.visitor.device ? html` aria-current="page"` : undefined
    return html`<a href="${href}" ${current}>${messages.devices[device]}</a>`
  })
  return html`<nav class="devices" aria-label="${messages.devices.title}">${links}</nav>`
}
