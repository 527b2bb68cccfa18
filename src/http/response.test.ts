import { describe, expect, test } from 'vitest'
import type { Reply } from '../formats/format.ts'
import { toResponse } from './response.ts'

const reply: Reply = { status: 200, type: 'text/xml; charset=utf-8', body: '<ä/>' }
const kept: Reply = { ...reply, cache: 'public', cacheKey: 'example.com' }
const copy = { method: 'GET', version: 'v1', ifNoneMatch: null }
const etag = '"v1.example.com"'

const headersOf = (response: Response): object => Object.fromEntries(response.headers)
const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
}

test('a reply that says nothing about caches is kept by none', async () => {
  const response = toResponse(reply, copy)
  expect([response.status, await response.text(), headersOf(response)]).toEqual([
    200,
    '<ä/>',
    { ...SECURITY, 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' }
  ])
})

test('a public reply has a tag of configuration and question, and an hour', () => {
  expect(headersOf(toResponse(kept, copy))).toEqual({
    ...SECURITY,
    'content-type': 'text/xml; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate, s-maxage=60',
    etag
  })
})

test('a format’s own headers come along', () => {
  const headers = { location: 'https://example.com/', 'cache-control': 'private' }
  expect(headersOf(toResponse({ ...reply, status: 302, headers }, copy))).toMatchObject(headers)
})

test('no header speaks for the customer’s other hosts', () => {
  expect(
    Object.keys(headersOf(toResponse(kept, copy))).filter(name =>
      /strict-transport|set-cookie/.test(name)
    )
  ).toEqual([])
})

describe('a copy that is still good', () => {
  test.each([
    etag,
    `W/${etag}`,
    `  ${etag}  `,
    `"other", ${etag}`,
    `W/"other" ,W/${etag},"third"`,
    '*',
    ' * '
  ])('is known by %s', async ifNoneMatch => {
    const response = toResponse(kept, { ...copy, ifNoneMatch })
    expect([response.status, await response.text(), headersOf(response)]).toEqual([
      304,
      '',
      { ...SECURITY, 'cache-control': 'public, max-age=0, must-revalidate, s-maxage=60', etag }
    ])
  })

  test.each([
    '',
    '"other"',
    'v1.example.com',
    `w/${etag}`,
    `xW/${etag}`,
    `"a${etag}"`,
    '**',
    '"*"'
  ])('is not known by %s', ifNoneMatch => {
    expect(toResponse(kept, { ...copy, ifNoneMatch }).status).toBe(200)
  })

  test('is none after the configuration has changed', () => {
    expect(toResponse(kept, { ...copy, version: 'v2', ifNoneMatch: etag }).status).toBe(200)
  })

  test('is none of a reply that has no tag, whatever is asked', () => {
    expect(toResponse(reply, { ...copy, ifNoneMatch: '*' }).status).toBe(200)
  })
})

test('HEAD is told how long the answer would be, in octets', () => {
  const length = toResponse(reply, { ...copy, method: 'HEAD' }).headers.get('content-length')
  expect(length).toBe('5')
})

test('GET leaves the length to the server that sends it', () => {
  expect(toResponse(reply, copy).headers.has('content-length')).toBe(false)
})

describe('a signed reply', () => {
  const signed = new Uint8Array([48, 130, 1])

  test('is the signed bytes and nothing of the text', async () => {
    const response = toResponse(reply, copy, signed)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(signed)
  })

  test('is as long as its bytes', () => {
    const response = toResponse(reply, { ...copy, method: 'HEAD' }, signed)
    expect(response.headers.get('content-length')).toBe('3')
  })
})
