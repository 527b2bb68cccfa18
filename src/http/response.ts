import type { Reply } from '../formats/format.ts'
import type { ProviderTemplate } from '../settings/settings.ts'
import type { Header } from './client-request.ts'

// No HSTS: the host that is asked belongs to a customer, and so do the hosts below it.
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
}

/** For responses that belong to no format. */
export const PLAIN_HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  ...SECURITY_HEADERS
}

// A program asks again whenever it needs the document, and gets a 304 where it has not changed (RFC 9111 5.2.2). With
// `max-age=3600`, Thunderbird used the servers from before a reload for an hour, even across a restart. `no-cache` would apply
// to the caches between the client and this service too; with `s-maxage` they may answer for a minute.
const CACHING = { public: 'public, max-age=0, must-revalidate, s-maxage=60', none: 'no-store' }

/** Whose settings a reply holds: its ETag names them. */
export type Content = Pick<ProviderTemplate, 'id' | 'version'>

/**
 * A format's reply → HTTP, or 304 where the client has the same (RFC 9110 13.1.2).
 *
 * @param signed replaces the body
 */
export function toResponse(
  reply: Reply,
  { method, header }: { readonly method: string; readonly header: Header },
  content?: Content,
  signed?: Uint8Array
): Response {
  // One literal with every usual header: an object made by spreading costs a twentieth of the whole request.
  const headers: Record<string, string> = {
    'content-type': reply.type,
    'cache-control': CACHING[reply.cache ?? 'none'],
    'x-content-type-options': SECURITY_HEADERS['x-content-type-options'],
    'referrer-policy': SECURITY_HEADERS['referrer-policy'],
    'content-security-policy': SECURITY_HEADERS['content-security-policy']
  }
  if (reply.headers) Object.assign(headers, reply.headers)
  if (content && reply.cacheKey !== undefined) {
    const etag = etagOf(content, reply.cacheKey)
    headers['etag'] = etag
    const ifNoneMatch = header('if-none-match')
    if (ifNoneMatch !== undefined && isMatch(ifNoneMatch, etag)) {
      delete headers['content-type']
      return new Response(null, { status: 304, headers })
    }
  }
  const body = signed ?? reply.body
  if (method === 'HEAD') headers['content-length'] = String(byteLength(body))
  return new Response(body, { status: reply.status, headers })
}

/**
 * The same provider, content and question give the same bytes, so the bytes need not be hashed. With the provider's id, a
 * domain that moves to another provider gets another ETag, whatever the versions are.
 */
function etagOf({ id, version }: Content, cacheKey: string): string {
  return `"${version}.${id}.${cacheKey}"`
}

/** RFC 9110 13.1.2: a list of tags, weak or not, or `*`. */
function isMatch(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}

function byteLength(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length
}
