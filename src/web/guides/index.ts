import { html, type Xml } from '../../markup/markup.ts'
import type { Device } from '../visitor.ts'
import { appleMailOnIphone, appleMailOnMac } from './apple-mail.ts'
import { appleProfile } from './apple-profile.ts'
import { deltaChat } from './delta-chat.ts'
import { exchangeOnComputer } from './exchange.ts'
import type { Guide, GuideInput } from './guide.ts'
import { evolution, gnomeAccounts, kmail } from './linux.ts'
import { otherProgram, withoutPassword } from './other-program.ts'
import { classicOutlook, newOutlook, outlookForMac } from './outlook.ts'
import { gmail, gmailOnIphone, outlookMobile, samsungEmail } from './phone-programs.ts'
import { thunderbird, thunderbirdForAndroid } from './thunderbird.ts'

/**
 * One program's guide. Undefined where the program cannot read the mailbox: its protocol, or its way to log in.
 */
type GuideFor = (input: GuideInput) => Guide | undefined

/** The programs of each device, the best first: one that finds the servers itself before one for which people type them. */
const PROGRAMS: Readonly<Record<Device, readonly GuideFor[]>> = {
  iphone: [appleProfile, appleMailOnIphone, outlookMobile, gmailOnIphone, deltaChat],
  mac: [appleProfile, thunderbird, appleMailOnMac, outlookForMac, deltaChat, exchangeOnComputer],
  android: [thunderbirdForAndroid, gmail, samsungEmail, outlookMobile, deltaChat],
  windows: [thunderbird, classicOutlook, newOutlook, deltaChat, exchangeOnComputer],
  other: [thunderbird, gnomeAccounts, evolution, kmail, deltaChat, exchangeOnComputer]
}

/** The guides for a device, the best first: those of programs that the provider recommends before others, and none that it hides. */
export function guidesFor(input: GuideInput): readonly Guide[] {
  const { device } = input.context.question.visitor
  const { recommend = [], hide = [] } = input.provider.programs ?? {}
  const guides = [withoutPassword, ...PROGRAMS[device], otherProgram]
    .flatMap(guideFor => guideFor(input) ?? [])
    .filter(guide => !isIn(hide, guide))
  return [
    ...guides.filter(guide => isIn(recommend, guide)),
    ...guides.filter(guide => !isIn(recommend, guide))
  ]
}

function isIn(programs: readonly string[], { id }: Guide): boolean {
  return programs.includes(id)
}

/**
 * The first guide is open. The others are `details`, which need no script. The anchor is inside of them, because browsers open
 * them for a link to what they hold.
 */
export function guideList(
  [first, ...others]: readonly Guide[],
  { access, context }: GuideInput
): Xml {
  // That no program works, or that none finds the servers, is not a recommendation.
  const isRecommended = access.kind === 'password' || access.kind === 'exchange'
  return html`${first && bestGuide(first, isRecommended ? context.messages.recommended : undefined)}
  ${others.map(
    ({ id, title, body }) =>
      html`<details class="card guide">
        <summary><h2>${title}</h2></summary>
        <div id="${id}" class="body">${body}</div>
      </details>`
  )}`
}

function bestGuide({ id, title, body }: Guide, tag: string | undefined): Xml {
  return html`<section class="card best" id="${id}" aria-labelledby="best">
    ${tag && html`<p class="tag">${tag}</p>`}
    <h2 id="best">${title}</h2>
    <div class="body">${body}</div>
  </section>`
}
