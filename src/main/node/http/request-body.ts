import type { IncomingMessage } from 'node:http'
import { decodeBody } from '../../../http/body-text.ts'

// On the request itself: a WeakMap of all requests costs the garbage collector more than it is worth.
const BODY = Symbol('body')
type Read = IncomingMessage & { [BODY]?: string }

/**
 * Reads the body of a POST, then goes on. So the app has it in its hand and answers at once: reading by web standards
 * takes a stream and seven promises, as long as answering does.
 *
 * @param longest in bytes; what is longer is not kept, and not read to its end
 * @param goOn not called when the client goes away in the middle of it: nobody would hear the answer
 */
export function readBodyFirst(incoming: Read, longest: number, goOn: () => void): void {
  if (incoming.method !== 'POST') return goOn()
  if (Number(incoming.headers['content-length'] ?? 0) > longest) return goOn()
  const pieces: Buffer[] = []
  let length = 0
  const take = (piece: Buffer): void => {
    length += piece.length
    if (length <= longest) {
      pieces.push(piece)
      return
    }
    // Whoever answers throws away what is left.
    incoming.off('data', take).off('end', end).pause()
    goOn()
  }
  const end = (): void => {
    const [first] = pieces
    // Nearly every body is one packet.
    const all = first && pieces.length === 1 ? first : Buffer.concat(pieces, length)
    incoming[BODY] = decodeBody(all, incoming.headers['content-type'])
    goOn()
  }
  incoming.on('data', take).on('end', end).on('error', nothing)
}

const nothing = (): void => undefined

/** The body that was read, undefined where it is too long. */
export function bodyOf(incoming: Read): string | undefined {
  return incoming[BODY]
}
