import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { LARGEST_BODY } from '../app.ts'
import { readBodyFirst } from './body.ts'
import { Pipelines, waitingOn } from './pipeline.ts'

export type Fetch = (request: Request, env: unknown) => Response | Promise<Response>

/** An open port. */
export type Listener = {
  /** The real one, where 0 was asked for. */
  readonly port: number
  /** Accepts nothing more, lets requests in flight finish, cuts them after so many ms. → how many were cut. */
  readonly close: (patience: number) => Promise<number>
}

/** A mail program sends one small request: whoever takes longer than this holds a connection, not a conversation. */
const LIMITS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  // Longer than proxies keep theirs (nginx, AWS: 60 s): else they send into a connection that is just being closed.
  keepAliveTimeout: 65_000
}

export type ListenOptions = {
  /** The variable that the port comes from, for complaints. */
  readonly name: string
  readonly port: number
  readonly host?: string | undefined
  readonly limits?: ServerOptions
}

/** Opens a port for a fetch function. A port that cannot be had is one line that says why. */
export async function listen(
  fetch: Fetch,
  { name, port, host, limits = LIMITS }: ListenOptions
): Promise<Listener | { readonly mistake: string }> {
  const respond = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      const answer = hasOneHost(incoming) ? fetch(request, env) : badRequest()
      if (answer instanceof Promise) return answer.then(told => lastly(told, outgoing))
      return lastly(answer, outgoing)
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
  const lastly = (answer: Response, outgoing: ServerResponse): Response => {
    if (!server.listening && outgoing.socket && waitingOn(outgoing.socket) === 0)
      outgoing.setHeader('Connection', 'close')
    return answer
  }
  const sockets = track(server)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ port, host }, resolve)
    })
  } catch (error) {
    return { mistake: `${name} ${port}${host ? ` on ${host}` : ''}: ${reasonOf(error)}` }
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: patience => close(server, sockets, patience)
  }
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

/** The open connections. */
function track(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

async function close(
  server: Server,
  sockets: ReadonlySet<Socket>,
  patience: number
): Promise<number> {
  let cut = 0
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  // close() itself ends idle connections, but counts those that have not said a word yet as busy.
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  const timer = setTimeout(() => {
    cut = sockets.size
    server.closeAllConnections()
  }, patience)
  await closed
  clearTimeout(timer)
  return cut
}
