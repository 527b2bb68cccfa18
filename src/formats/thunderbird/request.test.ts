import { describe, expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import { ok } from '../../result.ts'
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

test('Thunderbird for Android sends no address: the question has the Host alone', () => {
  expect(read(request)).toEqual(ok({ host }))
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
  ])('is read as sent by %s', (_, query) => {
    const found = read({ ...request, query })
    expect(found).toMatchObject(ok({ host, address: { localPart: 'jane.doe+tag' } }))
    expect(found).toHaveProperty('value.address.domain', 'example.com')
  })

  test.each([
    ['empty', 'emailaddress='],
    ['without a value', 'emailaddress'],
    ['a placeholder that was not filled in', 'emailaddress=%EMAILADDRESS%'],
    ['the placeholder, encoded', 'emailaddress=%25EMAILADDRESS%25'],
    ['another parameter', 'address=jane%40example.com']
  ])('is missing when it is %s', (_, query) => {
    expect(read({ ...request, query })).toEqual(ok({ host }))
  })

  test.each([
    ['a local part of 65 octets', `${'x'.repeat(65)}@example.net`, 'example.net'],
    ['a control character in the local part', 'a%00b@example.net', 'example.net'],
    ['a raw & (FairEmail, GNOME, Nextcloud)', 'a&b@example.net', 'example.net'],
    ['no domain', 'jane', undefined],
    ['nothing after the @', 'jane@', undefined],
    ['a line break after the domain', 'jane@example.com%0D%0ASet-Cookie:x', undefined]
  ])(
    'that cannot be read because of %s is replaced by its domain, or by the Host',
    (_, text, found) => {
      expect(read({ ...request, query: `emailaddress=${text}` })).toEqual(
        ok({ host, ...(found && { domain: found }) })
      )
    }
  )
})

describe('the domain in the path', () => {
  test('takes precedence over the Host of the database', () => {
    const found = read({ ...request, host: 'mailsetup.example', path: '/v1.1/example.net' })
    expect(found).toEqual(ok({ host: 'example.net' }))
  })

  test('may be encoded', () => {
    const found = read({ ...request, path: '/v1.1/b%C3%BCcher.example' })
    expect(found).toEqual(ok({ host: 'bücher.example' }))
  })

  test('takes precedence over an address in the query', () => {
    const found = read({
      ...request,
      path: '/v1.1/example.net',
      query: 'emailaddress=jane@example.com'
    })
    expect(found).toEqual(ok({ host: 'example.net' }))
  })

  test.each(['/v1.1/mail/config-v1.1.xml', '/prefix/v1.1/example.net', '/v1x1/example.net'])(
    'is not in %s',
    path => {
      expect(read({ ...request, path })).toEqual(ok({ host }))
    }
  )
})

test('the example is the first request of Thunderbird', () => {
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
  expect(read(example(address(text)))).toMatchObject(ok({ address: address(text) }))
})
