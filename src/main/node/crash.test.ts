import { expect, test } from 'vitest'
import { describeCrash } from './crash.ts'

test('a crash does not quote what it could not read', () => {
  const error = Object.assign(new TypeError('Invalid URL: /?emailaddress=s3cr3t@example.com'), {
    code: 'ERR_INVALID_URL',
    input: '/?emailaddress=s3cr3t@example.com'
  })
  const told = describeCrash(error)
  expect(told.error).toBe('TypeError ERR_INVALID_URL')
  expect(told.stack[0]).toContain('crash.test.ts')
  expect(JSON.stringify(told)).not.toContain('s3cr3t')
})

test('a message of several lines does not slip into the stack', () => {
  const told = describeCrash(new Error('what\n    at s3cr3t@example.com'))
  expect(JSON.stringify(told)).not.toContain('s3cr3t')
})

test('of something thrown that is no error only the type is known', () => {
  expect(describeCrash('s3cr3t')).toEqual({ error: 'string', stack: [] })
})
