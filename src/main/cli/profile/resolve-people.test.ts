import { expect, test } from 'vitest'
import { fixtures } from '../../../../test/fixtures.ts'
import { failed } from '../../../result.ts'
import { resolvePeople } from './resolve-people.ts'
import type { Person } from './csv-people.ts'

/** People at `line 1`, `line 2` and so on. */
function people(...all: readonly (readonly string[])[]): readonly Person[] {
  return all.map((addresses, i) => ({
    location: `line ${i + 1}`,
    number: i + 1,
    addresses,
    name: undefined,
    protocol: undefined
  }))
}

async function problems(
  persons: readonly Person[],
  directory = fixtures
): Promise<readonly string[]> {
  const { rejected } = await resolvePeople(persons, directory, { addresses: [] })
  return rejected.map(({ location, problem }) => `${location}: ${problem}`)
}

test('the mailboxes of a person are those of all addresses, in order', async () => {
  const { owners } = await resolvePeople(
    people(['jane@full.example', 'info@full.example']),
    fixtures,
    { addresses: [] }
  )
  expect(
    owners.map(({ first, others }) =>
      [first, ...others].map(({ question }) => question.address.text)
    )
  ).toEqual([['jane@full.example', 'info@full.example']])
})

test('an address that appears twice is rejected with its first location', async () => {
  expect(
    await problems(
      people(
        ['jane@full.example'],
        ['jane@FULL.example'],
        ['bob@full.example', 'bob@full.example'],
        // The same letter in another normalization form is the same account.
        ['\u00e5sa@full.example'],
        ['a\u030asa@full.example']
      )
    )
  ).toEqual([
    'line 2: the address appears twice, first at line 1',
    'line 3: the address appears twice, first at line 3',
    'line 5: the address appears twice, first at line 4'
  ])
})

test('a rejected person claims no address', async () => {
  expect(await problems(people(['jane@full.example', 'bad'], ['jane@full.example']))).toEqual([
    'line 1: not a mail address'
  ])
})

test('the addresses of one profile must belong to one provider', async () => {
  expect(await problems(people(['jane@full.example', 'jane@minimal.example']))).toEqual([
    'line 1: the addresses belong to different providers; create a profile for each'
  ])
})

test.each<[string, Partial<Person>, string]>([
  ['an unknown domain', { addresses: ['jane@unknown.example'] }, 'no provider serves this domain'],
  [
    'an unknown protocol',
    { protocol: 'smoke' },
    'protocol "smoke" is not one of imap, pop3, activesync'
  ],
  [
    'a name that is too long',
    { name: 'x'.repeat(101) },
    'the name has more than 100 characters, or control characters'
  ],
  [
    'a protocol that the provider does not offer',
    { addresses: ['jane@minimal.example'], protocol: 'ActiveSync' },
    'the provider offers no activesync account'
  ],
  [
    'a provider without mail',
    { addresses: ['jane@moved.example'] },
    'the provider offers no mail or ActiveSync account'
  ]
])('is a problem: %s', async (_, difference, problem) => {
  const [person] = people(['jane@full.example'])
  expect(await problems([{ ...(person as Person), ...difference }])).toEqual([`line 1: ${problem}`])
})

test('a domain that cannot be looked up is a problem', async () => {
  const directory = { ...fixtures, find: () => failed('unavailable' as const) }
  expect(await problems(people(['jane@full.example']), directory)).toEqual([
    'line 1: the domain cannot be looked up at the moment'
  ])
})
