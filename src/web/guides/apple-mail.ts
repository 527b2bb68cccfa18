import type { Xml } from '../../markup/markup.ts'
import type { Protocol, Server } from '../../settings/settings.ts'
import { code } from '../elements.ts'
import { interpolate } from '../interpolate.ts'
import { needsLogin } from '../mail-access.ts'
import {
  hasPassword,
  loginRow,
  loginStep,
  orderedList,
  step,
  valueList,
  valuesOf,
  type Guide,
  type GuideInput,
  type PasswordInput
} from './guide.ts'
import { exchangeOnIphone } from './exchange.ts'

// Apple Mail asks no server for settings. iOS and macOS try the usual ports, so people type the rest of what a profile would set.

/** The ports that iOS and macOS try, with TLS first. */
const TRIED_PORTS: Readonly<Record<Protocol, readonly number[]>> = {
  imap: [993, 143],
  pop3: [995, 110],
  smtp: [465, 587, 25]
}

export function appleMailOnIphone(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return exchangeOnIphone(input)
  const { incoming, outgoing } = input.access
  const { iphone: m, title } = input.context.messages.appleMail
  const outgoingText = needsLogin(outgoing) ? m.outgoing : m.outgoingWithoutLogin
  return {
    id: 'apple-mail',
    title,
    body: orderedList([
      step(m.open),
      loginStep(m.address, input),
      step(interpolate(m.protocol, valuesOf(input))),
      step(m.incoming, hostAndLogin(incoming, input)),
      step(outgoingText, hostAndLogin(outgoing, input)),
      step(m.save),
      unusualPorts(m.ports, input)
    ])
  }
}

export function appleMailOnMac(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return undefined
  const { incoming, outgoing } = input.access
  const { mac: m, title } = input.context.messages.appleMail
  const { steps } = input.context.messages
  return {
    id: 'apple-mail',
    title,
    body: orderedList([
      step(m.open),
      loginStep(m.address, input),
      step(interpolate(m.protocol, valuesOf(input))),
      step(steps.incoming, hostAndLogin(incoming, input)),
      step(steps.outgoing, hostAndLogin(outgoing, input)),
      step(m.signIn),
      unusualPorts(m.ports, input)
    ])
  }
}

function hostAndLogin(server: Server, input: GuideInput): Xml {
  const { serverSettings } = input.context.messages
  return valueList([[serverSettings.server, code(server.host)], ...loginRow(server, input)])
}

/** Where to enter the ports that no device tries. Undefined if it tries them. */
function unusualPorts(message: string, { access, context }: PasswordInput): Xml | undefined {
  const { incoming, outgoing } = access
  const { serverSettings: m } = context.messages
  const rows = [[m.incoming, incoming] as const, [m.outgoing, outgoing] as const].filter(
    ([, { protocol, port }]) => !TRIED_PORTS[protocol].includes(port)
  )
  if (rows.length === 0) return undefined
  const values = rows.map(([name, { port }]) => [`${name}: ${m.port}`, code(port)] as const)
  return step(message, valueList(values))
}
