import { expect, test } from 'vitest'
import { parentOf, parseDomain, type Domain } from './domain.ts'

const LABEL_63 = 'a'.repeat(63)
// Four labels of 63, 63, 63 and n octets with the dots between them.
const named = (length: number): string =>
  `${LABEL_63}.${LABEL_63}.${LABEL_63}.${'b'.repeat(length - 192)}`

test.each([
  ['as it is', 'example.com', 'example.com'],
  ['with labels of one letter', 'a.b', 'a.b'],
  ['in mixed case', 'eXample.COM', 'example.com'],
  ['with a trailing dot', 'example.com.', 'example.com'],
  ['with a full-width dot', 'example．com', 'example.com'],
  ['with an ideographic dot at its end', 'bücher.example。', 'xn--bcher-kva.example'],
  ['of U-labels', 'bücher.example', 'xn--bcher-kva.example'],
  ['of U-labels in capitals', 'BÜCHER.example', 'xn--bcher-kva.example'],
  ['of U-labels in pieces', 'bu\u0308cher.example', 'xn--bcher-kva.example'],
  ['of A-labels', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['of A-labels in capitals', 'XN--BCHER-KVA.EXAMPLE', 'xn--bcher-kva.example'],
  ['with a sharp s, which is a letter of its own', 'faß.de', 'xn--fa-hia.de'],
  ['with a capital sigma at the end', 'ΒΟΛΟΣ-x.example', 'xn---x-e9b0btb2a.example'],
  ['with the same sigma, small', 'βολοσ-x.example', 'xn---x-e9b0btb2a.example'],
  ['with a final sigma, which is another name', 'βολος-x.example', 'xn---x-e9b0btbv.example'],
  ['with a joiner where its script wants one', 'क्\u200dष.example', 'xn--11b2ezcw70k.example'],
  ['with hyphens inside', 'a--b.example', 'a--b.example'],
  ['that only begins like an IPv4 address', '1.2.3.example', '1.2.3.example'],
  ['with a last label that begins with a digit', 'example.1st', 'example.1st'],
  ['with a label of 63 octets', `${LABEL_63}.example`, `${LABEL_63}.example`],
  ['of 253 octets', named(253), named(253)],
  ['of 253 octets and a trailing dot', `${named(253)}.`, named(253)]
])('a name %s has one key', (_, text, key) => {
  expect(parseDomain(text)).toBe(key)
})

test.each([
  ['nothing', ''],
  ['a dot', '.'],
  ['a single label', 'localhost'],
  ['a single label with a trailing dot', 'com.'],
  ['a name with two trailing dots', 'example.com..'],
  ['two trailing dots of different scripts', 'example.com。.'],
  ['an empty label', 'a..b'],
  ['a leading dot', '.example.com'],
  ['a leading hyphen', '-a.example'],
  ['a trailing hyphen', 'a-.example'],
  ['an underscore', 'a_b.example'],
  ['a label of 64 octets', `${LABEL_63}a.example`],
  ['an A-label of 64 octets', `${'ü'.repeat(62)}.example`],
  ['a name of 254 octets', named(254)],
  ['an IPv4 address', '127.0.0.1'],
  ['a short IPv4 address', '1.2.3'],
  ['a hexadecimal IPv4 address', '0x7f.1'],
  ['an IPv4 address with a trailing dot', '127.0.0.1.'],
  ['an IPv4 address in full-width digits', '１２７.０.０.１'],
  ['a last label that is a number', 'example.42'],
  ['a last label that is an empty hexadecimal number', 'example.0x'],
  ['a last label that is a hexadecimal number', 'example.0x7f'],
  ['an IPv6 address', '[::1]'],
  ['a path', 'a.example/b'],
  ['a path with a backslash', 'a.example\\b'],
  ['a path with a full-width slash', 'a.example／b'],
  ['a percent-encoded name', '%61.example'],
  ['a query', 'a.example?b'],
  ['a fragment', 'a.example#b'],
  ['a port', 'a.example:80'],
  ['a user', 'jane@a.example'],
  ['a space', 'a b.example'],
  ['a space at the end', 'a.example '],
  ['a line break', 'a.example\n'],
  ['a NUL', 'a\0.example'],
  ['a soft hyphen', 'exam\u00adple.com'],
  ['a zero-width space', 'exam\u200bple.com'],
  ['a byte order mark', '\ufeffexample.com'],
  ['a right-to-left override', 'exam\u202eple.com'],
  ['half a surrogate pair', '\ud800.example'],
  ['a broken A-label', 'xn--a.example'],
  ['an empty A-label', 'xn--.example'],
  ['a wildcard', '*.example.com']
])('%s is no domain', (_, text) => {
  expect(parseDomain(text)).toBeUndefined()
})

test('a key is its own key', () => {
  for (const text of ['bücher.example', 'faß.de', named(253)]) {
    const key = parseDomain(text) ?? ''
    expect(parseDomain(key)).toBe(key)
  }
})

test('the parent of a domain is one label up, and a domain of two labels has none', () => {
  expect(parentOf('autoconfig.example.com' as Domain)).toBe('example.com')
  expect(parentOf('example.com' as Domain)).toBeUndefined()
})
