import { describe, expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import type { ClientRequest } from '../format.ts'
import { example, read } from './request.ts'

const request: ClientRequest = {
  method: 'GET',
  scheme: 'https',
  host: 'autoconfig.example.com',
  path: '/mail/config-v1.1.xml',
  query: '',
  body: ''
}
const host = request.host

test('Thunderbird for Android asks without an address: the Host is the question', () => {
  expect(read(request)).toEqual({ question: { host } })
})

describe('the address in the query', () => {
  test.each([
    ['Thunderbird, all encoded', 'emailaddress=jane.doe%2Btag%40example.com'],
    ['GNOME Online Accounts, a raw plus and a raw at', 'emailaddress=jane.doe+tag@example.com'],
    ['enough_mail, a raw plus', 'emailaddress=jane.doe+tag%40example.com'],
    ['an old Thunderbird, encoded twice', 'emailaddress=jane.doe%252Btag%2540example.com'],
    ['himalaya, dots encoded too', 'emailaddress=jane%2Edoe%2Btag%40example%2Ecom'],
    [
      'Evolution, with a hash after it',
      `emailaddress=jane.doe%2Btag%40example.com&emailmd5=${'0'.repeat(32)}`
    ],
    ['any case of the name', 'EmailAddress=jane.doe%2Btag%40example.com']
  ])('is understood as sent by %s', (_, query) => {
    const asked = read({ ...request, query })
    expect(asked).toMatchObject({ question: { host, address: { localPart: 'jane.doe+tag' } } })
    expect(asked).toHaveProperty('question.address.domain', 'example.com')
  })

  test.each([
    ['empty', 'emailaddress='],
    ['without a value', 'emailaddress'],
    ['a placeholder nobody filled in', 'emailaddress=%EMAILADDRESS%'],
    ['the placeholder, encoded', 'emailaddress=%25EMAILADDRESS%25'],
    ['another parameter', 'address=jane%40example.com']
  ])('is none when it is %s', (_, query) => {
    expect(read({ ...request, query })).toEqual({ question: { host } })
  })

  test.each([
    ['a local part of 65 octets', `${'x'.repeat(65)}@example.net`, 'example.net'],
    ['a local part that nobody can have', 'a%00b@example.net', 'example.net'],
    ['a raw & (FairEmail, GNOME, Nextcloud)', 'a&b@example.net', 'example.net'],
    ['no domain', 'jane', undefined],
    ['nothing behind the @', 'jane@', undefined],
    ['a line break behind the domain', 'jane@example.com%0D%0ASet-Cookie:x', undefined]
  ])(
    'that cannot be read because of %s still has its domain, or the Host has',
    (_, text, found) => {
      expect(read({ ...request, query: `emailaddress=${text}` })).toEqual({
        question: { host, ...(found && { domain: found }) }
      })
    }
  )
})

describe('the domain in the path', () => {
  test('counts, and the Host where the database lives does not', () => {
    const asked = read({ ...request, host: 'mailsetup.example', path: '/v1.1/example.net' })
    expect(asked).toEqual({ question: { host: 'example.net' } })
  })

  test('may be encoded', () => {
    const asked = read({ ...request, path: '/v1.1/b%C3%BCcher.example' })
    expect(asked).toEqual({ question: { host: 'bücher.example' } })
  })

  test('makes an address in the query superfluous', () => {
    const asked = read({
      ...request,
      path: '/v1.1/example.net',
      query: 'emailaddress=jane@example.com'
    })
    expect(asked).toEqual({ question: { host: 'example.net' } })
  })

  test.each(['/v1.1/mail/config-v1.1.xml', '/prefix/v1.1/example.net', '/v1x1/example.net'])(
    '%s holds none',
    path => {
      expect(read({ ...request, path })).toEqual({ question: { host } })
    }
  )
})

test('the example is what Thunderbird sends first', () => {
  expect(example(jane)).toEqual({
    ...request,
    query: 'emailaddress=jane.doe%2Btag%40example.com'
  })
})

test.each([
  'jane@example.com',
  '"jane doe"@example.com',
  'büro&co@example.com',
  "o'neil%@example.com",
  'jane@BÜCHER.example'
])('the example of %s is read as that address', text => {
  expect(read(example(address(text)))).toMatchObject({ question: { address: address(text) } })
})
