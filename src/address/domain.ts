/** A mail domain or host name: lower-case A-labels, at least two of them, no trailing dot. Only parseDomain() makes one. */
export type Domain = string & { readonly kind: 'domain' }

const LONGEST_NAME = 253
const PLAIN_NAME =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
// What the URL parser silently cuts off, decodes or skips: a/b → a, %61.com → a.com. Of the invisible characters only the two
// joiners have a meaning in a name (RFC 5892 A.1, A.2).
const NOT_IN_A_NAME = /[\s%/\\:@?#[\]\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u
const A_LABEL = /(?:^|\.)xn--/
// The URL parser reads these as IPv4 addresses: 1.2.3 → 1.2.0.3, 0x7f.1 → 127.0.0.1.
const ENDS_IN_A_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/

/**
 * Text in any spelling → the domain in its one canonical form; undefined where it is not a domain.
 * U-labels and A-labels, any case and one trailing dot give the same result (IDNA 2008 by UTS #46, non-transitional:
 * `faß.de` → `xn--fa-hia.de`). IPv4 addresses, single labels and names over 253 octets are not domains.
 */
export function parseDomain(text: string): Domain | undefined {
  const plain = withoutTrailingDot(text).toLowerCase()
  // IDNA's own table folds case: toLowerCase() would make a final Σ a different letter than a Σ elsewhere.
  const ascii = PLAIN_NAME.test(plain) && !A_LABEL.test(plain) ? plain : toAscii(text)
  if (ascii === undefined || ascii.length > LONGEST_NAME) return undefined
  if (!PLAIN_NAME.test(ascii) || ENDS_IN_A_NUMBER.test(ascii)) return undefined
  return ascii as Domain
}

/** The domain one label up: `autoconfig.example.com` → `example.com`; undefined where that has a single label. */
export function parentOf(domain: Domain): Domain | undefined {
  const parent = domain.slice(domain.indexOf('.') + 1)
  return parent.includes('.') ? (parent as Domain) : undefined
}

function toAscii(name: string): string | undefined {
  if (NOT_IN_A_NAME.test(name)) return undefined
  try {
    // The URL parser has the only IDNA table that Node, browsers and edge runtimes all include.
    return withoutTrailingDot(new URL(`http://${name}`).hostname)
  } catch {
    return undefined
  }
}

function withoutTrailingDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name
}
