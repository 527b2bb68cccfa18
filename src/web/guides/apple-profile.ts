import { html, type Xml } from '../../markup/markup.ts'
import { interpolate, interpolatePlural, orderedList } from '../interpolate.ts'
import type { Messages } from '../messages.ts'
import type { Guide, GuideInput } from './guide.ts'

/** iOS deletes a downloaded profile that is not installed by then. */
const INSTALL_WITHIN_MINUTES = 8

/** How to install a configuration profile. Undefined for other devices, and where there is no profile. */
export function appleProfile(input: GuideInput): Guide | undefined {
  const { context, values, profileLink, mailOnlyProfileLink } = input
  const { messages, language, question } = context
  const { device, canInstallProfiles } = question.visitor
  const { profile } = messages
  const isMac = device === 'mac'
  if (profileLink === undefined || !(isMac || device === 'iphone')) return undefined
  const installWithin = isMac
    ? undefined
    : interpolatePlural(profile.installWithin, INSTALL_WITHIN_MINUTES, language)
  return {
    title: profile.title,
    body: html`<p>${profile.lead}</p>
      ${canInstallProfiles ? undefined : html`<p class="note strong">${interpolate(profile.openInSafari)}</p>`}
      <p><a class="button" href="${profileLink}">${profile.download}</a></p>
      ${orderedList(isMac ? profile.mac : profile.iphone, values)}
      ${installWithin && html`<p class="note">${installWithin}</p>`}
      ${mailOnlyProfileLink && html`<p class="note">${mailOnlyHint(mailOnlyProfileLink, messages)}</p>`}
      <p class="note">${interpolate(profile.unsigned)}</p>
      <p class="note">${interpolate(profile.removal)}</p>`
  }
}

/** Devices install a profile as a whole: a calendar account that cannot log in prevents the mail account too. */
function mailOnlyHint(href: string, { profile }: Messages): Xml {
  const link = html`<a href="${href}">${profile.mailOnlyLink}</a>`
  return interpolate(profile.mailOnly, { link })
}
