import type { Server } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** The response that is being sent on this connection. Node has no public property for it; http-terminator reads this one too. */
type HttpSocket = Socket & { readonly _httpMessage?: object | null }

export type ConnectionLimits = {
  /** The maximum number of connections at a time. */
  readonly most: number
  /** Called with the number of connections refused since the last call: for the first one at once, then at most once a minute. */
  readonly refused?: ((count: number) => void) | undefined
}

const REPORT_EVERY = 60_000
/** A connection is closed when this many checks in a row found no activity. */
const IDLE_CHECKS = 4

/** The open connections of a server. Limits their number, and closes them when the server stops. */
export class Connections {
  readonly #server: Server
  readonly #sockets = new Set<HttpSocket>()
  #endedIdle = 0

  constructor(server: Server, { most, refused }: ConnectionLimits) {
    this.#server = server
    server.maxConnections = most
    server.on('connection', (socket: HttpSocket) => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
    const report = collect(refused)
    server.on('drop', () => {
      report()
      this.#makeRoom()
    })
  }

  /**
   * Closes idle connections, at most once a second, so that new ones are accepted, as nginx does. A server may close a
   * persistent connection at any time (RFC 9112 9.3).
   */
  #makeRoom(): void {
    const now = Date.now()
    if (now - this.#endedIdle < 1000) return
    this.#endedIdle = now
    // Not those without a request yet: for them there is the time limit for headers.
    for (const socket of this.#sockets)
      if (!isAnswering(socket) && socket.bytesRead > 0) socket.destroySoon()
  }

  /**
   * Accepts no more connections, and resolves when all are closed. Requests that were sent are answered. An idle connection is
   * closed only after `idle` ms: if it were closed at once, a request that the client is just sending would get no answer.
   *
   * @param gracePeriod ms until all remaining connections are cut off
   * @returns the number of requests that were cut off
   */
  async close(gracePeriod: number, idle: number): Promise<number> {
    // Node's own http.Server.close() ends idle connections at once, and cuts answers that are still being sent.
    const closed = new Promise<void>(resolve =>
      NetServer.prototype.close.call(this.#server, () => resolve())
    )
    const closeIdle = this.#idleCloser()
    closeIdle()
    const checking = setInterval(closeIdle, idle / IDLE_CHECKS)
    let cut = 0
    const timer = setTimeout(() => {
      for (const socket of this.#sockets) {
        if (isAnswering(socket)) cut += 1
        socket.destroy()
      }
    }, gracePeriod)
    await closed
    clearInterval(checking)
    clearTimeout(timer)
    this.#server.close() // stops Node's timer for slow requests
    return cut
  }

  /** Returns a check that closes the connections that were idle in the last IDLE_CHECKS calls. */
  #idleCloser(): () => void {
    const idle = new Map<Socket, { readonly read: number; checks: number }>()
    return () => {
      for (const socket of this.#sockets) {
        const seen = idle.get(socket)
        if (isAnswering(socket)) idle.delete(socket)
        else if (seen?.read !== socket.bytesRead)
          idle.set(socket, { read: socket.bytesRead, checks: 0 })
        else if ((seen.checks += 1) >= IDLE_CHECKS) socket.destroySoon()
      }
    }
  }
}

/** Whether a request is being read or answered, or its response is not yet passed to the kernel. */
function isAnswering({ _httpMessage }: HttpSocket): boolean {
  return Boolean(_httpMessage)
}

/** Returns a function that counts its calls. The first call is reported at once, later ones together, once a minute. */
function collect(report: (count: number) => void = () => undefined): () => void {
  let count = 0
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    timer = count > 0 ? setTimeout(flush, REPORT_EVERY).unref() : undefined
    if (count > 0) report(count)
    count = 0
  }
  return () => {
    count += 1
    if (!timer) flush()
  }
}
