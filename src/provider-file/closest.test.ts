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
])('who writes %s means %s', (word, meant) => {
  expect(closest(word, ['protocol', 'port', 'host', 'incoming'])).toBe(meant)
})

test('of two near words the nearer one is meant', () => {
  expect(closest('starttlss', ['starttl', 'starttls'])).toBe('starttls')
})
