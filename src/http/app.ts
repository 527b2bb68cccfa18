import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { answer } from './answer.ts'
import type { Directory } from '../directory/directory.ts'
import { formats as allFormats } from '../formats/all.ts'
import type { Route, Format } from '../formats/format.ts'
import { desksByPath, type Desk } from './routes.ts'
import { LARGEST_BODY, readBody, toClientRequest, type Origin } from './request.ts'
import { SECURITY_HEADERS, toResponse, type Copy } from './response.ts'
import { openapi } from './openapi.ts'
import type { Settings } from '../settings/settings.ts'

export { LARGEST_BODY, type Origin }

export type AppOptions = {
  /** A getter, so that a reload is one assignment and no request sees half of two configurations. */
  readonly directory: () => Directory
  readonly publicUrl?: string | undefined
  /** Whom to believe. Undefined: http, and the host of the request. */
  readonly originOf?: (request: Request, env: unknown) => Origin | undefined
  /** The body where it was read before, undefined when it is longer than LARGEST_BODY. */
  readonly bodyOf?: (env: unknown) => string | undefined
  /** Wraps replies that say they may be signed; at once what it has wrapped before. */
  readonly sign?: ((body: string) => Uint8Array | Promise<Uint8Array>) | undefined
  readonly log?: (event: RequestEvent) => void
  /** Gets an error in our own code, and where it happened, before the 500 goes out. */
  readonly fault?: (error: unknown, where: FaultPlace) => void
}

/** The format and the route that were asked; undefined outside of every format. */
export type FaultPlace = Pick<RequestEvent, 'format' | 'route' | 'method'>

/** What may be said about a request afterwards: never who asked, nor for whom. */
export type RequestEvent = {
  readonly format: string | undefined
  /** The route's pattern, not the path: a path can hold an address. */
  readonly route: string | undefined
  readonly method: string
  readonly status: number
  /** The domain of ours that was asked for or asked at, never one that only stood in an address. */
  readonly domain: string | undefined
  /** Milliseconds, to a hundredth. */
  readonly ms: number
}

/** The public service: every route of every format. The only file that knows Hono. */
export function createApp(options: AppOptions): Hono {
  const formats = allFormats(options.publicUrl)
  const desks = desksByPath(formats)
  const app = new Hono({ getPath: pathOf })
  for (const [path, byMethod] of desks) {
    const allow = [...byMethod.keys()].join(', ')
    // One handler for each path, whatever the method: with a second one Hono makes promises of every answer.
    app.all(path, c => {
      const desk = byMethod.get(c.req.method)
      return desk
        ? serve(desk, { request: c.req.raw, env: c.env }, options)
        : aside(c.req.method, options, 405, NOT_ALLOWED, { allow })
    })
  }
  const description = JSON.stringify(openapi(formats))
  app.get('/openapi.json', c =>
    aside(c.req.method, options, 200, description, { 'content-type': 'application/json' })
  )
  // Not logged: probes ask it every few seconds, and it says nothing new.
  app.get('/health/live', () => new Response('ok\n', { headers: PLAIN }))
  app.notFound(c => aside(c.req.method, options, 404, 'Not found\n'))
  app.onError((error, c) => {
    options.fault?.(error, { format: undefined, route: undefined, method: c.req.method })
    return aside(c.req.method, options, 500, OUR_FAULT)
  })
  const askHono = app.fetch
  // Nearly every request is for a desk at a literal path, which one look finds. Hono would make a context for it first: on
  // Node 20 a fifth of the whole in a process that has seen many kinds of requests (docs/decisions/0014).
  app.fetch = (request, env, context) => {
    const desk = desks.get(pathOf(request))?.get(request.method)
    // HEAD is Hono's: it leaves the body out.
    return desk?.route.method === request.method
      ? serve(desk, { request, env }, options)
      : askHono(request, env, context)
  }
  return app
}

/** Outlook writes /AutoDiscover/AutoDiscover.xml, Microsoft's cloud /Autodiscover/Autodiscover.xml. */
function pathOf(request: Request): string {
  const path = getPath(request)
  return /^\/autodiscover\//i.test(path) ? path.toLowerCase() : path
}

const NOT_ALLOWED = 'Method not allowed\n'

/** A request, and what the runtime hands over beside it. */
type Call = { readonly request: Request; readonly env: unknown }

/** Answers at once, unless there is a body to read or a signature to make. An error of ours is a 500, never a throw. */
function serve(
  { format, route }: Desk,
  { request, env }: Call,
  options: AppOptions
): Response | Promise<Response> {
  const knock: Knock = { request, env, format, route, options, started: performance.now() }
  try {
    const told = serveKnock(knock)
    return told instanceof Response ? told : told.catch((error: unknown) => fail(knock, error))
  } catch (error) {
    return fail(knock, error)
  }
}

function serveKnock(knock: Knock): Response | Promise<Response> {
  const { request, env, route, options } = knock
  if (route.method === 'GET') return say(knock, '')
  if (options.bodyOf) return sayTo(knock, options.bodyOf(env))
  return readBody(request).then(
    body => sayTo(knock, body),
    // The client went away in the middle of it: nobody hears this, and it is no fault of ours.
    () => refuse(knock, 400, 'The body broke off\n')
  )
}

function sayTo(knock: Knock, body: string | undefined): Response | Promise<Response> {
  return body === undefined ? refuse(knock, 413, TOO_LONG) : say(knock, body)
}

/** One request at one route, and when it began. */
type Knock = Call & {
  readonly format: Format
  readonly route: Route
  readonly options: AppOptions
  readonly started: number
}

function say(knock: Knock, body: string): Response | Promise<Response> {
  const { request, env, format, options } = knock
  const directory = options.directory()
  const asked = toClientRequest(request, body, options.originOf?.(request, env))
  const { reply, settings } = answer(format, asked, directory)
  const copy: Copy = {
    method: request.method,
    version: directory.version,
    // Headers are looked up one by one: only where it counts.
    ifNoneMatch: reply.cacheKey === undefined ? null : request.headers.get('if-none-match')
  }
  const domain = domainOf(settings)
  if (!reply.signable || !options.sign) return tell(knock, toResponse(reply, copy), domain)
  const signed = options.sign(reply.body)
  return signed instanceof Uint8Array
    ? tell(knock, toResponse(reply, copy, signed), domain)
    : signed.then(bytes => tell(knock, toResponse(reply, copy, bytes), domain))
}

function domainOf(settings: Settings | undefined): string | undefined {
  return settings?.hostDomain ?? settings?.domain
}

const TOO_LONG = `At most ${LARGEST_BODY} bytes are read\n`

function refuse(knock: Knock, status: number, text: string): Response {
  return tell(knock, new Response(text, { status, headers: PLAIN }), undefined)
}

function tell(
  { request, format, route, options, started }: Knock,
  response: Response,
  domain: string | undefined
): Response {
  options.log?.({
    format: format.name,
    route: route.path,
    method: request.method,
    status: response.status,
    domain,
    ms: Math.round((performance.now() - started) * 100) / 100
  })
  return response
}

const PLAIN = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  ...SECURITY_HEADERS
}

const OUR_FAULT = 'Something is wrong here, not with your request\n'

function fail(knock: Knock, error: unknown): Response {
  const { request, format, route, options } = knock
  options.fault?.(error, { format: format.name, route: route.path, method: request.method })
  return refuse(knock, 500, OUR_FAULT)
}

/** What no format says: health, the description, and the noes to those who knock at no route. */
function aside(
  method: string,
  options: AppOptions,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {}
): Response {
  options.log?.({
    format: undefined,
    route: undefined,
    method,
    status,
    domain: undefined,
    ms: 0
  })
  return new Response(body, { status, headers: { ...PLAIN, ...headers } })
}
