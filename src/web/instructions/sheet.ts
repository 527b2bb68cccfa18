/** The instructions as markup: the printed sheet, and what /helpdesk shows. */
import { html, type Xml } from '../../markup/markup.ts'
import type { Guide } from '../guides/guide.ts'
import { importCode } from '../guides/thunderbird.ts'
import { brand } from '../header.ts'
import { interpolate, interpolateText } from '../interpolate.ts'
import { qrCode } from '../qr.ts'
import { firstSteps, unencryptedWarning } from '../sections/before-guides.ts'
import { helpSection } from '../sections/help.ts'
import { serverSettings } from '../sections/server-settings.ts'
import type { DeviceGuides, Instructions } from './instructions.ts'
import { deviceNames, redirectPart } from './texts.ts'

export function titleOf({ context, person }: Instructions): string {
  return interpolateText(context.messages.instructions.title, { address: person.address.text })
}

/** In the person's language: link, QR codes, the steps for each device, servers and help. It begins with an h1. */
export function sheet(instructions: Instructions): Xml {
  const { context, redirect } = instructions
  const { provider, language, messages } = context
  return html`<article class="sheet" lang="${language}" dir="${messages.direction}">
    <p class="brand">${brand(context, provider?.name ?? '')}</p>
    <h1>${titleOf(instructions)}</h1>
    ${redirect === undefined ? accountSheet(instructions) : redirectSheet(instructions, redirect)}
    ${helpSection(context)}
  </article>`
}

function accountSheet(instructions: Instructions): Xml {
  const { input, guides } = instructions
  return html`${firstSteps(input)} ${unencryptedWarning(input)} ${codes(instructions)}
    <div class="guides">${guides.map(group => guideCard(group, instructions))}</div>
    ${serverSettings(input)}`
}

function redirectSheet(instructions: Instructions, target: string): Xml {
  return html`${redirectPart(instructions, target)}
    <div class="card codes">${pageCode(instructions)}</div>`
}

/** The QR codes side by side: page, Apple profile, Thunderbird for Android. */
function codes(instructions: Instructions): Xml {
  return html`<div class="card codes">
    ${pageCode(instructions)} ${profileCode(instructions)} ${androidCode(instructions)}
  </div>`
}

function pageCode({ context, url }: Instructions): Xml {
  const { instructions: m, openOnPhone } = context.messages
  const link = html`<a href="${url}" translate="no">${url}</a>`
  return html`<section>
    <h2>${openOnPhone.title}</h2>
    ${qrCode(url, openOnPhone.alt)}
    <p>${interpolate(m.scan, { url: link })}</p>
  </section>`
}

function profileCode({ context, input, guides }: Instructions): Xml | undefined {
  const { profileCode: title } = context.messages.instructions
  if (!input.profile || !isOffered('apple-profile', guides)) return undefined
  return html`<section>
    <h2>${title}</h2>
    ${qrCode(input.profile.link, title, 'L')}
  </section>`
}

function androidCode({ context, input, guides }: Instructions): Xml | undefined {
  const code = importCode(input)
  if (!code || !isOffered('thunderbird', guides)) return undefined
  return html`<section class="import">
    <h2>${context.messages.instructions.androidCode}</h2>
    ${code}
  </section>`
}

/** A provider file can hide programs. */
function isOffered(id: Guide['id'], groups: readonly DeviceGuides[]): boolean {
  return groups.some(({ guides }) => guides.some(guide => guide.id === id))
}

/** The best guide in full; the others are folded, and not printed. */
function guideCard({ devices, guides }: DeviceGuides, { context }: Instructions): Xml {
  const [best, ...others] = guides
  return html`<section class="card">
    <p class="tag">${deviceNames(devices, context)}</p>
    <h2>${best.title}</h2>
    <div class="body">${best.body}</div>
    ${others.map(
      ({ title, body }) =>
        html`<details class="fold">
          <summary><h3>${title}</h3></summary>
          <div class="body">${body}</div>
        </details>`
    )}
  </section>`
}
