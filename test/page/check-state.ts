import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { DESKTOP, PHONE, SMALL } from './browser.ts'
import type { State } from './states.ts'
import { visit, type Visit } from './visit.ts'

const LARGEST_PAGE = 50 * 1024
const SIZES = { PHONE, SMALL, DESKTOP }

/**
 * One state in one language, on three sizes of screen, in light and in dark colours.
 *
 * @returns what is wrong with the page: its status, its size, text that does not fit, violations of WCAG, further requests
 */
export async function checkState(
  browser: Browser,
  base: string,
  language: string,
  state: State
): Promise<readonly string[]> {
  const problems: string[] = []
  for (const [size, options] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      // The small screen is only for what does not fit, and that does not depend on colours.
      if (size === 'SMALL' && colorScheme === 'dark') continue
      await visit(browser, { ...options, colorScheme }, async opened => {
        const found = await problemsOf(
          opened,
          base,
          `${base}/?${state.query}&lang=${language}`,
          state
        )
        const accessibility = size === 'SMALL' ? [] : await accessibilityProblems(opened.page)
        problems.push(
          ...[...found, ...accessibility].map(problem => `${size}, ${colorScheme}: ${problem}`)
        )
      })
    }
  }
  return problems
}

async function problemsOf(
  { page, problems }: Visit,
  base: string,
  url: string,
  state: State
): Promise<readonly string[]> {
  const response = await page.goto(url)
  await page.evaluate("document.querySelectorAll('.guide, .warn').forEach(d => { d.open = true })")
  const body = (await response?.body()) ?? Buffer.alloc(0)
  return [
    ...(response?.status() === state.status ? [] : [`status ${response?.status()}`]),
    ...(body.length > LARGEST_PAGE ? [`${body.length} bytes`] : []),
    ...(await overflowingElements(page)),
    ...problems(base, state.status)
  ]
}

async function overflowingElements(page: Page): Promise<readonly string[]> {
  return await page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter(e => !e.closest('.hidden, .skip') && e.getBoundingClientRect().right > innerWidth + 1)
    .map(e => 'wider than the screen: ' + e.outerHTML.slice(0, 80))`)
}

export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate<string[]>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  }).then(({ violations }) => violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 100))))`)
}
