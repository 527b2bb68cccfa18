import { html, type Xml } from '../../markup/markup.ts'
import { loginName, type LoginVariables } from '../../settings/login.ts'
import type { Server } from '../../settings/settings.ts'
import type { PageContext } from '../context.ts'
import { copyableCode } from '../elements.ts'
import { interpolate, interpolatePlural } from '../interpolate.ts'
import { needsLogin } from '../mail-access.ts'

type Row = readonly [name: string, value: Xml]

/** One server, with every setting that a program may ask for. */
export function serverCard(server: Server, login: LoginVariables, context: PageContext): Xml {
  const { serverSettings, securities, authentications } = context.messages
  const methods = server.authentication.map(method => authentications[method]).join(', ')
  const rows: readonly Row[] = [
    [serverSettings.server, copyableCode(server.host)],
    [serverSettings.port, copyableCode(String(server.port))],
    [serverSettings.security, html`${securities[server.security]}`],
    ...(needsLogin(server)
      ? [[serverSettings.login, copyableCode(loginName(server.login, login))] as const]
      : []),
    [serverSettings.authentication, html`${methods}`],
    ...leaveOnServerRow(server, context)
  ]
  const title = server.protocol === 'smtp' ? serverSettings.outgoing : serverSettings.incoming
  return html`<div class="server">
    <h3>${title} <span class="tag">${server.protocol.toUpperCase()}</span></h3>
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

function leaveOnServerRow({ leaveOnServer }: Server, context: PageContext): readonly Row[] {
  if (leaveOnServer === undefined) return []
  const { messages, language } = context
  const { yes, no, days } = messages.leaveOnServer
  const value =
    typeof leaveOnServer === 'number'
      ? interpolatePlural(days, leaveOnServer, language)
      : interpolate(leaveOnServer ? yes : no)
  return [[messages.serverSettings.leaveOnServer, value]]
}
