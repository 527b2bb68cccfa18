import { describe, expect, test } from 'vitest'
import { interpolatePlural, interpolate, interpolateText } from './i18n.ts'
import { acceptedLanguages, languageFor, MESSAGES } from './messages.ts'

/** Every sentence by its place. */
function sentences(messages: unknown, place = ''): [string, string][] {
  if (typeof messages === 'string') return [[place, messages]]
  return Object.entries(messages as object).flatMap(([key, inner]) =>
    sentences(inner, `${place}.${key}`)
  )
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

const english = sentences(MESSAGES.en)

describe.each(Object.entries(MESSAGES))('%s', (_, messages) => {
  const own = sentences(messages)

  test('fills in what English fills in', () => {
    expect(own.map(([place, text]) => [place, placeholders(text)])).toEqual(
      english.map(([place, text]) => [place, placeholders(text)])
    )
  })

  test('closes every * that it opens', () => {
    expect(own.filter(([, text]) => text.split('*').length % 2 === 0)).toEqual([])
  })

  test('has no empty text and no superfluous space', () => {
    expect(
      own.filter(([, text]) => text.trim() !== text || text === '' || /\s\s/.test(text))
    ).toEqual([])
  })
})

test.each([
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['en-GB', 'en'],
  ['fr, sv;q=0.5', 'sv'],
  ['en;q=0.1, sv;q=0.2', 'sv'],
  ['sv;q=0, en', 'en'],
  ['SV', 'sv'],
  ['nb-NO, nn;q=0.8', 'no'],
  ['de-AT', 'de'],
  ['fr', undefined],
  ['*', undefined],
  ['', undefined],
  [';;;,,q=1', undefined],
  ['__proto__, constructor', undefined]
])('for Accept-Language: %s the language is %s', (header, language) => {
  expect(languageFor(acceptedLanguages(header))).toBe(language)
})

test('a sentence is filled in once, and as text', () => {
  const said = interpolate('*Go* to {where}, {who}', { where: '<b>{who}*', who: 'Anna' })
  expect(said.toString()).toBe('<b>Go</b> to &lt;b&gt;{who}*, Anna')
  expect(interpolateText('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&')
})

test('interpolatePlural() chooses the form for the number', () => {
  const days = { one: '{count} day', other: '{count} days' }
  expect([1, 2, 21].map(n => interpolatePlural(days, n, 'en').toString())).toEqual([
    '1 day',
    '2 days',
    '21 days'
  ])
})
