import { toClientRequest } from './client-request.ts'
import { headersOf, type Incoming } from './handle-request.ts'
import { whenReady, type MaybePromise } from './maybe-promise.ts'
import { isNavigation } from './navigation.ts'
import type { AppOptions } from './options.ts'
import { pageFor } from './page-for-people.ts'
import { PLAIN_HEADERS, toResponse } from './response.ts'

/** A response that belongs to no format, logged. */
export function plainResponse(
  method: string,
  options: AppOptions,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {}
): Response {
  logUnrouted(method, options, status)
  return new Response(body, { status, headers: { ...PLAIN_HEADERS, ...headers } })
}

const NOT_FOUND = { status: 404, type: PLAIN_HEADERS['content-type'], body: 'Not found\n' }

/** For a path that no route has: plain text, or a page where a person has opened the URL in a browser. Logged. */
export function notFound(incoming: Incoming, options: AppOptions): MaybePromise<Response> {
  const { request, env } = incoming
  const { method } = request
  const header = headersOf(incoming, options)
  if (!isNavigation({ method, header }))
    return plainResponse(method, options, NOT_FOUND.status, NOT_FOUND.body)
  const asked = toClientRequest(request, '', header, options.originOf?.(request, env))
  return whenReady(pageFor('not-found', NOT_FOUND, asked, options.directory()), page => {
    logUnrouted(method, options, page.status)
    return toResponse(page, { method, header })
  })
}

function logUnrouted(method: string, options: AppOptions, status: number): void {
  options.log?.({
    format: undefined,
    route: undefined,
    method,
    status,
    domain: undefined,
    ms: 0
  })
}
