import { describe, expect, test } from 'vitest'
import type { Reply } from '../formats/format.ts'
import { domain } from '../../test/samples.ts'
import type { Header } from './client-request.ts'
import { toResponse, type Content } from './response.ts'

const reply: Reply = { status: 200, type: 'text/xml; charset=utf-8', body: '<ä/>' }
const kept: Reply = { ...reply, cache: 'public', cacheKey: 'example.com' }
const content: Content = { id: domain('provider.example'), version: 'v1' }
const etag = '"v1.provider.example.example.com"'

const noHeader = (): undefined => undefined
const get = { method: 'GET', header: noHeader }
const head = { method: 'HEAD', header: noHeader }
const getWith = (ifNoneMatch: string): { method: string; header: Header } => ({
  method: 'GET',
  header: name => (name === 'if-none-match' ? ifNoneMatch : undefined)
})

const headersOf = (response: Response): object => Object.fromEntries(response.headers)
const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
}

test('a reply without a word about caches is kept by none', async () => {
  const response = toResponse(reply, get, content)
  expect([response.status, await response.text(), headersOf(response)]).toEqual([
    200,
    '<ä/>',
    { ...SECURITY, 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' }
  ])
})

test('a public reply has an ETag of its version, provider and question, and is revalidated', () => {
  expect(headersOf(toResponse(kept, get, content))).toEqual({
    ...SECURITY,
    'content-type': 'text/xml; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate, s-maxage=60',
    etag
  })
})

test('the headers of a format are kept', () => {
  const headers = { location: 'https://example.com/', 'cache-control': 'private' }
  expect(headersOf(toResponse({ ...reply, status: 302, headers }, get))).toMatchObject(headers)
})

test('no header applies to other hosts of the customer', () => {
  expect(
    Object.keys(headersOf(toResponse(kept, get, content))).filter(name =>
      /strict-transport|set-cookie/.test(name)
    )
  ).toEqual([])
})

describe('If-None-Match', () => {
  test.each([
    etag,
    `W/${etag}`,
    `  ${etag}  `,
    `"other", ${etag}`,
    `W/"other" ,W/${etag},"third"`,
    '*',
    ' * '
  ])('%s matches', async ifNoneMatch => {
    const response = toResponse(kept, getWith(ifNoneMatch), content)
    expect([response.status, await response.text(), headersOf(response)]).toEqual([
      304,
      '',
      { ...SECURITY, 'cache-control': 'public, max-age=0, must-revalidate, s-maxage=60', etag }
    ])
  })

  test.each([
    '',
    '"other"',
    'v1.provider.example.example.com',
    '"v1.example.com"',
    `w/${etag}`,
    `xW/${etag}`,
    `"a${etag}"`,
    '**',
    '"*"'
  ])('%s does not match', ifNoneMatch => {
    expect(toResponse(kept, getWith(ifNoneMatch), content).status).toBe(200)
  })

  test('does not match after the provider has changed', () => {
    const changed = { ...content, version: 'v2' }
    expect(toResponse(kept, getWith(etag), changed).status).toBe(200)
  })

  test('does not match after the domain has moved to a provider of the same version', () => {
    const other = { ...content, id: domain('other.example') }
    expect(toResponse(kept, getWith(etag), other).status).toBe(200)
  })

  test('never matches a reply without an ETag', () => {
    expect(toResponse(reply, getWith('*'), content).status).toBe(200)
    expect(toResponse(kept, getWith('*')).status).toBe(200)
  })
})

test('the response to HEAD has the length of the body in octets', () => {
  const length = toResponse(reply, head).headers.get('content-length')
  expect(length).toBe('5')
})

test('the response to GET leaves the length to the server that sends it', () => {
  expect(toResponse(reply, get).headers.has('content-length')).toBe(false)
})

describe('a signed reply', () => {
  const signed = new Uint8Array([48, 130, 1])

  test('is the signed bytes alone', async () => {
    const response = toResponse(reply, get, content, signed)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(signed)
  })

  test('is as long as its bytes', () => {
    const response = toResponse(reply, head, content, signed)
    expect(response.headers.get('content-length')).toBe('3')
  })
})
