import { html, type Xml } from '../markup/markup.ts'
import type { Device } from './visitor.ts'
import type { Look } from './page.ts'
import { count, say, steps, type Fillings } from './i18n.ts'
import type { Ranked } from './servers.ts'

/** How one program on one device is set up. */
export type Guide = { readonly title: string; readonly body: Xml }

/** What the guides need to know. */
export type GuideFacts = {
  readonly look: Look
  readonly servers: Ranked
  /** Values to type in: hosts, ports, login, address, provider, kind. */
  readonly fillings: Fillings
  /** Where the profile is, if there can be one. */
  readonly profile: string | undefined
  /** Where it is without calendars and contacts, if it has any. */
  readonly mailOnly: string | undefined
  readonly registry: string
}

/** iOS forgets a profile that was downloaded and not installed. */
const MINUTES = 8

/** The guides of the visitor's device, the best first. Never empty. */
export function guidesFor(facts: GuideFacts): readonly Guide[] {
  const { look, servers, profile } = facts
  const { words, question } = look
  const { device } = question.visitor
  const another = { title: words.another.title, body: html`<p>${words.another.text}</p>` }
  const isForApple = device === 'iphone' || device === 'mac'
  return [
    ...(isForApple && profile !== undefined ? [profileGuide(profile, facts)] : []),
    // Without servers to read and to send with, programs can only find what is not by hand.
    ...(servers.incoming && servers.outgoing ? BY_HAND[device](facts) : []),
    another
  ]
}

const BY_HAND: Readonly<Record<Device, (facts: GuideFacts) => readonly Guide[]>> = {
  iphone: facts => [appleMail('iphone', facts), ...deltaChat(facts)],
  mac: facts => [
    thunderbird(facts),
    appleMail('mac', facts),
    outlook('mac', facts),
    ...deltaChat(facts)
  ],
  android: facts => [
    ...thunderbirdForAndroid(facts),
    app('gmail', facts),
    app('samsung', facts),
    ...deltaChat(facts)
  ],
  windows: facts => [
    thunderbird(facts),
    outlookClassic(facts),
    outlook('new', facts),
    ...deltaChat(facts)
  ],
  other: facts => [thunderbird(facts), ...deltaChat(facts)]
}

function profileGuide(href: string, { look, fillings, mailOnly }: GuideFacts): Guide {
  const { words, language, question } = look
  const { device, opensProfiles } = question.visitor
  const { profile } = words
  const isMac = device === 'mac'
  return {
    title: profile.title,
    body: html`<p>${profile.lead}</p>
      ${opensProfiles ? undefined : html`<p class="note strong">${say(profile.safari)}</p>`}
      <p><a class="button" href="${href}">${profile.get}</a></p>
      ${steps(isMac ? profile.mac : profile.iphone, fillings)}
      ${isMac ? undefined : html`<p class="note">${count(profile.minutes, MINUTES, language)}</p>`}
      ${mailOnly === undefined ? undefined : html`<p class="note">${withoutRest(mailOnly, look)}</p>`}
      <p class="note">${say(profile.unsigned)}</p>
      <p class="note">${say(profile.removal)}</p>`
  }
}

/** One account that cannot log in takes the whole profile with it. */
function withoutRest(href: string, { words: { profile } }: Look): Xml {
  return say(profile.mailOnly, { link: html`<a href="${href}">${profile.mailOnlyLink}</a>` })
}

/** It takes IMAP where both are offered, unless the person says otherwise. */
function thunderbird({ look: { words, provider }, servers, fillings }: GuideFacts): Guide {
  const takesOther =
    isPop3(servers) && provider?.incoming.some(({ protocol }) => protocol === 'imap')
  const { desktop, pop3 } = words.thunderbird
  return {
    title: 'Thunderbird',
    body: html`${steps(desktop, fillings)}
    ${takesOther ? html`<p class="note">${say(pop3)}</p>` : undefined}`
  }
}

/** By itself it finds IMAP only. */
function thunderbirdForAndroid({ look: { words }, servers, fillings }: GuideFacts): Guide[] {
  const body = steps(words.thunderbird.android, fillings)
  return isPop3(servers) ? [] : [{ title: 'Thunderbird', body }]
}

/** It knows no POP3. */
function deltaChat({ look: { words }, servers, fillings }: GuideFacts): Guide[] {
  const body = steps(words.deltaChat, fillings)
  return isPop3(servers) ? [] : [{ title: 'Delta Chat', body }]
}

function isPop3({ incoming }: Ranked): boolean {
  return incoming?.protocol === 'pop3'
}

function app(name: 'gmail' | 'samsung', { look: { words }, fillings }: GuideFacts): Guide {
  return { title: words[name].title, body: steps(words[name].steps, fillings) }
}

function appleMail(kind: 'iphone' | 'mac', { look: { words }, fillings }: GuideFacts): Guide {
  return { title: words.appleMail.title, body: steps(words.appleMail[kind], fillings) }
}

function outlookClassic({ look: { words }, fillings, registry }: GuideFacts): Guide {
  const { outlook: o } = words
  const file = html`<a href="${registry}" download>outlook.reg</a>`
  return {
    title: o.classic,
    body: html`${steps(o.classicSteps, fillings)}
      <p class="note">${say(o.why)}</p>
      <p class="note">${say(o.registry, { ...fillings, file })}</p>`
  }
}

function outlook(kind: 'new' | 'mac', { look: { words }, fillings }: GuideFacts): Guide {
  const { outlook: o } = words
  return {
    title: o[kind],
    body: html`${steps(o.newSteps, fillings)}
      <p class="note">${say(o.why)}</p>
      <p class="note">${say(o.cloud)}</p>`
  }
}
