import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { xml, type Xml } from './markup.ts'

const text = (markup: Xml): string => markup.toString()

test.each([
  ['markup', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
  ['an entity, which is text like any other', '&amp;', '&amp;amp;'],
  ['white space that parsers would fold', '\t\n\r', '&#9;&#10;&#13;'],
  ['control characters, which XML cannot carry', 'a\0\u0008\u001bb', 'ab'],
  ['DEL and C1, which it can', '\u007f\u0085', '\u007f\u0085'],
  ['half a surrogate pair', 'a\ud800b', 'ab'],
  ['noncharacters', 'a\ufffe\uffffb', 'ab'],
  ['every other letter', 'jäne 𝒿 \ufffd', 'jäne 𝒿 \ufffd'],
  ['the end of a section', ']]>', ']]&gt;']
])('a value may hold %s', (_, value, escaped) => {
  expect(text(xml`<a b="${value}">${value}</a>`)).toBe(`<a b="${escaped}">${escaped}</a>`)
})

test('a number is written as it is, and nothing as nothing', () => {
  expect(text(xml`<a>${993}${undefined}</a>`)).toBe('<a>993</a>')
})

test('markup goes into markup as it is, and a list of it is joined', () => {
  expect(text(xml`<a>${xml`<b/>`}${[xml`<c/>`, '<']}</a>`)).toBe('<a><b/><c/>&lt;</a>')
})

test('a value alone on its line is a block, indented like its line', () => {
  const block = [xml`<b>\n  <c/>\n</b>`, xml`<d/>`]
  expect(text(xml`<a>\n    ${block}\n</a>`)).toBe(
    '<a>\n    <b>\n      <c/>\n    </b>\n    <d/>\n</a>'
  )
})

test.each([
  ['undefined', undefined],
  ['an empty list', []],
  ['a list of nothing', [undefined, [undefined]]]
])('a block of %s takes its line away', (_, nothing) => {
  expect(text(xml`<a>\n  ${nothing}\n  <b/>\n  ${nothing}\n</a>`)).toBe('<a>\n  <b/>\n</a>')
})

test('what is nothing leaves no empty line between others', () => {
  const block = [xml`<b/>`, undefined, [], xml`<c/>`]
  expect(text(xml`<a>\n  ${block}\n</a>`)).toBe('<a>\n  <b/>\n  <c/>\n</a>')
})

test('a block may be the first line, or the last', () => {
  expect(text(xml`${undefined}\n<a/>\n${[]}`)).toBe('<a/>\n')
  expect(text(xml`  ${[xml`<a/>`, xml`<b/>`]}\n`)).toBe('  <a/>\n  <b/>\n')
})

test('a value with others on its line is no block, and takes nothing away', () => {
  const lines = xml`1\n2`
  expect(text(xml`<a>\n  ${undefined}<b/>\n</a>`)).toBe('<a>\n  <b/>\n</a>')
  expect(text(xml`<a>\n  ${lines}, ${lines}\n</a>`)).toBe('<a>\n  1\n2, 1\n2\n</a>')
  expect(text(xml`${'a'} ${undefined}`)).toBe('a ')
})

test('a line break inside a value is not indented', () => {
  expect(text(xml`<a>\n  ${'1\n2'}\n</a>`)).toBe('<a>\n  1&#10;2\n</a>')
})

test('indentation nests as deep as the markup', () => {
  const inner = xml`<c>\n  ${xml`<d/>`}\n</c>`
  expect(text(xml`<a>\n  <b>\n    ${inner}\n  </b>\n</a>`)).toBe(
    '<a>\n  <b>\n    <c>\n      <d/>\n    </c>\n  </b>\n</a>'
  )
})

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  alwaysCreateTextNode: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity }
})
// What XML 1.0 (2.2) can carry at all.
const CARRIED = /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '&',
      '<',
      '>',
      '"',
      "'",
      '\n',
      '\r',
      '\t',
      ']',
      '\0',
      '#',
      'x',
      ';',
      ' ',
      '\ud800'
    )
  })
)

test('any text reads back as itself, from content and from an attribute, less what XML cannot carry', () => {
  fc.assert(
    fc.property(anyText, value => {
      const document = text(xml`<a>\n  <b c="${value}">${value}</b>\n  ${value}\n</a>`)
      expect(XMLValidator.validate(document)).toBe(true)
      const carried = value.match(CARRIED)?.join('') ?? ''
      const { b } = (parser.parse(document) as { a: { b: unknown } }).a
      expect(b).toEqual({ c: carried, '#text': carried })
    })
  )
})
