/** Programs of phones in which people type every setting. */
import { interpolate } from '../interpolate.ts'
import { needsLogin } from '../mail-access.ts'
import { exchangeInGmail, exchangeInOutlook, exchangeInSamsungEmail } from './exchange.ts'
import {
  addressStep,
  hasPassword,
  loginStep,
  note,
  orderedList,
  passwordStep,
  serverValues,
  step,
  usesPop3,
  valuesOf,
  type Guide,
  type GuideInput,
  type PasswordInput
} from './guide.ts'
import { html } from '../../markup/markup.ts'

export function gmail(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return exchangeInGmail(input)
  const { gmail: m } = input.context.messages
  return {
    id: 'gmail',
    title: m.title,
    body: orderedList([step(m.start), addressStep(m.address, input), ...gmailServers(input)])
  }
}

/** On an iPhone, Gmail supports IMAP only. */
export function gmailOnIphone(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return exchangeInGmail(input)
  if (usesPop3(input)) return undefined
  const { gmail: m } = input.context.messages
  return {
    id: 'gmail',
    title: m.title,
    body: orderedList([
      step(m.startOnIphone),
      addressStep(m.addressOnIphone, input),
      ...gmailServers(input)
    ])
  }
}

function gmailServers(input: PasswordInput) {
  const { incoming, outgoing } = input.access
  const { gmail: m, steps } = input.context.messages
  return [
    passwordStep(steps.password, input),
    step(steps.incoming, serverValues(incoming, input)),
    step(steps.outgoing, serverValues(outgoing, input)),
    step(needsLogin(outgoing) ? m.signIn : m.noSignIn)
  ]
}

/** It asks a server for ActiveSync only; IMAP and POP3 come from a table of Samsung's own. */
export function samsungEmail(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return exchangeInSamsungEmail(input)
  const { incoming, outgoing } = input.access
  const { samsung: m, steps } = input.context.messages
  return {
    id: 'samsung-email',
    title: m.title,
    body: html`${orderedList([
      step(m.start),
      loginStep(m.manual, input),
      step(steps.incoming, serverValues(incoming, input)),
      step(steps.outgoing, serverValues(outgoing, input)),
      step(m.finish)
    ])}
    ${note(steps.labelsVary)}`
  }
}

/** Outlook for iOS and Android supports IMAP and Exchange, no POP3. */
export function outlookMobile(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return exchangeInOutlook(input)
  if (usesPop3(input)) return undefined
  const { incoming, outgoing } = input.access
  const { outlook: m, steps } = input.context.messages
  return {
    id: 'outlook-mobile',
    title: m.mobileTitle,
    body: html`${orderedList([
      addressStep(m.mobile.start, input),
      step(interpolate(m.mobile.protocol, valuesOf(input))),
      step(steps.incoming, serverValues(incoming, input)),
      step(steps.outgoing, serverValues(outgoing, input)),
      passwordStep(m.mobile.finish, input)
    ])}
    ${note(m.microsoftLookup)} ${note(m.cloudCopy)}`
  }
}
