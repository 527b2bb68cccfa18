/** Addresses that people type or paste. What programs send is read unchanged (query.ts). */
import { parseAddress } from './address.ts'
import { decodePercent, intendedAddress, rawParameter } from './query.ts'

// Spaces copied along with an address, and invisible characters that Windows adds.
const AROUND = /[\s\p{Cf}]/u

/**
 * The address parameter of a page or of a link to a profile, trimmed and without the dot that ends a sentence; undefined where
 * there is none. It may be any text.
 *
 * A form encodes a space as `+`, and escapes `@` and `+`. So a query with an unescaped `@` is not from a form, and a `+` in it
 * is a `+`, as in queryParameter().
 */
export function fieldParameter(query: string, ...names: readonly string[]): string | undefined {
  const raw = rawParameter(query, names)
  if (raw === undefined) return undefined
  // After the domain of an address, a + can only be a space.
  const value = raw.includes('@') ? raw.slice(0, endOf(raw, /\+/)) : raw.replaceAll('+', '%20')
  const text = intendedAddress(decodePercent(value))
  return text === undefined ? undefined : withoutLastDot(trimmed(text))
}

function trimmed(text: string): string {
  let start = 0
  while (start < text.length && AROUND.test(text.charAt(start))) start++
  return text.slice(start, Math.max(start, endOf(text, AROUND)))
}

/** Where the trailing characters that `ending` matches begin. A loop, because `/x+$/` takes quadratic time. */
function endOf(text: string, ending: RegExp): number {
  let end = text.length
  while (end > 0 && ending.test(text.charAt(end - 1))) end--
  return end
}

function withoutLastDot(text: string): string {
  return text.endsWith('.') && parseAddress(text) ? text.slice(0, -1) : text
}

/** `Anna <anna@example.com>` and `mailto:anna@example.com` → the address in it; any other text unchanged. */
export function addressInText(text: string): string {
  if (parseAddress(text)) return text
  const inBrackets = /<([^<>]+)>$/.exec(text)?.[1] ?? text
  const link = /^mailto:([^?]*)/i.exec(inBrackets)?.[1]
  const found = trimmed(link === undefined ? inBrackets : decodePercent(link))
  return parseAddress(found) ? withoutLastDot(found) : text
}
