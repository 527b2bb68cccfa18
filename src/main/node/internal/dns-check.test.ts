import { expect, test } from 'vitest'
import { addressCheck, type AddressCheck, type Resolve } from './dns-check.ts'
import { parseNetworks } from '../http/proxies.ts'

const NAME = 'autoconfig.example.com'

/** A check with 192.0.2.0/24 and 2001:db8::/32 as own networks, with its lookups and a clock that a test can set. */
function checked(resolve: Resolve): {
  readonly check: AddressCheck
  readonly questions: string[]
  time: number
} {
  const { networks } = parseNetworks('192.0.2.0/24, 2001:db8::/32')
  if (!networks) throw new Error('these are networks')
  const questions: string[] = []
  const clock = { time: 0 }
  const check = addressCheck(
    networks,
    name => {
      questions.push(name)
      return resolve(name)
    },
    () => clock.time
  )
  return Object.assign(clock, { check, questions })
}

test.each([
  [['192.0.2.1'], 'ours'],
  [['192.0.2.1', '2001:db8::1'], 'ours'],
  [['2001:db8::1'], 'ours'],
  [['198.51.100.1'], 'elsewhere'],
  [['192.0.2.1', '2001:db9::1'], 'elsewhere'],
  [[], 'elsewhere']
])('a name at %j is %s', async (addresses, verdict) => {
  expect(await checked(() => Promise.resolve(addresses)).check(NAME)).toBe(verdict)
})

test('many questions for one name lead to one lookup', async () => {
  const { check, questions } = checked(() => Promise.resolve(['192.0.2.1']))
  const verdicts = await Promise.all(Array.from({ length: 50 }, () => check(NAME)))
  expect([new Set(verdicts), questions]).toEqual([new Set(['ours']), [NAME]])
})

test.each([
  ['ours', '192.0.2.1', 30_000],
  ['elsewhere', '198.51.100.1', 60_000]
])('the verdict %s is cached for a limited time', async (verdict, address, holds) => {
  const world = checked(() => Promise.resolve([address]))
  await world.check(NAME)
  world.time = holds - 1
  expect(await world.check(NAME)).toBe(verdict)
  expect(world.questions).toEqual([NAME])
  world.time = holds
  await world.check(NAME)
  expect(world.questions).toEqual([NAME, NAME])
})

test('without an answer of the DNS, a name is unknown, is soon looked up again, and stays ours if it was', async () => {
  let works = false
  const world = checked(() =>
    works ? Promise.resolve(['192.0.2.1']) : Promise.reject(new Error('SERVFAIL'))
  )
  expect(await world.check(NAME)).toBe('unknown')
  works = true
  world.time = 5_000
  expect(await world.check(NAME)).toBe('ours')
  works = false
  world.time = 100_000
  expect(await world.check(NAME)).toBe('ours')
})

test('more than a hundred lookups at once are not started', async () => {
  const { check, questions } = checked(() => new Promise(() => undefined))
  const waiting = Array.from({ length: 100 }, (_, i) => check(`autoconfig.${i}.example`))
  expect(await check(NAME)).toBe('unknown')
  expect([waiting.length, questions.length]).toEqual([100, 100])
})
