import { build } from 'plist'
import { isolated } from '../../address/right-to-left.ts'
import { ok, type Result } from '../../result.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Reply, Unsupported } from '../format.ts'
import { accountOf } from './choose-account.ts'
import { identifierOf, namespaceOf, payloadUuids, uuidOfAccount } from './identity.ts'
import type { Payload, Person } from './payloads.ts'
import { payloadsOf, profile } from './profile.ts'
import { noAccount, profileReply } from './render.ts'
import type { ProfileQuestion } from './request.ts'

/** A mailbox that goes into a profile. */
export type Mailbox = { readonly settings: Settings; readonly question: ProfileQuestion }

/**
 * One profile with several mailboxes of one person. To a device it is the profile of the first mailbox with more in it: each
 * account has the identity that it has in a profile of its own, so an installed account is updated in place.
 *
 * @param others of the same provider
 */
export function renderMultiAccount(
  first: Mailbox,
  others: readonly Mailbox[]
): Result<Reply, Unsupported> {
  const content: Payload[] = []
  for (const mailbox of [first, ...others]) {
    const payloads = contentOf(mailbox)
    if (!payloads.ok) return payloads
    content.push(...payloads.value)
  }
  const { provider } = first.settings
  const account = uuidOfAccount(namespaceOf(provider.id), first.question.address)
  const owner = {
    provider,
    address: [first, ...others].map(({ question }) => isolated(question.address.text)).join(', '),
    account,
    uuid: account.toUpperCase(),
    language: first.question.language
  }
  return ok(profileReply(provider.id, `${build(profile(owner, withoutRepeats(content)))}\n`))
}

function contentOf({ settings, question }: Mailbox): Result<Payload[], Unsupported> {
  const { provider } = settings
  const { address, personName, only } = question
  const account = accountOf(provider, question.account)
  if (!account) return noAccount(question)
  const uuid = uuidOfAccount(namespaceOf(provider.id), address)
  const person: Person = {
    address,
    name: personName,
    identifierOf: payload => identifierOf(provider.id, uuid, payload),
    uuidOf: payload => payloadUuids(payload)(uuid)
  }
  return ok(payloadsOf(account, provider, person, only))
}

/** Mailboxes can share calendars and directories: a payload that differs only in its identity is left out. */
function withoutRepeats(content: readonly Payload[]): Payload[] {
  const known = new Set<string>()
  return content.filter(payload => {
    const { PayloadIdentifier: _identifier, PayloadUUID: _uuid, ...rest } = payload
    const text = JSON.stringify(rest)
    const isNew = !known.has(text)
    known.add(text)
    return isNew
  })
}
