import type { Reply } from '../formats/format.ts'

/** What a client told about the copy it has, and which configuration we would answer from. */
export type Copy = {
  readonly method: string
  readonly version: string
  readonly ifNoneMatch: string | null
}

// All headers in one object for the one response: setting them afterwards costs more than rendering does. No HSTS: the
// name we are asked at is a customer's, and so are its other hosts.
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
}

// A program asks again whenever it needs the document, and gets a 304 where it has not changed (RFC 9111 5.2.2). With an
// hour of max-age Thunderbird kept the servers of before a reload, even across a restart. `no-cache` would bind the caches
// between us too; so they may answer for a minute.
const CACHING = { public: 'public, max-age=0, must-revalidate, s-maxage=60', none: 'no-store' }

/** A format's reply → HTTP, with 304 for a copy that is still good. `signed` stands in for the body. */
export function toResponse(
  reply: Reply,
  { method, version, ifNoneMatch }: Copy,
  signed?: Uint8Array
): Response {
  // A literal with every usual name: objects made by spreading cost a twentieth of the whole request.
  const headers: Record<string, string> = {
    'content-type': reply.type,
    'cache-control': CACHING[reply.cache ?? 'none'],
    'x-content-type-options': SECURITY_HEADERS['x-content-type-options'],
    'referrer-policy': SECURITY_HEADERS['referrer-policy'],
    'content-security-policy': SECURITY_HEADERS['content-security-policy']
  }
  if (reply.headers) Object.assign(headers, reply.headers)
  // Same configuration and same question give the same bytes, so the tag needs no look at them.
  if (reply.cacheKey !== undefined) headers['etag'] = `"${version}.${reply.cacheKey}"`
  if (
    ifNoneMatch !== null &&
    headers['etag'] !== undefined &&
    isSame(ifNoneMatch, headers['etag'])
  ) {
    delete headers['content-type']
    return new Response(null, { status: 304, headers })
  }
  const body = signed ?? reply.body
  if (method === 'HEAD') headers['content-length'] = String(octets(body))
  return new Response(body, { status: reply.status, headers })
}

/** RFC 9110 13.1.2: a list of tags, weak or not, or `*`. */
function isSame(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}

function octets(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length
}
