import type { Server } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** Node keeps the response that a connection is busy with here. No public property says it; http-terminator reads it too. */
type HttpSocket = Socket & { readonly _httpMessage?: object | null }

export type ConnectionLimits = {
  /** The most connections at a time. */
  readonly most: number
  /** Called with the number of connections refused since the last call: at the first one, then at most once a minute. */
  readonly refused?: ((count: number) => void) | undefined
}

const REPORT_EVERY = 60_000
const LOOKS = 4

/** The open connections of a server: caps their number, and ends them when the server stops. */
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

  /** Idle connections give way to new ones, as in nginx: keep-alive is an offer (RFC 9112 9.3). At most once a second. */
  #makeRoom(): void {
    const now = Date.now()
    if (now - this.#endedIdle < 1000) return
    this.#endedIdle = now
    // Those that have not sent a request yet have the time limit for headers.
    for (const socket of this.#sockets)
      if (!isAnswering(socket) && socket.bytesRead > 0) socket.destroySoon()
  }

  /**
   * Accepts no more connections, and resolves when all are closed. What was sent is answered; connections on which nothing
   * is sent are ended after `idle` ms: a client that sends its next request at this moment would get no answer.
   *
   * @param gracePeriod ms until everything is cut that is left
   * @returns how many requests were cut
   */
  async close(gracePeriod: number, idle: number): Promise<number> {
    // Node's own http.Server.close() ends idle connections at once, and cuts answers that are still being sent.
    const closed = new Promise<void>(resolve =>
      NetServer.prototype.close.call(this.#server, () => resolve())
    )
    const endQuiet = this.#quietEnder()
    endQuiet()
    const looking = setInterval(endQuiet, idle / LOOKS)
    let cut = 0
    const timer = setTimeout(() => {
      for (const socket of this.#sockets) {
        if (isAnswering(socket)) cut += 1
        socket.destroy()
      }
    }, gracePeriod)
    await closed
    clearInterval(looking)
    clearTimeout(timer)
    this.#server.close() // stops Node's timer for slow requests
    return cut
  }

  /** A look at all connections; it ends those on which nothing has happened since so many looks. */
  #quietEnder(): () => void {
    const quiet = new Map<Socket, { readonly read: number; looks: number }>()
    return () => {
      for (const socket of this.#sockets) {
        const seen = quiet.get(socket)
        if (isAnswering(socket)) quiet.delete(socket)
        else if (seen?.read !== socket.bytesRead)
          quiet.set(socket, { read: socket.bytesRead, looks: 0 })
        else if ((seen.looks += 1) >= LOOKS) socket.destroySoon()
      }
    }
  }
}

/** Whether a request is read, answered, or its answer still on its way to the kernel. */
function isAnswering({ _httpMessage }: HttpSocket): boolean {
  return Boolean(_httpMessage)
}

/** Counts calls, and reports them: the first one at once, later ones together, once a minute. */
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
