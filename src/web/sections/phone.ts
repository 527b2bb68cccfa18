import { html, type Xml } from '../../markup/markup.ts'
import { importCode } from '../guides/thunderbird.ts'
import type { GuideInput } from '../guides/guide.ts'
import { urlForOtherDevice } from '../links.ts'
import { qrCode } from '../qr.ts'

/**
 * For a person at a computer: a QR code that opens this page on a phone, and one that Thunderbird for Android imports. The URL
 * has the address and no secret. Undefined on a phone.
 */
export function continueOnPhone(input: GuideInput): Xml | undefined {
  const { messages, question } = input.context
  const url = urlForOtherDevice(question)
  if (question.visitor.isOnPhone || url === undefined) return undefined
  const code = question.visitor.device === 'android' ? undefined : importCode(input)
  return html`<section class="card phone" aria-labelledby="phone">
    <h2 id="phone">${messages.openOnPhone.title}</h2>
    ${qrCode(url, messages.openOnPhone.alt)}
    <p>${messages.openOnPhone.text}</p>
    ${
      code &&
      html`<details class="fold">
        <summary>${messages.thunderbirdAndroid.code.title}</summary>
        ${code}
      </details>`
    }
  </section>`
}
