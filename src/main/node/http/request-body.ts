import type { IncomingMessage } from 'node:http'
import { decodeBody } from '../../../http/body-text.ts'

// On the request itself: a WeakMap of all requests costs the garbage collector more than it is worth.
const BODY = Symbol('body')
type Read = IncomingMessage & { [BODY]?: string }

/**
 * Reads the body of a POST, then calls `next`. The app then has the body without waiting: `request.text()` takes a stream and
 * seven promises, and as much time as the rest of a response.
 *
 * @param longest in bytes; a longer body is not kept, and not read to its end
 * @param next not called if the client disconnects before the end of the body
 */
export function readBodyFirst(incoming: Read, longest: number, next: () => void): void {
  if (incoming.method !== 'POST') return next()
  if (Number(incoming.headers['content-length'] ?? 0) > longest) return next()
  const pieces: Buffer[] = []
  let length = 0
  const take = (piece: Buffer): void => {
    length += piece.length
    if (length <= longest) {
      pieces.push(piece)
      return
    }
    // The rest is discarded when the response is sent.
    incoming.off('data', take).off('end', end).pause()
    next()
  }
  const end = (): void => {
    const [first] = pieces
    // Nearly every body arrives in one piece.
    const all = first && pieces.length === 1 ? first : Buffer.concat(pieces, length)
    incoming[BODY] = decodeBody(all, incoming.headers['content-type'])
    next()
  }
  incoming.on('data', take).on('end', end).on('error', nothing)
}

const nothing = (): void => undefined

/** The body that was read; undefined if it is too long, or the request is not a POST. */
export function bodyOf(incoming: Read): string | undefined {
  return incoming[BODY]
}
