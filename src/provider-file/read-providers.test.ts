import { describe, expect, test } from 'vitest'
import { parseDomain } from '../address/domain.ts'
import { drawProblem } from './problem.ts'
import { readProvider, type ReadProvider } from './read-provider.ts'
import { claimNames, readProviders } from './read-providers.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function file(id: string, list?: string): ReadProvider {
  const text = `
name: ${id}
domains: [${id}]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`
  const read = readProvider(`${id}.yaml`, encode(text), {})
  if (!('provider' in read)) throw new Error('not a provider')
  return list === undefined ? read : { ...read, list: { file: 'list.txt', bytes: encode(list) } }
}
const told = (...files: ReadProvider[]): string[] =>
  readProviders(files, 'test').problems.map(drawProblem)

test('a domain in a list is served, and below a wildcard in it too', () => {
  const { directory, problems } = readProviders(
    [file('a.example', 'b.example\n*.Bücher.example\n')],
    'v'
  )
  const owner = (domain: string) => directory?.find(parseDomain(domain), '')?.provider.id
  expect(problems).toEqual([])
  expect([directory?.version, directory?.domains]).toEqual(['v', 3])
  expect([owner('a.example'), owner('b.example'), owner('c.xn--bcher-kva.example')]).toEqual([
    'a.example',
    'a.example',
    'a.example'
  ])
})

test('no providers are a directory of nobody', () => {
  const { directory } = readProviders([], 'v')
  expect([directory?.domains, directory?.find(parseDomain('a.example'), 'a.example')]).toEqual([
    0,
    undefined
  ])
})

test('one error, wherever it stands, and there is no directory', () => {
  const { directory, problems } = readProviders(
    [file('a.example'), file('b.example', 'a.example')],
    'v'
  )
  expect(directory).toBeUndefined()
  expect(problems.map(drawProblem)).toEqual([
    'list.txt:1: error: a.example is claimed already, at a.example.yaml:3:11  [domain-claimed-twice]'
  ])
})

test('a mistake after many harmless ones is told', () => {
  const harmless = 'b.example\n'.repeat(40)
  const last = told(file('a.example', `${harmless}c_d.example\n`)).at(-1)
  expect(last).toBe('list.txt:41: error: "c_d.example" is not a domain  [not-a-domain]')
})

test('of a list that is something else the first twenty mistakes are told', () => {
  const problems = told(file('a.example', 'no domain\n'.repeat(100_000)))
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).toBe(
    'list.txt: error: only the first 20 errors of this list are shown  [many-mistakes]'
  )
})

test('a line as long as a file is quoted by its beginning', () => {
  expect(told(file('a.example', 'x'.repeat(1_000_000)))[0]?.split('\n')[0]).toBe(
    `list.txt:1: error: "${'x'.repeat(60)}" is not a domain  [not-a-domain]`
  )
})

test('a list alone is enough, and its provider is in it', () => {
  const text =
    'name: A\ndomainsFile: list.txt\nincoming: [{ protocol: imap, host: i.a.example }]\noutgoing: [{ protocol: smtp, host: s.a.example }]\n'
  const read = readProvider('a.example.yaml', encode(text), {})
  if (!('provider' in read)) throw new Error('not a provider')
  expect(told({ ...read, list: { file: 'list.txt', bytes: encode('a.example') } })).toEqual([])
})

const owners = (files: readonly ReadProvider[], heldBy?: number): unknown => {
  const { exact, wildcards } = claimNames(files, () => heldBy)
  return [exact.get('both.example'), wildcards.get('both.example'), exact.size]
}

describe('a domain that two files claim', () => {
  const a = file('a.example', 'both.example\n*.both.example\n')
  const b = file('b.example', 'both.example\n*.both.example\n')
  const c = file('c.example', 'both.example\n*.both.example\n')

  test('belongs to neither', () => {
    expect(owners([a, b])).toEqual([undefined, undefined, 2])
  })
  test('belongs to none of three', () => {
    expect(owners([a, b, c])).toEqual([undefined, undefined, 3])
  })
  test.each([0, 1, 2])('stays with the one that has it: %i', held => {
    expect(owners([a, b, c], held)).toEqual([held, held, 4])
  })
  test('belongs to neither when somebody else had it', () => {
    expect(owners([a, b, file('c.example')], 2)).toEqual([undefined, undefined, 3])
  })
})

test('a line of a list that is no domain takes nothing from the other lines', () => {
  const { exact, problems } = claimNames([file('a.example', 'one.example\n%\ntwo.example\n')])
  expect([exact.get('one.example'), exact.get('two.example')]).toEqual([0, 0])
  expect(problems.map(({ code }) => code)).toEqual(['not-a-domain'])
})

test('a file beside one of the same name is not said to lack its own domain', () => {
  const twin = { ...file('a.example') }
  const codes = claimNames([file('a.example'), twin]).problems.map(({ code }) => code)
  expect(codes).not.toContain('not-its-own-domain')
})
