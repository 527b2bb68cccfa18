import { parseDomain, type Domain } from '../../address/domain.ts'

/** Receives what a list holds. Lines count from 1. */
export type ListReader = {
  /** A domain as it stands in the bytes at [start, end): lower-case A-labels, checked. The way of nearly every line. */
  readonly domainBytes: (start: number, end: number, line: number) => void
  /** A domain, or with `wildcard` everything below it, that needed work: capitals, U-labels, a trailing dot, `*.`. */
  readonly domain: (domain: Domain, wildcard: boolean, line: number) => void
  readonly mistake: (text: string, line: number) => void
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const DOT = 46
const HYPHEN = 45
const decoder = new TextDecoder()

/**
 * Reads a `domainsFile`: UTF-8, one domain or `*.domain` a line, `#` begins a comment, empty lines are skipped.
 * A million lines must not cost a million strings: plain lines are checked and handed over as bytes.
 */
export function readDomainList(bytes: Uint8Array, reader: ListReader): void {
  let line = 0
  for (let start = 0; start < bytes.length;) {
    line += 1
    const end = endOfPlainDomain(bytes, start)
    if (end >= 0) reader.domainBytes(start, end, line)
    const feed = bytes.indexOf(LINE_FEED, end < 0 ? start : end)
    const next = feed < 0 ? bytes.length : feed
    if (end < 0) readLine(decoder.decode(bytes.subarray(start, next)), line, reader)
    start = next + 1
  }
}

const SAMPLE = 64 * 1024

/** About how many lines a list has, mistakes and comments included, by how many its beginning has. */
export function estimateLines(bytes: Uint8Array): number {
  const sample = Math.min(bytes.length, SAMPLE)
  let lines = 1
  for (let i = 0; i < sample; i++) if (bytes[i] === LINE_FEED) lines += 1
  return Math.ceil((lines * bytes.length) / Math.max(sample, 1))
}

/** A `domains` entry → domain and whether everything below it is meant; undefined for what is neither. */
export function parseDomainEntry(text: string): { domain: Domain; wildcard: boolean } | undefined {
  const wildcard = text.startsWith('*.')
  const domain = parseDomain(wildcard ? text.slice(2) : text)
  return domain && { domain, wildcard }
}

/** A hint at what was probably meant by a text that is not a domain. */
export function domainHint(value: string): string | undefined {
  if (value.includes('\u{fffd}')) return 'the file is not UTF-8: save it as UTF-8'
  if (value.includes('\0')) return 'the file is no text, or in UTF-16: save it as UTF-8'
  if (value.includes('@')) return 'write only the part after the @'
  if (value.includes('/')) return 'write only the name, without https:// and the path'
  if (/^[\d.]+$|^0x|:.*:/i.test(value)) return 'write a name: an IP address is not a mail domain'
  if (value.includes('*')) return 'write a wildcard as *.example.com'
  if (/[,;\s]/.test(value)) return 'write one domain on each line'
  if (!value.includes('.')) return 'a mail domain has at least two labels, as example.com'
  return undefined
}

function readLine(text: string, line: number, reader: ListReader): void {
  const entry = text.slice(0, `${text}#`.indexOf('#')).trim()
  if (entry === '') return
  const parsed = parseDomainEntry(entry)
  if (parsed) reader.domain(parsed.domain, parsed.wildcard, line)
  else reader.mistake(entry, line)
}

/**
 * Where the line at `start` ends, when it is a domain as we keep it: lower-case LDH labels of 1..63 octets, two at
 * least, 253 in all, the last one beginning with a letter, none of them an A-label (that needs the IDNA table).
 * Everything else is -1 and goes the slow way to parseDomain().
 */
function endOfPlainDomain(bytes: Uint8Array, start: number): number {
  let label = start
  for (let i = start; ; i++) {
    const byte = bytes[i] ?? LINE_FEED
    if (isLetterOrDigit(byte)) continue
    if (i === label) return -1
    if (byte === HYPHEN) {
      if (i === label + 3 && bytes[i - 1] === HYPHEN) return -1
      continue
    }
    if (i - label > 63 || bytes[i - 1] === HYPHEN) return -1
    if (byte === DOT) label = i + 1
    else return isLineEnd(bytes, i) && isName(bytes, start, label, i) ? i : -1
  }
}

function isLineEnd(bytes: Uint8Array, i: number): boolean {
  const byte = bytes[bytes[i] === CARRIAGE_RETURN ? i + 1 : i]
  return byte === LINE_FEED || byte === undefined
}

function isName(bytes: Uint8Array, start: number, lastLabel: number, end: number): boolean {
  return lastLabel > start && end - start <= 253 && isLetter(bytes[lastLabel] ?? 0)
}

function isLetter(byte: number): boolean {
  return byte >= 97 && byte <= 122
}
function isLetterOrDigit(byte: number): boolean {
  return isLetter(byte) || (byte >= 48 && byte <= 57)
}
