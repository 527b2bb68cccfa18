import { encode } from 'uqr'
import { html, type Xml } from '../markup/markup.ts'

const QUIET_ZONE = 4
// Every mask is readable. Trying all eight to find the best one took most of the time of a page.
const MASK = 2

/**
 * A QR code (ISO/IEC 18004) with error correction level M, as SVG. All dark modules are one path, a rectangle for each
 * run: far fewer bytes than an element for each module.
 *
 * @param label for screen readers
 */
export function qrCode(text: string, label: string): Xml {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE, maskPattern: MASK })
  const path = data
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join('')
    )
    .join('')
  return html`<svg
    class="qr"
    role="img"
    aria-label="${label}"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d="${path}" />
  </svg>`
}

/** Row of modules → its runs of dark ones. */
function runs(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const found: [x: number, length: number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else found.push([x, 1])
  })
  return found
}
