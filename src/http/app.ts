import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { formats as allFormats } from '../formats/all.ts'
import { LiteralRouter } from './literal-router.ts'
import { openapi } from './openapi.ts'
import type { AppOptions } from './options.ts'
import { INTERNAL_ERROR, respond } from './handle-request.ts'
import { PLAIN_HEADERS } from './response.ts'
import { routeTable } from './route-table.ts'
import { notFound, plainResponse } from './unrouted.ts'

/** The public service: every route of every format. */
export function createApp(options: AppOptions): Hono {
  const formats = allFormats(options.publicUrl)
  const app = new Hono({ getPath: pathOf, router: new LiteralRouter() })
  for (const handler of options.middleware ?? []) app.use(handler)
  for (const [path, byMethod] of routeTable(formats)) {
    const allow = [...byMethod.keys()].join(', ')
    // One handler per path: with a second one, Hono composes middleware for every request.
    app.all(path, ({ req: { raw: request }, env }) => {
      const found = byMethod.get(request.method)
      if (!found) return plainResponse(request.method, options, 405, NOT_ALLOWED, { allow })
      return respond({ request, env }, found, options)
    })
  }
  const description = JSON.stringify(openapi(formats))
  app.get('/openapi.json', c =>
    plainResponse(c.req.method, options, 200, description, { 'content-type': 'application/json' })
  )
  // Not logged: probes ask every few seconds, and always get the same answer.
  app.get('/health/live', () => new Response('ok\n', { headers: PLAIN_HEADERS }))
  app.notFound(({ req: { raw: request }, env }) => notFound({ request, env }, options))
  app.onError((error, c) => {
    options.onError?.(error, { format: undefined, route: undefined, method: c.req.method })
    return plainResponse(c.req.method, options, 500, INTERNAL_ERROR)
  })
  return app
}

/** Outlook asks for /AutoDiscover/AutoDiscover.xml, Microsoft's cloud for /Autodiscover/Autodiscover.xml. */
function pathOf(request: Request): string {
  const path = getPath(request)
  return /^\/autodiscover\//i.test(path) ? path.toLowerCase() : path
}

const NOT_ALLOWED = 'Method not allowed\n'
