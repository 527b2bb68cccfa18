import { describe, expect, test } from 'vitest'
import { acceptedLanguages, languageFor, MESSAGES } from './messages.ts'

/** Every text of a catalogue, with its keys: `form.label`. */
function textsOf(messages: unknown, keys: readonly string[] = []): [key: string, text: string][] {
  if (typeof messages === 'string') return [[keys.join('.'), messages]]
  return Object.entries(messages as object).flatMap(([key, inner]) =>
    textsOf(inner, [...keys, key])
  )
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

const english = textsOf(MESSAGES.en)

describe.each(Object.entries(MESSAGES))('the messages of %s', (_, messages) => {
  const texts = textsOf(messages)

  test('have the same placeholders as the English ones', () => {
    expect(texts.map(([key, text]) => [key, placeholders(text)])).toEqual(
      english.map(([key, text]) => [key, placeholders(text)])
    )
  })

  test('have an even number of *', () => {
    expect(texts.filter(([, text]) => text.split('*').length % 2 === 0)).toEqual([])
  })

  test('are not empty and have no superfluous space', () => {
    expect(
      texts.filter(([, text]) => text.trim() !== text || text === '' || /\s\s/.test(text))
    ).toEqual([])
  })
})

test.each([
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['en-GB', 'en'],
  ['fr, sv;q=0.5', 'sv'],
  ['en;q=0.1, sv;q=0.2', 'sv'],
  ['en;q=0.1 , sv ; q=0.2', 'sv'],
  ['sv;q=0, en', 'en'],
  ['sv;q=0.000', undefined],
  ['SV', 'sv'],
  ['nb-NO, nn;q=0.8', 'no'],
  ['de-AT', 'de'],
  ['fr', undefined],
  ['*', undefined],
  ['*, sv;q=0.5', 'sv'],
  ['', undefined],
  [';;;,,q=1', undefined],
  [';q=1, sv', 'sv'],
  ['"sv, en', 'en'],
  ['__proto__, constructor', undefined]
])('for Accept-Language: %s the language is %s', (header, language) => {
  expect(languageFor(acceptedLanguages(header))).toBe(language)
})

test('of a long Accept-Language, only the beginning is read', () => {
  expect(acceptedLanguages('fr,'.repeat(5000)).length).toBeLessThan(200)
})
