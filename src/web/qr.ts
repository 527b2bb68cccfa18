import { encode } from 'uqr'
import { html, type Xml } from '../markup/markup.ts'

const QUIET_ZONE = 4
// Every mask is readable. Trying all eight to find the best one took most of the time of a page.
const MASK = 2

/**
 * A QR code (ISO/IEC 18004) as SVG. All dark modules are one path, a stroke for each run: far
 * fewer bytes than an element for each module.
 *
 * @param label for screen readers
 * @param ecc the level of error correction: M for short texts, L keeps the code of a long one large enough for a camera
 */
export function qrCode(text: string, label: string, ecc: 'L' | 'M' = 'M'): Xml {
  const { data, size } = encode(text, { ecc, border: 0, maskPattern: MASK })
  const whole = size + 2 * QUIET_ZONE
  return html`<svg
    class="qr"
    role="img"
    aria-label="${label}"
    viewBox="-${QUIET_ZONE} -${QUIET_ZONE} ${whole} ${whole}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M-${QUIET_ZONE}-${QUIET_ZONE}h${whole}v${whole}h-${whole}z" />
    <path stroke="#000" d="${data.map(rowPath).join('')}" />
  </svg>`
}

/** The dark modules of a row, as strokes along the middle of the row: `M4 7.5h7m1 0h3`. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  let end = 0
  for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, end)) {
    path += path === '' ? `M${x} ${y}.5` : `m${x - end} 0`
    const next = row.indexOf(false, x)
    end = next === -1 ? row.length : next
    path += `h${end - x}`
  }
  return path
}
