import { parseDomain, type Domain } from './domain.ts'

/** A mail address as a client sent it. The local part is a person: it is never logged and never changed. */
export type Address = {
  /** The spelling that came in. Clients recognise their own spelling in our answer, and some only that one (SnappyMail). */
  readonly text: string
  readonly localPart: string
  /** What we look up: lower-case A-labels, whatever the spelling was. */
  readonly domain: Domain
}

// RFC 5321 4.5.3.1: octets, not characters (RFC 6531 counts UTF-8).
const LONGEST_LOCAL_PART = 64
const LONGEST_ADDRESS = 254

// Control characters, lone surrogates, line separators and noncharacters: no mailbox has them, and XML cannot carry them.
// U+FFFD is what a decoder leaves of bytes that were not UTF-8.
const NEVER = /[\uFFFD\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u
// PRECIS, RFC 8264 4.2.3: marks of direction and invisible characters are in no user name. They make one address look like
// another, or the rest of a line run backwards. The two joiners mean something in some scripts (RFC 5892 A.1, A.2).
const INVISIBLE = /(?![\u200C\u200D])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
// RFC 5321 Dot-string, with RFC 6531's UTF-8. Doubled dots are wrong by the letter and exist in the field (docomo.ne.jp).
const DOT_STRING = /^[^\s"(),:;<>@[\\\]]+$/u
const QUOTED_STRING = /^"(?:[^"\\]|\\.)*"$/u

/** Text → Address, or undefined for what is no mail address. Nothing is trimmed or repaired. */
export function parseAddress(text: string): Address | undefined {
  const at = text.lastIndexOf('@')
  if (at < 1 || NEVER.test(text) || INVISIBLE.test(text)) return undefined
  const localPart = text.slice(0, at)
  if (!DOT_STRING.test(localPart) && !QUOTED_STRING.test(localPart)) return undefined
  if (isLonger(localPart, LONGEST_LOCAL_PART) || isLonger(text, LONGEST_ADDRESS)) return undefined
  const domain = parseDomain(text.slice(at + 1))
  return domain && { text, localPart, domain }
}

/** The domain of an address whose local part may be anything, or undefined where there is no `@` or no domain behind it. */
export function domainOfAddress(text: string): Domain | undefined {
  const at = text.lastIndexOf('@')
  return at < 0 ? undefined : parseDomain(text.slice(at + 1))
}

// A UTF-16 unit is at most three octets of UTF-8: nearly every address is short enough not to be encoded at all.
function isLonger(text: string, limit: number): boolean {
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit
}
