/** Where a URL of a provider file leads. */
export type Place = {
  readonly hostname: string
  /** The scheme's own where the URL names none. */
  readonly port: number
  readonly isSecure: boolean
}

const PLACE = /^(https?):[/\\]{2}(\[[^\]]*\]|[^/\\?#:]*)(?::(\d+))?/i

/** A URL that the provider file's checks let pass → its place. By hand: the URL parser refuses the marks of a stencil. */
export function placeOf(url: string): Place {
  const [, scheme = '', hostname = '', port] = PLACE.exec(url) ?? []
  const isSecure = scheme.toLowerCase() === 'https'
  const usual = isSecure ? 443 : 80
  return {
    hostname: hostname.toLowerCase(),
    port: port === undefined ? usual : Number(port),
    isSecure
  }
}
