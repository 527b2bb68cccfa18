/** Texts that a helpdesk sends. */
import { plainText } from '../../markup/plain-text.ts'
import { html, type Xml } from '../../markup/markup.ts'
import { interpolateText } from '../interpolate.ts'
import { redirectText } from '../form-pages.ts'
import { firstSteps, unencryptedWarning } from '../sections/before-guides.ts'
import { helpSection } from '../sections/help.ts'
import { serverSettings } from '../sections/server-settings.ts'
import type { DeviceGuides, Instructions } from './instructions.ts'

/** The body of a mail: a greeting and the link. */
export function mailText({ context, person, url }: Instructions): string {
  const { message, messageWithoutName } = context.messages.instructions
  return person.name === undefined
    ? interpolateText(messageWithoutName, { address: person.address.text, url })
    : interpolateText(message, { name: person.name, address: person.address.text, url })
}

export function smsText({ context, person, url }: Instructions): string {
  return interpolateText(context.messages.instructions.sms, { address: person.address.text, url })
}

/** The mail with all steps and servers, for people who cannot or will not open a link. Ends with a line feed. */
export function fullText(instructions: Instructions): string {
  const { context, input, guides, redirect } = instructions
  const parts: readonly (Xml | undefined)[] =
    redirect === undefined
      ? [
          firstSteps(input),
          unencryptedWarning(input),
          ...guides.map(group => guideText(group, instructions)),
          serverSettings(input),
          helpSection(context)
        ]
      : [redirectPart(instructions, redirect), helpSection(context)]
  const texts = parts.flatMap(part => (part ? plainText(part) : []))
  return `${[mailText(instructions), ...texts].join('\n\n')}\n`
}

function guideText(
  { devices, guides: [{ title, body }] }: DeviceGuides,
  { context }: Instructions
): Xml {
  return html`<h2>${deviceNames(devices, context)}: ${title}</h2>
    ${body}`
}

/** Where the mail is, and what to do there. */
export function redirectPart({ context, person }: Instructions, target: string): Xml {
  const { domain } = person.address
  const title = interpolateText(context.messages.redirect.title, { domain })
  return html`<h2>${title}</h2>
    ${redirectText(context, target)}`
}

/** `Windows, Linux` */
export function deviceNames(
  devices: DeviceGuides['devices'],
  { messages }: Instructions['context']
): string {
  return devices.map(device => messages.devices[device]).join(', ')
}
