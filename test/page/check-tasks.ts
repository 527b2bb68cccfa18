/** What people do on the page. Each function returns the problems that it met. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { readProfile } from '../apple-profile.ts'
import { DESKTOP, PHONE } from './browser.ts'
import { DEVICES } from '../../src/web/visitor.ts'
import { accessibilityProblems } from './check-state.ts'
import { EXPECTED_SETTINGS } from './states.ts'
import { visit } from './visit.ts'

/** From the empty form to the profile on a phone: a tap on the button of the form, and a tap on the link. */
export async function downloadProfile(
  browser: Browser,
  base: string,
  language: string,
  javaScriptEnabled: boolean
): Promise<readonly string[]> {
  const problems: string[] = []
  await visit(browser, { ...PHONE, javaScriptEnabled, locale: language }, async ({ page }) => {
    await page.goto(`${base}/`)
    await page.fill('#address', 'anna@ilait.se')
    await page.tap('form .button')
    const lang = await page.getAttribute('html', 'lang')
    if (lang !== language) problems.push(`the page is in ${lang}`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.tap('.best .button')])
    if (download.suggestedFilename() !== 'ilait.se.mobileconfig')
      problems.push(`the file is ${download.suggestedFilename()}`)
    problems.push(...readProfile(readFileSync(await download.path(), 'utf8')).problems)
  })
  return problems
}

/** With Tab and Enter only. The skip link comes first, and every focused element has an outline. */
export async function useKeyboard(browser: Browser, base: string): Promise<readonly string[]> {
  const problems: string[] = []
  await visit(browser, DESKTOP, async ({ page }) => {
    await page.goto(`${base}/?lang=en`)
    await page.keyboard.press('Tab')
    const first = await page.evaluate<string>('document.activeElement.className')
    if (first !== 'skip') problems.push(`the first element is ${first}`)
    await page.focus('#address')
    await page.keyboard.type('anna@ilait.se')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.best')
    const reached = new Set<string>()
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const [text = '', outline = ''] = await page.evaluate<string[]>(
        `document.activeElement === document.body ? [] :
          [document.activeElement.textContent.trim(), getComputedStyle(document.activeElement).outlineStyle]`
      )
      if (text !== '' && outline === 'none') problems.push(`no outline on ${text.slice(0, 40)}`)
      reached.add(text)
    }
    for (const text of ['Windows', 'Use POP3', 'Print', 'Delta Chat'])
      if (!reached.has(text)) problems.push(`${text} is not reached`)
  })
  return problems
}

/** On A4, for each device: the steps, the servers and the QR code are on the sheet, and nothing that is folded. */
export async function printOneSheet(browser: Browser, base: string): Promise<readonly string[]> {
  const problems: string[] = []
  for (const address of Object.keys(EXPECTED_SETTINGS)) {
    for (const device of DEVICES) {
      await visit(browser, DESKTOP, async ({ page }) => {
        const name = `${address}, ${device}`
        await page.goto(`${base}/?emailaddress=${address}&lang=sv&device=${device}`)
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
    problems.push(...(await accessibilityProblems(page)))
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

/** Firefox on an iPhone saves a profile as a file: only there, the page says to open it in Safari. */
export async function openInFirefoxOnIphone(
  browser: Browser,
  base: string
): Promise<readonly string[]> {
  const problems: string[] = []
  const firefox = PHONE.userAgent.replace('Version/18.1', 'FxiOS/133.0')
  for (const userAgent of [firefox, PHONE.userAgent]) {
    await visit(browser, { ...PHONE, userAgent }, async ({ page }) => {
      await page.goto(`${base}/?emailaddress=anna@ilait.se&lang=en`)
      const isHintVisible = await page.isVisible('text=Safari')
      if (isHintVisible !== (userAgent === firefox)) problems.push(userAgent)
    })
  }
  return problems
}

/** @returns the values of the provider's own page that ours does not have */
export async function readSettings(
  browser: Browser,
  base: string,
  address: string,
  expected: readonly string[]
): Promise<readonly string[]> {
  let missing = expected
  await visit(browser, { ...DESKTOP, javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(`${base}/?emailaddress=${address}&lang=sv`)
    const shown = await page.locator('#settings dd').allTextContents()
    const values = shown.map(text => text.trim())
    missing = expected.filter(value => !values.includes(value))
  })
  return missing
}
