/**
 * Apple configuration profiles: the only settings that iOS and macOS Mail accept from a provider they do not know. Keys and
 * types follow Apple's device-management schemas (iOS 18.1, macOS 15.1).
 */
import { writeQuery } from '../../address/query.ts'
import { LANGUAGES } from '../../settings/language.ts'
import { ok } from '../../result.ts'
import type { Settings } from '../../settings/settings.ts'
import {
  orList,
  plainRefusal,
  type Format,
  type Refusal,
  type Reply,
  type Route
} from '../format.ts'
import { ACCOUNTS } from './choose-account.ts'
import {
  isForPage,
  MOX_PATH,
  PAGE_PATHS,
  pageReply,
  PROFILE_PATHS,
  readLink,
  type LinkQuestion
} from './other-links.ts'
import { hasAccount, profilePrompts, render, TYPE } from './render.ts'
import { example, read, type ProfileQuestion } from './request.ts'

export {
  renderManagedProfile,
  type ManagedProblem,
  type ManagedProfile,
  type Mdm
} from './managed.ts'
export { renderMultiAccount, type Mailbox } from './multi-account.ts'
export {
  ACCOUNTS,
  hasAccount,
  profilePrompts,
  read as readProfileQuestion,
  render as renderProfile
}

const parameters = {
  emailaddress: 'The person’s mail address (or email=). Required: devices fill nothing in.',
  protocol: `${orList(ACCOUNTS)}; default: the first that the provider offers`,
  name: 'The person’s name for the From line; without it the device asks',
  only: 'mail: without calendars and contacts, for when their server keeps the profile from being installed',
  lang: `The language of the profile’s own texts: ${orList(LANGUAGES)}; default, also for any other: the provider’s first`
}
const clients = 'Safari on iPhone, iPad and Mac, from a link or a QR code'

const routes: readonly Route[] = [
  { method: 'GET', host: 'autoconfig.', path: '/email.mobileconfig', clients, parameters },
  { method: 'GET', host: 'autoconfig.', path: '/mobileconfig', clients, parameters },
  ...Object.entries({ ...PROFILE_PATHS, [MOX_PATH]: 'mox', ...PAGE_PATHS }).map(
    ([path, software]): Route => ({
      method: 'GET',
      host: 'autoconfig.',
      path,
      clients: `people who have a link of ${software}`,
      isUnlisted: true
    })
  )
]

export const apple: Format<LinkQuestion> = {
  name: 'apple',
  summary: 'Apple configuration profile',
  media: { type: TYPE },
  routes,
  read: readLink,
  render: (settings, question) =>
    isForPage(question) ? ok(pageReply(question)) : render(settings, question),
  refuse,
  example
}

/** The path and query of a person's profile; undefined where the provider has no such account. */
export function profileLink(settings: Settings, question: ProfileQuestion): string | undefined {
  if (!hasAccount(settings, question)) return undefined
  const { address, account, personName, only, language } = question
  const query = writeQuery({
    emailaddress: address.text,
    protocol: account,
    only,
    name: personName,
    lang: language
  })
  return `/email.mobileconfig?${query}`
}

function refuse(refusal: Refusal): Reply {
  const reply = plainRefusal(refusal)
  if (refusal === 'no-address' || refusal === 'not-an-address')
    return { ...reply, body: HOW_TO_ASK }
  return refusal === 'not-understood' ? { ...reply, body: WRONG_PARAMETERS } : reply
}

const HOW_TO_ASK = `This link makes a profile for one mailbox, so it must end with your own mail address, for example
?emailaddress=anna@example.com
Open it in Safari, then go to Settings and tap "Profile Downloaded".
`

const WRONG_PARAMETERS = `protocol= is one of imap, pop3 and activesync; name= is a name of at most 100 characters;
only= is mail, or left out.
`
