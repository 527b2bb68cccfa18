/** A provider's colour, as bright or as dark as people can read it (WCAG 2.2, 1.4.3 and 1.4.11). */

type Rgb = readonly [red: number, green: number, blue: number]

/** What stands on the page in the provider's colour: in light and in dark, and what is written on it. */
export type Accent = { readonly light: string; readonly dark: string }

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
/** The surfaces of style.ts that the colour stands on; the darker of the light ones, the lighter of the dark ones. */
const LIGHT_GROUND: Rgb = [0xf4, 0xf5, 0xf7]
const DARK_GROUND: Rgb = [0x1e, 0x21, 0x27]
// More than 4.5: it also stands on a tint of itself.
const READABLE = 5.4
const STEPS = 20

/** `#05b` or `#0055bb` → the nearest colours that can be read as text, and that text can be read on. */
export function accentOf(color: string): Accent {
  const rgb = rgbOf(color)
  return {
    light: hexOf(until(rgb, BLACK, c => contrast(c, LIGHT_GROUND) >= READABLE)),
    dark: hexOf(until(rgb, WHITE, c => contrast(c, DARK_GROUND) >= READABLE))
  }
}

/** The first colour on the way to another that is good enough. */
function until(from: Rgb, to: Rgb, isGood: (color: Rgb) => boolean): Rgb {
  for (let step = 0; step < STEPS; step++) {
    const color = mix(from, to, step / STEPS)
    if (isGood(color)) return color
  }
  return to
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2): number => Math.round(a[i] + (b[i] - a[i]) * share)
  return [at(0), at(1), at(2)]
}

/** WCAG 2.2's contrast ratio, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function rgbOf(color: string): Rgb {
  const digits = color.slice(1)
  const width = digits.length / 3
  const part = (i: number): number => {
    const hex = digits.slice(i * width, (i + 1) * width)
    return Number.parseInt(width === 1 ? hex + hex : hex, 16)
  }
  return [part(0), part(1), part(2)]
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map(part => part.toString(16).padStart(2, '0')).join('')}`
}
