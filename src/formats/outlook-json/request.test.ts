import { describe, expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import type { ClientRequest } from '../format.ts'
import { example, read } from './request.ts'

const host = 'autodiscover.example.com'
const path = '/autodiscover/autodiscover.json'
const request: ClientRequest = {
  method: 'GET',
  scheme: 'https',
  host,
  path,
  query: 'Email=jane.doe%2Btag%40example.com&Protocol=AutodiscoverV1',
  body: ''
}
const asked = { question: { host, address: jane, variant: 'AutodiscoverV1' } }

describe('the address and the protocol', () => {
  test.each([
    [
      'as Outlook sends them',
      'Email=jane.doe%2Btag%40example.com&Protocol=AutodiscoverV1&RedirectCount=1'
    ],
    ['the other way round', 'Protocol=AutodiscoverV1&Email=jane.doe%2Btag%40example.com'],
    ['in small letters', 'email=jane.doe%2Btag%40example.com&protocol=AutodiscoverV1'],
    ['in capitals', 'EMAIL=jane.doe%2Btag%40example.com&PROTOCOL=AutodiscoverV1'],
    ['not encoded', 'Email=jane.doe+tag@example.com&Protocol=AutodiscoverV1']
  ])('are read %s', (_, query) => {
    expect(read({ ...request, query })).toEqual(asked)
  })

  test('the protocol keeps its spelling, for the error that repeats it', () => {
    const query = 'Email=jane.doe%2Btag%40example.com&Protocol=aCtIvEsYnC%20'
    expect(read({ ...request, query })).toEqual({
      question: { host, address: jane, variant: 'aCtIvEsYnC ' }
    })
  })

  test.each([
    ['no address', 'Protocol=EWS', 'no-address'],
    ['an empty address', 'Email=&Protocol=EWS', 'no-address'],
    ['neither', '', 'no-address'],
    ['no protocol', 'Email=jane@example.com', 'not-understood'],
    ['an empty protocol', 'Email=jane@example.com&Protocol=', 'not-understood']
  ])('%s is refused', (_, query, refusal) => {
    expect(read({ ...request, query })).toEqual({ refusal })
  })
})

test.each([
  ['in the query', path, `Email=${'x'.repeat(65)}@example.net&Protocol=EWS`, 'example.net'],
  ['with a raw &', path, 'Email=a&b@example.net&Protocol=EWS', 'example.net'],
  ['in the path', `${path}/v1.0/${'x'.repeat(65)}@example.net`, 'Protocol=EWS', 'example.net'],
  ['without a domain', path, 'Email=jane&Protocol=EWS', undefined]
])(
  'an address that cannot be read %s still has its domain, or the Host has',
  (_, at, query, found) => {
    expect(read({ ...request, path: at, query })).toEqual({
      question: { host, variant: 'EWS', ...(found && { domain: found }) }
    })
  }
)

describe('the address in the path', () => {
  const query = 'Protocol=AutodiscoverV1'

  test.each([
    '/autodiscover/autodiscover.json/v1.0/jane.doe+tag@example.com',
    '/autodiscover/autodiscover.json/v1.0/jane.doe%2Btag%40example.com',
    '/AutoDiscover/AutoDiscover.json/V1.0/jane.doe%2Btag@example.com'
  ])('%s is read', inPath => {
    expect(read({ ...request, path: inPath, query })).toEqual(asked)
  })

  test('keeps its case', () => {
    const inPath = `${path}/v1.0/Jane.Doe@example.com`
    expect(read({ ...request, path: inPath, query })).toHaveProperty(
      'question.address.text',
      'Jane.Doe@example.com'
    )
  })

  test('counts before one in the query', () => {
    const inPath = `${path}/v1.0/jane.doe+tag@example.com`
    expect(read({ ...request, path: inPath, query: `Email=anna@example.net&${query}` })).toEqual(
      asked
    )
  })

  test.each([
    `${path}/v1.0/`,
    `${path}/v1.0/a@example.com/b`,
    `${path}/v1x0/a@example.com`,
    `/x${path}/v1.0/a@example.com`
  ])('%s holds none', inPath => {
    expect(read({ ...request, path: inPath, query })).toEqual({ refusal: 'no-address' })
  })
})

test('the example is what Outlook sends while it runs', () => {
  expect(example(jane)).toEqual({
    ...request,
    query: 'Email=jane.doe%2Btag%40example.com&Protocol=AutodiscoverV1&RedirectCount=1'
  })
})

test.each(['jane@example.com', '"a&b"@example.com', 'büro%@example.com'])(
  'the example of %s is read as that address',
  text => {
    expect(read(example(address(text)))).toMatchObject({ question: { address: address(text) } })
  }
)
