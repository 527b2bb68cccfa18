import { build } from 'plist'
import type { Address } from '../../address/address.ts'
import { isolated } from '../../address/direction.ts'
import { escapeXml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import type { Domain } from '../../address/domain.ts'
import type { Settings } from '../../settings/settings.ts'
import { slot, placeholderAddress, perProvider, Template } from '../../settings/template.ts'
import type { Question, Reply } from '../format.ts'
import { accountOf, type Account } from './account.ts'
import { identifierOf, installationOf, payloadUuids, uuidOfAccount } from './identity.ts'
import type { Person } from './payloads.ts'
import { payloadsOf, profile } from './profile.ts'

/** With any other type devices file the profile away instead of installing it. */
export const TYPE = 'application/x-apple-aspen-config'

/** What keeps the account that was wished for, or any account at all, out of a profile. */
export function unsupported({ source }: Settings, { variant }: Question): readonly string[] {
  return accounts(source, variant ?? '') ? [] : [`no ${variant ?? 'mail or ActiveSync'} account`]
}

const accounts = perProvider((source, wish: string) => accountOf(source, wish || undefined))

/** The profile of one person's mailbox. It holds no password. */
export function render({ source }: Settings, question: Question): Reply {
  const { address, variant, personName } = question
  const account = accounts(source, variant ?? '')
  if (!address || !account)
    throw new Error('unreachable: read() wants an address, unsupported() an account')
  const form = forms(source, kindOf(account.word, question))
  return replyWith(source.id, form.template.fill(personWords(form, address, personName)))
}

/** A profile, unsigned; `signable` says that it may be wrapped. Nothing personal is in its file's name. */
export function replyWith(id: Domain, body: string): Reply {
  return {
    status: 200,
    type: TYPE,
    body,
    headers: { 'content-disposition': `attachment; filename="${id}.mobileconfig"` },
    signable: true
  }
}

/** A profile for nobody, and what it takes to make it somebody's. */
type Form = {
  readonly template: Template
  readonly installation: Uint8Array
  /** The account's UUID → each payload's, in the order of their marks. */
  readonly payloads: readonly ((account: string) => string)[]
}

// Behind the marks of placeholderAddress.
const NAME = slot(3)
const ACCOUNT = slot(4)
const PROFILE_UUID = slot(5)
const ADDRESS_IN_TEXT = slot(6)
const FIRST_PAYLOAD = 7

/** What tells the forms of a provider apart: `imap`, `imap,named,mail,sv`. */
type Kind = Account['word'] | `${Account['word']},${string}`

function kindOf(word: Account['word'], { personName, wanted, language }: Question): Kind {
  if (personName === undefined && wanted === undefined && language === undefined) return word
  return `${word},${personName === undefined ? '' : 'named'},${wanted?.[0] ?? ''},${language ?? ''}`
}

const forms = perProvider((source, kind: Kind): Form => {
  const [word, named, only, language] = kind.split(',')
  const provider = fillDomain(source, placeholderAddress.domain)
  const account = accountOf(provider, word)
  const payloads: ((account: string) => string)[] = []
  const nobody: Person = {
    address: placeholderAddress,
    name: named ? NAME : undefined,
    identifierOf: payload => identifierOf(provider.id, ACCOUNT, payload),
    uuidOf: payload => slot(FIRST_PAYLOAD - 1 + payloads.push(payloadUuids(payload)))
  }
  const parts = only === 'mail' ? 'mail' : 'all'
  const content = account ? payloadsOf(account, provider, nobody, parts) : []
  const owner = {
    provider,
    address: ADDRESS_IN_TEXT,
    account: ACCOUNT,
    uuid: PROFILE_UUID,
    language
  }
  return {
    template: new Template(`${build(profile(owner, content))}\n`),
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
    escapeXml(isolated(address.text)),
    ...form.payloads.map(uuidOf => uuidOf(account))
  ]
}
