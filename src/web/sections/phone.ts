import { html, type Xml } from '../../markup/markup.ts'
import type { PageContext } from '../context.ts'
import { urlForOtherDevice } from '../links.ts'
import { qrCode } from '../qr.ts'

/** A QR code that opens this page on a phone. Undefined on a phone. The URL has the address and no secret. */
export function openOnPhone({ messages, question }: PageContext): Xml | undefined {
  const { device, chosen } = question.visitor
  const isOnPhone = chosen.device === undefined && (device === 'iphone' || device === 'android')
  const url = urlForOtherDevice(question)
  if (isOnPhone || url === undefined) return undefined
  return html`<section class="card phone" aria-labelledby="phone">
    <h2 id="phone">${messages.openOnPhone.title}</h2>
    ${qrCode(url, messages.openOnPhone.alt)}
    <p>${messages.openOnPhone.text}</p>
  </section>`
}
