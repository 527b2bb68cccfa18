import { expect, test } from 'vitest'
import { closest } from './closest.ts'

test.each([
  ['incomming', 'incoming'],
  ['PORT', 'port'],
  ['prot', 'port'],
  ['hots', 'host'],
  ['x', undefined],
  ['customers', undefined],
  ['', undefined]
])('the closest allowed word to "%s" is %s', (word, expected) => {
  expect(closest(word, ['protocol', 'port', 'host', 'incoming'])).toBe(expected)
})

test('of two similar words the closer one is returned', () => {
  expect(closest('starttlss', ['starttl', 'starttls'])).toBe('starttls')
})
