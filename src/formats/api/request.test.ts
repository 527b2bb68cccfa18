import { expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { ClientRequest, Question, Refusal } from '../format.ts'
import { example, read } from './request.ts'

const host = 'example.com'
const request: ClientRequest = {
  method: 'GET',
  scheme: 'https',
  host,
  path: '/api/settings',
  query: 'emailaddress=jane.doe%2Btag%40example.com',
  body: ''
}
const ask = (query: string): Result<Question, Refusal> => read({ ...request, query })

test.each([
  'emailaddress=jane.doe%2Btag%40example.com',
  'email=jane.doe+tag@example.com',
  'EmailAddress=jane.doe%252Btag%2540example.com'
])('the address is read from %s', query => {
  expect(ask(query)).toEqual(ok({ host, address: jane }))
})

test.each(['', 'emailaddress=', 'address=jane@example.com'])(
  'without an address, as in "%s", the question has the Host alone',
  query => {
    expect(ask(query)).toEqual(ok({ host }))
  }
)

test('read refuses what is not an address', () => {
  expect(ask('emailaddress=jane')).toEqual(failed('not-an-address'))
})

test('the example has an address', () => {
  expect(example(jane)).toEqual(request)
})

test.each(['jane@example.com', '"a&b"@example.com', 'büro%@example.com'])(
  'the example of %s is read as that address',
  text => {
    expect(read(example(address(text)))).toEqual(ok({ host, address: address(text) }))
  }
)
