import { html, type Xml } from '../markup/markup.ts'
import { loginName, type LoginVariables } from '../settings/login.ts'
import { isEncrypted } from '../settings/servers.ts'
import type { IncomingProtocol, Provider, Server } from '../settings/settings.ts'
import { count, say } from './i18n.ts'
import type { Language, Words } from './messages.ts'

/** Servers as a person should try them. */
export type Ranked = {
  /** The best for reading and for sending: what the guides tell people to type. */
  readonly incoming: Server | undefined
  readonly outgoing: Server | undefined
  /** Those two, as far as they are encrypted. */
  readonly preferred: readonly Server[]
  readonly alternatives: readonly Server[]
  /** What the file states and no program is sent to, or only because the file allows it. */
  readonly unencrypted: readonly Server[]
}

/**
 * Every server that the file states, by what to try first. Protocols that the provider has turned off stay off.
 *
 * @param protocol the one that was chosen, in words of the provider's own; without it the first that is offered
 */
export function rankServers(provider: Provider, protocol: string | undefined): Ranked {
  const incoming =
    provider.incoming.find(server => server.protocol === protocol) ?? provider.incoming[0]
  const outgoing = provider.outgoing[0]
  const encrypted = [...provider.incoming, ...provider.outgoing].filter(isEncrypted)
  const isPreferred = (server: Server): boolean => server === incoming || server === outgoing
  const isOther = ({ protocol: own }: Server): boolean =>
    own !== 'smtp' && own !== incoming?.protocol
  const rest = encrypted.filter(server => !isPreferred(server))
  return {
    incoming,
    outgoing,
    preferred: encrypted.filter(isPreferred),
    alternatives: [...rest.filter(server => !isOther(server)), ...rest.filter(isOther)],
    unencrypted: declaredBy(provider).filter(server => !isEncrypted(server))
  }
}

function declaredBy({ incoming, declared }: Provider): readonly Server[] {
  const offered = new Set(incoming.map(server => server.protocol))
  const isOn = ({ protocol }: Server<IncomingProtocol>): boolean =>
    offered.size === 0 || offered.has(protocol)
  return [...declared.incoming.filter(isOn), ...declared.outgoing]
}

/** One server with everything that a program may ask about it. */
export function serverCard(
  server: Server,
  { words, language, login }: { words: Words; language: Language; login: LoginVariables }
): Xml {
  const { manual } = words
  const rows: readonly (readonly [name: string, value: Xml])[] = [
    [manual.server, copyable(server.host)],
    [manual.port, copyable(String(server.port))],
    [manual.security, html`${words.securities[server.security]}`],
    [manual.login, copyable(loginName(server.login, login))],
    [
      manual.authentication,
      html`${server.authentication.map(a => words.authentications[a]).join(', ')}`
    ],
    ...(server.leaveOnServer === undefined
      ? []
      : [[manual.leave, leaveText(server.leaveOnServer, words, language)] as const])
  ]
  const kind = server.protocol === 'smtp' ? manual.outgoing : manual.incoming
  return html`<div class="server">
    <h4>${kind} <span class="tag">${server.protocol.toUpperCase()}</span></h4>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
      )}
    </dl>
  </div>`
}

function leaveText(leave: boolean | number, { leave: words }: Words, language: Language): Xml {
  if (typeof leave === 'number') return count(words.days, leave, language)
  return say(leave ? words.yes : words.no)
}

/** A value to be typed in or copied. */
export function copyable(value: string): Xml {
  return html`<code data-copy translate="no" dir="auto">${value}</code>`
}
