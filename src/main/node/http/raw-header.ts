/**
 * The value of a header; several lines of it are joined (RFC 9110 5.3). `incoming.headers` and `request.headers` would parse all
 * headers first.
 *
 * @param rawHeaders names and values in turn, as Node has them
 * @param name lower case
 */
export function rawHeader(rawHeaders: readonly string[], name: string): string | undefined {
  let found: string | undefined
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const other = rawHeaders[i] ?? ''
    if (other.length !== name.length || other.toLowerCase() !== name) continue
    const value = rawHeaders[i + 1] ?? ''
    found = found === undefined ? value : `${found}, ${value}`
  }
  return found
}
