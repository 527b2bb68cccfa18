import { parseAddress } from '../../../address/address.ts'
import { writeQuery } from '../../../address/query.ts'
import type { Directory } from '../../../directory/directory.ts'
import { ACCOUNTS, apple, hasAccount, type Mailbox } from '../../../formats/apple/index.ts'
import type { Refusal } from '../../../formats/format.ts'
import { failed, ok, type Result } from '../../../result.ts'
import { notOneOf } from '../command.ts'
import type { ProfileOptions } from './inputs.ts'
import type { Person } from './people.ts'

export type Work = { readonly directory: Directory; readonly options: ProfileOptions }

/** A person, and the mailboxes of their profile. */
export type Owner = {
  readonly person: Person
  readonly first: Mailbox
  readonly others: readonly Mailbox[]
}
/** A person who cannot have a profile. */
type Rejected = { readonly location: string; readonly problem: string }

/** Finds the mailboxes of each person, or what is wrong with one of them. */
export async function resolvePeople(
  people: readonly Person[],
  work: Work
): Promise<{ readonly owners: readonly Owner[]; readonly rejected: readonly Rejected[] }> {
  const owners: Owner[] = []
  const rejected: Rejected[] = []
  const locations = new Map<string, string>()
  for (const person of people) {
    const resolved = await resolvePerson(person, work, locations)
    if (resolved.ok) owners.push(resolved.value)
    else rejected.push({ location: person.place, problem: resolved.error })
  }
  return { owners, rejected }
}

/** @param locations account → where it was first found. A second profile of an account would replace the first. */
async function resolvePerson(
  person: Person,
  work: Work,
  locations: Map<string, string>
): Promise<Result<Owner, string>> {
  const mailboxes: Mailbox[] = []
  for (const text of person.addresses) {
    const mailbox = await resolveMailbox(text, person, work)
    if (!mailbox.ok) return mailbox
    mailboxes.push(mailbox.value)
  }
  const [first, ...others] = mailboxes
  if (!first) return failed(PROBLEMS['no-address'])
  if (others.some(({ settings }) => settings.template !== first.settings.template))
    return failed('the addresses belong to different providers: each needs a profile of its own')
  const accounts = mailboxes.map(accountOf)
  const repeated = accounts
    .map(
      (account, i) => locations.get(account) ?? (accounts.indexOf(account) < i ? person.place : '')
    )
    .find(location => location !== '')
  if (repeated !== undefined) return failed(`the same address as at ${repeated}`)
  for (const account of accounts) locations.set(account, person.place)
  return ok({ person, first, others })
}

function accountOf({ question: { address } }: Mailbox): string {
  return `${address.localPart.normalize('NFC')}@${address.domain}`
}

/** What the format makes of the request that the person's own device would send. */
async function resolveMailbox(
  text: string,
  { name, protocol }: Person,
  { directory, options }: Work
): Promise<Result<Mailbox, string>> {
  const address = parseAddress(text)
  if (!address) return failed(PROBLEMS['not-an-address'])
  const account = protocol ?? options.protocol
  if (account !== undefined && !ACCOUNTS.some(known => known === account.toLowerCase()))
    return failed(notOneOf('protocol', account.slice(0, 40), ACCOUNTS))
  const query = writeQuery({
    emailaddress: text,
    name,
    protocol: account,
    only: options.only,
    lang: options.lang
  })
  const question = apple.read({ ...apple.example(address), query })
  if (!question.ok) return failed(PROBLEMS[question.error])
  const settings = await directory.find(question.value)
  if (!settings.ok) return failed(PROBLEMS[settings.error])
  return hasAccount(settings.value, question.value)
    ? ok({ settings: settings.value, question: question.value })
    : failed(PROBLEMS.unsupported)
}

// Without the address itself: the output of a command is copied into tickets.
const PROBLEMS = {
  'no-address': 'not a mail address',
  'not-an-address': 'not a mail address',
  // Options have been checked.
  'not-understood': 'a name has at most 100 characters, and no control characters',
  'unknown-domain': 'no provider here serves that domain',
  unsupported: 'that provider has no such account',
  unavailable: 'that domain cannot be looked up at the moment'
} as const satisfies Record<Refusal, string>
