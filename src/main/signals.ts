import { describeCrash } from './crash.ts'
import type { Log } from './log.ts'

/** Resolves when the process is asked to stop, or when an error came that nobody caught. SIGHUP reloads meanwhile. */
export async function untilStopped({
  reload,
  log
}: {
  readonly reload: () => Promise<void>
  readonly log: Log
}): Promise<{ readonly crashed: boolean }> {
  const hangUp = (): void => void reload()
  process.on('SIGHUP', hangUp)
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      // Once: the second Ctrl-C ends the process at once, as Node does without a listener.
      process.once(signal, () => {
        log('stopping', { reason: signal })
        resolve({ crashed: false })
      })
    }
    // Also for rejected promises. The default would print the error, and with it whatever it quotes.
    process.on('uncaughtException', error => {
      log('crashed', describeCrash(error))
      resolve({ crashed: true })
    })
  })
}

/**
 * Ends the process although a write to a blocked standard error is pending, with `process.exitCode`. Does nothing where
 * nothing is pending: then the process has ended before.
 */
export function exitSoon(): void {
  setTimeout(() => process.exit(), 200).unref()
}
