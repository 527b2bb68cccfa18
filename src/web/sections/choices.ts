import { html, type Xml } from '../../markup/markup.ts'
import type { Provider } from '../../settings/settings.ts'
import type { PageContext } from '../context.ts'
import { interpolate } from '../interpolate.ts'
import { pageLink } from '../links.ts'
import { DEVICES } from '../visitor.ts'

/** The devices, as links: they need no script, and people can send them to others. */
export function deviceLinks({ question, messages }: PageContext): Xml {
  const links = DEVICES.map(device => {
    const href = pageLink(question, { device })
    const current = device === question.visitor.device ? html` aria-current="page"` : undefined
    return html`<a href="${href}" ${current}>${messages.devices[device]}</a>`
  })
  return html`<nav class="devices" aria-label="${messages.devices.title}">${links}</nav>`
}

/** IMAP or POP3, with what they mean for people's mail. Undefined where the provider offers only one of them. */
export function protocolChoice(
  provider: Provider,
  { question, messages }: PageContext
): Xml | undefined {
  const offered = [...new Set(provider.incoming.map(server => server.protocol))]
  if (offered.length < 2) return undefined
  const { protocolChoice: m } = messages
  const selected = question.protocol ?? offered[0]
  const options = offered.map(protocol => {
    const name = { protocol: protocol.toUpperCase() }
    const description = m[protocol]
    return protocol === selected
      ? html`<li class="used">
          <p>${description}</p>
          <p class="choose"><b>${interpolate(m.selected, name)}</b></p>
        </li>`
      : html`<li>
          <p>${description}</p>
          <p class="choose">
            <a href="${pageLink(question, { protocol })}">${interpolate(m.use, name)}</a>
          </p>
        </li>`
  })
  return html`<section aria-labelledby="choice" class="screen">
    <h2 id="choice">${m.title}</h2>
    <p>${m.lead}</p>
    <ul class="options">
      ${options}
    </ul>
    <ul class="plain">
      <li>${interpolate(m.neverMix)}</li>
      <li>${interpolate(m.leaveCopy)}</li>
      <li>${interpolate(m.mailboxLimit)}</li>
    </ul>
  </section>`
}
