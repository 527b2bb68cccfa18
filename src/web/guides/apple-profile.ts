import { html, type Xml } from '../../markup/markup.ts'
import { interpolate, interpolatePlural } from '../interpolate.ts'
import type { Device } from '../visitor.ts'
import {
  hasExchange,
  hasPassword,
  note,
  orderedList,
  passwordStep,
  step,
  valuesOf,
  type Guide,
  type GuideInput,
  type ProfileOffer
} from './guide.ts'

/** iOS deletes a downloaded profile that is not installed by then. */
const INSTALL_WITHIN_MINUTES = 8

/** How to install a configuration profile. Undefined where there is no profile. */
export function appleProfile(input: GuideInput): Guide | undefined {
  const { context, profile } = input
  if (!profile || !(hasPassword(input) || hasExchange(input))) return undefined
  const { messages, question } = context
  const { device, canInstallProfiles } = question.visitor
  const m = messages.profile
  return {
    id: 'apple-profile',
    title: m.title,
    body: html`<p>${m.lead}</p>
      ${canInstallProfiles ? undefined : openInSafari(input)}
      <p><a class="button" href="${profile.link}">${m.download}</a></p>
      ${orderedList(device === 'mac' ? macSteps(input, profile) : iphoneSteps(input, profile))}
      ${profile.mailOnlyLink && mailOnlyHint(profile.mailOnlyLink, input)}
      ${device === 'mac' ? undefined : note(m.stolenDevice)}
      ${note(m.unsigned, { unsigned: unsignedWords(device, input) })} ${note(m.removal)}`
  }
}

function iphoneSteps(input: GuideInput, profile: ProfileOffer): readonly (Xml | undefined)[] {
  const { messages, language } = input.context
  const { iphone, installWithin, download } = messages.profile
  const limit = interpolatePlural(installWithin, INSTALL_WITHIN_MINUTES, language)
  return [
    step(interpolate(iphone.download, { download })),
    step(iphone.open, html`<p class="note">${limit}</p>`),
    step(iphone.install),
    ...questions(input, profile),
    step(iphone.finish)
  ]
}

function macSteps(input: GuideInput, profile: ProfileOffer): readonly (Xml | undefined)[] {
  const { mac, download } = input.context.messages.profile
  return [
    step(interpolate(mac.download, { download })),
    step(mac.open),
    step(interpolate(mac.install, valuesOf(input))),
    ...questions(input, profile),
    step(mac.finish)
  ]
}

/** What the device asks for when it installs the profile. */
function questions(
  input: GuideInput,
  { passwords, asksName }: ProfileOffer
): readonly (Xml | undefined)[] {
  const { messages, language } = input.context
  const text = interpolatePlural(messages.profile.passwords, passwords, language)
  return [
    asksName ? step(messages.profile.name) : undefined,
    passwords > 0 ? passwordStep(text, input) : undefined
  ]
}

function openInSafari({ context: { messages } }: GuideInput): Xml {
  const { profile, serverSettings } = messages
  return html`<p class="note strong">
    ${interpolate(profile.openInSafari)}
    <button type="button" class="quiet" data-copy-link hidden>${serverSettings.copyLink}</button>
  </p>`
}

/** Devices install a profile as a whole: a calendar account that cannot log in prevents the mail account too. */
function mailOnlyHint(href: string, { context: { messages } }: GuideInput): Xml {
  const { mailOnly, mailOnlyLink } = messages.profile
  return note(mailOnly, { link: html`<a href="${href}">${mailOnlyLink}</a>` })
}

function unsignedWords(device: Device, { context: { messages } }: GuideInput): Xml {
  const { unsignedOnIphone, unsignedOnMac } = messages.profile
  return interpolate(device === 'mac' ? unsignedOnMac : unsignedOnIphone)
}
