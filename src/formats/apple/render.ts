import { build } from 'plist'
import type { Provider, Settings } from '../../settings/settings.ts'
import type { Question, Reply } from '../format.ts'
import { accountOf, type Account } from './account.ts'
import { identityOf } from './identity.ts'
import {
  activeSyncPayload,
  davPayload,
  mailPayload,
  type Payload,
  type Person
} from './payloads.ts'
import { wordsFor } from './words.ts'

/** With any other type devices file the profile away instead of installing it. */
export const TYPE = 'application/x-apple-aspen-config'

/** What keeps the account that was wished for, or any account at all, out of a profile. */
export function gaps({ provider }: Settings, { variant }: Question): readonly string[] {
  return accountOf(provider, variant) ? [] : [`no ${variant ?? 'mail or ActiveSync'} account`]
}

/**
 * The profile of one person: the mail account with calendars and contacts beside it, or ActiveSync, which brings its own.
 * Unsigned; `signable` says that it may be wrapped. It holds no password.
 */
export function render({ provider }: Settings, { address, variant, personName }: Question): Reply {
  const account = accountOf(provider, variant)
  if (!address || !account)
    throw new Error('unreachable: read() wants an address, gaps() an account')
  const person: Person = { address, name: personName, identity: identityOf(provider.id, address) }
  return {
    status: 200,
    type: TYPE,
    body: `${build(profile(provider, person, payloadsOf(account, provider, person)))}\n`,
    headers: { 'content-disposition': `attachment; filename="${provider.id}.mobileconfig"` },
    signable: true
  }
}

function payloadsOf(account: Account, provider: Provider, person: Person): Payload[] {
  if (account.word === 'activesync') return [activeSyncPayload(account, provider, person)]
  const { calendar, contacts } = provider
  return [
    mailPayload(account, provider, person),
    ...(calendar ? [davPayload('CalDAV', calendar.caldav, provider, person)] : []),
    ...(contacts ? [davPayload('CardDAV', contacts.carddav, provider, person)] : [])
  ]
}

function profile(provider: Provider, person: Person, content: Payload[]): Payload {
  const words = wordsFor(provider.languages[0] ?? 'en')
  const removal = provider.profile?.removalNote ?? words.removal
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: person.identity.identifier(),
    PayloadUUID: person.identity.uuid(),
    PayloadDisplayName: `${provider.name} (${person.address.text})`,
    PayloadDescription: `${words.description(provider.name, person.address.text)} ${removal}`,
    PayloadOrganization: provider.profile?.organization ?? provider.name,
    ...consent(provider),
    PayloadContent: content
  }
}

/** Devices look for a language of theirs first, then for `default`. */
function consent({ profile: wording, languages }: Provider): Payload {
  const texts = wording?.consent
  if (!texts) return {}
  const fallback = texts[languages[0] ?? ''] ?? Object.values(texts)[0]
  return { ConsentText: { ...(fallback === undefined ? {} : { default: fallback }), ...texts } }
}
