import { expect, test } from 'vitest'
import {
  addressParameter,
  addressSegment,
  domainParameter,
  decodePercent,
  queryParameter
} from './query.ts'

test.each([
  ['as it is', 'email=jane@example.com', 'jane@example.com'],
  ['encoded', 'email=jane%40example.com', 'jane@example.com'],
  ['encoded twice', 'email=jane%2540example.com', 'jane@example.com'],
  ['encoded twice with a plus in it', 'email=a%252Bb%2540example.com', 'a+b@example.com'],
  ['with a raw plus', 'email=a+b@example.com', 'a+b@example.com'],
  ['with an encoded plus', 'email=a%2Bb@example.com', 'a+b@example.com'],
  ['with a percent sign of its own', 'email=a%2540b@example.com', 'a%40b@example.com'],
  ['with UTF-8', 'email=j%C3%A4ne@example.com', 'jäne@example.com'],
  ['with an escape that cannot be decoded', 'email=a%zz@example.com', 'a%zz@example.com'],
  ['with escapes that are no UTF-8', 'email=a%FF@example.com', 'a%FF@example.com'],
  ['with an equals sign', 'email=a=b@example.com', 'a=b@example.com'],
  ['under a name in capitals', 'EMAIL=jane@example.com', 'jane@example.com'],
  ['under another of its names', 'emailaddress=jane@example.com', 'jane@example.com'],
  ['after other parameters', 'a&b=1&email=jane@example.com', 'jane@example.com'],
  ['twice, of which the first counts', 'email=a@example.com&email=b@example.com', 'a@example.com'],
  ['not at all', 'mail=jane@example.com', undefined],
  ['in an empty query', '', undefined],
  ['empty', 'email=', undefined],
  ['without a value', 'email', undefined],
  ['as a placeholder', 'email=%EMAILADDRESS%', undefined],
  ['as an encoded placeholder', 'email=%25EMAILADDRESS%25', undefined],
  ['as a placeholder with a domain', 'email=%25EMAILLOCALPART%25@example.com', undefined],
  ['as something else, which is for others to refuse', 'email=jane', 'jane']
])('an address may come %s', (_, query, address) => {
  expect(addressParameter(query, 'email', 'emailaddress')).toBe(address)
})

test.each([
  ['email=a&b@example.com', 'example.com'],
  ['x=1&email=a&b&c@example.com&Protocol=EWS', 'example.com'],
  ['email=a&b%40example.com', 'example.com'],
  ['email=a%2540example.com', 'example.com'],
  ['email=a%2540example.com&b', 'example.com'],
  ['email=a&b%2540example.com&c', 'example.com'],
  ['email=a b@EXAMPLE.com.', 'example.com'],
  ['email=a&b=c@example.com', undefined],
  ['email=a&to=b@example.com', undefined],
  ['email=a@example.com&b@example.net', 'example.com'],
  ['email=a@x&b@example.net', undefined],
  ['email=a&%EMAILADDRESS%@example.com', undefined],
  ['email=jane', undefined],
  ['mail=jane@example.com', undefined]
])('the domain in %s is %s, whatever the local part is', (query, found) => {
  expect(domainParameter(query, 'email')).toBe(found)
})

test('an address in a path is read like one in a query', () => {
  expect(addressSegment('a+b%40example.com')).toBe('a+b@example.com')
  expect(addressSegment('a%2540example.com')).toBe('a@example.com')
  expect(addressSegment('%EMAILADDRESS%')).toBeUndefined()
  expect(addressSegment('')).toBeUndefined()
})

test('a parameter without a value is not there, and the next one counts', () => {
  expect(queryParameter('email', 'email')).toBeUndefined()
  expect(queryParameter('email=', 'email')).toBeUndefined()
  expect(queryParameter('email=&emailaddress=a', 'email', 'emailaddress')).toBe('a')
})

test('percent-encoding that is broken anywhere is left alone everywhere', () => {
  expect(decodePercent('%41%')).toBe('%41%')
  expect(decodePercent('%41')).toBe('A')
})
