import type { Page } from 'playwright-core'

/** Widths in CSS pixels: 195 is 390 with the page enlarged to 200 %. */
const SCREENS = [
  { name: '195 px', width: 195, text: '' },
  { name: '320 px', width: 320, text: '' },
  { name: '390 px', width: 390, text: '' },
  { name: '390 px, text at 200 %', width: 390, text: '200%' },
  { name: '1280 px', width: 1280, text: '' }
] as const

/** Opens every fold, the menu of languages too. */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
}

/** What does not fit: text and boxes outside of the screen or of their own box. With everything open. */
export async function layoutProblems(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 1280, height: 900 }
  const problems: string[] = []
  for (const { name, width, text } of SCREENS) {
    await page.setViewportSize({ width, height: size.height })
    await page.evaluate(`document.documentElement.style.fontSize = '${text}'`)
    const found = await page.evaluate<string[]>(OVERFLOW)
    problems.push(...found.map(problem => `${name}: ${problem}`))
  }
  await page.evaluate("document.documentElement.style.fontSize = ''")
  await page.setViewportSize(size)
  return problems
}

const OVERFLOW = `(() => {
  const { clientWidth: width, scrollWidth } = document.documentElement
  const problems = scrollWidth > width ? ['the page is ' + scrollWidth + ' px wide'] : []
  const isOutside = ({ left, right, width: own }) => own > 0 && (right > width + 1 || left < -1)
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest('.hidden, .skip, script')) continue
    const { display } = getComputedStyle(e)
    const markup = e.outerHTML.replace(/\\s+/g, ' ').slice(0, 90)
    if (isOutside(e.getBoundingClientRect()) && !isOutside(e.parentElement.getBoundingClientRect()))
      problems.push('outside of the screen: ' + markup)
    // The menu is laid out of its own box, and a field scrolls.
    if (e.matches('.languages, header, input') || display === 'inline' || e.clientWidth === 0) continue
    if (e.scrollWidth > e.clientWidth + 1) problems.push('wider than its box: ' + markup)
  }
  return problems
})()`

/** WCAG 2.2, 2.5.8 wants 24 px; Apple and Google want 44. Links in a sentence are exempt. */
const SMALLEST_TARGET = 44
const TARGETS =
  'button, summary, input:not([type=hidden]), .button, .brand, .devices a, .languages a, .plain > li > a'

/** What is hard to tap. With everything open. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return await page.evaluate<string[]>(`[...document.querySelectorAll('${TARGETS}')]
    .map(e => ({ box: e.getBoundingClientRect(), markup: e.outerHTML.replace(/\\s+/g, ' ').slice(0, 90) }))
    .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < ${SMALLEST_TARGET - 0.5})
    .map(({ box, markup }) => Math.round(box.width) + ' × ' + Math.round(box.height) + ' px: ' + markup)`)
}

/** In forced colours (Windows' contrast themes): buttons without a border or a background of their own. */
export async function shapelessButtons(page: Page): Promise<readonly string[]> {
  return await page.evaluate<string[]>(`(() => {
    const ground = getComputedStyle(document.body).backgroundColor
    return [...document.querySelectorAll('button, .button, .devices a, input[type=text]')]
      .filter(e => e.getClientRects().length > 0)
      .filter(e => {
        const style = getComputedStyle(e)
        const hasBorder = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0 &&
          style.borderTopColor !== ground && !/^rgba.*, 0\\)$/.test(style.borderTopColor)
        const hasBackground = style.backgroundColor !== ground && !/^rgba.*, 0\\)$/.test(style.backgroundColor)
        return !hasBorder && !hasBackground
      })
      .map(e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 90))
  })()`)
}
