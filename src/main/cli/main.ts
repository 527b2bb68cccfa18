import { ignoreInspectorSignal } from '../node/signals.ts'
import { io } from './io.ts'
import { run } from './run.ts'

/** The command line of this process. Sets its exit code; an error that no command expects ends it with a stack trace. */
export async function main(world: NodeJS.Process): Promise<void> {
  ignoreInspectorSignal()
  // `mailsetup show … | head`: who closes the pipe has read enough.
  world.stdout.on('error', error => world.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))
  // A message that cannot be shown must not end the service.
  world.stderr.on('error', () => undefined)
  world.exitCode = await run(world.argv.slice(2), io(world))
}
