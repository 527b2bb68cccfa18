import { describeError } from './log/describe-error.ts'
import type { Log } from './log/log.ts'

/** Resolves at SIGTERM, at SIGINT, or when an error was not caught. Until then, SIGHUP reloads. */
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
      onFirst(signal, () => {
        log('stopping', { reason: signal })
        resolve({ crashed: false })
      })
    // Also called for unhandled rejections. Without it Node prints the error, whose message may quote a request.
    process.on('uncaughtException', error => {
      log('crashed', describeError(error))
      resolve({ crashed: true })
    })
  })
}

/** ms within which a repeated signal is ignored. */
const REPEAT = 500

/**
 * Calls `stop` at the first signal. A terminal or a supervisor sends a signal to the whole process group, and npm passes on its
 * own, so it arrives twice: a second one is ignored for REPEAT ms. A later one, such as a second Ctrl-C, ends the process at
 * once, as Node does without a listener.
 */
function onFirst(signal: NodeJS.Signals, stop: () => void): void {
  let isStopping = false
  const listener = (): void => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.off(signal, listener), REPEAT).unref()
    stop()
  }
  process.on(signal, listener)
}

/**
 * Returns a function that calls `run`, one call at a time. All calls during a run lead to one more run. `run` must not reject.
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
 * At SIGUSR1, Node opens its inspector on port 9229, through which every user of the machine can run code in the process. A
 * listener prevents that (Node 20 to 24); `--inspect` still opens it.
 */
export function ignoreInspectorSignal(): void {
  process.on('SIGUSR1', () => undefined)
}

/**
 * Ends the process with `process.exitCode` even if a write to a blocked standard error is pending. If nothing is pending, the
 * process has ended before.
 */
export function exitSoon(): void {
  setTimeout(() => process.exit(), 200).unref()
}
