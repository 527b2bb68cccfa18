import type { Address } from '../../address/address.ts'
import { html, type Xml } from '../../markup/markup.ts'
import { loginVariablesOf } from '../../settings/login.ts'
import type { Provider, Server } from '../../settings/settings.ts'
import type { PageContext } from '../context.ts'
import { copyableCode } from '../elements.ts'
import { interpolate } from '../interpolate.ts'
import type { ServerGroups } from '../server-groups.ts'
import { serverCard } from './server-card.ts'

/**
 * Every server in the order in which to try them, and the provider's other services between the preferred servers and the
 * alternatives.
 */
export function serverSettings(
  provider: Provider,
  address: Address,
  servers: ServerGroups,
  context: PageContext
): Xml {
  const { serverSettings: m, loginHints } = context.messages
  const { preferred, alternatives, unencrypted } = servers
  const login = loginVariablesOf(address)
  const cards = (group: readonly Server[]): Xml =>
    html`<div class="servers">${group.map(server => serverCard(server, login, context))}</div>`
  const isTls = preferred.every(server => server.security === 'tls')
  return html`<section id="settings" aria-labelledby="manual">
    <div class="row">
      <h2 id="manual">${m.title}</h2>
      <button type="button" class="quiet" data-print hidden>${m.print}</button>
    </div>
    <p>${m.lead}</p>
    ${preferred.length > 0 ? html`<h3>${m.preferred}</h3>` : undefined}
    ${preferred.length > 0 ? cards(preferred) : undefined} ${serviceList(provider, context)}
    ${alternatives.length > 0 ? html`<h3>${m.alternatives}</h3>` : undefined}
    ${alternatives.length > 0 && isTls ? html`<p class="screen">${m.preferredAreTls}</p>` : undefined}
    ${alternatives.length > 0 ? cards(alternatives) : undefined}
    ${unencrypted.length > 0 ? unencryptedSection(cards(unencrypted), servers, context) : undefined}
    <p class="note">
      ${interpolate(loginHints.password, { provider: provider.name })} ${loginHints.alias}
    </p>
  </section>`
}

/** Closed, unless the provider has no encrypted server for reading or for sending. */
function unencryptedSection(
  cards: Xml,
  { incoming, outgoing }: ServerGroups,
  { messages }: PageContext
): Xml {
  const { unencrypted, unencryptedWarning } = messages.serverSettings
  const isNeeded = [incoming, outgoing].some(server => server?.security === 'none')
  const open = isNeeded ? html` open` : undefined
  return html`<details class="card warn" ${open}>
    <summary><h3>${unencrypted}</h3></summary>
    <p>${unencryptedWarning}</p>
    ${cards}
  </details>`
}

/** Calendars, contacts and ActiveSync, for programs in which people type their URLs. */
function serviceList(
  { calendar, contacts, activesync }: Provider,
  { messages }: PageContext
): Xml | undefined {
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [messages.serverSettings.calendar, calendar?.caldav],
    ...(calendar?.subscriptions ?? []).map(({ name, url }) => [name, url] as const),
    [messages.serverSettings.contacts, contacts?.carddav],
    ['LDAP', contacts?.ldap?.host],
    [messages.serverSettings.activesync, activesync]
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
