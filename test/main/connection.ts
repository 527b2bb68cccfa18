import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { vi } from 'vitest'
import { WAIT } from './program.ts'

/** A connection to send on what no HTTP library would. */
export type Connection = {
  readonly socket: Socket
  readonly send: (text: string) => void
  /** Everything received so far. */
  readonly received: () => string
  /** Resolves, with true, as soon as this text has been received. */
  readonly receives: (text: string) => Promise<boolean>
  readonly closed: () => Promise<void>
}

export async function dial(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1')
  let all = ''
  socket.on('data', chunk => (all += chunk.toString('latin1')))
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return {
    socket,
    send: text => void socket.write(text),
    received: () => all,
    receives: text => vi.waitUntil(() => all.includes(text), WAIT),
    closed: async () => {
      await vi.waitUntil(() => socket.closed, WAIT)
    }
  }
}

/** Lines → the head of a request. */
export function head(...lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** Sends a text, closes its half of the connection, and returns all that comes until the other half is closed. */
export async function converse(port: number, text: string): Promise<string> {
  const { socket, received, closed } = await dial(port)
  socket.end(text)
  await closed()
  return received()
}

/** `HTTP/1.1 200 OK …` → 200, of each answer in turn. */
export function statuses(received: string): number[] {
  return [...received.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status))
}
