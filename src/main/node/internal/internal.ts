import type { IncomingMessage } from 'node:http'
import { parseDomain } from '../../../address/domain.ts'
import type { AddressCheck, Verdict } from './dns-check.ts'
import { helpdesk } from './helpdesk.ts'
import { metricsText, type Measured } from './metrics.ts'
import { readiness, type Readiness, type ReadinessOptions } from './readiness.ts'

export type InternalOptions = ReadinessOptions & {
  readonly publicUrl: string | undefined
  /** Checks the addresses of a name before a certificate is allowed; if undefined, addresses are not checked. */
  readonly checkAddress?: AddressCheck | undefined
}

/**
 * Answers on the internal port: health checks, metrics, `/ask`, where Caddy asks whether to get a certificate, and `/helpdesk`.
 *
 * @returns a fetch function. `env` is what node-server passes with a request; without it the client counts as remote
 */
export function internalFetch(
  options: InternalOptions
): (request: Request, env?: unknown) => Promise<Response> {
  return async (request, env) => {
    const { pathname, searchParams } = new URL(request.url)
    if (!methodsOf(pathname).includes(request.method))
      return text(405, `only ${methodsOf(pathname).join(', ')} are allowed`)
    if (pathname === '/health/live') return text(200, 'ok')
    if (pathname === '/health/ready') return ready(readiness(options, isFromLoopback(env)))
    if (pathname === '/metrics') return metrics(options)
    if (pathname === '/ask') return ask(options, searchParams.get('domain') ?? '')
    if (pathname === HELPDESK) return helpdesk(options, request, env)
    return text(
      404,
      'not found: the paths are /helpdesk, /health/live, /health/ready, /metrics and /ask?domain=NAME'
    )
  }
}

const HELPDESK = '/helpdesk'

function methodsOf(path: string): readonly string[] {
  return path === HELPDESK ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
}

/**
 * Bad files do not make the service unready: all replicas read the same files, and no replica would be left.
 */
function ready(state: Readiness): Response {
  return json(state.status === 'stopping' ? 503 : 200, state)
}

function isFromLoopback(env: unknown): boolean {
  const peer = (env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress
  return peer !== undefined && /^(?:(?:::ffff:)?127\.|::1$)/i.test(peer)
}

function metrics(options: Measured): Response {
  return new Response(metricsText(options), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
  })
}

/**
 * Caddy's on-demand TLS asks at every handshake, even if it has a certificate for the name, so the answer comes from memory. For
 * Caddy every status except 2xx means no for this handshake; it asks again at the next one.
 */
async function ask(options: InternalOptions, name: string): Promise<Response> {
  const { providers, publicUrl, checkAddress } = options
  const domain = parseDomain(name)
  if (domain === undefined) return text(404, 'no')
  if (publicUrl && new URL(publicUrl).hostname === domain) return text(200, 'yes')
  if (!providers.value().directory.answersAt(name)) return text(404, 'no')
  return checkAddress ? toAnswer(await checkAddress(domain)) : text(200, 'yes')
}

function toAnswer(verdict: Verdict): Response {
  if (verdict === 'ours') return text(200, 'yes')
  if (verdict === 'elsewhere')
    return text(404, 'no: not all addresses of this name are in ASK_ADDRESSES')
  return text(503, 'no: the addresses of this name could not be looked up')
}

function text(status: number, line: string): Response {
  return new Response(`${line}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  })
}

function json(status: number, value: object): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
}
