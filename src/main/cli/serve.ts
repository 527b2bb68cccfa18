import { resolve } from 'node:path'
import { EXIT_USAGE, type Io } from './io.ts'
import { loadConfig, loadContext } from './load-config.ts'

/** `mailsetup serve`: runs the server until a signal stops it. */
export async function serve(io: Io): Promise<number> {
  const config = loadConfig(io)
  if (!config) return EXIT_USAGE
  const { env, cwd, stderr } = io
  const folder = resolve(cwd, config.providers)
  // A plain object: workers get it by structured clone.
  const context = { ...loadContext(config, io), environment: { ...env } }
  const { ProviderLoader } = await import('../node/providers/provider-loader.ts')
  // With many files its thread starts now, while this one loads the server.
  const loader = await ProviderLoader.create(folder, context)
  const server = await import('../node/server.ts')
  return server.serve({ config, folder, loader, cwd, stderr })
}
