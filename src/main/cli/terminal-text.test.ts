import { expect, test } from 'vitest'
import { escapeControls, escapeControlsInLines } from './terminal-text.ts'

test.each([
  ['but not letters of any script, emoji and tabs', 'Åsa Бар 日本 🏷️\t"x"', 'Åsa Бар 日本 🏷️\t"x"'],
  ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
  ['C1 controls', '\u009b31m', '\\u009b31m'],
  ['a carriage return, after which text overwrites the line', 'bad\rgood', 'bad\\u000dgood'],
  ['characters that change the writing direction', 'a\u202eb\u2066', 'a\\u202eb\\u2066'],
  ['characters without a width', 'a\u200bb\u00ad\ufeff', 'a\\u200bb\\u00ad\\ufeff'],
  ['tags above the basic plane', '\u{e0041}', '\\u{e0041}'],
  ['a lone surrogate', '\ud800', '\\ud800'],
  ['line ends', 'a\nb\u2028c', 'a\\u000ab\\u2028c']
])('escapes what a terminal obeys or hides: %s', (_, text, shown) => {
  expect(escapeControls(text)).toBe(shown)
})

test('keeps the line feeds of a text of several lines', () => {
  expect(escapeControlsInLines('a\n\u001bb\n')).toBe('a\n\\u001bb\n')
})
