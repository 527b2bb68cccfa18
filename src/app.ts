import { Hono, type Context } from 'hono'
import type { Result, Router } from 'hono/router'
import { TrieRouter } from 'hono/router/trie-router'
import { getPath } from 'hono/utils/url'
import { answer } from './answer.ts'
import type { Directory } from './directory/directory.ts'
import { formats as allFormats } from './formats/all.ts'
import type { Door, Format } from './formats/format.ts'
import { desksByPath, type Desk } from './http/desks.ts'
import { LARGEST_BODY, readBody, toClientRequest, type Origin } from './http/request.ts'
import { SECURITY_HEADERS, toResponse, type Copy } from './http/response.ts'
import { openapi } from './openapi.ts'
import type { Settings } from './settings/settings.ts'

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
  /** Told of an error in our own code, before the 500 goes out. */
  readonly fault?: (error: unknown) => void
  /** Mailsetup's version, for /openapi.json. */
  readonly version?: string
}

/** What may be said about a request afterwards: never who asked, nor for whom. */
export type RequestEvent = {
  readonly format: string | undefined
  /** The route's pattern, not the path: a path can hold an address. */
  readonly door: string | undefined
  readonly method: string
  readonly status: number
  /** The domain of ours that was asked for or asked at, never one that only stood in an address. */
  readonly domain: string | undefined
  /** Milliseconds, to a hundredth. */
  readonly ms: number
}

/** The public service: every door of every format. The only file that knows Hono. */
export function createApp(options: AppOptions): Hono {
  const formats = allFormats(options.publicUrl)
  const app = new Hono({
    router: new DoorRouter(),
    getPath: request => foldAutodiscover(getPath(request))
  })
  for (const [path, desks] of desksByPath(formats)) {
    const allow = [...desks.keys()].join(', ')
    // One handler for each path, whatever the method: with a second one Hono makes promises of every answer.
    app.all(path, c => {
      const desk = desks.get(c.req.method)
      return desk ? serve(c, desk, options) : aside(c, options, 405, NOT_ALLOWED, { allow })
    })
  }
  const description = JSON.stringify(openapi(formats, options.version ?? '0'))
  app.get('/openapi.json', c =>
    aside(c, options, 200, description, { 'content-type': 'application/json' })
  )
  // Not logged: probes ask it every few seconds, and it says nothing new.
  app.get('/health/live', () => new Response('ok\n', { headers: PLAIN }))
  app.notFound(c => aside(c, options, 404, 'Not found\n'))
  app.onError((error, c) => {
    options.fault?.(error)
    return aside(c, options, 500, 'Something is wrong here, not with your request\n')
  })
  return app
}

/** Outlook writes /AutoDiscover/AutoDiscover.xml, Microsoft's cloud /Autodiscover/Autodiscover.xml. */
function foldAutodiscover(path: string): string {
  return /^\/autodiscover\//i.test(path) ? path.toLowerCase() : path
}

/** Nearly every path is literal: found by one look, where Hono's fast router declines the few that vary. */
class DoorRouter<T> implements Router<T> {
  readonly name = 'doors'
  readonly #literal = new Map<string, Result<T>>()
  readonly #others = new TrieRouter<T>()

  add(method: string, path: string, handler: T): void {
    if (method === 'ALL' && !/[:*]/.test(path)) this.#literal.set(path, [[[handler, {}]]])
    else this.#others.add(method, path, handler)
  }

  match(method: string, path: string): Result<T> {
    return this.#literal.get(path) ?? this.#others.match(method, path)
  }
}

const NOT_ALLOWED = 'Method not allowed\n'

/** Answers at once, unless there is a body to read or a signature to make. */
function serve(
  c: Context,
  { format, door }: Desk,
  options: AppOptions
): Response | Promise<Response> {
  const knock: Knock = { c, format, door, options, started: performance.now() }
  if (door.method === 'GET') return say(knock, '')
  if (options.bodyOf) return sayTo(knock, options.bodyOf(c.env))
  return readBody(c.req.raw).then(
    body => sayTo(knock, body),
    // The client went away in the middle of it: nobody hears this, and it is no fault of ours.
    () => refuseBody(knock, 400, 'The body broke off\n')
  )
}

function sayTo(knock: Knock, body: string | undefined): Response | Promise<Response> {
  return body === undefined ? refuseBody(knock, 413, TOO_LONG) : say(knock, body)
}

/** One request at one door, and when it began. */
type Knock = {
  readonly c: Context
  readonly format: Format
  readonly door: Door
  readonly options: AppOptions
  readonly started: number
}

function say(knock: Knock, body: string): Response | Promise<Response> {
  const { c, format, options } = knock
  const { raw } = c.req
  const directory = options.directory()
  const request = toClientRequest(raw, body, options.originOf?.(raw, c.env))
  const { reply, settings } = answer(format, request, directory)
  const copy: Copy = {
    method: raw.method,
    version: directory.version,
    // Headers are looked up one by one: only where it counts.
    ifNoneMatch: reply.cacheKey === undefined ? null : raw.headers.get('if-none-match')
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

function refuseBody(knock: Knock, status: number, text: string): Response {
  return tell(knock, new Response(text, { status, headers: PLAIN }), undefined)
}

function tell(
  { c, format, door, options, started }: Knock,
  response: Response,
  domain: string | undefined
): Response {
  options.log?.({
    format: format.name,
    door: door.path,
    method: c.req.method,
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

/** What no format says: health, the description, and the noes to those who knock at no door. */
function aside(
  c: Context,
  options: AppOptions,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {}
): Response {
  options.log?.({
    format: undefined,
    door: undefined,
    method: c.req.method,
    status,
    domain: undefined,
    ms: 0
  })
  return new Response(body, { status, headers: { ...PLAIN, ...headers } })
}
