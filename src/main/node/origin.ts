/** `https://autodiscover.example.com/` → without the slash, lower-case; undefined for anything but scheme, host and port. */
export function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, href } = new URL(text)
  const isOnlyOrigin = href === `${origin}/`
  return (protocol === 'http:' || protocol === 'https:') && isOnlyOrigin ? origin : undefined
}
