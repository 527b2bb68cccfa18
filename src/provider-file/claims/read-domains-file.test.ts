import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDomain } from '../../address/domain.ts'
import { domainHint, parseDomainEntry } from '../domain-entry.ts'
import { estimateLines, readDomainList } from './read-domains-file.ts'

type Line = readonly [line: number, kind: string, text: string]

function read(list: string | Uint8Array): Line[] {
  const bytes = typeof list === 'string' ? new TextEncoder().encode(list) : list
  const lines: Line[] = []
  readDomainList(bytes, {
    domainBytes: (start, end, line) =>
      lines.push([line, 'bytes', new TextDecoder().decode(bytes.subarray(start, end))]),
    domain: (domain, wildcard, line) =>
      lines.push([line, wildcard ? 'wildcard' : 'domain', domain]),
    invalid: (text, line) => lines.push([line, 'invalid', text])
  })
  return lines
}

test.each([
  ['an empty list has no domains', '', []],
  ['a list of line breaks has none', '\n\r\n\n', []],
  ['one domain without a line break is a list', 'a.example', [[1, 'bytes', 'a.example']]],
  ['the last line may have a line break', 'a.example\n', [[1, 'bytes', 'a.example']]],
  [
    'lines count from one, with the empty ones',
    '\na.example\n\n\nb.example',
    [
      [2, 'bytes', 'a.example'],
      [5, 'bytes', 'b.example']
    ]
  ],
  [
    'lines may end with CRLF',
    'a.example\r\nb.example\r\n\r\nc.example\r',
    [
      [1, 'bytes', 'a.example'],
      [2, 'bytes', 'b.example'],
      [4, 'bytes', 'c.example']
    ]
  ],
  [
    'a carriage return alone does not end a line',
    'a.example\rb.example',
    [[1, 'invalid', 'a.example\rb.example']]
  ],
  ['a byte order mark is skipped', '\ufeffa.example', [[1, 'domain', 'a.example']]],
  [
    'comments are skipped',
    '# ours\na.example # since 2019\n  # theirs\n',
    [[2, 'domain', 'a.example']]
  ],
  [
    'comments end with their line, also with CRLF',
    '# ours\r\na.example\r\n',
    [[2, 'bytes', 'a.example']]
  ],
  ['space around a domain is skipped', '  a.example\t', [[1, 'domain', 'a.example']]],
  [
    'spellings are normalized',
    'A.Example\na.example.\nbücher.example\nxn--bcher-kva.example',
    [
      [1, 'domain', 'a.example'],
      [2, 'domain', 'a.example'],
      [3, 'domain', 'xn--bcher-kva.example'],
      [4, 'domain', 'xn--bcher-kva.example']
    ]
  ],
  [
    'an entry *.domain is a wildcard',
    '*.Bücher.example',
    [[1, 'wildcard', 'xn--bcher-kva.example']]
  ],
  [
    'names with hyphens are passed on as bytes',
    'it-konsult.example',
    [[1, 'bytes', 'it-konsult.example']]
  ],
  [
    'a line that is not a domain is passed on with its number',
    'a.example\nb\n*\na..example\nxn--a.example\n1.2.3\na_b.example\nb.example',
    [
      [1, 'bytes', 'a.example'],
      [2, 'invalid', 'b'],
      [3, 'invalid', '*'],
      [4, 'invalid', 'a..example'],
      [5, 'invalid', 'xn--a.example'],
      [6, 'invalid', '1.2.3'],
      [7, 'invalid', 'a_b.example'],
      [8, 'bytes', 'b.example']
    ]
  ]
])('%s', (_, list, lines) => {
  expect(read(list)).toEqual(lines)
})

test('bytes that are not UTF-8 are invalid', () => {
  expect(read(Uint8Array.of(0xff, 0xfe, 0x61))).toEqual([[1, 'invalid', '\ufffd\ufffda']])
})

// Lines that are nearly domains: pieces with a meaning in the check of bytes, combined at random.
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

test('the check of bytes and the parser of text agree about every line', () => {
  fc.assert(
    fc.property(line, fc.constantFrom('', '\n', '\r\n'), (text, end) => {
      const entry = `${text}${end}`
        .replace(/^\ufeff/, '')
        .replace(/#[^]*$/, '')
        .trim()
      const parsed = parseDomainEntry(entry)
      const invalid = entry === '' ? [] : [[1, 'invalid', entry]]
      const lines = read(`${text}${end}`)
      const isPlain = lines[0]?.[1] === 'bytes' && parseDomain(entry) === entry
      const kind = parsed?.wildcard ? 'wildcard' : isPlain ? 'bytes' : 'domain'
      expect(lines).toEqual(parsed ? [[1, kind, parsed.domain]] : invalid)
    }),
    { numRuns: 1000 }
  )
})

test('the lines of a short list are counted, the last one too', () => {
  const lines = ['', 'a', 'a\n', 'a\nb'].map(list => estimateLines(Buffer.from(list)))
  expect(lines).toEqual([0, 1, 2, 2])
})

test('the lines of a long list are estimated from its beginning', () => {
  const list = Buffer.from('customer.example\n'.repeat(100_000))
  expect(estimateLines(list)).toBeGreaterThan(100_000)
  expect(estimateLines(list)).toBeLessThan(100_100)
})

test('an entry is a domain, or a wildcard with * as its first label', () => {
  expect(parseDomainEntry('*.example.com')).toEqual({ domain: 'example.com', wildcard: true })
  expect(['*', '*.com', '*.*.example.com', 'a.*.com'].map(parseDomainEntry)).toEqual(
    Array.from({ length: 4 }, () => undefined)
  )
})

test('a text without a usual cure has no hint', () => {
  expect(domainHint('a_b.example')).toBeUndefined()
})
