import { describeError } from './log/describe-error.ts'
import type { Log } from './log/log.ts'

/** Resolves when the process is asked to stop, or when an error came that nobody caught. SIGHUP reloads meanwhile. */
export async function untilStopped({
  reload,
  log
}: {
  readonly reload: () => Promise<void>
  readonly log: Log
}): Promise<{ readonly crashed: boolean }> {
  process.on('SIGHUP', coalesced(reload))
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      onceAsked(signal, () => {
        log('stopping', { reason: signal })
        resolve({ crashed: false })
      })
    // Also for rejected promises. The default would print the error, and with it whatever it quotes.
    process.on('uncaughtException', error => {
      log('crashed', describeError(error))
      resolve({ crashed: true })
    })
  })
}

/** ms in which the same signal is the same wish. */
const SAME_WISH = 500

/**
 * Calls `stop` at the first of these signals. npm passes on the signal that a terminal or a supervisor has sent to the whole
 * process group, so it comes twice: that is ignored for a moment. A later one, as a second Ctrl-C, ends the process at once,
 * as Node does without a listener.
 */
function onceAsked(signal: NodeJS.Signals, stop: () => void): void {
  let isAsked = false
  const listener = (): void => {
    if (isAsked) return
    isAsked = true
    setTimeout(() => process.off(signal, listener), SAME_WISH).unref()
    stop()
  }
  process.on(signal, listener)
}

/**
 * Calls for `run` → runs of it: one at a time, and one more for all calls that came while it ran. It must not reject.
 */
export function coalesced(run: () => Promise<void>): () => void {
  let isRunning = false
  let isWanted = false
  const start = async (): Promise<void> => {
    isRunning = true
    do {
      isWanted = false
      await run()
    } while (isWanted)
    isRunning = false
  }
  return () => {
    isWanted = true
    if (!isRunning) void start()
  }
}

/**
 * SIGUSR1 makes Node open its inspector on port 9229, where everybody on the machine can run code in the process. A
 * listener prevents that (Node 20 to 24); `--inspect` still opens it.
 */
export function ignoreInspectorSignal(): void {
  process.on('SIGUSR1', () => undefined)
}

/**
 * Ends the process although a write to a blocked standard error is pending, with `process.exitCode`. Does nothing where
 * nothing is pending: then the process has ended before.
 */
export function exitSoon(): void {
  setTimeout(() => process.exit(), 200).unref()
}
