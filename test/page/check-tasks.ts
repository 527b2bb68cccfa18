/** What people do on the page. Each function returns the problems that it met. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { readProfile } from '../apple-profile.ts'
import { DESKTOP, PHONE } from './browser.ts'
import { visit } from './visit.ts'

/** From the empty form to the profile on a phone: a tap on the button of the form, and a tap on the link. */
export async function downloadProfile(
  browser: Browser,
  baseURL: string,
  language: string,
  javaScriptEnabled: boolean
): Promise<readonly string[]> {
  const problems: string[] = []
  const options = { ...PHONE, baseURL, javaScriptEnabled, locale: language }
  await visit(browser, options, async ({ page }) => {
    await page.goto('/')
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
export async function useKeyboard(browser: Browser, baseURL: string): Promise<readonly string[]> {
  const problems: string[] = []
  await visit(browser, { ...DESKTOP, baseURL }, async ({ page }) => {
    await page.goto('/?lang=en')
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
    const texts = await page.evaluate<string[]>(
      `[...document.querySelectorAll('main summary, main button:not([hidden]), main .devices a')]
        .filter(e => e.checkVisibility()).map(e => e.textContent.trim())`
    )
    problems.push(...texts.filter(text => !reached.has(text)).map(text => `${text} is not reached`))
  })
  return problems
}

/** @returns the values of the provider's own page that ours does not have */
export async function readSettings(
  browser: Browser,
  baseURL: string,
  address: string,
  expected: readonly string[]
): Promise<readonly string[]> {
  let missing = expected
  await visit(browser, { ...DESKTOP, baseURL, javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(`/?emailaddress=${address}&lang=sv`)
    const shown = await page.locator('#settings dd').allTextContents()
    const values = shown.map(text => text.trim())
    missing = expected.filter(value => !values.includes(value))
  })
  return missing
}
