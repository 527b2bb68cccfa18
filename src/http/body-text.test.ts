import { expect, test } from 'vitest'
import { decodeBody } from './body-text.ts'

const XML = '<?xml version="1.0"?><a>ä€</a>'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16le = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
  )
const utf16be = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap(letter => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255])
  )

test.each([
  ['UTF-16 with a mark, little-endian', utf16le(`\uFEFF${XML}`), undefined],
  ['UTF-16 with a mark, big-endian', utf16be(`\uFEFF${XML}`), undefined],
  [
    'UTF-16 with a mark, whatever the header says',
    utf16be(`\uFEFF${XML}`),
    'text/xml; charset=utf-8'
  ],
  ['UTF-16 without a mark, little-endian', utf16le(XML), 'text/xml'],
  ['UTF-16 without a mark, big-endian', utf16be(XML), 'text/xml; charset=utf-16'],
  ['UTF-16 without a mark, whatever the header says', utf16le(XML), 'text/xml; charset=utf-8'],
  ['UTF-8 with a mark', utf8(`\uFEFF${XML}`), 'text/xml; charset=iso-8859-1'],
  ['UTF-8', utf8(XML), undefined],
  ['UTF-8 in a header', utf8(XML), 'text/xml; charset="UTF-8"'],
  ['UTF-8 that the header calls UTF-16', utf8(XML), 'text/xml; charset=utf-16'],
  ['an unknown charset', utf8(XML), 'text/xml; charset=x-unknown'],
  ['an unknown charset and an empty one', utf8(XML), 'text/xml; charset=']
])('%s', (_, bytes, contentType) => {
  expect(decodeBody(bytes, contentType)).toBe(XML)
})

test.each([
  ['text/xml; charset=iso-8859-1', '<a>ä</a>'],
  ['text/xml; Charset="ISO-8859-1"; x=y', '<a>ä</a>'],
  ['text/xml; charset=windows-1252', '<?xml version="1.0" encoding="utf-8"?><a>ä</a>'],
  [undefined, '<?xml version="1.0" encoding="iso-8859-1"?><a>ä</a>'],
  ['text/xml', "<?xml version='1.0' encoding = 'ISO-8859-1' standalone='yes'?><a>ä</a>"]
])('Content-Type %s, %s', (contentType, text) => {
  expect(decodeBody(latin1(text), contentType)).toBe(text)
})

test('a declaration of UTF-16 in UTF-8, as .NET writes it from a string, is not believed', () => {
  const text = '<?xml version="1.0" encoding="utf-16"?><a>ä</a>'
  expect(decodeBody(utf8(text), undefined)).toBe(text)
})

test('bytes that are no UTF-8 become U+FFFD', () => {
  expect(decodeBody(latin1('<a>ä</a>'), undefined)).toBe('<a>\uFFFD</a>')
})

test.each([[[]], [[0x3c]], [[0]]])('%j is no reason to fail', bytes => {
  expect(decodeBody(Uint8Array.from(bytes), undefined)).toBe(String.fromCharCode(...bytes))
})
