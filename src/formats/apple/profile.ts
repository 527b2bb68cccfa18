/** What stands around the accounts of a profile, and which of them there are. */
import type { Address } from '../../address/address.ts'
import { NORWEGIAN } from '../../settings/language.ts'
import type { Provider } from '../../settings/settings.ts'
import type { Account } from './account.ts'
import { ldapPayload, subscriptionPayload } from './calendar-ldap.ts'
import { identifierOf } from './identity.ts'
import {
  activeSyncPayload,
  davPayload,
  mailPayload,
  type Payload,
  type Person
} from './payloads.ts'
import { wordsFor } from './messages.ts'

/** Everything, or without calendars and contacts. */
export type Parts = 'all' | 'mail'

/** The mail account with calendars and contacts beside it, or ActiveSync, which brings its own. */
export function payloadsOf(
  account: Account,
  provider: Provider,
  person: Person,
  parts: Parts
): Payload[] {
  if (account.word === 'activesync') return [activeSyncPayload(account, provider, person, parts)]
  const mail = mailPayload(account, provider, person)
  if (parts === 'mail') return [mail]
  const { calendar, contacts } = provider
  return [
    mail,
    ...(calendar?.caldav ? [davPayload('CalDAV', calendar.caldav, provider, person)] : []),
    ...(calendar?.subscriptions ?? []).map(calendarOf => subscriptionPayload(calendarOf, person)),
    ...(contacts?.carddav ? [davPayload('CardDAV', contacts.carddav, provider, person)] : []),
    ...(contacts?.ldap ? [ldapPayload(contacts.ldap, provider, person)] : [])
  ]
}

/** Whose profile it is. */
export type Owner = {
  readonly provider: Provider
  /** As people read it, isolated() from the sentence around it. */
  readonly address: Address['text']
  /** The account's UUID, as it stands in identifiers. */
  readonly account: string
  /** The profile's PayloadUUID. */
  readonly uuid: string
  readonly language: string | undefined
}

/** The whole profile. */
export function profile(owner: Owner, content: Payload[]): Payload {
  const { provider, address, account, uuid, language } = owner
  const words = wordsFor(language, provider.languages[0])
  const removal = provider.profile?.removalNote ?? words.removal
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifierOf(provider.id, account),
    PayloadUUID: uuid,
    PayloadDisplayName: `${provider.name} (${address})`,
    PayloadDescription: `${words.description(provider.name, address)} ${removal}`,
    PayloadOrganization: provider.profile?.organization ?? provider.name,
    ...consent(provider, language),
    PayloadContent: content
  }
}

/** A device takes the first text whose language one of its own begins with, then `default`. */
function consent({ profile: wording, languages }: Provider, language = ''): Payload {
  const texts = wording?.consent
  if (!texts) return {}
  const fallback = texts[language] ?? texts[languages[0] ?? ''] ?? Object.values(texts)[0]
  return {
    ConsentText: {
      ...(fallback === undefined ? {} : { default: fallback }),
      ...inAllNorwegian(texts)
    }
  }
}

/** A device in Norwegian says nb or nn, and never no. */
function inAllNorwegian(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const text = NORWEGIAN.map(tag => texts[tag]).find(found => found !== undefined)
  if (text === undefined) return texts
  return { ...Object.fromEntries(NORWEGIAN.map(tag => [tag, text])), ...texts }
}
