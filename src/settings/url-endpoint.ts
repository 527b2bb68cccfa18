/** What a URL of a provider file connects to. */
export type Endpoint = {
  readonly hostname: string
  /** The default port of the scheme where the URL names none. */
  readonly port: number
  readonly isSecure: boolean
  /** Without query and fragment; `/` where the URL has no path. */
  readonly path: string
}

const URL_PARTS = /^(https?):[/\\]{2}(\[[^\]]*\]|[^/\\?#:]*)(?::(\d+))?([^?#]*)/i

/** A URL that the checks of the provider file accepted → its endpoint. The URL parser refuses the slots of a template. */
export function endpointOf(url: string): Endpoint {
  const [, scheme = '', hostname = '', port, path] = URL_PARTS.exec(url) ?? []
  const isSecure = scheme.toLowerCase() === 'https'
  const defaultPort = isSecure ? 443 : 80
  return {
    hostname: hostname.toLowerCase(),
    port: port === undefined ? defaultPort : Number(port),
    isSecure,
    path: path || '/'
  }
}

/**
 * Does a device that is given only the host ask at this URL? It asks `/Microsoft-Server-ActiveSync`, the only path in
 * [MS-ASHTTP]. A URL without a path counts as its host.
 */
export function hasActiveSyncPath(url: string): boolean {
  return /^\/(?:Microsoft-Server-ActiveSync\/?)?$/i.test(endpointOf(url).path) && !url.includes('?')
}
