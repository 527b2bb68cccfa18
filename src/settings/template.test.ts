import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settings } from '../../test/samples.ts'
import { parseAddress } from '../address/address.ts'
import type { Provider } from './settings.ts'
import { slot, placeholderAddress, perProvider, Template } from './template.ts'

describe('a template is filled in', () => {
  test.each([
    ['nowhere', 'a', 'a'],
    ['in the middle', `a${slot(0)}b`, 'axb'],
    ['at both ends', `${slot(0)}a${slot(1)}`, 'xay'],
    ['side by side', `${slot(1)}${slot(0)}`, 'yx'],
    ['again and again', `${slot(0)}-${slot(0)}-${slot(1)}`, 'x-x-y'],
    ['by a slot of two characters', `a${slot(31)}${slot(0)}`, 'azx'],
    ['by a slot of three', `${slot(1)}${slot(62)}${slot(1)}`, 'ywy']
  ])('%s', (_, document, filled) => {
    const words = Array.from(
      { length: 63 },
      (_place, i) => ({ 0: 'x', 1: 'y', 31: 'z', 62: 'w' })[i] ?? ''
    )
    expect(new Template(document).fill(words)).toBe(filled)
  })

  test('with values that look like slots, which stay what they are', () => {
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
