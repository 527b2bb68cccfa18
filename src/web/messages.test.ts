import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../settings/language.ts'
import { CATALOGUES, acceptedLanguages, languageFor, messagesFor, withLabels } from './messages.ts'

/** Every text of a catalogue, with its keys: `form.label`. The forms of a plural message count as one text. */
function textsOf(messages: unknown, keys: readonly string[] = []): [key: string, text: string][] {
  if (typeof messages === 'string') return [[keys.join('.'), messages]]
  return Object.entries(messages as object).flatMap(([key, inner]) =>
    textsOf(inner, [...keys, key])
  )
}

const isPluralForm = ([key]: readonly [key: string, text: string]): boolean =>
  /\.(?:zero|one|two|few|many)$/.test(key)
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
const references = (text: string): string[] => text.match(/\[\w+\.\w+\]/g) ?? []

const english = textsOf(CATALOGUES.en.messages()).filter(text => !isPluralForm(text))

describe.each(LANGUAGES)('the messages of %s', language => {
  const { unverified } = CATALOGUES[language]
  const messages = CATALOGUES[language].messages()
  const labels = CATALOGUES[language].labels()
  const texts = textsOf(messages)

  test('have the same keys and placeholders as the English ones', () => {
    const own = texts.filter(text => !isPluralForm(text))
    expect(Object.fromEntries(own.map(([key, text]) => [key, placeholders(text)]))).toEqual(
      Object.fromEntries(english.map(([key, text]) => [key, placeholders(text)]))
    )
  })

  test('quote only words on screens that there are', () => {
    const known = textsOf(labels).map(([key]) => `[${key}]`)
    const unknown = texts
      .flatMap(([, text]) => references(text))
      .filter(ref => !known.includes(ref))
    expect(unknown).toEqual([])
  })

  test('have an even number of *, also with the words on screens', () => {
    const quoted = textsOf(withLabels(messages, labels))
    expect(quoted.filter(([, text]) => text.split('*').length % 2 === 0)).toEqual([])
  })

  test('are not empty and have no superfluous space', () => {
    const all = [...texts, ...textsOf(labels)]
    expect(
      all.filter(([, text]) => text.trim() !== text || text === '' || / {2}/.test(text))
    ).toEqual([])
  })

  test('have only plural forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const { profile, leaveOnServer } = messages
    for (const forms of [profile.passwords, profile.installWithin, leaveOnServer.days])
      expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(forms)))
  })

  test('name only existing words as unverified, each once', () => {
    const known = textsOf(labels).map(([key]) => key)
    expect(unverified.filter(key => !known.includes(key))).toEqual([])
    expect(new Set(unverified).size).toBe(unverified.length)
  })
})

test('a word on a screen is quoted in bold', () => {
  expect(messagesFor('de').profile.iphone.install).toContain('*Installieren*')
})

test.each([
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['en-GB', 'en'],
  ['ja, sv;q=0.5', 'sv'],
  ['en;q=0.1, sv;q=0.2', 'sv'],
  ['en;q=0.1 , sv ; q=0.2', 'sv'],
  ['sv;q=0, en', 'en'],
  ['sv;q=0.000', undefined],
  ['SV', 'sv'],
  ['nb-NO, nn;q=0.8', 'nb'],
  ['no', 'nb'],
  ['pt', 'pt-BR'],
  ['pt-BR', 'pt-BR'],
  ['pt-AO', 'pt-PT'],
  ['pt-PT', 'pt-PT'],
  ['iw', 'he'],
  ['de-AT', 'de'],
  ['ja', undefined],
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
