import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { vi } from 'vitest'
import { WAIT } from './program.ts'

/** A connection on which a test says what no HTTP library would. */
export type Connection = {
  readonly socket: Socket
  readonly say: (text: string) => void
  readonly heard: () => string
  /** Resolves, with true, as soon as it was heard. */
  readonly hears: (what: string) => Promise<boolean>
  readonly closed: () => Promise<void>
}

export async function dial(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', chunk => (text += chunk.toString('latin1')))
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return {
    socket,
    say: words => void socket.write(words),
    heard: () => text,
    hears: what => vi.waitUntil(() => text.includes(what), WAIT),
    closed: async () => {
      await vi.waitUntil(() => socket.closed, WAIT)
    }
  }
}

/** Lines → the head of a request. */
export function head(...lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** Says it all, closes its half, and gives back all that is heard until the other half is closed. */
export async function converse(port: number, words: string): Promise<string> {
  const { socket, heard, closed } = await dial(port)
  socket.end(words)
  await closed()
  return heard()
}

/** `HTTP/1.1 200 OK …` → 200, of each answer in turn. */
export function statuses(heard: string): number[] {
  return [...heard.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status))
}
