import { serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settings } from '../../test/samples.ts'
import { parseAddress } from '../address/address.ts'
import type { ProviderTemplate } from './settings.ts'
import { slot, placeholderAddress, perProvider, Template } from './document-template.ts'

describe('a template is filled in', () => {
  test.each([
    ['nowhere', 'a', 'a'],
    ['in the middle', `a${slot(0)}b`, 'axb'],
    ['at both ends', `${slot(0)}a${slot(1)}`, 'xay'],
    ['side by side', `${slot(1)}${slot(0)}`, 'yx'],
    ['again and again', `${slot(0)}-${slot(0)}-${slot(1)}`, 'x-x-y'],
    ['in a slot of two characters', `a${slot(31)}${slot(0)}`, 'azx'],
    ['in a slot of three', `${slot(1)}${slot(62)}${slot(1)}`, 'ywy']
  ])('%s', (_, document, filled) => {
    const words = Array.from(
      { length: 63 },
      (_place, i) => ({ 0: 'x', 1: 'y', 31: 'z', 62: 'w' })[i] ?? ''
    )
    expect(new Template(document).fill(words)).toBe(filled)
  })

  test('once: a value that looks like a slot is not filled in', () => {
    expect(new Template(`${slot(0)}${slot(1)}`).fill(`${slot(1)} y`.split(' '))).toBe(`${slot(1)}y`)
  })

  test('as if it had been written with these values', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(each => !/[\u0080-\u009F]/.test(each))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.nat(3))),
        fc.tuple(text, text, text, text),
        (parts, words) => {
          const document = parts
            .map(part => (typeof part === 'number' ? slot(part) : part))
            .join('')
          const written = parts
            .map(part => (typeof part === 'number' ? words[part] : part))
            .join('')
          expect(new Template(document).fill(words)).toBe(written)
        }
      )
    )
  })
})

test('no address can hold a slot', () => {
  for (let place = 0; place < 32; place++) {
    expect(parseAddress(`a${slot(place)}@example.com`)).toBeUndefined()
    expect(parseAddress(`a@exam${slot(place)}ple.com`)).toBeUndefined()
  }
})

test('the placeholder address is the first three slots', () => {
  expect(Object.values(placeholderAddress)).toEqual([slot(0), slot(1), slot(2)])
})

describe('what is made of a provider', () => {
  const [first, second] = [
    settings({ name: 'First' }).template,
    settings({ name: 'Second' }).template
  ]

  test('is made once for each provider and key', () => {
    const made: string[] = []
    const make = perProvider(
      ({ name }: ProviderTemplate, options: { key: 'one' | 'two' }) => {
        made.push(`${name} ${options.key}`)
        return { name }
      },
      ({ key }) => key
    )
    const one = make(first, { key: 'one' })
    expect(make(first, { key: 'one' })).toBe(one)
    expect([make(first, { key: 'two' }), make(second, { key: 'one' })]).not.toContain(one)
    expect(made).toEqual(['First one', 'First two', 'Second one'])
  })

  test('needs no options', () => {
    const make = perProvider(({ name }) => ({ name }))
    expect(make(first)).toBe(make(first))
    expect(make(second)).toEqual({ name: 'Second' })
  })
})

describe('a document without characters above U+00FF', () => {
  /** How V8 stores a text, by the tag that its serializer writes. */
  const bytesPerCharacter = (text: string): number => (serialize(text)[2] === ONE_BYTE ? 1 : 2)
  const ONE_BYTE = '"'.charCodeAt(0)
  const file = 'name: Example Mail of Brevlådan # – a comment'
  const name = file.slice('name: '.length, file.indexOf(' #'))

  test('is stored at one byte a character, although its provider file has a character above', () => {
    expect([file, name].map(bytesPerCharacter)).toEqual([2, 2])
    const template = new Template(`<name>${name}</name>${slot(0)}`)
    const filled = template.fill('jane'.split(','))
    expect([filled, bytesPerCharacter(filled)]).toEqual([`<name>${name}</name>jane`, 1])
  })
})
