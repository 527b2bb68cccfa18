import { expect, test } from 'vitest'
import { rawHeader } from './raw-header.ts'

const raw = ['Host', 'example.com', 'If-None-Match', '"a"', 'X', 'y', 'if-none-match', 'W/"b"']

test.each([
  ['host', 'example.com'],
  ['if-none-match', '"a", W/"b"'],
  ['accept', undefined]
])('the value of %s is %s', (name, value) => {
  expect(rawHeader(raw, name)).toBe(value)
})
