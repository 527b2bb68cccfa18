/** Where a URL of a provider file leads. */
export type Endpoint = {
  readonly hostname: string
  /** The scheme's own where the URL names none. */
  readonly port: number
  readonly isSecure: boolean
  /** Without query and fragment; `/` where the URL names none. */
  readonly path: string
}

const ENDPOINT = /^(https?):[/\\]{2}(\[[^\]]*\]|[^/\\?#:]*)(?::(\d+))?([^?#]*)/i

/** A URL that the provider file's checks let pass → its place. By hand: the URL parser refuses the marks of a template. */
export function endpointOf(url: string): Endpoint {
  const [, scheme = '', hostname = '', port, path] = ENDPOINT.exec(url) ?? []
  const isSecure = scheme.toLowerCase() === 'https'
  const usual = isSecure ? 443 : 80
  return {
    hostname: hostname.toLowerCase(),
    port: port === undefined ? usual : Number(port),
    isSecure,
    path: path || '/'
  }
}

/**
 * Does a device that knows no path come to this URL? It asks `/Microsoft-Server-ActiveSync`, the only path that
 * [MS-ASHTTP] names. A URL without a path is taken for its host.
 */
export function hasActiveSyncPath(url: string): boolean {
  return /^\/(?:Microsoft-Server-ActiveSync\/?)?$/i.test(endpointOf(url).path) && !url.includes('?')
}
