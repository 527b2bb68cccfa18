import { formatHex, interpolate, modeLrgb, modeRgb, useMode, wcagContrast } from 'culori/fn'

// All other colour spaces stay out of the bundle. WCAG's contrast is computed in linear RGB.
useMode(modeRgb)
useMode(modeLrgb)

/** The provider's colour for the light and for the dark page, `#rrggbb`. */
export type Accent = { readonly light: string; readonly dark: string }

/** The backgrounds in styles.ts on which an accent has the least contrast: `--ground` of the light page, `--card` of the dark one. */
export const LIGHT_BACKGROUND = '#f4f5f7'
export const DARK_BACKGROUND = '#1e2127'
// Text needs 4.5 (WCAG 2.2, 1.4.3). The accent is also text on --soft, which is a tint of itself.
const MIN_CONTRAST = 5.4
const STEPS = 20

/** `#05b` or `#0055bb` → the nearest colours that are readable as text, and as the background of text. */
export function accentOf(color: string): Accent {
  return {
    light: readable(color, '#000000', LIGHT_BACKGROUND),
    dark: readable(color, '#ffffff', DARK_BACKGROUND)
  }
}

/** Mixes the colour with more and more of another, until the contrast is enough. */
function readable(color: string, mixedWith: string, background: string): string {
  const mix = interpolate([color, mixedWith])
  for (let step = 0; step < STEPS; step++) {
    const mixed = formatHex(mix(step / STEPS))
    if (wcagContrast(mixed, background) >= MIN_CONTRAST) return mixed
  }
  return mixedWith
}
