import { build } from 'plist'
import { isolated } from '../../address/direction.ts'
import type { Answerable, Reply } from '../format.ts'
import { accountOf } from './account.ts'
import { identifierOf, installationOf, payloadUuids, uuidOfAccount } from './identity.ts'
import type { Payload, Person } from './payloads.ts'
import { payloadsOf, profile } from './profile.ts'
import { replyWith } from './render.ts'

/**
 * One profile with several mailboxes of one person. It is the profile of the first of them to a device, with more in it:
 * each account is the one that it would be in a profile of its own, so what is installed already is updated in place.
 *
 * @param mailboxes of one provider; each with its address and an account, as read() and unsupported() see to
 */
export function renderMultiAccount(mailboxes: readonly Answerable[]): Reply {
  const [first] = mailboxes
  const owner = first?.question.address
  if (!first || !owner) throw new Error('unreachable: read() wants an address')
  const { provider } = first.settings
  const account = uuidOfAccount(installationOf(provider.id), owner)
  const addresses = mailboxes.flatMap(({ question }) => question.address?.text ?? [])
  const document = profile(
    {
      provider,
      address: addresses.map(isolated).join(', '),
      account,
      uuid: account.toUpperCase(),
      language: first.question.language
    },
    withoutRepeats(mailboxes.flatMap(contentOf))
  )
  return replyWith(provider.id, `${build(document)}\n`)
}

function contentOf({ settings, question }: Answerable): Payload[] {
  const { provider } = settings
  const { address, variant, personName, wanted } = question
  const account = accountOf(provider, variant)
  if (!address || !account)
    throw new Error('unreachable: read() wants an address, unsupported() an account')
  const own = uuidOfAccount(installationOf(provider.id), address)
  const person: Person = {
    address,
    name: personName,
    identifierOf: payload => identifierOf(provider.id, own, payload),
    uuidOf: payload => payloadUuids(payload)(own)
  }
  return payloadsOf(account, provider, person, wanted?.[0] === 'mail' ? 'mail' : 'all')
}

/** Two mailboxes can share what stands beside them: a payload that differs in nothing but its identity is there already. */
function withoutRepeats(content: readonly Payload[]): Payload[] {
  const known = new Set<string>()
  return content.filter(payload => {
    const { PayloadIdentifier: _identifier, PayloadUUID: _uuid, ...said } = payload
    const text = JSON.stringify(said)
    const isNew = !known.has(text)
    known.add(text)
    return isNew
  })
}
