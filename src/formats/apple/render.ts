import { build } from 'plist'
import type { Address } from '../../address/address.ts'
import { escapeXml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import type { Provider, Settings } from '../../settings/settings.ts'
import { mark, NOBODY, perProvider, Stencil } from '../../settings/stencil.ts'
import type { Question, Reply } from '../format.ts'
import { accountOf, type Account } from './account.ts'
import { identifierOf, installationOf, payloadUuids, uuidOfAccount } from './identity.ts'
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
export function gaps({ source }: Settings, { variant }: Question): readonly string[] {
  return accounts(source, variant ?? '') ? [] : [`no ${variant ?? 'mail or ActiveSync'} account`]
}

const accounts = perProvider((source, wish: string) => accountOf(source, wish || undefined))

/**
 * The profile of one person: the mail account with calendars and contacts beside it, or ActiveSync, which brings its own.
 * Unsigned; `signable` says that it may be wrapped. It holds no password.
 */
export function render({ source }: Settings, { address, variant, personName }: Question): Reply {
  const account = accounts(source, variant ?? '')
  if (!address || !account)
    throw new Error('unreachable: read() wants an address, gaps() an account')
  const form = forms(source, personName === undefined ? account.word : `${account.word} named`)
  return {
    status: 200,
    type: TYPE,
    body: form.stencil.fill(personWords(form, address, personName)),
    headers: { 'content-disposition': `attachment; filename="${source.id}.mobileconfig"` },
    signable: true
  }
}

/** A profile for nobody, and what it takes to make it somebody's. */
type Form = {
  readonly stencil: Stencil
  readonly installation: Uint8Array
  /** The account's UUID → each payload's, in the order of their marks. */
  readonly payloads: readonly ((account: string) => string)[]
}

// Behind the marks of NOBODY.
const NAME = mark(3)
const ACCOUNT = mark(4)
const PROFILE_UUID = mark(5)
const FIRST_PAYLOAD = 6

const forms = perProvider((source, kind: Account['word'] | `${Account['word']} named`): Form => {
  const [word, named] = kind.split(' ')
  const provider = fillDomain(source, NOBODY.domain)
  const account = accountOf(provider, word)
  const payloads: ((account: string) => string)[] = []
  const nobody: Person = {
    address: NOBODY,
    name: named && NAME,
    identifierOf: payload => identifierOf(provider.id, ACCOUNT, payload),
    uuidOf: payload => mark(FIRST_PAYLOAD - 1 + payloads.push(payloadUuids(payload)))
  }
  const content = account ? payloadsOf(account, provider, nobody) : []
  return {
    stencil: new Stencil(`${build(profile(provider, content))}\n`),
    installation: installationOf(provider.id),
    payloads
  }
})

/** The words of a form in the order of their marks, for one person. */
function personWords(form: Form, address: Address, name: string | undefined): readonly string[] {
  const account = uuidOfAccount(form.installation, address)
  return [
    escapeXml(address.text),
    escapeXml(address.localPart),
    address.domain,
    name === undefined ? '' : escapeXml(name),
    account,
    account.toUpperCase(),
    ...form.payloads.map(uuidOf => uuidOf(account))
  ]
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

function profile(provider: Provider, content: Payload[]): Payload {
  const words = wordsFor(provider.languages[0] ?? 'en')
  const removal = provider.profile?.removalNote ?? words.removal
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifierOf(provider.id, ACCOUNT),
    PayloadUUID: PROFILE_UUID,
    PayloadDisplayName: `${provider.name} (${NOBODY.text})`,
    PayloadDescription: `${words.description(provider.name, NOBODY.text)} ${removal}`,
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
