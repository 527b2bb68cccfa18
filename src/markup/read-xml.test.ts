import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementAt, readXml, textsOf } from './read-xml.ts'
import { xml } from './markup.ts'

describe('XML is read', () => {
  test.each([
    ['as it stands', '<a><b>text</b></a>'],
    ['with a declaration', '<?xml version="1.0" encoding="utf-8"?>\n<a><b>text</b></a>'],
    ['with prefixes', '<x:a xmlns:x="u"><y:b xmlns:y="v">text</y:b></x:a>'],
    ['in any case', '<A><B>text</B></A>'],
    ['with attributes', '<a c="d"><b e="f">text</b></a>'],
    ['with white space around', '<a>\n  <b>\n    text\n  </b>\n</a>'],
    ['with comments', '<a><!-- c --><b>te<!-- c -->xt</b></a>'],
    ['with CDATA', '<a><b><![CDATA[text]]></b></a>'],
    ['with references', '<a><b>te&#120;&#x74;</b></a>'],
    ['without its last end tag', '<a><b>text</b>\n']
  ])('%s', (_, text) => {
    expect(textsOf(elementAt(readXml(text), 'a'), 'b')).toEqual(['text'])
  })

  test('with an ampersand that should have been escaped', () => {
    expect(textsOf(elementAt(readXml('<a><b>j&k@x</b></a>'), 'a'), 'b')).toEqual(['j&k@x'])
  })

  test('with numbers and words left as they are written', () => {
    const [number, word] = ['<a><b>007</b></a>', '<a><b>true</b></a>'].map(readXml)
    expect(textsOf(elementAt(number, 'a'), 'b')).toEqual(['007'])
    expect(textsOf(elementAt(word, 'a'), 'b')).toEqual(['true'])
  })

  test('of several elements of one name all texts, and what is in the first', () => {
    const content = readXml('<a><b><c>1</c><c>2</c><c/></b><b><c>3</c></b></a>')
    expect(textsOf(elementAt(content, 'a', 'b'), 'c')).toEqual(['1', '2'])
  })
})

test.each([
  '<a><b>te',
  '<a><b>te<',
  '<a><b>te</b',
  'text',
  '<!DOCTYPE a><a/>',
  '<!doctype a><a/>',
  '<a>&#0;</a>',
  '<a>&#x1F;</a>',
  '<a>&#xD800;</a>',
  '<a>&#57343;</a>',
  '<a>&#xFFFE;</a>',
  '<a>&#65535;</a>',
  '<a>&#x110000;</a>'
])('%s is refused', text => {
  expect(readXml(text)).toBeUndefined()
})

test.each(['&#9;', '&#10;', '&#xD;', '&#32;', '&#x20;', '&#55295;', '&#xE000;', '&#x10FFFF;'])(
  '%s is allowed',
  reference => {
    expect(readXml(`<a>-${reference}-</a>`)).toBeDefined()
  }
)

test.each([undefined, '', 'text', '<a>text</a>', '<b><c>d</c></b>'])(
  'in %j there is no a with a c',
  text => {
    expect(elementAt(text === undefined ? text : readXml(text), 'a', 'c')).toBeUndefined()
  }
)

test('a CDATA section that never ends says nothing', () => {
  expect(textsOf(elementAt(readXml('<a><b><![CDATA[te'), 'a'), 'b')).toEqual([])
})

test.each(['constructor', '__proto__', 'tostring', 'hasownproperty'])(
  'an element called %s is nowhere unless it was sent',
  name => {
    expect(elementAt(readXml('<a><b>text</b></a>'), 'a', name)).toBeUndefined()
    expect(textsOf(elementAt(readXml('<a><b>text</b></a>'), 'a'), name)).toEqual([])
  }
)

test('what the tag writes is read back, whatever it says', () => {
  const trimmed = fc
    .string({ unit: 'grapheme' })
    .filter(text => text.trim() === text && text !== '')
  fc.assert(
    fc.property(trimmed, text => {
      expect(textsOf(elementAt(readXml(xml`<a><b>${text}</b></a>`.toString()), 'a'), 'b')).toEqual([
        text
      ])
    })
  )
})

test.each(['<a', '<a b="', '<!--', '<![CDATA[', '<?a', '<!DOCTYPE a', '<a><b>te', '&#0;', '</'])(
  'nothing of %s is left in the next document',
  broken => {
    readXml(broken)
    expect(textsOf(elementAt(readXml('<a><b>text</b></a>'), 'a'), 'b')).toEqual(['text'])
  }
)

test('nothing that a stranger sends is thrown back', () => {
  const tags = fc.constantFrom(
    '<a>',
    '</a>',
    '<a/>',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&',
    '<?',
    '"',
    '='
  )
  const junk = fc.array(fc.oneof(tags, fc.string())).map(parts => parts.join(''))
  fc.assert(
    fc.property(junk, text => {
      expect(() => readXml(text)).not.toThrow()
    })
  )
})
