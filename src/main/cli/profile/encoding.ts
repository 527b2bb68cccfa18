/**
 * Bytes of a CSV file → its text without a byte order mark and with LF as the only line end, or the number of the first line that
 * is not UTF-8. UTF-16 is read where a byte order mark says so, as in the "Unicode Text" of Excel. Windows code pages are not
 * guessed: the wrong one gives wrong names.
 */
export function decodeCsv(
  bytes: Uint8Array
): { readonly text: string } | { readonly line: number } {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return { text: text.replace(/\r\n?/g, '\n') }
  } catch {
    return { line: firstBadLine(bytes) }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Decoded line by line: a line feed byte is part of no longer UTF-8 sequence. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let line = 1, start = 0; ; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    if (feed === -1) return 1
    start = end + 1
  }
}
