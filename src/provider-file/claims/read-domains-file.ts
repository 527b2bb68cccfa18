import type { Domain } from '../../address/domain.ts'
import { parseDomainEntry } from '../domain-entry.ts'

/** Receives the entries of a list. Lines count from 1. */
export type ListReader = {
  /** The bytes at [start, end) are a domain in lower-case A-labels, as nearly every line is. */
  readonly domainBytes: (start: number, end: number, line: number) => void
  /** A domain, or with `wildcard` all below it, that had to be parsed: capitals, U-labels, a trailing dot, `*.`. */
  readonly domain: (domain: Domain, wildcard: boolean, line: number) => void
  readonly invalid: (text: string, line: number) => void
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const DOT = 46
const HYPHEN = 45
const decoder = new TextDecoder()

/**
 * Reads a `domainsFile`: UTF-8, one domain or `*.domain` a line, `#` begins a comment, empty lines are skipped.
 * A million lines must not cost a million strings, so plain lines are checked and passed on as bytes.
 */
export function readDomainList(bytes: Uint8Array, reader: ListReader): void {
  let line = 0
  for (let start = 0; start < bytes.length;) {
    line += 1
    const end = endOfPlainDomain(bytes, start)
    if (end >= 0) reader.domainBytes(start, end, line)
    const feed = bytes.indexOf(LINE_FEED, end < 0 ? start : end)
    const next = feed < 0 ? bytes.length : feed
    if (end < 0) readLine(textOf(bytes, start, next), line, reader)
    start = next + 1
  }
}

/** The text of the bytes at [start, end). */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end))
}

const SAMPLE = 64 * 1024

/** Estimates how many lines a list has, from its first 64 KiB. */
export function estimateLines(bytes: Uint8Array): number {
  const sample = Math.min(bytes.length, SAMPLE)
  let lines = 1
  for (let i = 0; i < sample; i++) if (bytes[i] === LINE_FEED) lines += 1
  return Math.ceil((lines * bytes.length) / Math.max(sample, 1))
}

function readLine(text: string, line: number, reader: ListReader): void {
  const entry = text.slice(0, `${text}#`.indexOf('#')).trim()
  if (entry === '') return
  const parsed = parseDomainEntry(entry)
  if (parsed) reader.domain(parsed.domain, parsed.wildcard, line)
  else reader.invalid(entry, line)
}

/**
 * The end of the line at `start` when it is a domain in the form that we store: lower-case LDH labels of 1..63 octets, at
 * least two, 253 in all, the last one beginning with a letter, none of them an A-label (that needs the IDNA table).
 * Everything else is -1, and parseDomainEntry() decides.
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
