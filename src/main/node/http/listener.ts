import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { LARGEST_BODY } from '../../../http/app.ts'
import { readBodyFirst } from './request-body.ts'
import { Connections } from './connections.ts'
import { Pipelines, waitingOn } from './pipeline.ts'

export type Fetch = (request: Request, env: unknown) => Response | Promise<Response>

/** An open port. */
export type Listener = {
  /** The real one, where 0 was asked for. */
  readonly port: number
  /** Accepts no more connections, answers what was sent, cuts the rest after so many ms. → how many requests were cut. */
  readonly close: (gracePeriod: number) => Promise<number>
}

type Limits = ServerOptions & {
  /** ms without any progress in sending an answer. */
  readonly writeTimeout: number
  /** ms that an idle connection stays open while the server stops. */
  readonly idleWhileStopping: number
  /** The most connections at a time. */
  readonly connections: number
}

/** A mail program sends one small request: nothing here takes a slow phone longer. */
const LIMITS: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  // Longer than proxies keep theirs (nginx, AWS: 60 s): else they send into a connection that is just being closed.
  keepAliveTimeout: 65_000,
  // As nginx (send_timeout).
  writeTimeout: 60_000,
  idleWhileStopping: 1000,
  connections: 10_000
}

/** So many connections since the last report. */
export type Refused = { readonly port: number; readonly limit: number; readonly refused: number }

export type ListenOptions = {
  /** The variable that the port comes from, for complaints. */
  readonly name: string
  readonly port: number
  readonly host?: string | undefined
  readonly limits?: Partial<Limits>
  /** Called when connections were refused: see ConnectionLimits. */
  readonly refused?: (event: Refused) => void
}

/** Opens a port for a fetch function. A port that cannot be had is one line that says why. */
export async function listen(
  fetch: Fetch,
  { name, port, host, limits: changed, refused }: ListenOptions
): Promise<Listener | { readonly mistake: string }> {
  const limits = { ...LIMITS, ...changed }
  const respond = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      const answer = hasOneHost(incoming) ? fetch(request, env) : badRequest()
      if (answer instanceof Promise) return answer.then(told => closeWhenDraining(told, outgoing))
      return closeWhenDraining(answer, outgoing)
    },
    // HTTP/1.0 knows no Host header. No provider has this name, and an address still finds its own.
    { hostname: 'localhost' }
  )
  const pipelines = new Pipelines()
  const server = createServer(limits, (incoming, outgoing) => {
    pipelines.inTurn(incoming, outgoing, () => {
      readBodyFirst(incoming, LARGEST_BODY, () => void respond(incoming, outgoing))
    })
  })
  // RFC 9110 10.1.1. Without this listener Node itself answers, and holds these answers for whoever does not read them.
  server.on('checkExpectation', (incoming, outgoing) => {
    pipelines.inTurn(incoming, outgoing, () => void outgoing.writeHead(417).end())
  })
  // Who closes their half after the last request still gets the answers. Older than Node's documentation, and not in it.
  Object.assign(server, { httpAllowHalfOpen: true })
  // While the server closes, an answer is the last on its connection, unless further requests have come before.
  const closeWhenDraining = (answer: Response, outgoing: ServerResponse): Response => {
    if (!server.listening && outgoing.socket && waitingOn(outgoing.socket) === 0)
      outgoing.setHeader('Connection', 'close')
    return answer
  }
  // Node counts no time while an answer makes progress: whoever reads steadily may take as long as it needs.
  server.timeout = limits.writeTimeout
  const connections = new Connections(server, {
    most: limits.connections,
    refused: count => refused?.({ port: portOf(server), limit: limits.connections, refused: count })
  })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ port, host }, resolve)
    })
  } catch (error) {
    return { mistake: `${name} ${port}${host ? ` on ${host}` : ''}: ${reasonOf(error)}` }
  }
  return {
    port: portOf(server),
    close: gracePeriod => connections.close(gracePeriod, limits.idleWhileStopping)
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

// RFC 9112 3.2: more than one Host is a 400. Node takes the first, a proxy in front may have taken the last.
function hasOneHost({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    if (name.length === HOST.length && name.toLowerCase() === HOST) hosts += 1
  }
  return hosts < 2
}

const HOST = 'host'

function badRequest(): Response {
  return new Response(null, { status: 400 })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already',
  EACCES: 'no permission to listen there (ports below 1024 need it)',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'this machine has no such address',
  EAFNOSUPPORT: 'this machine has no such address family'
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return REASONS[code] ?? `the system says ${code}`
}
