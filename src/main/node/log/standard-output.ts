import { constants, fstatSync, openSync } from 'node:fs'
import { isatty } from 'node:tty'
// Its only export that Node, the bundle and TypeScript agree on: named imports fail in Node.
import sonicBoom from 'sonic-boom'
import type { Destination } from './line-output.ts'

/** If the reader stops, or the disk is full, lines are lost beyond this limit, so that memory is bounded. */
const LARGEST_BACKLOG = 8 * 1024 * 1024 // bytes

/**
 * SonicBoom keeps what it could not write, and writes it at the next call. Its own retry after EAGAIN and its flushSync() are not
 * used: both wait for a blocked reader for ever, even while the process ends.
 */
export function standardOutput(): Destination {
  return new sonicBoom.SonicBoom({
    fd: nonBlocking(),
    sync: false,
    maxLength: LARGEST_BACKLOG,
    retryEAGAIN: () => false
  })
}

/**
 * A file descriptor of standard output on which no write blocks: a thread that is blocked in a write keeps the process from
 * ending. Regular files never block.
 */
function nonBlocking(): number {
  if (isatty(1)) {
    try {
      return openSync('/proc/self/fd/1', constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      return 1
    }
  }
  // Node makes pipes and sockets non-blocking when it opens the stream, and restores the mode at the end.
  const status = fstatSync(1)
  if (status.isFIFO() || status.isSocket()) void process.stdout
  return 1
}
