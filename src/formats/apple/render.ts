import { build } from 'plist'
import type { Address } from '../../address/address.ts'
import { escapeXml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import { NORWEGIAN } from '../../settings/language.ts'
import type { Provider, Settings } from '../../settings/settings.ts'
import { mark, NOBODY, perProvider, Stencil } from '../../settings/stencil.ts'
import type { Question, Reply } from '../format.ts'
import { accountOf, type Account } from './account.ts'
import { identifierOf, installationOf, payloadUuids, uuidOfAccount } from './identity.ts'
import { ldapPayload, subscriptionPayload } from './beside.ts'
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
export function render({ source }: Settings, question: Question): Reply {
  const { address, variant, personName } = question
  const account = accounts(source, variant ?? '')
  if (!address || !account)
    throw new Error('unreachable: read() wants an address, gaps() an account')
  const form = forms(source, kindOf(account.word, question))
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

/** What tells the forms of a provider apart: `imap`, `imap,named,mail,sv`. */
type Kind = Account['word'] | `${Account['word']},${string}`

function kindOf(word: Account['word'], { personName, wanted, language }: Question): Kind {
  if (personName === undefined && wanted === undefined && language === undefined) return word
  return `${word},${personName === undefined ? '' : 'named'},${wanted?.[0] ?? ''},${language ?? ''}`
}

const forms = perProvider((source, kind: Kind): Form => {
  const [word, named, only, language] = kind.split(',')
  const provider = fillDomain(source, NOBODY.domain)
  const account = accountOf(provider, word)
  const payloads: ((account: string) => string)[] = []
  const nobody: Person = {
    address: NOBODY,
    name: named ? NAME : undefined,
    identifierOf: payload => identifierOf(provider.id, ACCOUNT, payload),
    uuidOf: payload => mark(FIRST_PAYLOAD - 1 + payloads.push(payloadUuids(payload)))
  }
  const parts = only === 'mail' ? 'mail' : 'all'
  const content = account ? payloadsOf(account, provider, nobody, parts) : []
  return {
    stencil: new Stencil(`${build(profile(provider, content, language))}\n`),
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

function payloadsOf(
  account: Account,
  provider: Provider,
  person: Person,
  parts: 'all' | 'mail'
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

function profile(provider: Provider, content: Payload[], language: string | undefined): Payload {
  const words = wordsFor(language, provider.languages[0])
  const removal = provider.profile?.removalNote ?? words.removal
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifierOf(provider.id, ACCOUNT),
    PayloadUUID: PROFILE_UUID,
    PayloadDisplayName: `${provider.name} (${NOBODY.text})`,
    PayloadDescription: `${words.description(provider.name, NOBODY.text)} ${removal}`,
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
