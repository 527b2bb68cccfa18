import type { ClientRequest } from '../formats/format.ts'
import { failed, ok, type Result } from '../result.ts'
import { decodeBody } from './body-text.ts'

/** The scheme of a request, and its host where that is not the host of its own URL. */
export type Origin = { readonly scheme: 'http' | 'https'; readonly host?: string | undefined }

/** The value of a request header, by its name in lower case. */
export type Header = (name: string) => string | undefined

export const LARGEST_BODY = 16 * 1024

/** A web Request → what formats read. @param origin see Origin; by default http and the host of the request */
export function toClientRequest(
  request: Pick<Request, 'method' | 'url'>,
  body: string,
  header: Header,
  origin?: Origin
): ClientRequest {
  const { authority, path, query } = splitUrl(request.url)
  const { scheme = 'http', host = authority } = origin ?? {}
  return { method: request.method, scheme, host, path, query, body, header }
}

/** The URL parser would decode and normalise, and takes longer than the whole answer. */
function splitUrl(url: string): { authority: string; path: string; query: string } {
  const host = url.indexOf('://') + 3
  const start = url.indexOf('/', host)
  const end = url.indexOf('?', start)
  return {
    authority: url.slice(host, start),
    path: url.slice(start, end < 0 ? undefined : end),
    query: end < 0 ? '' : url.slice(end + 1)
  }
}

/**
 * The body as text, of at most LARGEST_BODY bytes. A body whose Content-Length is larger is not read at all, one without
 * Content-Length up to the limit. With Content-Length, `request.body` is left alone: node-server is faster without it.
 */
export async function readBody(
  request: Request
): Promise<Result<string, 'too long' | 'interrupted'>> {
  const announced = request.headers.get('content-length')
  if (announced !== null && Number(announced) > LARGEST_BODY) return failed('too long')
  try {
    const bytes =
      announced === null
        ? await readChunks(request.body)
        : new Uint8Array(await request.arrayBuffer())
    if (!bytes) return failed('too long')
    return ok(decodeBody(bytes, request.headers.get('content-type') ?? undefined))
  } catch {
    return failed('interrupted')
  }
}

/** Undefined for more than LARGEST_BODY bytes. */
async function readChunks(body: Request['body']): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(LARGEST_BODY)
  let length = 0
  for await (const chunk of body ?? []) {
    if (length + chunk.length > LARGEST_BODY) return undefined
    bytes.set(chunk, length)
    length += chunk.length
  }
  return bytes.subarray(0, length)
}
