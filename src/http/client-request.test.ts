import { describe, expect, test } from 'vitest'
import { failed, ok } from '../result.ts'
import { LARGEST_BODY, readBody, toClientRequest } from './client-request.ts'

const noHeader = (): undefined => undefined

const parts = (url: string): unknown => {
  const { host, path, query } = toClientRequest(urlRequest(url), '', noHeader)
  return [host, path, query]
}

/** As node-server makes them: always with a path, else as the client wrote it. The platform's own Request would tidy up. */
function urlRequest(url: string): Request {
  return { url, method: 'GET' } as Request
}

describe('a URL has host, path and query', () => {
  test.each([
    ['http://example.com/a/b?c=d', ['example.com', '/a/b', 'c=d']],
    ['http://example.com:8080/a', ['example.com:8080', '/a', '']],
    ['https://[::1]:8080/a', ['[::1]:8080', '/a', '']],
    ['http://example.com/', ['example.com', '/', '']],
    ['http://example.com/a?', ['example.com', '/a', '']],
    ['http://example.com/a?b?c=d', ['example.com', '/a', 'b?c=d']],
    ['http://example.com/a?u=http://b.example/c', ['example.com', '/a', 'u=http://b.example/c']],
    ['http://example.com/%41%2f/../b?%20+', ['example.com', '/%41%2f/../b', '%20+']]
  ])('%s', (url, expected) => {
    expect(parts(url)).toEqual(expected)
  })
})

describe('scheme and host', () => {
  const request = new Request('https://example.com/a', { method: 'POST' })

  test('are http and the host of the URL by default', () => {
    expect(toClientRequest(request, 'text', noHeader)).toEqual({
      method: 'POST',
      scheme: 'http',
      host: 'example.com',
      path: '/a',
      query: '',
      body: 'text',
      header: expect.any(Function)
    })
  })

  test('may be given apart', () => {
    expect(toClientRequest(request, '', noHeader, { scheme: 'https' })).toMatchObject({
      scheme: 'https',
      host: 'example.com'
    })
  })

  test('are those that are given', () => {
    const origin = { scheme: 'https', host: 'example.net' } as const
    expect(toClientRequest(request, '', noHeader, origin)).toMatchObject(origin)
  })
})

const bytes = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(120)

const post = (
  body: string | ReadableStream | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {}
): Request =>
  new Request('http://example.com/', {
    method: 'POST',
    body,
    headers,
    duplex: 'half'
  })

/** A body that comes in pieces and has no Content-Length; `read` counts the pieces taken. */
function chunked(...pieces: readonly Uint8Array<ArrayBuffer>[]): {
  request: Request
  read: () => number
} {
  let taken = 0
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const piece = pieces[taken]
        if (piece) controller.enqueue(piece)
        else controller.close()
        taken += 1
      }
    },
    { highWaterMark: 0 }
  )
  return { request: post(body), read: () => taken }
}

describe('a body', () => {
  test('is read to the limit', async () => {
    const body = 'x'.repeat(LARGEST_BODY)
    expect(await readBody(post(body, { 'content-length': String(LARGEST_BODY) }))).toEqual(ok(body))
  })

  test('whose Content-Length is over the limit is not read', async () => {
    const request = post('short', { 'content-length': String(LARGEST_BODY + 1) })
    expect(await readBody(request)).toEqual(failed('too long'))
    expect(request.bodyUsed).toBe(false)
  })

  test('in pieces is read to the limit', async () => {
    const { request } = chunked(bytes(LARGEST_BODY - 1), bytes(1))
    expect(await readBody(request)).toEqual(ok('x'.repeat(LARGEST_BODY)))
  })

  test('in pieces is read no further than one piece past the limit', async () => {
    const { request, read } = chunked(bytes(LARGEST_BODY), bytes(1), bytes(1), bytes(1))
    expect(await readBody(request)).toEqual(failed('too long'))
    expect(read()).toBeLessThanOrEqual(2)
  })

  test('may have the bytes of a letter in two pieces', async () => {
    const [first, second] = [new Uint8Array([0x61, 0xc3]), new Uint8Array([0xa4, 0x62])]
    expect(await readBody(chunked(first, second).request)).toEqual(ok('aäb'))
  })

  test('that ends within a letter ends with a replacement character', async () => {
    expect(await readBody(chunked(new Uint8Array([0x61, 0xc3])).request)).toEqual(ok('a\uFFFD'))
  })

  test.each(['chunked', '8'])('in UTF-16 is read (content-length: %s)', async length => {
    const body = Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0xe4, 0, 0x3e, 0)
    const request =
      length === '8' ? post(body, { 'content-length': length }) : chunked(body).request
    expect(await readBody(request)).toEqual(ok('<ä>'))
  })

  test('in another charset is read as Content-Type says', async () => {
    const headers = { 'content-type': 'text/xml; charset=iso-8859-1' }
    const body = Uint8Array.of(0x61, 0xe4)
    expect(
      await readBody(new Request('http://example.com/', { method: 'POST', body, headers }))
    ).toEqual(ok('aä'))
  })

  test('that is missing is empty', async () => {
    expect(await readBody(new Request('http://example.com/', { method: 'POST' }))).toEqual(ok(''))
  })

  test('that ends too early is another problem than one that is too long', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('gone'))
      }
    })
    expect(await readBody(post(body))).toEqual(failed('interrupted'))
  })
})
