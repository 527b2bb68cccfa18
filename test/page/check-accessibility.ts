import axe from 'axe-core'
import type { Page } from 'playwright-core'

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Violations of WCAG 2.2 AA and of axe's own rules. In dark colours, only those of contrast: the elements are the same. */
export async function accessibilityProblems(
  page: Page,
  colorSchemes: readonly ('light' | 'dark')[]
): Promise<readonly string[]> {
  const problems: string[] = []
  if (colorSchemes.length > 0) await page.evaluate(axe.source)
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme })
    const runOnly = JSON.stringify(
      colorScheme === 'light' ? ALL : { type: 'rule', values: ['color-contrast'] }
    )
    const found = await page.evaluate<
      string[]
    >(`axe.run(document, { runOnly: ${runOnly}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 100))))`)
    problems.push(...found.map(problem => `${colorScheme}: ${problem}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return problems
}
