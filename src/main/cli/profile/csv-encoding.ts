import { firstInvalidLine } from '../../../provider-file/yaml/decode.ts'
import { failed, ok, type Result } from '../../../result.ts'

/**
 * Decodes a CSV file: UTF-8, or UTF-16 with a byte order mark, as in Excel's "Unicode Text". Windows code pages are not guessed,
 * because a wrong guess gives wrong names.
 *
 * @returns the text without a byte order mark and with LF line ends, or the number of the first line that is not UTF-8
 */
export function decodeCsv(bytes: Uint8Array): Result<string, { readonly line: number }> {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return ok(text.replace(/\r\n?/g, '\n'))
  } catch {
    // If no line is invalid, the file is invalid UTF-16.
    return failed({ line: firstInvalidLine(bytes) ?? 1 })
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
