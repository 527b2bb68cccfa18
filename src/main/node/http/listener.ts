import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { LARGEST_BODY } from '../../../http/client-request.ts'
import { failed, ok, type Result } from '../../../result.ts'
import { describeSystemError } from '../system-error.ts'
import { readBodyFirst } from './request-body.ts'
import { Connections } from './limited-connections.ts'
import { Pipelines, waitingOn } from './pipelined-requests.ts'

export type Fetch = (request: Request, env: unknown) => Response | Promise<Response>

/** An open port. */
export type Listener = {
  /** The port that the system chose, if 0 was asked for. */
  readonly port: number
  /** Accepts no more connections, answers requests that were sent, and cuts off the rest after `gracePeriod` ms. → how many were cut off */
  readonly close: (gracePeriod: number) => Promise<number>
}

type Limits = ServerOptions & {
  /** ms without any progress in sending an answer. */
  readonly writeTimeout: number
  /** ms for which an idle connection stays open while the server stops. */
  readonly idleWhileStopping: number
  /** The maximum number of connections at a time. */
  readonly connections: number
}

/** A mail program sends one small request, for which even a slow phone needs less time. */
const LIMITS: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  // Longer than in proxies (nginx, AWS: 60 s). Otherwise they send requests on connections that are just being closed.
  keepAliveTimeout: 65_000,
  // As nginx (send_timeout).
  writeTimeout: 60_000,
  idleWhileStopping: 1000,
  connections: 10_000
}

/** How many connections were refused since the last report. */
export type Refused = { readonly port: number; readonly limit: number; readonly refused: number }

export type ListenOptions = {
  /** The variable that the port comes from, for error messages. */
  readonly name: string
  readonly port: number
  readonly host?: string | undefined
  readonly limits?: Partial<Limits>
  /** Called when connections were refused: see ConnectionLimits. */
  readonly refused?: (event: Refused) => void
}

/** Opens a port for a fetch function. → the problem as one line if it cannot be opened */
export async function listen(
  fetch: Fetch,
  { name, port, host, limits: changed, refused }: ListenOptions
): Promise<Result<Listener, string>> {
  const limits = { ...LIMITS, ...changed }
  const respond = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      const response = hasOneHost(incoming) ? fetch(request, env) : badRequest()
      if (!(response instanceof Promise)) return closeWhenDraining(response, outgoing)
      return response.then(settled => closeWhenDraining(settled, outgoing))
    },
    // For HTTP/1.0, which has no Host header. No provider has this name; requests with an address are still answered.
    { hostname: 'localhost' }
  )
  const pipelines = new Pipelines()
  const server = createServer(limits, (incoming, outgoing) => {
    pipelines.inTurn(incoming, outgoing, () => {
      readBodyFirst(incoming, LARGEST_BODY, () => void respond(incoming, outgoing))
    })
  })
  // RFC 9110 10.1.1. Without this listener, Node responds itself, and keeps its responses in memory for a client that does not
  // read them.
  server.on('checkExpectation', (incoming, outgoing) => {
    pipelines.inTurn(incoming, outgoing, () => void outgoing.writeHead(417).end())
  })
  // A client that closes its side of the connection after the last request still gets the responses. Node has this property, but does not
  // document it.
  Object.assign(server, { httpAllowHalfOpen: true })
  // While the server closes, a response is the last on its connection, unless more requests wait on it already.
  const closeWhenDraining = (response: Response, outgoing: ServerResponse): Response => {
    if (!server.listening && outgoing.socket && waitingOn(outgoing.socket) === 0)
      outgoing.setHeader('Connection', 'close')
    return response
  }
  // Node restarts this timer whenever a response makes progress: a client that keeps reading is never cut off.
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
    const where = `${name} ${port}${host ? ` on ${host}` : ''}`
    return failed(`${where}: ${describeSystemError(error, LISTEN_ERRORS)}`)
  }
  return ok({
    port: portOf(server),
    close: gracePeriod => connections.close(gracePeriod, limits.idleWhileStopping)
  })
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

const LISTEN_ERRORS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already',
  EACCES: 'no permission to listen there (ports below 1024 need it)',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'this machine has no such address',
  EAFNOSUPPORT: 'this machine has no such address family'
}
