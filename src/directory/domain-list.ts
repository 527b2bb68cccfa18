import { parseDomain, type Domain } from '../address/domain.ts'

/** Who is told what stands in a list. Lines count from 1. */
export type ListReader = {
  /** A domain as it stands in the bytes at [start, end): lower-case A-labels, checked. The way of nearly every line. */
  readonly domainBytes: (start: number, end: number, line: number) => void
  /** A domain, or with `wildcard` everything below it, that needed work: capitals, U-labels, a trailing dot, `*.`. */
  readonly domain: (domain: Domain, wildcard: boolean, line: number) => void
  readonly mistake: (text: string, line: number) => void
}

const LINE_FEED = 10
const DOT = 46
const HYPHEN = 45

/**
 * Reads a `domainsFile`: UTF-8, one domain or `*.domain` a line, `#` begins a comment, empty lines count for nothing.
 * A million lines must not cost a million strings: plain lines are checked and handed over as bytes.
 */
export function readDomainList(bytes: Uint8Array, reader: ListReader): void {
  let line = 0
  for (let start = 0; start < bytes.length;) {
    line += 1
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    if (isPlainDomain(bytes, start, end)) reader.domainBytes(start, end, line)
    else readLine(decode(bytes.subarray(start, end)), line, reader)
    start = end + 1
  }
}

/** A `domains` entry → domain and whether everything below it is meant; undefined for what is neither. */
export function parseDomainEntry(text: string): { domain: Domain; wildcard: boolean } | undefined {
  const wildcard = text.startsWith('*.')
  const domain = parseDomain(wildcard ? text.slice(2) : text)
  return domain && { domain, wildcard }
}

function readLine(text: string, line: number, reader: ListReader): void {
  const entry = text.replace(/#.*$/, '').trim()
  if (entry === '') return
  const parsed = parseDomainEntry(entry)
  if (parsed) reader.domain(parsed.domain, parsed.wildcard, line)
  else reader.mistake(entry, line)
}

const decoder = new TextDecoder()
function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

/**
 * Lower-case LDH labels of 1..63 octets, two at least, 253 in all, the last one beginning with a letter, none with a
 * hyphen in its third place (an A-label needs the IDNA table). Everything else goes the slow way to parseDomain().
 */
function isPlainDomain(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 253) return false
  let labelStart = start
  for (let i = start; i <= end; i++) {
    const byte = i === end ? DOT : (bytes[i] ?? 0)
    if (byte !== DOT) {
      if (!isLetterOrDigit(byte) && (byte !== HYPHEN || i === labelStart || i === labelStart + 2))
        return false
      continue
    }
    if (i === labelStart || i - labelStart > 63 || bytes[i - 1] === HYPHEN) return false
    if (i === end) return labelStart > start && isLetter(bytes[labelStart] ?? 0)
    labelStart = i + 1
  }
  return false
}

function isLetter(byte: number): boolean {
  return byte >= 97 && byte <= 122
}
function isLetterOrDigit(byte: number): boolean {
  return isLetter(byte) || (byte >= 48 && byte <= 57)
}
