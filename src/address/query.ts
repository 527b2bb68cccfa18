import { domainOfAddress } from './address.ts'
import type { Domain } from './domain.ts'

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
  const value = rawParameter(query, names)
  return value && decodePercent(value)
}

/** The same, still encoded. */
export function rawParameter(query: string, names: readonly string[]): string | undefined {
  const value = placeOfParameter(query, names)
  return value && query.slice(value.start, value.end)
}

function placeOfParameter(
  query: string,
  names: readonly string[]
): { readonly start: number; readonly end: number } | undefined {
  for (let start = 0; start < query.length;) {
    const next = query.indexOf('&', start)
    const end = next < 0 ? query.length : next
    const equals = query.indexOf('=', start)
    if (equals >= 0 && equals < end - 1 && names.includes(query.slice(start, equals).toLowerCase()))
      return { start: equals + 1, end }
    start = end + 1
  }
  return undefined
}

/** An `@` as it is, encoded, or encoded twice. */
const AT = /@|%(?:25)?40/

/**
 * The mail domain in a query whose address cannot be read, for formats that need no more than the domain. FairEmail, GNOME
 * Online Accounts and Nextcloud Mail send an `&` in the local part as it is: `emailaddress=a&b@example.com`. What follows
 * the `&` belongs to the address as long as it is no parameter of its own, with a `=`, and no `@` came before.
 */
export function domainParameter(query: string, ...names: readonly string[]): Domain | undefined {
  const value = placeOfParameter(query, names)
  if (!value) return undefined
  const [first = '', ...others] = query.slice(value.start).split('&')
  const parts = [first]
  for (const part of others) {
    if (part.includes('=') || AT.test(parts.at(-1) ?? '')) break
    parts.push(part)
  }
  return domainOfAddress(meantAddress(decodePercent(parts.join('&'))) ?? '')
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

const LONGEST_NAME = 100
// RFC 8266 2.1 (PRECIS FreeformClass, RFC 8264 4.3.2): no control characters, no marks of direction, nothing invisible but
// the two joiners, which mean something in some scripts.
const NO_NAME =
  /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u

/** The person's name in a query (`name=`), for a From line; false for what cannot stand in one. */
export function nameParameter(query: string): string | false | undefined {
  // Forms and URLSearchParams write a blank as +. In an address + is a letter, in a name it is not.
  const name = queryParameter(query.replaceAll('+', '%20'), 'name')?.trim() || undefined
  return name !== undefined && (name.length > LONGEST_NAME || NO_NAME.test(name)) ? false : name
}

/** Parameters → query, without those that have no value. Undone by the functions above. */
export function writeQuery(parameters: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
}
