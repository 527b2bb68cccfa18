/**
 * The value of a query parameter, by name in any case; undefined when it is missing or
 * empty. The first of several wins.
 *
 * Percent-encoding only, never form encoding: six programs send a raw `+` in the address (FairEmail, GNOME Online
 * Accounts, Nextcloud Mail, himalaya, enough_mail, Thunderbird for iOS), and it means `+`. An escape that cannot be
 * decoded stays as it came.
 *
 * @param query what follows the `?` of a URL, still encoded
 */
export function queryParameter(query: string, ...names: readonly string[]): string | undefined {
  for (let start = 0; start < query.length;) {
    const next = query.indexOf('&', start)
    const end = next < 0 ? query.length : next
    const equals = query.indexOf('=', start)
    if (equals >= 0 && equals < end - 1 && names.includes(query.slice(start, equals).toLowerCase()))
      return decodePercent(query.slice(equals + 1, end))
    start = end + 1
  }
  return undefined
}

/**
 * The address in a query, or undefined where none was meant: no parameter, an empty one, or a placeholder that its
 * sender should have filled in (`%EMAILADDRESS%`). Old Thunderbirds encode twice (`%2540`): decoded once more.
 */
export function addressParameter(query: string, ...names: readonly string[]): string | undefined {
  return meantAddress(queryParameter(query, ...names))
}

/** The same for an address that came in a path segment, still encoded. */
export function addressSegment(segment: string): string | undefined {
  return meantAddress(decodePercent(segment))
}

/** The same for an address that came as text. */
export function meantAddress(value: string | undefined): string | undefined {
  if (!value || (value.includes('%') && /%email[a-z]+%/i.test(value))) return undefined
  return value.includes('@') ? value : decodePercent(value)
}

/** Percent-encoded text → text; what cannot be decoded stays as it came. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
