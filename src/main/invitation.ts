import type { Directory } from '../directory/directory.ts'
import type { Config } from './config.ts'
import { count } from './count.ts'

/** The line after the start: what is served, and an URL to open that answers with something. */
export function invitation(config: Config, port: number, directory: Directory): string {
  const { providers, domains } = directory
  const host = config.host?.includes(':') ? `[${config.host}]` : config.host
  const origin = `http://${!host || host === '0.0.0.0' || host === '[::]' ? 'localhost' : host}:${port}`
  const example = providers.find(
    ({ id, incoming }) => incoming.length > 0 && directory.find(id, '')?.domain === id
  )
  const path = example ? `/mail/config-v1.1.xml?emailaddress=anna@${example.id}` : '/health/live'
  return `Mailsetup serves ${count(providers.length, 'provider')}, ${count(domains, 'domain')}. Try ${origin}${path}`
}
