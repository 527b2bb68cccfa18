import type { Format, Reply, Route } from '../formats/format.ts'
import { failed, ok } from '../result.ts'
import { answer } from './answer.ts'
import { forPeople } from './page-for-people.ts'
import { whenReady, type MaybePromise } from './maybe-promise.ts'
import type { AppOptions } from './options.ts'
import { LARGEST_BODY, readBody, toClientRequest, type Header } from './client-request.ts'
import { PLAIN_HEADERS, toResponse } from './response.ts'
import type { FormatRoute } from './route-table.ts'

const BODY_PROBLEMS = {
  'too long': [413, `At most ${LARGEST_BODY} bytes are read\n`],
  // The client has closed the connection: this response is not read, and it is not an error of the service.
  interrupted: [400, 'The body ended too early\n']
} as const
export const INTERNAL_ERROR = 'Something is wrong here, not with your request\n'

/** A request as the runtime passes it on. */
export type Incoming = {
  readonly request: Request
  /** What the runtime passes along with the request. */
  readonly env: unknown
}

/** One request of one route. */
type RequestContext = Incoming & {
  readonly format: Format
  readonly route: Route
  readonly options: AppOptions
  /** performance.now() */
  readonly started: number
}

/** The response, logged. Never throws or rejects: an unexpected error is a 500. */
export function respond(
  { request, env }: Incoming,
  { format, route }: FormatRoute,
  options: AppOptions
): MaybePromise<Response> {
  const context = { request, env, format, route, options, started: performance.now() }
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
  const header = headersOf(context, options)
  const asked = toClientRequest(request, body, header, options.originOf?.(request, env))
  const directory = options.directory()
  const answered = whenReady(answer(format, asked, directory), found =>
    forPeople(found, asked, directory)
  )
  return whenReady(answered, ({ reply, settings }) =>
    whenReady(signatureOf(reply, options), signed =>
      logRequest(
        context,
        toResponse(reply, { method: request.method, header }, settings?.template, signed),
        settings?.hostDomain ?? settings?.domain
      )
    )
  )
}

export function headersOf({ request, env }: Incoming, { headerOf }: AppOptions): Header {
  return headerOf ? name => headerOf(env, name) : name => request.headers.get(name) ?? undefined
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
