import { wcagContrast } from 'culori/fn'
import { expect, test } from 'vitest'
import { accentOf, DARK_BACKGROUND, LIGHT_BACKGROUND } from './color.ts'

test.each(['#005bbb', '#fe0', '#000', '#fff', '#777', '#e4002b'])(
  'the accent of %s has enough contrast for text on light and dark pages',
  color => {
    const { light, dark } = accentOf(color)
    expect(wcagContrast(light, LIGHT_BACKGROUND)).toBeGreaterThan(4.5)
    expect(wcagContrast(dark, DARK_BACKGROUND)).toBeGreaterThan(4.5)
  }
)

test('a colour with enough contrast does not change', () => {
  expect(accentOf('#005bbb').light).toBe('#005bbb')
  expect(accentOf('#fe0').dark).toBe('#ffee00')
})

test('the accents are mixtures with black and white', () => {
  expect(accentOf('#fe0')).toEqual({ light: '#665f00', dark: '#ffee00' })
})
