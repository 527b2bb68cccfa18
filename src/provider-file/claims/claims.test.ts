import { describe, expect, test } from 'vitest'
import { parseDomain } from '../../address/domain.ts'
import { findSettings, makeDirectory } from '../../../test/fixtures.ts'
import { failed } from '../../result.ts'
import { drawProblem } from '../problem.ts'
import { readProvider, type ReadProvider } from '../read-provider.ts'
import { claimNames } from './claims.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function file(id: string, list?: string): ReadProvider {
  const text = `
name: ${id}
domains: [${id}]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`
  const read = readProvider(`${id}.yaml`, encode(text), {})
  if (!read.ok) throw new Error('not a provider')
  return list === undefined
    ? read.value
    : { ...read.value, list: { file: 'list.txt', bytes: encode(list) } }
}
const drawn = (...files: ReadProvider[]): string[] => claimNames(files).problems.map(drawProblem)

test('a domain in a list is served, and a domain below a wildcard in it', () => {
  const { directory, problems } = makeDirectory(
    [file('a.example', 'b.example\n*.Bücher.example\n')],
    'v'
  )
  const owner = (name: string): string | undefined =>
    directory && findSettings(directory, { domain: parseDomain(name), host: '' })?.provider.id
  expect(problems).toEqual([])
  expect([directory?.version, directory?.domains]).toEqual(['v', 3])
  expect([owner('a.example'), owner('b.example'), owner('c.xn--bcher-kva.example')]).toEqual([
    'a.example',
    'a.example',
    'a.example'
  ])
})

test('without providers the directory is empty', () => {
  const { directory } = makeDirectory([], 'v')
  const lookup = { domain: parseDomain('a.example'), host: 'a.example' }
  expect([directory?.domains, directory?.find(lookup)]).toEqual([0, failed('unknown-domain')])
})

test('with an error in any file there is no directory', () => {
  const { directory, problems } = makeDirectory(
    [file('a.example'), file('b.example', 'a.example')],
    'v'
  )
  expect(directory).toBeUndefined()
  expect(problems.map(drawProblem)).toEqual([
    'list.txt:1: error: a.example is already claimed at a.example.yaml:3:11  [domain-claimed-twice]'
  ])
})

test('an error after many warnings is reported', () => {
  const harmless = 'b.example\n'.repeat(40)
  const last = drawn(file('a.example', `${harmless}c_d.example\n`)).at(-1)
  expect(last).toBe('list.txt:41: error: "c_d.example" is not a domain  [not-a-domain]')
})

test('of a list with many errors the first twenty are reported', () => {
  const problems = drawn(file('a.example', 'no domain\n'.repeat(100_000)))
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).toBe(
    'list.txt: error: only the first 20 errors of this list are shown  [too-many-problems]'
  )
})

test('only the beginning of a long line is quoted', () => {
  expect(drawn(file('a.example', 'x'.repeat(1_000_000)))[0]?.split('\n')[0]).toBe(
    `list.txt:1: error: "${'x'.repeat(60)}" is not a domain  [not-a-domain]`
  )
})

test('a provider may have a list and no domains', () => {
  const text =
    'name: A\ndomainsFile: list.txt\nincoming: [{ protocol: imap, host: i.a.example }]\noutgoing: [{ protocol: smtp, host: s.a.example }]\n'
  const read = readProvider('a.example.yaml', encode(text), {})
  if (!read.ok) throw new Error('not a provider')
  expect(drawn({ ...read.value, list: { file: 'list.txt', bytes: encode('a.example') } })).toEqual(
    []
  )
})

const owners = (files: readonly ReadProvider[], current?: number): unknown => {
  const { exact, wildcards } = claimNames(files, () => current)
  return [exact.get('both.example'), wildcards.get('both.example'), exact.size]
}

describe('a domain that two files claim', () => {
  const a = file('a.example', 'both.example\n*.both.example\n')
  const b = file('b.example', 'both.example\n*.both.example\n')
  const c = file('c.example', 'both.example\n*.both.example\n')

  test('belongs to neither', () => {
    expect(owners([a, b])).toEqual([undefined, undefined, 2])
  })
  test('belongs to none of three files', () => {
    expect(owners([a, b, c])).toEqual([undefined, undefined, 3])
  })
  test.each([0, 1, 2])('stays with the file that has it now: %i', current => {
    expect(owners([a, b, c], current)).toEqual([current, current, 4])
  })
  test('belongs to neither when a third file has it now', () => {
    expect(owners([a, b, file('c.example')], 2)).toEqual([undefined, undefined, 3])
  })
})

test('an invalid line of a list does not affect the other lines', () => {
  const { exact, problems } = claimNames([file('a.example', 'one.example\n%\ntwo.example\n')])
  expect([exact.get('one.example'), exact.get('two.example')]).toEqual([0, 0])
  expect(problems.map(({ code }) => code)).toEqual(['not-a-domain'])
})

test('of two files with the same name neither is warned that it lacks its own domain', () => {
  const twin = { ...file('a.example') }
  const codes = claimNames([file('a.example'), twin]).problems.map(({ code }) => code)
  expect(codes).not.toContain('not-its-own-domain')
})
