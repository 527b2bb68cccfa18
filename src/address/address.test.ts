import { expect, test } from 'vitest'
import { parseAddress } from './address.ts'

// 63 + 1 + 63 + 1 + … octets of domain, so that the whole address has the length asked for.
const addressOf = (octets: number): string => {
  const domain = `${'d'.repeat(63)}.${'d'.repeat(63)}.${'d'.repeat(octets - 64 - 1 - 128)}`
  return `${'l'.repeat(64)}@${domain}`
}

test('an address is taken apart at its last @, and keeps its spelling', () => {
  expect(parseAddress('Jane@Bücher.EXAMPLE')).toEqual({
    text: 'Jane@Bücher.EXAMPLE',
    localPart: 'Jane',
    domain: 'xn--bcher-kva.example'
  })
})

test.each([
  ['a plus', 'jane+list'],
  ['an ampersand and an apostrophe', "o'hara&sons"],
  ['every other sign of RFC 5322', '!#$%*-/=?^_`{|}~'],
  ['doubled dots, which exist in the field', 'jane..doe'],
  ['UTF-8', 'jänë'],
  ['signs outside the basic plane', '𝒿ane'],
  ['letters from right to left', 'אנה'],
  ['a joiner, as Persian has it', 'می\u200Cخواهم'],
  ['one letter only', 'j'],
  ['quotes', '"jane doe"'],
  ['quotes around an @', '"jane@home"'],
  ['quotes around escaped quotes', String.raw`"jane \"the\" doe\\"`],
  ['quotes around nothing', '""'],
  ['64 octets', 'l'.repeat(64)],
  ['64 octets of UTF-8', 'ä'.repeat(32)],
  ['64 octets in 16 signs', '𝒿'.repeat(16)]
])('a local part may have %s', (_, localPart) => {
  expect(parseAddress(`${localPart}@example.com`)).toEqual({
    text: `${localPart}@example.com`,
    localPart,
    domain: 'example.com'
  })
})

test.each([
  ['nothing', ''],
  ['no @', 'example.com'],
  ['nothing before the @', '@example.com'],
  ['nothing after the @', 'jane@'],
  ['a host without a dot', 'jane@localhost'],
  ['an address literal', 'jane@[192.0.2.1]'],
  ['an IPv4 address', 'jane@192.0.2.1'],
  ['two @', 'jane@home@example.com'],
  ['a space', 'jane doe@example.com'],
  ['a space around it', ' jane@example.com'],
  ['a display name', 'Jane <jane@example.com>'],
  ['a comment', 'jane(home)@example.com'],
  ['a list', 'jane@example.com,joe@example.com'],
  ['an open quote', '"jane@example.com'],
  ['a quote inside', 'ja"ne@example.com'],
  ['letters before its quotes', 'jane"doe"@example.com'],
  ['letters after its quotes', '"jane"doe@example.com'],
  ['a quoted part that ends with its escape', String.raw`"jane\"@example.com`],
  ['a mark that turns the direction of text', 'ja\u202Ene@example.com'],
  ['an isolate', 'ja\u2066ne@example.com'],
  ['a space of no width', 'ja\u200Bne@example.com'],
  ['a soft hyphen', 'ja\u00ADne@example.com'],
  ['an invisible letter', 'ja\u3164ne@example.com'],
  ['an invisible character in quotes', '"ja\u200Bne"@example.com'],
  ['a line break', 'jane\n@example.com'],
  ['a line break in quotes', '"jane\r\nDATA"@example.com'],
  ['a NUL', 'jane\0@example.com'],
  ['a C1 control character', 'jane\u0085@example.com'],
  ['a line separator', 'jane\u2028@example.com'],
  ['half a surrogate pair', 'jane\ud800@example.com'],
  ['a noncharacter', 'jane\ufffe@example.com'],
  ['a noncharacter of another plane', 'jane\u{1ffff}@example.com'],
  ['a local part of 65 octets', `${'l'.repeat(65)}@example.com`],
  ['a local part of 66 octets of UTF-8', `${'ä'.repeat(33)}@example.com`],
  ['255 octets', addressOf(255)]
])('%s is no address', (_, text) => {
  expect(parseAddress(text)).toBeUndefined()
})

test('254 octets are the longest address', () => {
  expect(parseAddress(addressOf(254))?.text).toHaveLength(254)
})
