import { html, type Xml } from '../../markup/markup.ts'
import { loginName, type LoginWords } from '../../settings/login.ts'
import type { IncomingProtocol, Provider, Server } from '../../settings/settings.ts'
import { count, say } from './say.ts'
import type { Language, Words } from './words.ts'

/** Servers as a person should try them. */
export type Ranked = {
  /** The best for reading and the best for sending. */
  readonly preferred: readonly Server[]
  readonly alternatives: readonly Server[]
  /** What the file states and no program is sent to, or only because the file allows it. */
  readonly unencrypted: readonly Server[]
}

/** Every server that the file states, by what to try first. Protocols that the provider has turned off stay off. */
export function rankServers(provider: Provider, protocol: IncomingProtocol | undefined): Ranked {
  const offered = new Set(provider.incoming.map(server => server.protocol))
  const stated: readonly Server[] = [
    ...provider.stated.incoming.filter(s => offered.size === 0 || offered.has(s.protocol)),
    ...provider.stated.outgoing
  ]
  const unencrypted = stated.filter(server => server.security === 'none')
  const best: readonly (Server | undefined)[] = [
    provider.incoming.find(server => server.protocol === protocol) ?? provider.incoming[0],
    provider.outgoing[0]
  ]
  const preferred = best.filter(server => server !== undefined)
  const rest = [...provider.incoming, ...provider.outgoing].filter(
    server => server.security !== 'none' && !preferred.includes(server)
  )
  const isChosen = ({ protocol: own }: Server): boolean =>
    own === preferred[0]?.protocol || own === 'smtp'
  return {
    preferred,
    alternatives: [...rest.filter(isChosen), ...rest.filter(server => !isChosen(server))],
    unencrypted: unencrypted.filter(server => !preferred.some(other => isSame(server, other)))
  }
}

function isSame(a: Server, b: Server): boolean {
  return (
    a.protocol === b.protocol && a.host === b.host && a.port === b.port && a.security === b.security
  )
}

/** One server with everything that a program may ask about it. */
export function serverCard(
  server: Server,
  { words, language, login }: { words: Words; language: Language; login: LoginWords }
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
  return html`<code data-copy translate="no">${value}</code>`
}
