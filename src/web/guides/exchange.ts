/** Exchange ActiveSync, where a provider has no server for IMAP or POP3. Phones and tablets support it. */
import { html, type Xml } from '../../markup/markup.ts'
import { code } from '../elements.ts'
import { interpolate } from '../interpolate.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import {
  addressStep,
  hasExchange,
  orderedList,
  passwordStep,
  valueList,
  valuesOf,
  type ExchangeInput,
  type Guide,
  type GuideInput
} from './guide.ts'

export function exchangeOnIphone(input: GuideInput): Guide | undefined {
  const { exchange, appleMail } = input.context.messages
  return exchangeGuide('apple-mail', appleMail.title, exchange.iphone, input)
}

export function exchangeInGmail(input: GuideInput): Guide | undefined {
  const { exchange, gmail } = input.context.messages
  return exchangeGuide('gmail', gmail.title, exchange.gmail, input)
}

export function exchangeInSamsungEmail(input: GuideInput): Guide | undefined {
  const { exchange, samsung } = input.context.messages
  return exchangeGuide('samsung-email', samsung.title, exchange.samsung, input)
}

export function exchangeInOutlook(input: GuideInput): Guide | undefined {
  const { exchange, outlook } = input.context.messages
  return exchangeGuide('outlook-mobile', outlook.mobileTitle, exchange.outlook, input)
}

/** Where no program of the device supports ActiveSync. Its first button is webmail. */
export function exchangeOnComputer(input: GuideInput): Guide | undefined {
  if (!hasExchange(input)) return undefined
  const { exchange, help, noPassword } = input.context.messages
  const { webmail, exchange: server } = input.provider
  const link = webmail ?? server?.owa
  return {
    id: 'webmail',
    title: help.webmail,
    body: html`<p>${exchange.lead}</p>
      <p>${interpolate(exchange.computer, valuesOf(input))}</p>
      ${link && html`<p><a class="button" href="${link}">${noPassword.webmail}</a></p>`}`
  }
}

function exchangeGuide(
  id: Guide['id'],
  title: string,
  message: string,
  input: GuideInput
): Guide | undefined {
  if (!hasExchange(input)) return undefined
  const { server } = input.context.messages.exchange
  return {
    id,
    title,
    body: orderedList([
      addressStep(message, input),
      passwordStep(server, input, exchangeValues(input))
    ])
  }
}

function exchangeValues({ access, address, provider, context }: ExchangeInput): Xml {
  const { serverSettings: m } = context.messages
  return valueList([
    [m.server, code(access.host)],
    [m.login, code(loginName(provider.login, loginVariablesOf(address)))]
  ])
}
