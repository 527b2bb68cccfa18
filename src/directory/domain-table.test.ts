import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Domain } from '../address/domain.ts'
import { DomainTable, NO_OWNER } from './domain-table.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('an empty table has no owner for any name', () => {
  const table = new DomainTable()
  expect([table.size, table.get('example.com'), table.get('')]).toEqual([0, undefined, undefined])
})

test('the first owner of a domain keeps it, and the second gets the number of the first', () => {
  const table = new DomainTable()
  expect(table.claim('example.com' as Domain, 7)).toBeUndefined()
  expect(table.claim('example.com' as Domain, 8)).toBe(7)
  expect([table.size, table.get('example.com')]).toEqual([1, 7])
})

test('an owner may be the first, the last, or any other of very many', () => {
  const table = new DomainTable()
  const owners = [0, 255, 256, 65_535, 65_536, 2 ** 31 - 1]
  for (const owner of owners) table.claim(`${owner}.example` as Domain, owner)
  expect(owners.map(owner => table.get(`${owner}.example`))).toEqual(owners)
})

test('a name as long as names may be is kept whole', () => {
  const table = new DomainTable()
  const name = `${'a'.repeat(249)}.com`
  table.claim(name as Domain, 1)
  expect([table.get(name), table.get(name.slice(1)), table.get(`${name}${name}`)]).toEqual([
    1,
    undefined,
    undefined
  ])
})

// Few letters, so that names begin and end alike, and meet.
const anyName = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 6 })
const step = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constant('claim'), anyName, fc.nat(300)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('claimBytes'), anyName, fc.nat(300)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('trim'), anyName, fc.nat(0)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('reserve'), anyName, fc.nat(300)) }
)

type Step = readonly [what: string, domain: string, owner: number]

/** What one step returns, of the table and of a Map that keeps the first. */
function bothDo(table: DomainTable, model: Map<string, number>, [what, domain, owner]: Step) {
  if (what === 'trim') return [table.trim()]
  if (what === 'reserve') return [table.reserve(owner, owner * 3)]
  const before = model.get(domain)
  model.set(domain, before ?? owner)
  const earlier =
    what === 'claim'
      ? table.claim(domain as Domain, owner)
      : table.claimBytes(encode(`>${domain}<`), 1, 1 + domain.length, owner)
  return [earlier, before]
}

test('a table is a Map that keeps the first', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), steps => {
      const table = new DomainTable()
      const model = new Map<string, number>()
      const results = steps.map(one => bothDo(table, model, one))
      expect(results.map(([ofTable]) => ofTable)).toEqual(results.map(([, ofMap]) => ofMap))
      expect(table.size).toBe(model.size)
      expect([...model.keys()].map(domain => table.get(domain))).toEqual([...model.values()])
      expect(table.get('aaaaaaa')).toBeUndefined()
    }),
    { numRuns: 50 }
  )
})

const customers = Array.from({ length: 20_000 }, (_, i) => `customer-${i}.example`)

test.each([
  ['grown step by step', () => undefined],
  ['with room made before', (table: DomainTable) => table.reserve(20_000, 300_000)]
])('twenty thousand names are all found again, in a table %s', (_, prepare) => {
  const table = new DomainTable()
  prepare(table)
  customers.forEach((name, i) => table.claim(name as Domain, i))
  table.trim()
  expect(customers.map(name => table.get(name))).toEqual(customers.map((_name, i) => i))
  expect(customers.filter(name => table.get(`${name}s`) !== undefined)).toEqual([])
  expect(table.size).toBe(20_000)
})

test('a name without an owner is not found, and cannot be claimed', () => {
  const table = new DomainTable()
  table.claim('one.example' as Domain, 1)
  table.claim('two.example' as Domain, 2)
  table.assign('one.example' as Domain, NO_OWNER)
  expect([table.get('one.example'), table.get('two.example'), table.size]).toEqual([
    undefined,
    2,
    1
  ])
  expect(table.claim('one.example' as Domain, 3)).toBe(NO_OWNER)
  table.assign('one.example' as Domain, 70_000)
  expect([table.get('one.example'), table.size]).toEqual([70_000, 2])
})

test('a table that was sent to another thread is the same one', () => {
  const table = new DomainTable()
  for (let i = 0; i < 200; i++) table.claim(`domain-${i}.example` as Domain, i)
  table.assign('domain-7.example' as Domain, NO_OWNER)
  const copy = DomainTable.of(structuredClone(table.data()))
  const names = Array.from({ length: 201 }, (_, i) => `domain-${i}.example`)
  expect(names.map(name => copy.get(name))).toEqual(names.map(name => table.get(name)))
  expect(copy.claim('new.example' as Domain, 5)).toBeUndefined()
  expect([copy.get('new.example'), copy.size]).toEqual([5, 200])
})
