/** UTF-8 → text; undefined for what is not UTF-8, or holds NUL bytes. A byte order mark at its beginning is dropped. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

const SAVE_AS_UTF8 = 'save it as UTF-8; in Notepad: Save as, Encoding: UTF-8'
const LINE_FEED = 10

/** What bytes are that decode() refuses: a message and a hint. */
export function notText(bytes: Uint8Array): [message: string, hint: string] {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return ['the file is in UTF-16, not in UTF-8', SAVE_AS_UTF8]
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    return [
      `line ${lineAt(bytes, nul)} holds a NUL byte`,
      `the file is no text, or in UTF-16: ${SAVE_AS_UTF8}`
    ]
  return [`line ${firstBadLine(bytes)} is not UTF-8`, SAVE_AS_UTF8]
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (decode(bytes.subarray(start, end)) === undefined) return line
    start = end
  }
  return line
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let i = 0; i < end; i++) if (bytes[i] === LINE_FEED) line += 1
  return line
}
