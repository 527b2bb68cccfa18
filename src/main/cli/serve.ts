import { resolve } from 'node:path'
import { configOf } from './environment.ts'
import { WRONG_USE, type Io } from './io.ts'

/** `mailsetup serve`: until a signal comes. */
export async function serve(io: Io): Promise<number> {
  const config = configOf(io)
  if (!config) return WRONG_USE
  const { env, cwd, stderr } = io
  const folder = resolve(cwd, config.providers)
  const context = { cwd, environment: { ...env }, paths: config.providerPaths }
  const { ProviderLoader } = await import('../node/providers/thread-loader.ts')
  // Its thread starts while this one loads the server.
  const loader = new ProviderLoader({ folder, context })
  const server = await import('../node/server.ts')
  return server.serve({ config, folder, loader, cwd, stderr })
}
