import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settings } from '../../test/samples.ts'
import { parseAddress } from '../address/address.ts'
import type { Provider } from './settings.ts'
import { mark, NOBODY, perProvider, Stencil } from './stencil.ts'

describe('a stencil is filled in', () => {
  test.each([
    ['nowhere', 'a', 'a'],
    ['in the middle', `a${mark(0)}b`, 'axb'],
    ['at both ends', `${mark(0)}a${mark(1)}`, 'xay'],
    ['side by side', `${mark(1)}${mark(0)}`, 'yx'],
    ['again and again', `${mark(0)}-${mark(0)}-${mark(1)}`, 'x-x-y'],
    ['by a mark of two characters', `a${mark(31)}${mark(0)}`, 'azx'],
    ['by a mark of three', `${mark(1)}${mark(62)}${mark(1)}`, 'ywy']
  ])('%s', (_, document, filled) => {
    const words = Array.from(
      { length: 63 },
      (_place, i) => ({ 0: 'x', 1: 'y', 31: 'z', 62: 'w' })[i] ?? ''
    )
    expect(new Stencil(document).fill(words)).toBe(filled)
  })

  test('with words that look like marks, which stay what they are', () => {
    expect(new Stencil(`${mark(0)}${mark(1)}`).fill(`${mark(1)} y`.split(' '))).toBe(`${mark(1)}y`)
  })

  test('as if it had been written for these words', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(each => !/[\u0080-\u009F]/.test(each))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.nat(3))),
        fc.tuple(text, text, text, text),
        (parts, words) => {
          const document = parts
            .map(part => (typeof part === 'number' ? mark(part) : part))
            .join('')
          const written = parts
            .map(part => (typeof part === 'number' ? words[part] : part))
            .join('')
          expect(new Stencil(document).fill(words)).toBe(written)
        }
      )
    )
  })
})

test('no address can hold a mark', () => {
  for (let place = 0; place < 32; place++) {
    expect(parseAddress(`a${mark(place)}@example.com`)).toBeUndefined()
    expect(parseAddress(`a@exam${mark(place)}ple.com`)).toBeUndefined()
  }
})

test('nobody’s words are the first three marks', () => {
  expect(Object.values(NOBODY)).toEqual([mark(0), mark(1), mark(2)])
})

describe('what is made of a provider', () => {
  const made: string[] = []
  const make = perProvider((provider: Provider, variant: 'one' | 'two') => {
    made.push(`${provider.name} ${variant}`)
    return { variant }
  })
  const [first, second] = [settings({ name: 'First' }).source, settings({ name: 'Second' }).source]

  test('is made once for each provider and variant', () => {
    const one = make(first, 'one')
    expect(make(first, 'one')).toBe(one)
    expect([make(first, 'two'), make(second, 'one')]).not.toContain(one)
    expect(made).toEqual(['First one', 'First two', 'Second one'])
  })
})
