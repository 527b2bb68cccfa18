/** What the page must know about a logo: how wide it is. */

/** A logo that is so much wider than high holds the name in letters. */
const WORD_MARK_RATIO = 2.5

/** @param dataUrl of an SVG or PNG image; of other images, the size is not read */
export function isWordMark(dataUrl: string): boolean {
  const known = knownRatios.get(dataUrl) ?? ratioOf(dataUrl)
  knownRatios.set(dataUrl, known)
  return known >= WORD_MARK_RATIO
}

/** One entry for each logo of each provider; a page must not decode it each time. */
const knownRatios = new Map<string, number>()

function ratioOf(dataUrl: string): number {
  const [type = '', data = ''] = dataUrl.split(',')
  const bytes = type.endsWith(';base64') ? atob(data) : decodeURIComponent(data)
  const [width = 1, height = 1] = type.includes('svg') ? svgSize(bytes) : pngSize(bytes)
  return height > 0 ? width / height : 1
}

/** The viewBox, else width and height (SVG 2, 8.2), of the first element. */
function svgSize(text: string): readonly number[] {
  const [start = ''] = /<svg[^>]*>/.exec(text) ?? []
  const viewBox = /viewBox\s*=\s*["']([^"']*)/
    .exec(start)?.[1]
    ?.trim()
    .split(/[\s,]+/)
  if (viewBox?.length === 4) return viewBox.slice(2).map(Number)
  return ['width', 'height'].map(name =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(start)?.[1] ?? '1')
  )
}

/** The IHDR chunk is the first: width and height at bytes 16 and 20 (PNG, 11.2.1). */
function pngSize(bytes: string): readonly number[] {
  if (!bytes.startsWith('\x89PNG')) return []
  return [16, 20].map(at =>
    [0, 1, 2, 3].reduce((sum, i) => sum * 256 + bytes.charCodeAt(at + i), 0)
  )
}
