import { Hono, type MiddlewareHandler } from 'hono'
import { getPath } from 'hono/utils/url'
import type { Directory } from '../directory/directory.ts'
import { formats as allFormats } from '../formats/all.ts'
import type { Format, Reply, Route } from '../formats/format.ts'
import { failed, ok } from '../result.ts'
import { answer } from './answer.ts'
import { whenReady, type MaybePromise } from './maybe-promise.ts'
import { openapi } from './openapi.ts'
import { LARGEST_BODY, readBody, toClientRequest, type Origin } from './request.ts'
import { PLAIN_HEADERS, toResponse } from './response.ts'
import { routeTable } from './routes.ts'

export { LARGEST_BODY, type Origin }

export type AppOptions = {
  /** A getter, so that a reload is one assignment and no request sees half of two configurations. */
  readonly directory: () => Directory
  readonly publicUrl?: string | undefined
  /** Which scheme and host to trust. Undefined: http, and the host of the request. */
  readonly originOf?: (request: Request, env: unknown) => Origin | undefined
  /** The body, where the runtime has read it already; undefined when it is longer than LARGEST_BODY. */
  readonly bodyOf?: (env: unknown) => string | undefined
  /** Signs replies that are signable; without a promise where it has signed the same body before. */
  readonly sign?: ((body: string) => MaybePromise<Uint8Array>) | undefined
  readonly log?: (event: RequestEvent) => void
  /** Runs for every request, in this order, before the routes. */
  readonly middleware?: readonly MiddlewareHandler[]
  /** Gets every unexpected error, before the client gets a 500. */
  readonly onError?: (error: unknown, where: ErrorLocation) => void
}

/** Where an error happened; format and route are undefined outside of every format. */
export type ErrorLocation = Pick<RequestEvent, 'format' | 'route' | 'method'>

/** What may be logged about a request: never who asked, nor about whom. */
export type RequestEvent = {
  readonly format: string | undefined
  /** The route's pattern, not the path: a path can hold an address. */
  readonly route: string | undefined
  readonly method: string
  readonly status: number
  /** The served domain that was asked about or asked at, never one that only the request names. */
  readonly domain: string | undefined
  /** Milliseconds, with two decimals. */
  readonly ms: number
}

/** The public service: every route of every format. */
export function createApp(options: AppOptions): Hono {
  const formats = allFormats(options.publicUrl)
  const app = new Hono({ getPath: pathOf })
  for (const handler of options.middleware ?? []) app.use(handler)
  for (const [path, byMethod] of routeTable(formats)) {
    const allow = [...byMethod.keys()].join(', ')
    // One handler per path: with a second one, Hono composes middleware for every request.
    app.all(path, ({ req: { raw: request }, env }) => {
      const found = byMethod.get(request.method)
      if (!found) return plainResponse(request.method, options, 405, NOT_ALLOWED, { allow })
      const { format, route } = found
      return respond({ request, env, format, route, options, started: performance.now() })
    })
  }
  const description = JSON.stringify(openapi(formats))
  app.get('/openapi.json', c =>
    plainResponse(c.req.method, options, 200, description, { 'content-type': 'application/json' })
  )
  // Not logged: probes ask every few seconds, and always get the same answer.
  app.get('/health/live', () => new Response('ok\n', { headers: PLAIN_HEADERS }))
  app.notFound(c => plainResponse(c.req.method, options, 404, 'Not found\n'))
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
const BODY_PROBLEMS = {
  'too long': [413, `At most ${LARGEST_BODY} bytes are read\n`],
  // The client has closed the connection: this response is not read, and it is not an error of the service.
  interrupted: [400, 'The body ended too early\n']
} as const
const INTERNAL_ERROR = 'Something is wrong here, not with your request\n'

/** One request of one route. */
type RequestContext = {
  readonly request: Request
  /** What the runtime passes along with the request. */
  readonly env: unknown
  readonly format: Format
  readonly route: Route
  readonly options: AppOptions
  /** performance.now() */
  readonly started: number
}

/** The response, logged. Never throws or rejects: an unexpected error is a 500. */
function respond(context: RequestContext): MaybePromise<Response> {
  const fail = (error: unknown): Response => internalError(context, error)
  try {
    const response = whenReady(bodyOf(context), body =>
      body.ok ? respondTo(context, body.value) : badBody(context, body.error)
    )
    return response instanceof Promise ? response.catch(fail) : response
  } catch (error) {
    return fail(error)
  }
}

function respondTo(context: RequestContext, body: string): MaybePromise<Response> {
  const { request, env, format, options } = context
  const asked = toClientRequest(request, body, options.originOf?.(request, env))
  return whenReady(answer(format, asked, options.directory()), ({ reply, settings }) =>
    whenReady(signatureOf(reply, options), signed =>
      logRequest(
        context,
        toResponse(reply, request, settings?.template, signed),
        settings?.hostDomain ?? settings?.domain
      )
    )
  )
}

/** The signed body; undefined where it is sent unsigned. */
function signatureOf(
  { signable, body }: Reply,
  { sign }: AppOptions
): MaybePromise<Uint8Array | undefined> {
  return signable && sign ? sign(body) : undefined
}

type Body = Awaited<ReturnType<typeof readBody>>

function bodyOf({ request, env, route, options }: RequestContext): MaybePromise<Body> {
  if (route.method === 'GET') return NO_BODY
  if (!options.bodyOf) return readBody(request)
  const body = options.bodyOf(env)
  return body === undefined ? failed('too long') : ok(body)
}

const NO_BODY = ok('')

function badBody(context: RequestContext, problem: keyof typeof BODY_PROBLEMS): Response {
  const [status, text] = BODY_PROBLEMS[problem]
  return plainRefusal(context, status, text)
}

function internalError(context: RequestContext, error: unknown): Response {
  const { request, format, route, options } = context
  options.onError?.(error, { format: format.name, route: route.path, method: request.method })
  return plainRefusal(context, 500, INTERNAL_ERROR)
}

function plainRefusal(context: RequestContext, status: number, text: string): Response {
  return logRequest(context, new Response(text, { status, headers: PLAIN_HEADERS }), undefined)
}

function logRequest(
  { request, format, route, options, started }: RequestContext,
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

/** A response that belongs to no format, logged. */
function plainResponse(
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
  return new Response(body, { status, headers: { ...PLAIN_HEADERS, ...headers } })
}
