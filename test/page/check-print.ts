/** What is on paper. Each function returns the problems that it met. */
import type { Browser, Page } from 'playwright-core'
import { DEVICES } from '../../src/web/visitor.ts'
import { DESKTOP } from './browser.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { EXPECTED_SETTINGS } from './expected-settings.ts'
import { visit } from './visit.ts'

/** On A4, for each device: the steps, the servers and the QR code are on the sheet, and nothing that is folded. */
export async function printOneSheet(browser: Browser, baseURL: string): Promise<readonly string[]> {
  const problems: string[] = []
  for (const address of Object.keys(EXPECTED_SETTINGS)) {
    for (const device of DEVICES) {
      await visit(browser, { ...DESKTOP, baseURL }, async ({ page }) => {
        const name = `${address}, ${device}`
        await page.goto(`/?emailaddress=${address}&lang=sv&device=${device}`)
        const sheets = await sheetsOf(page)
        if (sheets !== 1) problems.push(`${name}: ${sheets} sheets`)
        await page.emulateMedia({ media: 'print' })
        for (const wanted of ['.best ol', '#settings .servers', '.phone .qr'])
          if (!(await page.isVisible(wanted))) problems.push(`${name}: no ${wanted}`)
        for (const folded of ['.guide', '#questions', '.devices'])
          if (await page.isVisible(folded)) problems.push(`${name}: ${folded} is printed`)
        const codes = device === 'android' ? 2 : 1
        if ((await page.locator('.qr:visible').count()) < codes)
          problems.push(`${name}: fewer than ${codes} QR codes`)
      })
    }
  }
  return problems
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/**
 * What the command makes: the steps of each device, the servers and three QR codes on two pages at most, without a request, and
 * accessible.
 *
 * @param document of `mailsetup instructions --format html`
 */
export async function printInstructions(
  browser: Browser,
  document: string
): Promise<readonly string[]> {
  const problems: string[] = []
  await visit(browser, DESKTOP, async ({ page }) => {
    await page.setContent(document)
    problems.push(...(await accessibilityProblems(page, ['light'])))
    const sheets = await sheetsOf(page)
    if (sheets < 1 || sheets > 2) problems.push(`${sheets} sheets`)
    await page.emulateMedia({ media: 'print' })
    const codes = await page.locator('.codes .qr:visible').count()
    if (codes !== 3) problems.push(`${codes} QR codes`)
    if (!(await page.isVisible('.guides ol'))) problems.push('no steps')
    if (!(await page.isVisible('#settings .servers'))) problems.push('no servers')
    if (await page.isVisible('.guides details')) problems.push('a folded guide is printed')
  })
  return problems
}
