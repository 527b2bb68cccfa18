import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

test('an error does not quote the text that could not be read', () => {
  const error = Object.assign(new TypeError('Invalid URL: /?emailaddress=s3cr3t@example.com'), {
    code: 'ERR_INVALID_URL',
    input: '/?emailaddress=s3cr3t@example.com'
  })
  const described = describeError(error)
  expect(described.error).toBe('TypeError ERR_INVALID_URL')
  expect(described.stack[0]).toContain('describe-error.test.ts')
  expect(JSON.stringify(described)).not.toContain('s3cr3t')
})

test('the lines of a message are not taken for stack frames', () => {
  const described = describeError(new Error('what\n    at s3cr3t@example.com'))
  expect(JSON.stringify(described)).not.toContain('s3cr3t')
})

test('of a thrown value that is not an Error, only the type is logged', () => {
  expect(describeError('s3cr3t')).toEqual({ error: 'string', stack: [] })
})
