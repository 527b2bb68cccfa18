import type { ClientRequest } from '../formats/format.ts'
import { decodeBody } from './body-text.ts'

/** Under which scheme a request was made, and under which host where that is not the one in its own URL. */
export type Origin = { readonly scheme: 'http' | 'https'; readonly host?: string | undefined }

export const LARGEST_BODY = 16 * 1024

/** A web Request and what it is known to come from → what formats read. */
export function toClientRequest(request: Request, body: string, origin?: Origin): ClientRequest {
  const { authority, path, query } = splitUrl(request.url)
  const { scheme = 'http', host = authority } = origin ?? {}
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined
  return { method: request.method, scheme, host, path, query, body, header }
}

/** By hand: the URL parser would decode, normalise and cost more than the answer does. */
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
 * The body as text, or undefined when it is longer than LARGEST_BODY. Nothing is read of a body that announces too much,
 * and no more than the limit of one that announces nothing. Touching `request.body` of the others would cost node-server
 * its fast path.
 */
export async function readBody(request: Request): Promise<string | undefined> {
  const announced = request.headers.get('content-length')
  if (announced !== null && Number(announced) > LARGEST_BODY) return undefined
  const bytes =
    announced === null
      ? await readPieces(request.body)
      : new Uint8Array(await request.arrayBuffer())
  return bytes && decodeBody(bytes, request.headers.get('content-type') ?? undefined)
}

async function readPieces(body: Request['body']): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(LARGEST_BODY)
  let length = 0
  for await (const piece of body ?? []) {
    if (length + piece.length > LARGEST_BODY) return undefined
    bytes.set(piece, length)
    length += piece.length
  }
  return bytes.subarray(0, length)
}
