import { encode } from 'uqr'
import { html, type Xml } from '../markup/markup.ts'

/** ISO/IEC 18004 wants four modules. */
const QUIET_ZONE = 4
// Every mask is readable. Trying all eight to find the best one took most of the time of a page.
const MASK = 2

/**
 * A QR code (ISO/IEC 18004) as an image with a pixel for each module, which the style sheet enlarges. A bitmap, because the modules
 * of a code look random: nothing compresses them, so a bit for each is the shortest form. As SVG, a code takes four times as many
 * bytes.
 *
 * @param label for screen readers
 * @param ecc the level of error correction: M for short texts, L keeps the code of a long one large enough for a camera
 */
export function qrCode(text: string, label: string, ecc: 'L' | 'M' = 'M'): Xml {
  const { data } = encode(text, { ecc, border: 0, maskPattern: MASK })
  return html`<img class="qr" src="data:image/bmp;base64,${btoa(bitmap(data))}" alt="${label}" />`
}

const HEADERS = 62

/**
 * A BMP file (BITMAPFILEHEADER, BITMAPINFOHEADER) with two colours, a character for each byte. Unlike PNG and GIF, it needs no
 * checksum and no compression.
 *
 * @param rows true is black; as many rows as columns
 */
function bitmap(rows: readonly (readonly boolean[])[]): string {
  const size = rows.length + 2 * QUIET_ZONE
  const bytesOfRow = Math.ceil(size / 32) * 4
  const quietRows = '\0'.repeat(bytesOfRow * QUIET_ZONE)
  const dataRows = rows.toReversed().map(row => rowBytes(row, bytesOfRow))
  const pixels = quietRows + dataRows.join('') + quietRows
  const headers = new DataView(new ArrayBuffer(HEADERS))
  const fields = [HEADERS + pixels.length, 0, HEADERS, 40, size, size, 1 + (1 << 16)]
  // The magic number "BM", then the fields up to the number of planes (1) and the bits of a pixel (1).
  headers.setUint16(0, 0x42_4d)
  for (const [i, field] of fields.entries()) headers.setUint32(2 + 4 * i, field, true)
  // The colours of 0 and 1: white and black.
  headers.setUint32(54, 0xff_ff_ff, true)
  return String.fromCharCode(...new Uint8Array(headers.buffer)) + pixels
}

/** A bit for each pixel, the first the highest; the quiet zone before and after the row is white. */
function rowBytes(row: readonly boolean[], count: number): string {
  let bytes = ''
  for (let i = 0; i < count; i++) {
    const first = i * 8 - QUIET_ZONE
    let byte = 0
    for (let x = first; x < first + 8; x++) byte = byte * 2 + (row[x] ? 1 : 0)
    bytes += String.fromCharCode(byte)
  }
  return bytes
}
