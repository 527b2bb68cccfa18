import { html, type Xml } from '../../markup/markup.ts'
import { interpolate } from '../interpolate.ts'
import { needsLogin } from '../mail-access.ts'
import {
  addressStep,
  hasPassword,
  loginOf,
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

/**
 * Outlook for Windows from Office, up to version 2024. Autodiscover gives it IMAP where both are offered, and a POP3 account is
 * made without Autodiscover only.
 */
export function classicOutlook(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return undefined
  const { outlook } = input.context.messages
  const { classic: m } = outlook
  const first = usesPop3(input)
    ? [step(interpolate(m.manual, valuesOf(input)))]
    : [passwordStep(m.automatic, input), step(interpolate(m.fallback, valuesOf(input)))]
  return {
    id: 'outlook-classic',
    title: outlook.classicTitle,
    body: html`${orderedList([addressStep(m.start, input), ...first, ...classicServers(input)])}
    ${usesPop3(input) ? undefined : registryHints(input)}`
  }
}

/** Its form has no field for a user name that is not the address. */
function classicServers(input: PasswordInput): readonly Xml[] {
  const { incoming, outgoing } = input.access
  const { steps, outlook } = input.context.messages
  const isOther = [incoming, outgoing].some(
    server => needsLogin(server) && loginOf(server, input) !== input.address.text
  )
  return [
    step(steps.incoming, serverValues(incoming, input)),
    step(
      steps.outgoing,
      serverValues(outgoing, input),
      isOther ? note(outlook.classic.userName) : undefined
    ),
    passwordStep(steps.password, input)
  ]
}

function registryHints(input: GuideInput): Xml {
  const { outlook } = input.context.messages
  const file = html`<a href="${input.registryLink}" download>outlook.reg</a>`
  return html`${note(outlook.microsoftLookup)}
  ${note(outlook.registryFile, { ...valuesOf(input), file })}`
}

/** The Outlook that comes with Windows. */
export function newOutlook(input: GuideInput): Guide | undefined {
  return cloudOutlook('outlook-new', input.context.messages.outlook.newTitle, input)
}

export function outlookForMac(input: GuideInput): Guide | undefined {
  return cloudOutlook('outlook-mac', input.context.messages.outlook.macTitle, input)
}

/** Both have the same dialogs, and keep the password and a copy of the mail on Microsoft's servers. */
function cloudOutlook(id: Guide['id'], title: string, input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return undefined
  const { incoming, outgoing } = input.access
  const { outlook, steps } = input.context.messages
  const { new: m } = outlook
  return {
    id,
    title,
    body: html`${orderedList([
      addressStep(m.start, input),
      passwordStep(interpolate(m.protocol, valuesOf(input)), input),
      step(steps.incoming, serverValues(incoming, input)),
      step(steps.outgoing, serverValues(outgoing, input)),
      step(m.finish)
    ])}
    ${note(outlook.microsoftLookup)} ${note(outlook.cloudCopy)}`
  }
}
