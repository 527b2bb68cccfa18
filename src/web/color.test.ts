import { expect, test } from 'vitest'
import { accentOf, contrast, rgbOf } from './color.ts'

const [light, dark] = [rgbOf('#f4f5f7'), rgbOf('#1e2127')]

test('the contrast of black and white is 21', () => {
  expect(contrast(rgbOf('#000'), rgbOf('#ffffff'))).toBeCloseTo(21)
})

test.each(['#005bbb', '#fe0', '#000', '#fff', '#777', '#e4002b'])(
  'the accent of %s has enough contrast in light and in dark',
  color => {
    const accent = accentOf(color)
    expect(contrast(rgbOf(accent.light), light)).toBeGreaterThan(4.5)
    expect(contrast(rgbOf(accent.dark), dark)).toBeGreaterThan(4.5)
  }
)

test('a colour with enough contrast is not changed', () => {
  expect(accentOf('#005bbb').light).toBe('#005bbb')
})
