import { html, type Xml } from '../../markup/markup.ts'
import type { GuideInput } from '../guides/guide.ts'
import { pageLink, urlForOtherDevice } from '../links.ts'
import { qrCode } from '../qr.ts'

/**
 * For a person at a computer: a QR code that opens this page on a phone, and a link to the one that Thunderbird for Android
 * imports. The URL has the address and no secret. Undefined on a phone.
 */
export function continueOnPhone(input: GuideInput): Xml | undefined {
  const { messages, question } = input.context
  const url = urlForOtherDevice(question)
  if (question.visitor.isOnPhone || url === undefined) return undefined
  return html`<section class="card phone" aria-labelledby="phone">
    <h2 id="phone">${messages.openOnPhone.title}</h2>
    ${qrCode(url, messages.openOnPhone.alt)}
    <p>${messages.openOnPhone.text}</p>
    ${importLink(input)}
  </section>`
}

/**
 * The code is on the page for Android only: encoding it takes a third of the time of a page. Undefined there, and where there is
 * none.
 */
function importLink({ thunderbirdImport, context }: GuideInput): Xml | undefined {
  const { question, messages } = context
  if (thunderbirdImport === undefined || question.visitor.device === 'android') return undefined
  const href = `${pageLink(question, { device: 'android' })}#thunderbird-code`
  return html`<p><a href="${href}">${messages.thunderbirdAndroid.code.title}</a></p>`
}
