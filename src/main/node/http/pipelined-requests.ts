import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The maximum numbers of pipelined requests that wait. */
const MOST_WAITING = { onOneConnection: 16, onOnePort: 1024 }

// On the socket itself, as the body is on its request (request-body.ts).
const WAITING = Symbol('waiting')
type Pipelined = Socket & { [WAITING]?: number }

/** The number of requests on this connection that wait for the current response. */
export function waitingOn(socket: Pipelined): number {
  return socket[WAITING] ?? 0
}

/**
 * Queues the pipelined requests of each connection (RFC 9112 9.3.2). Node parses all requests that it has read and asks for
 * all responses at once: 64 KiB of requests for pages put 850 pages into memory, even if the client reads none of them.
 */
export class Pipelines {
  #waiting = 0

  /**
   * Calls `answer` when the responses to all earlier requests of the connection have been passed to the kernel; at once if there
   * are none. Closes a connection on which too many requests wait: no mail program and no proxy pipelines requests.
   */
  inTurn(incoming: IncomingMessage, outgoing: ServerResponse, answer: () => void): void {
    // Node assigns the socket to a response when the previous response is finished.
    if (outgoing.socket) return answer()
    const { socket } = incoming
    // Node still parses requests that it read before the connection was closed.
    if (socket.destroyed) return
    if (
      waitingOn(socket) >= MOST_WAITING.onOneConnection ||
      this.#waiting >= MOST_WAITING.onOnePort
    )
      return void socket.destroy()
    this.#add(socket, 1)
    outgoing.once('socket', () => {
      this.#add(socket, -1)
      // After the event: Node first sends what it has buffered, and other connections are served in between.
      setImmediate(() => {
        if (!socket.destroyed) answer()
      })
    })
  }

  #add(socket: Pipelined, change: 1 | -1): void {
    if (socket[WAITING] === undefined)
      socket.once('close', () => (this.#waiting -= waitingOn(socket)))
    socket[WAITING] = waitingOn(socket) + change
    this.#waiting += change
  }
}
