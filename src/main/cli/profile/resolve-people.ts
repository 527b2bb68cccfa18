import { parseAddress } from '../../../address/address.ts'
import { writeQuery } from '../../../address/query.ts'
import type { Directory } from '../../../directory/directory.ts'
import {
  ACCOUNTS,
  apple,
  hasAccount,
  readProfileQuestion,
  type Mailbox
} from '../../../formats/apple/index.ts'
import type { Refusal } from '../../../formats/format.ts'
import { failed, ok, type Result } from '../../../result.ts'
import { notOneOf } from '../strict-command.ts'
import type { Person } from './csv-people.ts'
import type { ProfileOptions } from './options.ts'

/** A person, and the mailboxes of their profile. */
export type Owner = {
  readonly person: Person
  readonly first: Mailbox
  readonly others: readonly Mailbox[]
}
/** A person for whom no profile can be created. */
type Rejected = { readonly location: string; readonly problem: string }

/** Finds the mailboxes of each person. An address that another person has already is a problem: a second profile would replace the first. */
export async function resolvePeople(
  people: readonly Person[],
  directory: Directory,
  options: ProfileOptions
): Promise<{ readonly owners: readonly Owner[]; readonly rejected: readonly Rejected[] }> {
  const owners: Owner[] = []
  const rejected: Rejected[] = []
  /** Account → where it is first named. */
  const locations = new Map<string, string>()
  for (const person of people) {
    const owner = await resolvePerson(person, directory, options)
    const unique = owner.ok ? claimAccounts(owner.value, locations) : owner
    if (unique.ok) owners.push(unique.value)
    else rejected.push({ location: person.location, problem: unique.error })
  }
  return { owners, rejected }
}

async function resolvePerson(
  person: Person,
  directory: Directory,
  options: ProfileOptions
): Promise<Result<Owner, string>> {
  const mailboxes: Mailbox[] = []
  for (const text of person.addresses) {
    const mailbox = await resolveMailbox(text, person, directory, options)
    if (!mailbox.ok) return mailbox
    mailboxes.push(mailbox.value)
  }
  const [first, ...others] = mailboxes
  if (!first) return failed(PROBLEMS['no-address'])
  if (others.some(({ settings }) => settings.template !== first.settings.template))
    return failed('the addresses belong to different providers; create a profile for each')
  return ok({ person, first, others })
}

/** Adds the accounts of a person to `locations`, unless one of them is there already or is named twice. */
function claimAccounts(owner: Owner, locations: Map<string, string>): Result<Owner, string> {
  const { person, first, others } = owner
  const accounts = [first, ...others].map(accountOf)
  for (const [i, account] of accounts.entries()) {
    const isRepeated = accounts.indexOf(account) < i
    const location = locations.get(account) ?? (isRepeated ? person.location : undefined)
    if (location !== undefined) return failed(`the address appears twice, first at ${location}`)
  }
  for (const account of accounts) locations.set(account, person.location)
  return ok(owner)
}

function accountOf({ question: { address } }: Mailbox): string {
  return `${address.localPart.normalize('NFC')}@${address.domain}`
}

/** Asks what the service answers to the request of the person's own device. */
async function resolveMailbox(
  text: string,
  { name, protocol }: Person,
  directory: Directory,
  options: ProfileOptions
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
  const question = readProfileQuestion({ ...apple.example(address), query })
  if (!question.ok) return failed(PROBLEMS[question.error])
  const settings = await directory.find(question.value)
  if (!settings.ok) return failed(PROBLEMS[settings.error])
  return hasAccount(settings.value, question.value)
    ? ok({ settings: settings.value, question: question.value })
    : failed(
        account ? `the provider offers no ${account.toLowerCase()} account` : PROBLEMS.unsupported
      )
}

// Without the address: people copy the output of commands into tickets.
const PROBLEMS = {
  'no-address': 'not a mail address',
  'not-an-address': 'not a mail address',
  // Only the name can be wrong here: the options and the protocol have been checked.
  'not-understood': 'the name has more than 100 characters, or control characters',
  'unknown-domain': 'no provider serves this domain',
  unsupported: 'the provider offers no mail or ActiveSync account',
  unavailable: 'the domain cannot be looked up at the moment'
} as const satisfies Record<Refusal, string>
