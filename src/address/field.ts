/** Addresses that people type or paste, and links that are made for people. What programs send is read as it is. */
import { parseAddress } from './address.ts'
import { decodePercent, meantAddress, rawParameter } from './query.ts'

// Spaces that come along when an address is copied, and the invisible characters that Windows puts around one.
const AROUND = /[\s\p{Cf}]/u

/**
 * The address parameter of a page or of a link to a profile, trimmed, without the dot that ends a sentence; undefined where
 * there is none. It need not be an address.
 *
 * A form writes a space as `+`, and `@` and `+` as escapes. Where an `@` stands as it is, no form wrote the query, and a `+`
 * is a `+`, as in queryParameter().
 */
export function fieldParameter(query: string, ...names: readonly string[]): string | undefined {
  const raw = rawParameter(query, names)
  if (raw === undefined) return undefined
  // After the domain of an address a + can only be a space.
  const value = raw.includes('@') ? raw.slice(0, endOf(raw, /\+/)) : raw.replaceAll('+', '%20')
  const text = meantAddress(decodePercent(value))
  return text === undefined ? undefined : withoutLastDot(trimmed(text))
}

function trimmed(text: string): string {
  let start = 0
  while (start < text.length && AROUND.test(text.charAt(start))) start++
  return text.slice(start, Math.max(start, endOf(text, AROUND)))
}

/** Where the characters begin that `ending` matches up to the end. A loop, because `/x+$/` takes the square of the length. */
function endOf(text: string, ending: RegExp): number {
  let end = text.length
  while (end > 0 && ending.test(text.charAt(end - 1))) end--
  return end
}

function withoutLastDot(text: string): string {
  return text.endsWith('.') && parseAddress(text) ? text.slice(0, -1) : text
}

/** `Anna <anna@example.com>` and `mailto:anna@example.com` → the address in it; any other text as it is. */
export function addressInText(text: string): string {
  if (parseAddress(text)) return text
  const inBrackets = /<([^<>]+)>$/.exec(text)?.[1] ?? text
  const link = /^mailto:([^?]*)/i.exec(inBrackets)?.[1]
  const found = trimmed(link === undefined ? inBrackets : decodePercent(link))
  return parseAddress(found) ? withoutLastDot(found) : text
}
