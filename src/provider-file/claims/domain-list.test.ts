import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDomain } from '../../address/domain.ts'
import { domainHint, estimateLines, parseDomainEntry, readDomainList } from './domain-list.ts'

type Told = readonly [line: number, what: string, text: string]

function read(list: string | Uint8Array): Told[] {
  const bytes = typeof list === 'string' ? new TextEncoder().encode(list) : list
  const told: Told[] = []
  readDomainList(bytes, {
    domainBytes: (start, end, line) =>
      told.push([line, 'bytes', new TextDecoder().decode(bytes.subarray(start, end))]),
    domain: (domain, wildcard, line) => told.push([line, wildcard ? 'below' : 'domain', domain]),
    mistake: (text, line) => told.push([line, 'mistake', text])
  })
  return told
}

test.each([
  ['an empty list has no domains', '', []],
  ['a list of line breaks has none', '\n\r\n\n', []],
  ['one domain is a list', 'a.example', [[1, 'bytes', 'a.example']]],
  ['a last line may end', 'a.example\n', [[1, 'bytes', 'a.example']]],
  [
    'lines count from one, with the empty ones',
    '\na.example\n\n\nb.example',
    [
      [2, 'bytes', 'a.example'],
      [5, 'bytes', 'b.example']
    ]
  ],
  [
    'Windows ends lines with two characters',
    'a.example\r\nb.example\r\n\r\nc.example\r',
    [
      [1, 'bytes', 'a.example'],
      [2, 'bytes', 'b.example'],
      [4, 'bytes', 'c.example']
    ]
  ],
  [
    'a carriage return ends no line',
    'a.example\rb.example',
    [[1, 'mistake', 'a.example\rb.example']]
  ],
  ['a byte order mark is no letter', '\ufeffa.example', [[1, 'domain', 'a.example']]],
  [
    'comments are for people',
    '# ours\na.example # since 2019\n  # theirs\n',
    [[2, 'domain', 'a.example']]
  ],
  [
    'comments end with their line, on Windows too',
    '# ours\r\na.example\r\n',
    [[2, 'bytes', 'a.example']]
  ],
  ['space around a domain is for people too', '  a.example\t', [[1, 'domain', 'a.example']]],
  [
    'spellings are settled',
    'A.Example\na.example.\nbücher.example\nxn--bcher-kva.example',
    [
      [1, 'domain', 'a.example'],
      [2, 'domain', 'a.example'],
      [3, 'domain', 'xn--bcher-kva.example'],
      [4, 'domain', 'xn--bcher-kva.example']
    ]
  ],
  ['a wildcard is everything below', '*.Bücher.example', [[1, 'below', 'xn--bcher-kva.example']]],
  ['names with hyphens are plain', 'it-konsult.example', [[1, 'bytes', 'it-konsult.example']]],
  [
    'what is no domain is told by its line',
    'a.example\nb\n*\na..example\nxn--a.example\n1.2.3\na_b.example\nb.example',
    [
      [1, 'bytes', 'a.example'],
      [2, 'mistake', 'b'],
      [3, 'mistake', '*'],
      [4, 'mistake', 'a..example'],
      [5, 'mistake', 'xn--a.example'],
      [6, 'mistake', '1.2.3'],
      [7, 'mistake', 'a_b.example'],
      [8, 'bytes', 'b.example']
    ]
  ]
])('%s', (_, list, told) => {
  expect(read(list)).toEqual(told)
})

test('bytes that are no UTF-8 are a mistake', () => {
  expect(read(Uint8Array.of(0xff, 0xfe, 0x61))).toEqual([[1, 'mistake', '\ufffd\ufffda']])
})

// Lines that are nearly domains: pieces that matter to the quick way, put together at random.
const piece = fc.constantFrom(
  'a',
  'b1',
  '9',
  '-',
  '--',
  '.',
  'xn--',
  'ü',
  'A',
  '*',
  ' ',
  '#',
  '\r',
  '_',
  '0x',
  'se',
  'a'.repeat(63),
  'a'.repeat(64)
)
const line = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'grapheme' }).filter(text => !text.includes('\n')),
  fc.domain()
)

test('the quick way for bytes and the slow way for text agree about every line', () => {
  fc.assert(
    fc.property(line, fc.constantFrom('', '\n', '\r\n'), (text, end) => {
      const entry = `${text}${end}`
        .replace(/^\ufeff/, '')
        .replace(/#[^]*$/, '')
        .trim()
      const parsed = parseDomainEntry(entry)
      const mistake = entry === '' ? [] : [[1, 'mistake', entry]]
      const told = read(`${text}${end}`)
      const isQuick = told[0]?.[1] === 'bytes' && parseDomain(entry) === entry
      const word = parsed?.wildcard ? 'below' : isQuick ? 'bytes' : 'domain'
      expect(told).toEqual(parsed ? [[1, word, parsed.domain]] : mistake)
    }),
    { numRuns: 1000 }
  )
})

test('lines of a short list are counted, the last one too', () => {
  const lines = ['', 'a', 'a\n', 'a\nb'].map(list => estimateLines(Buffer.from(list)))
  expect(lines).toEqual([0, 1, 2, 2])
})

test('lines of a long list are guessed from its beginning', () => {
  const list = Buffer.from('customer.example\n'.repeat(100_000))
  expect(estimateLines(list)).toBeGreaterThan(100_000)
  expect(estimateLines(list)).toBeLessThan(100_100)
})

test('an entry is a domain or a wildcard, and a wildcard stands only at the front', () => {
  expect(parseDomainEntry('*.example.com')).toEqual({ domain: 'example.com', wildcard: true })
  expect(['*', '*.com', '*.*.example.com', 'a.*.com'].map(parseDomainEntry)).toEqual(
    Array.from({ length: 4 }, () => undefined)
  )
})

test('a hint is only given where one is known', () => {
  expect(domainHint('a_b.example')).toBeUndefined()
})
