import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The most pipelined requests that wait for their turn. */
const MOST_WAITING = { onOneConnection: 16, onOnePort: 1024 }

// On the socket itself, as the body is on its request (body.ts).
const WAITING = Symbol('waiting')
type Pipelined = Socket & { [WAITING]?: number }

/** How many requests wait behind the one that is answered on this connection. */
export function waitingOn(socket: Pipelined): number {
  return socket[WAITING] ?? 0
}

/**
 * Puts the pipelined requests of each connection in a queue (RFC 9112 9.3.2). Node parses all requests in what it has read
 * and wants an answer to each at once: 64 KiB of requests for pages are 850 pages in memory, whether anybody reads them or
 * not.
 */
export class Pipelines {
  #waiting = 0

  /**
   * Calls `answer` when the answers to all earlier requests of the connection have been passed on to the kernel: at once
   * where there are none. Closes a connection on which too many requests wait; no mail program and no proxy sends requests
   * in a pipeline.
   */
  inTurn(incoming: IncomingMessage, outgoing: ServerResponse, answer: () => void): void {
    // Node assigns the socket to a response when the response before it is finished.
    if (outgoing.socket) return answer()
    const { socket } = incoming
    // Node goes on parsing what it has read before.
    if (socket.destroyed) return
    if (
      waitingOn(socket) >= MOST_WAITING.onOneConnection ||
      this.#waiting >= MOST_WAITING.onOnePort
    )
      return void socket.destroy()
    this.#add(socket, 1)
    outgoing.once('socket', () => {
      this.#add(socket, -1)
      // Not within the event, before Node has sent what it holds back; and other connections have their turn in between.
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
