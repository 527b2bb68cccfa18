/** Programs of Linux desktops. All of them read autoconfig. */
import { html } from '../../markup/markup.ts'
import { interpolate } from '../interpolate.ts'
import {
  addressStep,
  hasPassword,
  ifItAsks,
  loginStep,
  orderedList,
  passwordStep,
  step,
  usesPop3,
  valuesOf,
  type Guide,
  type GuideInput
} from './guide.ts'

/** GNOME Online Accounts, for Evolution and Geary: IMAP only. */
export function gnomeAccounts(input: GuideInput): Guide | undefined {
  if (!hasPassword(input) || usesPop3(input)) return undefined
  const { gnome: m } = input.context.messages
  return {
    id: 'gnome-accounts',
    title: m.title,
    body: html`${orderedList([step(m.open), loginStep(m.address, input)])} ${ifItAsks(input)}`
  }
}

/** Evolution's look-up reads the first server of a document, IMAP: people change it for POP3. */
export function evolution(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return undefined
  const { evolution: m } = input.context.messages
  return {
    id: 'evolution',
    title: 'Evolution',
    body: html`${orderedList([
      step(m.open),
      addressStep(m.address, input),
      usesPop3(input) ? step(interpolate(m.protocol, valuesOf(input))) : undefined,
      passwordStep(m.password, input)
    ])}
    ${ifItAsks(input)}`
  }
}

export function kmail(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return undefined
  const { kmail: m } = input.context.messages
  return {
    id: 'kmail',
    title: 'KMail',
    body: html`${orderedList([
      step(m.open),
      loginStep(m.address, input),
      step(interpolate(m.finish, valuesOf(input)))
    ])}
    ${ifItAsks(input)}`
  }
}
