import type { Address } from '../../address/address.ts'
import { html, type Xml } from '../../markup/markup.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import type { Program } from '../../settings/for-people.ts'
import type { Provider, Server } from '../../settings/settings.ts'
import type { PageContext } from '../context.ts'
import { code } from '../elements.ts'
import { interpolate, type Values } from '../interpolate.ts'
import { needsLogin, type MailAccess } from '../mail-access.ts'
import type { ServerGroups } from '../server-groups.ts'
import { textFor } from '../texts.ts'

/** How to set up one program. */
export type Guide = {
  /** The anchor of the guide, and what `programs` of a provider file calls the program. */
  readonly id: Program | 'other-program' | 'webmail'
  readonly title: string
  readonly body: Xml
}

/** What a guide may depend on. */
export type GuideInput = {
  readonly context: PageContext
  readonly provider: Provider
  readonly address: Address
  readonly servers: ServerGroups
  readonly access: MailAccess
  /** Undefined where the provider has no account that a profile could hold. */
  readonly profile: ProfileOffer | undefined
  readonly registryLink: string
  /** The payload of a QR code, see thunderbird-import.ts. */
  readonly thunderbirdImport: string | undefined
}

/** The person's Apple profile. */
export type ProfileOffer = {
  readonly link: string
  /** The same without calendars and contacts. Undefined where the provider has none. */
  readonly mailOnlyLink: string | undefined
  /** How many passwords the device asks for when it installs the profile. */
  readonly passwords: number
  readonly asksName: boolean
}

/** The input where people log in with a password. */
export type PasswordInput = GuideInput & { readonly access: { readonly kind: 'password' } }

/** The input where there is Exchange ActiveSync only. */
export type ExchangeInput = GuideInput & { readonly access: { readonly kind: 'exchange' } }

export function hasPassword(input: GuideInput): input is PasswordInput {
  return input.access.kind === 'password'
}

export function hasExchange(input: GuideInput): input is ExchangeInput {
  return input.access.kind === 'exchange'
}

export function usesPop3({ servers }: GuideInput): boolean {
  return servers.incoming?.protocol === 'pop3'
}

/** The values that every message of a guide may name. */
export function valuesOf({ address, provider, servers }: GuideInput): Values {
  return {
    address: code(address.text),
    provider: provider.name,
    protocol: servers.incoming?.protocol.toUpperCase() ?? ''
  }
}

/** One step. @param details notes, values and buttons that belong to it */
export function step(text: Xml | string, ...details: readonly (Xml | undefined)[]): Xml {
  return html`<li>${typeof text === 'string' ? interpolate(text) : text}${details}</li>`
}

/** The step in which people enter their address, with what to know about aliases. */
export function addressStep(message: string, input: GuideInput): Xml {
  const { alias } = input.context.messages.hints
  const hint = input.provider.aliases ? note(alias) : undefined
  return step(interpolate(message, valuesOf(input)), hint)
}

/** The step in which people enter their password, with which one. @param text a message, filled in */
export function passwordStep(
  text: Xml | string,
  input: GuideInput,
  ...details: readonly Xml[]
): Xml {
  return step(text, ...details, passwordHint(input))
}

/** The step in which they enter both. */
export function loginStep(message: string, input: GuideInput): Xml {
  const { alias } = input.context.messages.hints
  const hint = input.provider.aliases ? note(alias) : undefined
  return step(interpolate(message, valuesOf(input)), hint, passwordHint(input))
}

export function passwordHint({ provider, context }: GuideInput): Xml | undefined {
  const { passwordHelp } = provider
  if (!passwordHelp) return undefined
  const { hints } = context.messages
  const link = passwordHelp.url && html` <a href="${passwordHelp.url}">${hints.more}</a>`
  return html`<p class="note">
    <b>${hints.password}</b> <bdi>${textFor(passwordHelp.text, context)}</bdi>${link}
  </p>`
}

export function note(message: string, values?: Values): Xml {
  return html`<p class="note">${interpolate(message, values)}</p>`
}

export function orderedList(steps: readonly (Xml | undefined)[]): Xml {
  return html`<ol>
    ${steps}
  </ol>`
}

/** What to enter for a server. */
export function serverValues(server: Server, input: GuideInput): Xml {
  const { messages } = input.context
  const { serverSettings: m, securities } = messages
  return valueList([
    [m.server, code(server.host)],
    [m.port, code(server.port)],
    [m.security, securities[server.security]],
    ...loginRow(server, input)
  ])
}

/** The user name, where the server asks for one. */
export function loginRow(server: Server, input: GuideInput): readonly [string, Xml][] {
  if (!needsLogin(server)) return []
  return [[input.context.messages.serverSettings.login, code(loginOf(server, input))]]
}

export function loginOf(server: Server, { address }: GuideInput): string {
  return loginName(server.login, loginVariablesOf(address))
}

export function valueList(rows: readonly (readonly [name: string, value: Xml | string])[]): Xml {
  return html`<dl class="values">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
    )}
  </dl>`
}

/** For programs that find the servers themselves: where the settings are if one does not. */
export function ifItAsks({ context }: GuideInput): Xml {
  const { steps } = context.messages
  return note(steps.asks, { link: html`<a href="#settings">${steps.asksLink}</a>` })
}

/** Links to where a program can be had. @param links name of the place, empty for the program's own page → URL */
export function getProgram(
  program: string,
  links: Readonly<Record<string, string>>,
  { context }: GuideInput
): Xml {
  const text = interpolate(context.messages.steps.get, { program })
  const items = Object.entries(links).map(
    ([place, url]) =>
      html`<a class="button quiet" href="${url}">${text}${place && ` (${place})`}</a>`
  )
  return html`<p class="get">${items}</p>`
}
