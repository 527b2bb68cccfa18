import { configOf } from './environment.ts'
import { WRONG_USE, type Io } from './io.ts'

/** `mailsetup serve`: until a signal comes. */
export async function serve({ env, cwd, stderr, ...io }: Io): Promise<number> {
  const config = configOf({ env, cwd, stderr, ...io })
  if (!config) return WRONG_USE
  const server = await import('../server.ts')
  return server.serve({ config, environment: env, cwd, stderr })
}
