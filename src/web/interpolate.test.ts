import { expect, test } from 'vitest'
import { interpolate, interpolatePlural, interpolateText } from './interpolate.ts'

test('placeholders and * in a value are text', () => {
  const markup = interpolate('*Go* to {where}, {who}', { where: '<b>{who}*', who: 'Anna' })
  expect(markup.toString()).toBe('<b>Go</b> to &lt;b&gt;{who}*, Anna')
  expect(interpolateText('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&')
})

test('a plural message has the form for the number', () => {
  const days = { one: '{count} day', other: '{count} days' }
  expect([1, 2, 21].map(count => interpolatePlural(days, count, 'en').toString())).toEqual([
    '1 day',
    '2 days',
    '21 days'
  ])
})
