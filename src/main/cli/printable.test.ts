import { expect, test } from 'vitest'
import { printable, printableLines } from './printable.ts'

test.each([
  ['letters of any script, tabs', 'Åsa Бар 日本 🏷️\t"x"', 'Åsa Бар 日本 🏷️\t"x"'],
  ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
  ['C1 controls', '\u009b31m', '\\u009b31m'],
  ['a carriage return, which hides what stands before it', 'bad\rgood', 'bad\\u000dgood'],
  ['what turns the direction of writing', 'a\u202eb\u2066', 'a\\u202eb\\u2066'],
  ['what has no width', 'a\u200bb\u00ad\ufeff', 'a\\u200bb\\u00ad\\ufeff'],
  ['tags above the basic plane', '\u{e0041}', '\\u{e0041}'],
  ['half surrogates', '\ud800', '\\ud800'],
  ['line ends', 'a\nb\u2028c', 'a\\u000ab\\u2028c']
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('lines stay lines where a text has several', () => {
  expect(printableLines('a\n\u001bb\n')).toBe('a\n\\u001bb\n')
})
