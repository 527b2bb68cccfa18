import { parseAddress } from '../../../address/address.ts'
import { writeQuery } from '../../../address/query.ts'
import { resolve } from '../../../http/answer.ts'
import type { Directory } from '../../../directory/directory.ts'
import type { Answerable, Format, Refusal } from '../../../formats/format.ts'
import { notOneOf } from '../command.ts'
import type { Person } from './people.ts'
import { PROFILE_PROTOCOLS } from './protocols.ts'
import type { ProfileOptions } from './inputs.ts'

/** What profiles are made with. */
export type Work = {
  readonly format: Format
  readonly directory: Directory
  readonly options: ProfileOptions
}
/** A person, and the mailboxes that go into their profile. Never none. */
export type Good = { readonly person: Person; readonly mailboxes: readonly Answerable[] }
type Bad = { readonly place: string; readonly reason: string }

/** Who can have a profile, and why the others cannot. */
export function sortPeople(
  people: readonly Person[],
  work: Work
): { readonly good: readonly Good[]; readonly bad: readonly Bad[] } {
  const good: Good[] = []
  const bad: Bad[] = []
  const places = new Map<string, string>()
  for (const person of people) {
    const settled = settlePerson(person, work, places)
    if ('reason' in settled) bad.push({ place: person.place, reason: settled.reason })
    else good.push({ person, mailboxes: settled.mailboxes })
  }
  return { good, bad }
}

/** @param places account → where it was asked for first. One that comes twice would replace its own profile. */
function settlePerson(
  person: Person,
  work: Work,
  places: Map<string, string>
): { readonly mailboxes: readonly Answerable[] } | { readonly reason: string } {
  const mailboxes: Answerable[] = []
  for (const text of person.addresses) {
    const settled = settleMailbox(text, person, work)
    if ('reason' in settled) return settled
    mailboxes.push(settled)
  }
  const [first] = mailboxes
  if (mailboxes.some(({ settings }) => settings.source !== first?.settings.source))
    return {
      reason: 'the addresses belong to different providers: each needs a profile of its own'
    }
  const accounts = mailboxes.map(
    ({ question: { address } }) => `${address?.localPart.normalize('NFC')}@${address?.domain}`
  )
  const before = accounts
    .map((account, i) => places.get(account) ?? (accounts.indexOf(account) < i ? person.place : ''))
    .find(place => place !== '')
  if (before !== undefined) return { reason: `the same address as at ${before}` }
  for (const account of accounts) places.set(account, person.place)
  return { mailboxes }
}

/** What the format makes of the request that the person's own device would send. */
function settleMailbox(
  text: string,
  { name, protocol }: Person,
  { format, directory, options }: Work
): Answerable | { readonly reason: string } {
  const address = parseAddress(text)
  if (!address) return { reason: REASONS['not-an-address'] }
  const wanted = protocol ?? options.protocol
  if (wanted !== undefined && !PROFILE_PROTOCOLS.some(known => known === wanted.toLowerCase()))
    return { reason: notOneOf('protocol', wanted.slice(0, 40), PROFILE_PROTOCOLS) }
  const query = writeQuery({
    emailaddress: text,
    name,
    protocol: wanted,
    only: options.only,
    lang: options.lang
  })
  const settled = resolve(format, { ...format.example(address), query }, directory)
  return 'refusal' in settled ? { reason: REASONS[settled.refusal] } : settled
}

// Without the address itself: what a command says is copied into tickets.
const REASONS = {
  'no-address': 'not a mail address',
  'not-an-address': 'not a mail address',
  // Options have been checked.
  'not-understood': 'a name has at most 100 characters, and no control characters',
  'unknown-domain': 'no provider here serves that domain',
  'cannot-say': 'that provider has no such account'
} as const satisfies Record<Refusal, string>
