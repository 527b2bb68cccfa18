import { parseDomain, type Domain } from './domain.ts'

/** A mail address as a client sent it. The local part identifies a person: it is never logged and never changed. */
export type Address = {
  /** The client's own spelling, which some clients look for in the reply (SnappyMail). */
  readonly text: string
  readonly localPart: string
  /** Lower-case A-labels, however it was spelled. */
  readonly domain: Domain
}

// RFC 5321 4.5.3.1: octets, not characters (RFC 6531 counts UTF-8).
const LONGEST_LOCAL_PART = 64
const LONGEST_ADDRESS = 254

// Control characters, lone surrogates, line separators and noncharacters: no mailbox has them, and XML cannot hold them.
// A decoder puts U+FFFD in place of bytes that are not UTF-8.
const FORBIDDEN = /[\uFFFD\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u
// PRECIS (RFC 8264 4.2.3) allows no bidirectional controls and no invisible characters in user names: they make one address look
// like another, or reverse the rest of a line. The two joiners have a meaning in some scripts (RFC 5892 A.1, A.2).
const INVISIBLE = /(?![\u200C\u200D])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
// RFC 5321's Dot-string, with RFC 6531's UTF-8. Two dots in a row are not allowed there, and exist (docomo.ne.jp).
const DOT_STRING = /^[^\s"(),:;<>@[\\\]]+$/u
const QUOTED_STRING = /^"(?:[^"\\]|\\.)*"$/u

/** Text → Address; undefined where it is not a mail address. Nothing is trimmed or repaired. */
export function parseAddress(text: string): Address | undefined {
  const at = text.lastIndexOf('@')
  if (at < 1 || FORBIDDEN.test(text) || INVISIBLE.test(text)) return undefined
  const localPart = text.slice(0, at)
  if (!DOT_STRING.test(localPart) && !QUOTED_STRING.test(localPart)) return undefined
  if (isLonger(localPart, LONGEST_LOCAL_PART) || isLonger(text, LONGEST_ADDRESS)) return undefined
  const domain = parseDomain(text.slice(at + 1))
  return domain && { text, localPart, domain }
}

/** The domain after the last `@`, whatever is before it; undefined where there is none. */
export function domainOfAddress(text: string): Domain | undefined {
  const at = text.lastIndexOf('@')
  return at < 0 ? undefined : parseDomain(text.slice(at + 1))
}

// A UTF-16 code unit is at most three octets of UTF-8, so nearly every address need not be encoded to know.
function isLonger(text: string, limit: number): boolean {
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit
}
