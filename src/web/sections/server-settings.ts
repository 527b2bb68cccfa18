import { html, type Xml } from '../../markup/markup.ts'
import { loginVariablesOf } from '../../settings/login.ts'
import type { Provider, Server } from '../../settings/settings.ts'
import type { PageContext } from '../context.ts'
import { copyableCode } from '../elements.ts'
import type { GuideInput } from '../guides/guide.ts'
import { interpolate } from '../interpolate.ts'
import { serverCard } from './server-card.ts'

/**
 * The servers that the guides name and the provider's other services, then, folded: other ports of the same, servers without
 * encryption, and those of the protocol that was not chosen.
 */
export function serverSettings(input: GuideInput): Xml {
  const { context, provider, servers } = input
  const { serverSettings: m } = context.messages
  const { preferred, alternatives, unencrypted } = servers
  return html`<section id="settings" aria-labelledby="manual">
    <div class="row">
      <h2 id="manual">${m.title}</h2>
      <p class="tools">
        <button type="button" class="quiet" data-copy-all hidden>${m.copyAll}</button>
        <button type="button" class="quiet" data-print hidden>${m.print}</button>
      </p>
    </div>
    <p>${m.lead}</p>
    ${preferred.length > 0 ? cards(preferred, input) : undefined} ${serviceList(provider, context)}
    ${unencrypted.length > 0 ? unencryptedServers(input) : undefined}
    ${
      alternatives.length > 0
        ? fold(
            m.alternatives,
            html`<p>${m.alternativesLead}</p>
              ${cards(alternatives, input)}`
          )
        : undefined
    }
    ${otherProtocol(input)}
  </section>`
}

function cards(group: readonly Server[], { context, address }: GuideInput): Xml {
  const login = loginVariablesOf(address)
  return html`<div class="servers">${group.map(server => serverCard(server, login, context))}</div>`
}

function fold(title: string, content: Xml): Xml {
  return html`<details class="fold">
    <summary><h3>${title}</h3></summary>
    ${content}
  </details>`
}

/** Closed, unless the provider has no encrypted server for reading or for sending. */
function unencryptedServers(input: GuideInput): Xml {
  const { incoming, outgoing, unencrypted } = input.servers
  const { serverSettings: m } = input.context.messages
  const isNeeded = [incoming, outgoing].some(server => server?.security === 'none')
  const open = isNeeded ? html` open` : undefined
  return html`<details class="fold warn" ${open}>
    <summary><h3>${m.unencrypted}</h3></summary>
    <p>${m.unencryptedWarning}</p>
    ${cards(unencrypted, input)}
  </details>`
}

/** Servers of POP3 where IMAP is chosen, and the other way round. */
function otherProtocol(input: GuideInput): Xml | undefined {
  const { incoming, otherProtocol: other } = input.servers
  const [first] = [...other.encrypted, ...other.unencrypted]
  if (!first || !incoming) return undefined
  const { serverSettings: m, protocolChoice } = input.context.messages
  const names = { protocol: first.protocol.toUpperCase(), chosen: incoming.protocol.toUpperCase() }
  const title = html`${interpolate(m.otherProtocol, names)}`
  return html`<details class="fold">
    <summary><h3>${title}</h3></summary>
    <p>${protocolChoice.neverMix}</p>
    ${cards(other.encrypted, input)}
    ${
      other.unencrypted.length > 0
        ? html`<p>${m.unencryptedWarning}</p>
            ${cards(other.unencrypted, input)}`
        : undefined
    }
  </details>`
}

/** Calendars, contacts, files and Exchange, for programs in which people type their URLs. */
function serviceList(
  { calendar, contacts, files, activesync, exchange }: Provider,
  { messages }: PageContext
): Xml | undefined {
  const { serverSettings: m } = messages
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [m.calendar, calendar?.caldav],
    ...(calendar?.subscriptions ?? []).map(({ name, url }) => [name, url] as const),
    [m.contacts, contacts?.carddav],
    ['LDAP', contacts?.ldap?.host],
    [m.webdav, files?.webdav],
    [m.activesync, activesync],
    [m.owa, exchange?.owa]
  ]
  const offered = rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  if (offered.length === 0) return undefined
  return html`<dl class="server wide">
    ${offered.map(
      ([name, value = '']) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${copyableCode(value)}</dd>
        </div>`
    )}
  </dl>`
}
