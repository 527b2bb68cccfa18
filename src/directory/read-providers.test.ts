import { expect, test } from 'vitest'
import { parseDomain } from '../address/domain.ts'
import { drawProblem } from './problem.ts'
import { readProvider, type ReadProvider } from './read-provider.ts'
import { readProviders } from './read-providers.ts'

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
