import { domainOfAddress } from './address.ts'
import type { Domain } from './domain.ts'

/**
 * The value of a query parameter, by name in any case; undefined when it is missing or empty. The first of several wins.
 *
 * Only percent-encoding is decoded, not form encoding: six programs send an unescaped `+` in the address (FairEmail, GNOME Online
 * Accounts, Nextcloud Mail, himalaya, enough_mail, Thunderbird for iOS). A value with an invalid escape stays encoded.
 *
 * @param query what follows the `?` of a URL, encoded
 */
export function queryParameter(query: string, ...names: readonly string[]): string | undefined {
  const value = rawParameter(query, names)
  return value && decodePercent(value)
}

/** The same, encoded. */
export function rawParameter(query: string, names: readonly string[]): string | undefined {
  const value = rangeOfParameter(query, names)
  return value && query.slice(value.start, value.end)
}

function rangeOfParameter(
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

/** An `@`, not encoded, encoded, or encoded twice. */
const AT = /@|%(?:25)?40/

/**
 * The mail domain in a query whose address is not valid, for formats that need no more than the domain. FairEmail, GNOME Online
 * Accounts and Nextcloud Mail do not escape an `&` in the local part: `emailaddress=a&b@example.com`. What follows the `&`
 * belongs to the address if it is not a parameter of its own, with a `=`, and there was no `@` before it.
 */
export function domainParameter(query: string, ...names: readonly string[]): Domain | undefined {
  const value = rangeOfParameter(query, names)
  if (!value) return undefined
  const [first = '', ...others] = query.slice(value.start).split('&')
  const parts = [first]
  for (const part of others) {
    if (part.includes('=') || AT.test(parts.at(-1) ?? '')) break
    parts.push(part)
  }
  return domainOfAddress(intendedAddress(decodePercent(parts.join('&'))) ?? '')
}

/**
 * The address in a query; undefined for no parameter, an empty one, or a placeholder that the sender did not fill in
 * (`%EMAILADDRESS%`). Old versions of Thunderbird encode twice (`%2540`): such a value is decoded twice.
 */
export function addressParameter(query: string, ...names: readonly string[]): string | undefined {
  return intendedAddress(queryParameter(query, ...names))
}

/** The same for an address in a path segment, encoded. */
export function addressSegment(segment: string): string | undefined {
  return intendedAddress(decodePercent(segment))
}

/** The same for an address that is not percent-encoded. */
export function intendedAddress(value: string | undefined): string | undefined {
  if (!value || (value.includes('%') && /%email[a-z]+%/i.test(value))) return undefined
  return value.includes('@') ? value : decodePercent(value)
}

/** Percent-encoded text → text; unchanged where an escape is not valid. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const LONGEST_NAME = 100
// RFC 8266 2.1 (PRECIS FreeformClass, RFC 8264 4.3.2): no control characters, no bidirectional controls, nothing invisible except
// the two joiners, which have a meaning in some scripts.
const FORBIDDEN_IN_NAMES =
  /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u

/** The person's name in a query (`name=`), for a From line; false where it is not allowed in one. */
export function nameParameter(query: string): string | false | undefined {
  // Forms and URLSearchParams encode a space as +, which no name holds.
  const name = queryParameter(query.replaceAll('+', '%20'), 'name')?.trim() || undefined
  return name !== undefined && (name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name))
    ? false
    : name
}

/** Parameters → query, without those that have no value. The functions above read it. */
export function writeQuery(parameters: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
}
