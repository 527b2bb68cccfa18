/** The profile around its payloads, and which payloads it has. */
import { NORWEGIAN, type Language } from '../../settings/language.ts'
import type { Provider } from '../../settings/settings.ts'
import type { Account } from './choose-account.ts'
import { ldapPayload, subscriptionPayload } from './subscription-ldap.ts'
import { identifierOf } from './identity.ts'
import {
  activeSyncPayload,
  davPayload,
  mailPayload,
  type Payload,
  type Person
} from './payloads.ts'
import { messagesFor } from './messages.ts'

/**
 * The mail account with calendars and contacts, or ActiveSync, which has its own.
 *
 * @param only `mail`: without calendars and contacts
 */
export function payloadsOf(
  account: Account,
  provider: Provider,
  person: Person,
  only: 'mail' | undefined
): Payload[] {
  if (account.kind === 'activesync') return [activeSyncPayload(account, provider, person, only)]
  const mail = mailPayload(account, provider, person)
  if (only === 'mail') return [mail]
  const { calendar, contacts } = provider
  return [
    mail,
    ...(calendar?.caldav ? [davPayload('CalDAV', calendar.caldav, provider, person)] : []),
    ...(calendar?.subscriptions ?? []).map(subscription =>
      subscriptionPayload(subscription, person)
    ),
    ...(contacts?.carddav ? [davPayload('CardDAV', contacts.carddav, provider, person)] : []),
    ...(contacts?.ldap ? [ldapPayload(contacts.ldap, provider, person)] : [])
  ]
}

/** Whose profile it is. */
export type Owner = {
  readonly provider: Provider
  /** For people, isolated() from the sentence around it. In a managed profile, the domain. */
  readonly address: string
  /** The account's UUID, as in identifiers. */
  readonly account: string
  /** The profile's PayloadUUID. */
  readonly uuid: string
  readonly language: Language | undefined
  /** An MDM installs it: for the user of the device, who cannot remove it. */
  readonly isManaged?: true
}

/** The whole profile. */
export function profile(owner: Owner, content: Payload[]): Payload {
  const { provider, address, account, uuid, language, isManaged } = owner
  const messages = messagesFor(language, provider.languages[0])
  const removal = provider.profile?.removalNote ?? (isManaged ? '' : messages.removal)
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifierOf(provider.id, account),
    PayloadUUID: uuid,
    PayloadDisplayName: `${provider.name} (${address})`,
    PayloadDescription: `${messages.description(provider.name, address)} ${removal}`.trimEnd(),
    // macOS installs mail accounts for a user only, and takes System where the key is missing. iOS ignores the key.
    ...(isManaged ? { PayloadScope: 'User' } : {}),
    PayloadOrganization: provider.profile?.organization ?? provider.name,
    ...consent(provider, language),
    PayloadContent: content
  }
}

/** A device shows the first text whose language is the beginning of one of its own languages, else `default`. */
function consent({ profile: texts, languages }: Provider, language: Language | undefined): Payload {
  const consents = texts?.consent
  if (!consents) return {}
  const fallback =
    consents[language ?? ''] ?? consents[languages[0] ?? ''] ?? Object.values(consents)[0]
  return {
    ConsentText: {
      ...(fallback === undefined ? {} : { default: fallback }),
      ...inAllNorwegian(consents)
    }
  }
}

/** A device in Norwegian uses the tags nb and nn, and never no. */
function inAllNorwegian(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const text = NORWEGIAN.map(tag => texts[tag]).find(found => found !== undefined)
  if (text === undefined) return texts
  return { ...Object.fromEntries(NORWEGIAN.map(tag => [tag, text])), ...texts }
}
