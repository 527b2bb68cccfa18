const UTF_8 = new TextDecoder()
const UTF_16_BE = new TextDecoder('utf-16be')
const UTF_16_LE = new TextDecoder('utf-16le')
type Decoder = typeof UTF_8

/** How far into the body the XML declaration is searched, in bytes. */
const DECLARATION = 200

/**
 * The bytes of a body → its text. The encoding is the first of these that is known: a byte order mark; zero bytes, which XML
 * has only in UTF-16; `charset` in Content-Type (RFC 7303 3.2); the XML declaration (XML 1.0 appendix F); else UTF-8. Bytes
 * that are not valid become U+FFFD; a byte order mark is left out.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined): string {
  const decoder =
    sniff(bytes) ?? decoderOf(charsetOf(contentType)) ?? decoderOf(declared(bytes)) ?? UTF_8
  return decoder.decode(bytes)
}

function sniff([first, second]: Uint8Array): Decoder | undefined {
  if (second === undefined) return undefined
  if (first === 0xfe && second === 0xff) return UTF_16_BE
  if (first === 0xff && second === 0xfe) return UTF_16_LE
  if (first === 0xef && second === 0xbb) return UTF_8
  // Every document begins with "<" or white space.
  if (first === 0 && second !== 0) return UTF_16_BE
  if (first !== 0 && second === 0) return UTF_16_LE
  return undefined
}

function charsetOf(contentType = ''): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]
}

function declared(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first !== 0x3c || second !== 0x3f) return undefined // "<?"
  const start = UTF_8.decode(bytes.subarray(0, DECLARATION))
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
}

/**
 * Undefined for names that the Encoding Standard does not list, and for UTF-16, which sniff() would have found. (.NET writes
 * `encoding="utf-16"` into every declaration that it makes as a string, and sends UTF-8.)
 */
function decoderOf(charset: string | undefined): Decoder | undefined {
  if (charset === undefined) return undefined
  if (/^utf-?8$/i.test(charset)) return UTF_8
  try {
    const decoder = new TextDecoder(charset)
    return decoder.encoding.startsWith('utf-16') ? undefined : decoder
  } catch {
    return undefined
  }
}
