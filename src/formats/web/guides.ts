import { html, type Xml } from '../../markup/markup.ts'
import type { Device } from '../format.ts'
import { count, say, steps, type Fillings } from './say.ts'
import type { Language, Words } from './words.ts'

/** How one program on one device is set up. */
export type Guide = { readonly title: string; readonly body: Xml }

/** What the guides need to know. */
export type GuideFacts = {
  readonly words: Words
  readonly language: Language
  /** Values to type in: hosts, ports, login, address, provider, kind. */
  readonly fillings: Fillings
  /** Where the profile is, if there can be one. */
  readonly profile: string | undefined
  readonly opensProfiles: boolean
  readonly registry: string
  /** Are there servers to read and to send with? Without, programs can only find what is not by hand. */
  readonly hasServers: boolean
}

/** iOS forgets a profile that was downloaded and not installed. */
const MINUTES = 8

/** The guides of a device, the best first. Never empty. */
export function guidesFor(device: Device, facts: GuideFacts): readonly Guide[] {
  const { words } = facts
  const another = { title: words.another.title, body: html`<p>${words.another.text}</p>` }
  const profile = facts.profile === undefined ? [] : [profileGuide(device, facts, facts.profile)]
  const byHand = facts.hasServers ? BY_HAND[device](facts) : []
  return device === 'iphone' || device === 'mac'
    ? [...profile, ...byHand, another]
    : [...byHand, another]
}

const BY_HAND: Readonly<Record<Device, (facts: GuideFacts) => readonly Guide[]>> = {
  iphone: facts => [appleMail('iphone', facts), deltaChat(facts)],
  mac: facts => [
    thunderbird('desktop', facts),
    appleMail('mac', facts),
    outlook('mac', facts),
    deltaChat(facts)
  ],
  android: facts => [
    thunderbird('android', facts),
    app('gmail', facts),
    app('samsung', facts),
    deltaChat(facts)
  ],
  windows: facts => [
    thunderbird('desktop', facts),
    outlookClassic(facts),
    outlook('new', facts),
    deltaChat(facts)
  ],
  other: facts => [thunderbird('desktop', facts), deltaChat(facts)]
}

function profileGuide(device: Device, facts: GuideFacts, href: string): Guide {
  const { words, language, fillings, opensProfiles } = facts
  const { profile } = words
  const isMac = device === 'mac'
  return {
    title: profile.title,
    body: html`<p>${profile.lead}</p>
      ${opensProfiles ? undefined : html`<p class="note strong">${say(profile.safari)}</p>`}
      <p><a class="button" href="${href}">${profile.get}</a></p>
      ${steps(isMac ? profile.mac : profile.iphone, fillings)}
      ${isMac ? undefined : html`<p class="note">${count(profile.minutes, MINUTES, language)}</p>`}
      <p class="note">${say(profile.unsigned)}</p>
      <p class="note">${say(profile.removal)}</p>`
  }
}

function thunderbird(kind: 'desktop' | 'android', { words, fillings }: GuideFacts): Guide {
  return {
    title: 'Thunderbird',
    body: steps(words.thunderbird[kind], fillings)
  }
}

function deltaChat({ words, fillings }: GuideFacts): Guide {
  return { title: 'Delta Chat', body: steps(words.deltaChat, fillings) }
}

function app(name: 'gmail' | 'samsung', { words, fillings }: GuideFacts): Guide {
  return { title: words[name].title, body: steps(words[name].steps, fillings) }
}

function appleMail(kind: 'iphone' | 'mac', { words, fillings }: GuideFacts): Guide {
  return { title: words.appleMail.title, body: steps(words.appleMail[kind], fillings) }
}

function outlookClassic({ words, fillings, registry }: GuideFacts): Guide {
  const { outlook: o } = words
  const file = html`<a href="${registry}" download>outlook.reg</a>`
  return {
    title: o.classic,
    body: html`${steps(o.classicSteps, fillings)}
      <p class="note">${say(o.why)}</p>
      <p class="note">${say(o.registry, { ...fillings, file })}</p>`
  }
}

function outlook(kind: 'new' | 'mac', { words, fillings }: GuideFacts): Guide {
  const { outlook: o } = words
  return {
    title: o[kind],
    body: html`${steps(o.newSteps, fillings)}
      <p class="note">${say(o.why)}</p>
      <p class="note">${say(o.cloud)}</p>`
  }
}
