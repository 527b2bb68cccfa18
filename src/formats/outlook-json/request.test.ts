import { describe, expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import { failed, ok } from '../../result.ts'
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
const asked = ok({ host, address: jane, protocol: 'AutodiscoverV1' })

describe('the address after a segment of the path that is none', () => {
  const infos = '/autodiscover/autodiscover.json/v1.0/infos'

  test('is read from the query', () => {
    expect(read({ ...request, path: infos })).toEqual(asked)
  })

  test('is the segment where that is an address', () => {
    const segment = 'jane.doe%2Btag%40example.com'
    const query = 'Email=other@example.com&Protocol=AutodiscoverV1'
    expect(read({ ...request, path: infos.replace('infos', segment), query })).toEqual(asked)
  })

  test('is not guessed where the query has none', () => {
    expect(read({ ...request, path: infos, query: 'Protocol=AutodiscoverV1' })).toEqual(
      ok({ host, domain: undefined, protocol: 'AutodiscoverV1' })
    )
  })
})

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

  test('keep the spelling of the protocol, for the error that repeats it', () => {
    const query = 'Email=jane.doe%2Btag%40example.com&Protocol=aCtIvEsYnC%20'
    expect(read({ ...request, query })).toEqual(
      ok({ host, address: jane, protocol: 'aCtIvEsYnC ' })
    )
  })

  test.each([
    ['no address', 'Protocol=EWS', 'no-address'],
    ['an empty address', 'Email=&Protocol=EWS', 'no-address'],
    ['neither', '', 'no-address'],
    ['no protocol', 'Email=jane@example.com', 'not-understood'],
    ['an empty protocol', 'Email=jane@example.com&Protocol=', 'not-understood']
  ])('are refused with %s', (_, query, refusal) => {
    expect(read({ ...request, query })).toEqual(failed(refusal))
  })
})

test.each([
  ['in the query', path, `Email=${'x'.repeat(65)}@example.net&Protocol=EWS`, 'example.net'],
  ['with a raw &', path, 'Email=a&b@example.net&Protocol=EWS', 'example.net'],
  ['in the path', `${path}/v1.0/${'x'.repeat(65)}@example.net`, 'Protocol=EWS', 'example.net'],
  ['without a domain', path, 'Email=jane&Protocol=EWS', undefined]
])(
  'an address that cannot be read %s is replaced by its domain, or by the Host',
  (_, at, query, found) => {
    expect(read({ ...request, path: at, query })).toEqual(
      ok({ host, protocol: 'EWS', ...(found && { domain: found }) })
    )
  }
)

describe('the address in the path', () => {
  const query = 'Protocol=AutodiscoverV1'

  test.each([
    '/autodiscover/autodiscover.json/v1.0/jane.doe+tag@example.com',
    '/autodiscover/autodiscover.json/v1.0/jane.doe%2Btag%40example.com',
    '/AutoDiscover/AutoDiscover.json/V1.0/jane.doe%2Btag@example.com'
  ])('is read in %s', inPath => {
    expect(read({ ...request, path: inPath, query })).toEqual(asked)
  })

  test('keeps its case', () => {
    const inPath = `${path}/v1.0/Jane.Doe@example.com`
    expect(read({ ...request, path: inPath, query })).toHaveProperty(
      'value.address.text',
      'Jane.Doe@example.com'
    )
  })

  test('takes precedence over one in the query', () => {
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
  ])('is not in %s', inPath => {
    expect(read({ ...request, path: inPath, query })).toEqual(failed('no-address'))
  })
})

test('the example is the request of Outlook while it runs', () => {
  expect(example(jane)).toEqual({
    ...request,
    query: 'Email=jane.doe%2Btag%40example.com&Protocol=AutodiscoverV1&RedirectCount=1'
  })
})

test.each(['jane@example.com', '"a&b"@example.com', 'büro%@example.com'])(
  'the example of %s is read as that address',
  text => {
    expect(read(example(address(text)))).toMatchObject(ok({ address: address(text) }))
  }
)
