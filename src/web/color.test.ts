import { expect, test } from 'vitest'
import { accentOf, contrast, rgbOf } from './color.ts'

const [light, dark] = [rgbOf('#f4f5f7'), rgbOf('#1e2127')]

test('black and white are as far apart as can be', () => {
  expect(contrast(rgbOf('#000'), rgbOf('#ffffff'))).toBeCloseTo(21)
})

test.each(['#005bbb', '#fe0', '#000', '#fff', '#777', '#e4002b'])(
  '%s can be read in light and in dark',
  color => {
    const accent = accentOf(color)
    expect(contrast(rgbOf(accent.light), light)).toBeGreaterThan(4.5)
    expect(contrast(rgbOf(accent.dark), dark)).toBeGreaterThan(4.5)
  }
)

test('a colour that can be read stays what it is', () => {
  expect(accentOf('#005bbb').light).toBe('#005bbb')
})
