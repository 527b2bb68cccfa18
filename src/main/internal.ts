import { parseDomain } from '../address/domain.ts'
import { metricsText, type Measured } from './metrics.ts'
import type { OutputState } from './output.ts'
import { summaryOf } from './providers.ts'
import { daysUntil } from './signing/signing.ts'

export type InternalOptions = Measured & {
  readonly publicUrl: string | undefined
  readonly stopping: () => boolean
}

/** What the internal port answers: health for orchestrators, metrics, and Caddy's question whether to get a certificate. */
export function internalFetch(options: InternalOptions): (request: Request) => Response {
  return request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'GET only')
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/health/live') return text(200, 'ok')
    if (pathname === '/health/ready') return ready(options)
    if (pathname === '/metrics') return metrics(options)
    if (pathname === '/ask') return ask(options, searchParams.get('domain') ?? '')
    return text(404, 'Here are /health/live, /health/ready, /metrics and /ask?domain=')
  }
}

/**
 * A newer configuration that is bad does not make us unready: every replica would read the same file, and none be left.
 */
function ready({ providers, signing, log, stopping }: InternalOptions): Response {
  const complaints = [...providers.complaints(), ...(signing?.complaints() ?? [])]
  const summary = {
    ...summaryOf(providers.directory()),
    ...(signing && { signing: endOf(signing.notAfter()) }),
    ...logSummary(log())
  }
  if (stopping()) return json(503, { status: 'stopping', ...summary })
  if (complaints.length > 0) return json(200, { status: 'stale', ...summary, problems: complaints })
  return json(200, { status: 'ready', ...summary })
}

/** Nothing while all is well. A log that is not written does not make the service unready: it still answers. */
function logSummary({ problem, linesLost }: OutputState): object {
  if (problem === undefined && linesLost === 0) return {}
  return { log: { writing: problem === undefined, ...(problem && { problem }), linesLost } }
}

function endOf(notAfter: Date): { readonly ends: string; readonly days: number } {
  return { ends: notAfter.toISOString(), days: daysUntil(notAfter) }
}

function metrics(options: Measured): Response {
  return new Response(metricsText(options), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
  })
}

/** On-demand TLS asks at every handshake, also for names it has a certificate for: from memory, and never an error. */
function ask({ providers, publicUrl }: InternalOptions, name: string): Response {
  const domain = parseDomain(name)
  const isOurs = domain !== undefined && publicUrl && new URL(publicUrl).hostname === domain
  if (isOurs || providers.directory().answersAt(name)) return text(200, 'yes')
  return text(404, 'no')
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
