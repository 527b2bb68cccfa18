/** A mail domain or host name: lower-case A-labels, at least two of them, no trailing dot. Only parseDomain() makes one. */
export type Domain = string & { readonly kind: 'domain' }

const LONGEST_NAME = 253
const PLAIN_NAME =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
// Everything that the URL parser would cut off, decode or skip in silence instead of refusing: a/b → a, %61.com → a.com.
// Of the invisible characters only the two joiners mean something in a name (RFC 5892 A.1, A.2).
const NOT_IN_A_NAME = /[\s%/\\:@?#[\]\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u
const A_LABEL = /(?:^|\.)xn--/
// The URL parser takes these for IPv4 addresses: 1.2.3 → 1.2.0.3, 0x7f.1 → 127.0.0.1.
const ENDS_IN_A_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/

/**
 * Text in any spelling → the one key we keep, or undefined for what is no domain.
 * U-labels and A-labels, any case and one trailing dot give the same key (IDNA 2008 by UTS #46, non-transitional:
 * `faß.de` → `xn--fa-hia.de`). IPv4 spellings, single labels and names over 253 octets are refused.
 */
export function parseDomain(text: string): Domain | undefined {
  const plain = withoutTrailingDot(text).toLowerCase()
  // The IDNA table folds case by itself: toLowerCase() would make a final Σ another letter than a Σ elsewhere.
  const ascii = PLAIN_NAME.test(plain) && !A_LABEL.test(plain) ? plain : toAscii(text)
  if (ascii === undefined || ascii.length > LONGEST_NAME) return undefined
  if (!PLAIN_NAME.test(ascii) || ENDS_IN_A_NUMBER.test(ascii)) return undefined
  return ascii as Domain
}

/** The domain one label up: `autoconfig.example.com` → `example.com`; undefined where fewer than two labels would stay. */
export function parentOf(domain: Domain): Domain | undefined {
  const parent = domain.slice(domain.indexOf('.') + 1)
  return parent.includes('.') ? (parent as Domain) : undefined
}

function toAscii(name: string): string | undefined {
  if (NOT_IN_A_NAME.test(name)) return undefined
  try {
    // The URL parser holds the only IDNA table that Node, browsers and edge runtimes all carry.
    return withoutTrailingDot(new URL(`http://${name}`).hostname)
  } catch {
    return undefined
  }
}

function withoutTrailingDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name
}
