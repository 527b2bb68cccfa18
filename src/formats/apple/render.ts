import { build } from 'plist'
import type { Address } from '../../address/address.ts'
import { isolated } from '../../address/right-to-left.ts'
import type { Domain } from '../../address/domain.ts'
import { escapeXml } from '../../markup/markup.ts'
import { failed, ok, type Result } from '../../result.ts'
import { fillDomain } from '../../settings/fill.ts'
import type { ProviderTemplate, Settings } from '../../settings/settings.ts'
import {
  perProvider,
  placeholderAddress,
  slot,
  Template
} from '../../settings/document-template.ts'
import type { Reply, Unsupported } from '../format.ts'
import { accountOf } from './choose-account.ts'
import { identifierOf, namespaceOf, payloadUuids, uuidOfAccount } from './identity.ts'
import type { Person } from './payloads.ts'
import { payloadsOf, profile } from './profile.ts'
import { promptsOf, type Prompts } from './prompts.ts'
import type { ProfileQuestion } from './request.ts'

/** With any other type, devices save the profile as a file instead of installing it. */
export const TYPE = 'application/x-apple-aspen-config'

/** The profile of one person's mailbox, without a password. */
export function render(
  { template }: Settings,
  question: ProfileQuestion
): Result<Reply, Unsupported> {
  const found = profiles(template, question)
  if (!found) return noAccount(question)
  return ok(profileReply(template.id, found.document.fill(valuesOf(found, question))))
}

export function hasAccount({ template }: Settings, question: ProfileQuestion): boolean {
  return profiles(template, question) !== null
}

/**
 * What a device asks the person while it installs this profile; undefined where the provider has no such account. Of the
 * question, the address does not matter, and of the name only whether there is one.
 */
export function profilePrompts(
  { template }: Settings,
  question: ProfileQuestion
): Prompts | undefined {
  return profiles(template, question)?.prompts
}

export function noAccount({ account }: ProfileQuestion): Result<never, Unsupported> {
  return failed([`no ${account ?? 'mail or ActiveSync'} account`])
}

/** A profile, unsigned. The name of the file holds nothing personal. */
export function profileReply(id: Domain, body: string): Reply {
  return {
    status: 200,
    type: TYPE,
    body,
    headers: { 'content-disposition': `attachment; filename="${id}.mobileconfig"` },
    signable: true
  }
}

/** A profile with slots for the person, and what computes their values. */
type ProfileTemplate = {
  readonly document: Template
  readonly namespace: Uint8Array
  /** The account's UUID → each payload's, in the order of their slots. */
  readonly payloads: readonly ((account: string) => string)[]
  readonly prompts: Prompts
}

// After the slots of placeholderAddress.
const NAME = slot(3)
const ACCOUNT = slot(4)
const PROFILE_UUID = slot(5)
const ADDRESS_IN_TEXT = slot(6)
const FIRST_PAYLOAD = 7

/** The template for each account, parts and language; null where the provider has no such account. */
const profiles = perProvider(profileTemplate, ({ account, personName, only, language }) =>
  // Most requests have the address alone.
  personName === undefined && only === undefined && language === undefined
    ? (account ?? '')
    : `${account} ${personName === undefined} ${only} ${language}`
)

function profileTemplate(
  template: ProviderTemplate,
  { account: kind, personName, only, language }: Omit<ProfileQuestion, 'address'>
): ProfileTemplate | null {
  const provider = fillDomain(template, placeholderAddress.domain)
  const account = accountOf(provider, kind)
  if (!account) return null
  const payloads: ((account: string) => string)[] = []
  const person: Person = {
    address: placeholderAddress,
    name: personName === undefined ? undefined : NAME,
    identifierOf: payload => identifierOf(provider.id, ACCOUNT, payload),
    uuidOf: payload => slot(FIRST_PAYLOAD - 1 + payloads.push(payloadUuids(payload)))
  }
  const content = payloadsOf(account, provider, person, only)
  const owner = {
    provider,
    address: ADDRESS_IN_TEXT,
    account: ACCOUNT,
    uuid: PROFILE_UUID,
    language
  }
  return {
    document: new Template(`${build(profile(owner, content))}\n`),
    namespace: namespaceOf(provider.id),
    payloads,
    prompts: promptsOf(content)
  }
}

/** The values of the slots, for one person. */
function valuesOf(
  { namespace, payloads }: ProfileTemplate,
  { address, personName }: { readonly address: Address; readonly personName: string | undefined }
): readonly string[] {
  const account = uuidOfAccount(namespace, address)
  return [
    escapeXml(address.text),
    escapeXml(address.localPart),
    address.domain,
    personName === undefined ? '' : escapeXml(personName),
    account,
    account.toUpperCase(),
    escapeXml(isolated(address.text)),
    ...payloads.map(uuidOf => uuidOf(account))
  ]
}
