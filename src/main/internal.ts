import { parseDomain } from '../address/domain.ts'
import { summaryOf, type Providers } from './providers.ts'

export type InternalOptions = {
  readonly providers: Pick<Providers, 'directory' | 'complaints'>
  readonly publicUrl: string | undefined
  readonly stopping: () => boolean
}

/** What the internal port answers: health for orchestrators, and Caddy's question whether to get a certificate. */
export function internalFetch(options: InternalOptions): (request: Request) => Response {
  return request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'GET only')
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/health/live') return text(200, 'ok')
    if (pathname === '/health/ready') return ready(options)
    if (pathname === '/ask') return ask(options, searchParams.get('domain') ?? '')
    return text(404, 'Here are /health/live, /health/ready and /ask?domain=')
  }
}

/**
 * A newer configuration that is bad does not make us unready: every replica would read the same file, and none be left.
 */
function ready({ providers, stopping }: InternalOptions): Response {
  const complaints = providers.complaints()
  const summary = summaryOf(providers.directory())
  if (stopping()) return json(503, { status: 'stopping', ...summary })
  if (complaints.length > 0) return json(200, { status: 'stale', ...summary, problems: complaints })
  return json(200, { status: 'ready', ...summary })
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
