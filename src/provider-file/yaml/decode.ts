import { failed, ok, type Result } from '../../result.ts'
import type { ProblemDetails } from '../problem.ts'

const MAX_BYTES = 1024 * 1024
const LINE_FEED = 10
const SAVE_AS_UTF8 = 'save it as UTF-8; in Notepad: Save as, Encoding: UTF-8'

/**
 * A file's bytes → its text. YAML also allows UTF-16 and UTF-32, but files in these are nearly always saved so by accident, and only
 * UTF-8 is read. A byte order mark is dropped, as TextDecoder does. NUL bytes are valid UTF-8, and no text has them.
 */
export function decode(bytes: Uint8Array): Result<string, ProblemDetails> {
  if (bytes.length > MAX_BYTES) return failed(TOO_BIG)
  const text = decodeUtf8(bytes)
  return text === undefined ? failed(notText(bytes)) : ok(text)
}

const TOO_BIG: ProblemDetails = {
  code: 'too-big',
  message: 'the file is larger than 1 MiB',
  hint: 'move long lists of domains to a domainsFile'
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Notepad writes UTF-16 with a byte order mark. Without one, UTF-16 is recognized by its NUL bytes. */
function notText(bytes: Uint8Array): ProblemDetails {
  const code = 'not-text'
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { code, message: 'the file is UTF-16, and must be UTF-8', hint: SAVE_AS_UTF8 }
  const nul = bytes.indexOf(0)
  if (nul < 0)
    return {
      code,
      message: `line ${firstInvalidLine(bytes) ?? 1} is not valid UTF-8`,
      hint: SAVE_AS_UTF8
    }
  const message = `line ${lineAt(bytes, nul)} contains a NUL byte`
  return { code, message, hint: `the file is not text, or it is UTF-16: ${SAVE_AS_UTF8}` }
}

/**
 * The first line that is not UTF-8, from 1 on; undefined if there is none. It decodes line by line: in UTF-8, a line feed byte is
 * never part of a longer sequence.
 */
export function firstInvalidLine(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return undefined
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let i = 0; i < end; i++) if (bytes[i] === LINE_FEED) line += 1
  return line
}
