import { expect, test } from 'vitest'
import { connectionLimit, parseLimits } from './open-files-limit.ts'

test('the limit of open files is read from /proc/PID/limits', () => {
  const text = `Limit                     Soft Limit           Hard Limit           Units
Max processes             63432                63432                processes
Max open files            1024                 524288               files
`
  expect(parseLimits(text)).toBe(1024)
  expect(parseLimits(text.replace('1024  ', 'unlimited'))).toBeUndefined()
})

test.each([
  [10_000, undefined, 10_000],
  [10_000, 1_048_576, 10_000],
  [10_000, 1024, 640],
  [10_000, 100, 1]
])('%d connections with %d open files are %d', (wanted, openFiles, expected) => {
  expect(connectionLimit(wanted, openFiles)).toBe(expected)
})
