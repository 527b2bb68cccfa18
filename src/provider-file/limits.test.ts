/** Lists have limits so that no check of one becomes slow. */
import { describe, expect, test } from 'vitest'
import { closest } from './closest.ts'
import { problemsIn } from '../../test/fixtures.ts'

const HEAD = {
  name: 'Example Mail',
  domains: ['example.com'],
  incoming: [{ protocol: 'imap', host: 'imap.example.com' }],
  outgoing: [{ protocol: 'smtp', host: 'smtp.example.com' }]
}

function problemsOf(difference: object): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...HEAD, ...difference }))
  return problemsIn('example.com.yaml', bytes)
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`))
}

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const subscriptions = (count: number): object => ({
  subscriptions: many(count, i => ({ url: `https://example.com/${i}.ics`, name: `Calendar ${i}` }))
})
const [imap] = HEAD.incoming

describe.each([
  ['domains', 10_000, (n: number) => ({ domains: many(n, i => `d${i}.example`) })],
  ['mx', 100, (n: number) => ({ mx: many(n, i => `mx${i}.example.com`) })],
  ['incoming', 20, (n: number) => ({ incoming: many(n, () => imap) })],
  ['outgoing', 20, (n: number) => ({ outgoing: many(n, () => HEAD.outgoing[0]) })],
  ['protocols', 2, (n: number) => ({ protocols: many(n, () => 'imap') })],
  [
    'authentication',
    7,
    (n: number) => ({ incoming: [{ ...imap, authentication: many(n, () => 'password') }] })
  ],
  [
    'help',
    100,
    (n: number) => ({ help: many(n, () => ({ url: 'https://a.example/', title: { en: 'x' } })) })
  ],
  ['languages', 20, (n: number) => ({ languages: many(n, () => 'en') })],
  ['subscriptions', 100, (n: number) => ({ calendar: subscriptions(n) })],
  ['customers', 20, (n: number) => ({ customers: many(n, () => ({ map: 'customers.map' })) })]
] as const)('the list %s', (key, most, listOf) => {
  test(`may have ${most} entries and not one more`, () => {
    const hint = key === 'domains' ? ' (move long lists to a domainsFile)' : ''
    expect(problemsOf(listOf(most))).toEqual([])
    expect(problemsOf(listOf(most + 1))).toEqual([
      `the list has ${most + 1} entries, and may have at most ${most}${hint}`
    ])
  })
})

test('a text in more than a hundred languages is refused', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const tags = letters.flatMap(a => letters.map(b => `${a}${b}`)).slice(0, 101)
  const title = Object.fromEntries(tags.map(tag => [tag, 'Help']))
  const problem = 'the text has 101 languages, and may have at most 100'
  expect(problemsOf({ help: [{ url: 'https://a.example/', title }] })).toEqual([problem])
  expect(problemsOf({ firstSteps: title })).toEqual([problem])
})

test('of thousands of unknown placeholders in a text five are reported', () => {
  const webmail = `https://example.com/${many(10_000, i => `{p${i}}`).join('')}`
  expect(problemsOf({ webmail })).toHaveLength(5)
})

test('a word longer than any key or value is not compared', () => {
  expect(closest('x'.repeat(61), ['x'.repeat(60)])).toBeUndefined()
})
