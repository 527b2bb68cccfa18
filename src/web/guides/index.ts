import type { Device } from '../visitor.ts'
import { appleMailOnIphone, appleMailOnMac } from './apple-mail.ts'
import { appleProfile } from './apple-profile.ts'
import { deltaChat } from './delta-chat.ts'
import { gmail } from './gmail.ts'
import type { Guide, GuideFor, GuideInput } from './guide.ts'
import { otherProgram } from './other-program.ts'
import { classicOutlook, newOutlook, outlookForMac } from './outlook.ts'
import { samsungEmail } from './samsung-email.ts'
import { thunderbird, thunderbirdForAndroid } from './thunderbird.ts'

/** The programs of each device, the best first: one that finds the servers itself before one for which people type them. */
const PROGRAMS: Readonly<Record<Device, readonly GuideFor[]>> = {
  iphone: [appleMailOnIphone, deltaChat],
  mac: [thunderbird, appleMailOnMac, outlookForMac, deltaChat],
  android: [thunderbirdForAndroid, gmail, samsungEmail, deltaChat],
  windows: [thunderbird, classicOutlook, newOutlook, deltaChat],
  other: [thunderbird, deltaChat]
}

/** The guides for the visitor's device, the best first. Never empty. */
export function guidesFor(input: GuideInput): readonly Guide[] {
  const { device } = input.context.question.visitor
  const { incoming, outgoing } = input.servers
  // The guides of programs name both.
  const programs = incoming && outgoing ? PROGRAMS[device] : []
  return [appleProfile, ...programs, otherProgram].flatMap(guideFor => guideFor(input) ?? [])
}
