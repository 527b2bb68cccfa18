import { describe, expect, test } from 'vitest'
import { address } from '../../test/samples.ts'
import type { ClientRequest } from '../formats/format.ts'
import { failed, ok } from '../result.ts'
import { read, type PageQuestion } from './request.ts'

const request = (query: string, headers: Readonly<Record<string, string>> = {}): ClientRequest => ({
  method: 'GET',
  scheme: 'https',
  host: 'example.com',
  path: '/',
  query,
  body: '',
  header: name => headers[name]
})

function questionOf(query: string, headers?: Readonly<Record<string, string>>): PageQuestion {
  const question = read(request(query, headers))
  if (!question.ok || question.value.kind !== 'page') throw new Error('not a page')
  return question.value
}

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15'

test.each([
  ['emailaddress=anna@example.com', 'anna@example.com'],
  ['email=anna%40example.com', 'anna@example.com'],
  ['emailaddress=anna@example.com+', 'anna@example.com'],
  ['emailaddress=%20anna@example.com%20', 'anna@example.com'],
  ['emailaddress=a+b@example.com', 'a+b@example.com'],
  ['emailaddress=+anna%40example.com', 'anna@example.com'],
  ['emailaddress=anna+%40example.com', undefined],
  ['emailaddress=anna%40example.com.', 'anna@example.com'],
  ['emailaddress=Anna+%3Canna%40example.com%3E', 'anna@example.com'],
  ['emailaddress=mailto%3Aanna%40example.com', 'anna@example.com'],
  ['emailaddress=anna%E2%80%AE%40example.com', undefined],
  ['emailaddress=anna', undefined],
  ['', undefined]
])('the address in the query %j is %s', (query, text) => {
  expect(questionOf(query).address?.text).toBe(text)
})

test('the input is cut at the length of the field', () => {
  const input = 'a'.repeat(1000)
  expect(questionOf(`emailaddress=${input}`).visitor.addressInput).toBe('a'.repeat(320))
})

test('the input is kept even if it is not an address', () => {
  expect(questionOf('emailaddress=anna').visitor.addressInput).toBe('anna')
  expect(questionOf('emailaddress=').visitor.addressInput).toBeUndefined()
})

test.each([
  ['protocol=POP3', 'pop3'],
  ['protocol=smtp', undefined],
  ['protocol=registry', undefined]
])('for %s the protocol is %s', (query, protocol) => {
  expect(questionOf(query).protocol).toBe(protocol)
})

test('a name that is not allowed in a From line is ignored', () => {
  expect(questionOf('name=Anna+Lind').personName).toBe('Anna Lind')
  expect(questionOf(`name=${'a'.repeat(101)}`).personName).toBeUndefined()
  expect(questionOf('name=a%00b').personName).toBeUndefined()
  expect(questionOf('name=Anna%E2%80%AE').personName).toBeUndefined()
})

test.each([
  ['text/html,application/xhtml+xml,*/*;q=0.8', true],
  ['*/*', true],
  ['text/calendar, application/ics, text/plain;q=0.9', false]
])('does a client that accepts %s get a page? %s', (accept, expected) => {
  const result = read(request('', { accept }))
  expect(result.ok || result).toEqual(expected || failed('unsupported'))
})

test('/outlook.reg is a request for the registry file, and only the address counts', () => {
  const query = 'emailaddress=anna%40example.com&protocol=pop3&name=Anna'
  expect(read({ ...request(query), path: '/outlook.reg' })).toEqual(
    ok({ address: address('anna@example.com'), host: 'example.com', kind: 'registry' })
  )
})

describe('the device', () => {
  test.each([
    [IPHONE, 'iphone'],
    ['Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X)', 'iphone'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', 'android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'windows'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'other'],
    ['', 'other']
  ])('for User-Agent: %s is %s', (userAgent, device) => {
    expect(questionOf('', { 'user-agent': userAgent }).visitor.device).toBe(device)
  })

  test('in the URL takes precedence over the one of the browser', () => {
    const { visitor } = questionOf('device=windows', { 'user-agent': IPHONE })
    expect([visitor.device, visitor.chosen.device]).toEqual(['windows', 'windows'])
    expect(questionOf('device=toaster', { 'user-agent': IPHONE }).visitor.device).toBe('iphone')
  })
})

describe('can the browser install profiles?', () => {
  test.each([
    ['Safari', `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`, true],
    ['Chrome', `${IPHONE} CriOS/131.0 Mobile/15E148 Safari/604.1`, true],
    ['Firefox', `${IPHONE} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`, false],
    ['DuckDuckGo', `${IPHONE} Version/18.1 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`, false],
    ['Facebook', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/1]`, false],
    ['any browser on a Mac', 'Mozilla/5.0 (Macintosh) Gecko/20100101 Firefox/133.0', true]
  ])('%s, %s: %s', (_, userAgent, expected) => {
    expect(questionOf('', { 'user-agent': userAgent }).visitor.canInstallProfiles).toBe(expected)
  })
})
