import { constants, fstatSync, openSync } from 'node:fs'
import { isatty } from 'node:tty'
// Its only export that Node, the bundle and TypeScript agree on: named imports fail in Node.
import sonicBoom from 'sonic-boom'
import type { Destination } from './output.ts'

/** A reader that stops, or a full disk, costs lines and not memory. */
const LARGEST_BACKLOG = 8 * 1024 * 1024 // bytes

/**
 * SonicBoom keeps what it could not write and goes on with it at the next write. Its own retry after EAGAIN and its
 * flushSync() are not used: both wait for a blocked reader for ever, also while the process ends.
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
 * The file descriptor of standard output, such that no write to it blocks: a thread that is blocked in a write keeps the
 * process from ending. Regular files never block.
 */
function nonBlocking(): number {
  if (isatty(1)) {
    try {
      return openSync('/proc/self/fd/1', constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      return 1
    }
  }
  // Node makes pipes and sockets non-blocking when it opens the stream, and puts the mode back at the end.
  const status = fstatSync(1)
  if (status.isFIFO() || status.isSocket()) void process.stdout
  return 1
}
