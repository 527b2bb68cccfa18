import { html, type Xml } from '../../markup/markup.ts'
import { interpolate } from '../interpolate.ts'
import { qrCode } from '../qr.ts'
import {
  addressStep,
  getProgram,
  hasPassword,
  ifItAsks,
  orderedList,
  passwordStep,
  step,
  usesPop3,
  type Guide,
  type GuideInput
} from './guide.ts'

/** Thunderbird selects IMAP where both are offered, so for POP3 the guide says where to change that. */
export function thunderbird(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return undefined
  const { thunderbird: m, steps } = input.context.messages
  const offersImap = input.provider.incoming.some(({ protocol }) => protocol === 'imap')
  return {
    id: 'thunderbird',
    title: 'Thunderbird',
    body: html`${getProgram('Thunderbird', { '': 'https://www.thunderbird.net/' }, input)}
    ${orderedList([
      step(m.menu),
      addressStep(`${m.address} ${steps.finds}`, input),
      usesPop3(input) && offersImap ? step(m.pop3) : undefined,
      passwordStep(m.password, input)
    ])}
    ${ifItAsks(input)}`
  }
}

/** Its automatic setup finds IMAP only; for POP3 there is the QR code. */
export function thunderbirdForAndroid(input: GuideInput): Guide | undefined {
  if (!hasPassword(input)) return undefined
  const code = importCode(input)
  if (usesPop3(input) && !code) return undefined
  const { thunderbirdAndroid: m, steps } = input.context.messages
  const automatic = usesPop3(input)
    ? undefined
    : orderedList([
        step(m.start),
        addressStep(`${m.address} ${steps.finds}`, input),
        passwordStep(m.password, input),
        step(m.name)
      ])
  return {
    id: 'thunderbird',
    title: 'Thunderbird',
    body: html`${getProgram('Thunderbird', STORES, input)} ${automatic}
    ${
      code &&
      html`<details class="fold" ${automatic ? undefined : html`open`}>
        <summary>${m.code.title}</summary>
        <div id="thunderbird-code">${code}</div>
      </details>`
    }`
  }
}

const STORES = {
  'Google Play': 'https://play.google.com/store/apps/details?id=net.thunderbird.android',
  'F-Droid': 'https://f-droid.org/packages/net.thunderbird.android/'
}

/** The QR code that Thunderbird for Android imports, and how. Undefined where its words cannot say the settings. */
export function importCode(input: GuideInput): Xml | undefined {
  const { thunderbirdImport, context } = input
  if (thunderbirdImport === undefined || !hasPassword(input)) return undefined
  const { code } = context.messages.thunderbirdAndroid
  return html`<p>${interpolate(code.lead)}</p>
    ${qrCode(thunderbirdImport, code.alt, 'L')}
    ${orderedList([step(code.scan), step(code.import), passwordStep(code.password, input)])}`
}
