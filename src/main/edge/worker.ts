import { createApp } from '../../http/app.ts'
import { createDirectory } from '../../directory/directory.ts'
import type { ProviderTemplate } from '../../settings/settings.ts'

/**
 * Checked providers as plain data. They are compiled where there is a disk, because an edge runtime has none, and so need no YAML
 * parser there. Each provider needs a `version` that changes with its content: it is part of every ETag.
 */
export type CompiledProviders = {
  readonly version: string
  readonly providers: readonly ProviderTemplate[]
  /** Name → index of its owner in `providers`. */
  readonly exact: Readonly<Record<string, number>>
  readonly wildcards: Readonly<Record<string, number>>
  readonly mx: Readonly<Record<string, number>>
  readonly publicUrl?: string
}

/**
 * The object that an edge platform expects: `export default createWorker(compiled)`. The platform terminates TLS, so scheme and
 * host are read from the URL of the request.
 */
export function createWorker(compiled: CompiledProviders): {
  fetch: (request: Request) => Response | Promise<Response>
} {
  const { version, providers, exact, wildcards, mx, publicUrl } = compiled
  const directory = createDirectory({
    version,
    providers,
    exact: tableOf(exact),
    wildcards: tableOf(wildcards),
    mx: tableOf(mx)
  })
  const app = createApp({
    directory: () => directory,
    publicUrl,
    originOf: request => {
      const { protocol, host } = new URL(request.url)
      return { scheme: protocol === 'https:' ? 'https' : 'http', host }
    }
  })
  return { fetch: request => app.fetch(request) }
}

function tableOf(owners: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(Object.entries(owners))
}
