/** Buttons, menus and anchors, with and without a script. Each function returns the problems that it met. */
import type { Browser, Page } from 'playwright-core'
import { DESKTOP, PHONE } from './browser.ts'
import { visit, type Visit } from './visit.ts'

const ADDRESS = 'anna@everything.example'
const PAGE = `/?emailaddress=${ADDRESS}&lang=en`

type Check = (visit: Visit) => Promise<readonly (string | false)[]>

/** Problems as `condition && text`, without those whose condition is false. */
async function problemsIn(
  browser: Browser,
  options: Parameters<typeof visit>[1],
  check: Check
): Promise<readonly string[]> {
  let found: readonly (string | false)[] = []
  await visit(browser, options, async opened => void (found = await check(opened)))
  return found.filter(problem => problem !== false)
}

/** Every button that is shown does something, and everything that is folded opens. */
export async function useWithoutScript(
  browser: Browser,
  baseURL: string,
  path: string
): Promise<readonly string[]> {
  const options = { ...DESKTOP, baseURL, javaScriptEnabled: false }
  return await problemsIn(browser, options, async ({ page, open }) => {
    const opened = await open(path)
    const buttons = await page.locator('button:visible:not([type=submit])').count()
    const isOpen = await page.locator('main summary:visible').evaluateAll(summaries =>
      summaries.every(summary => {
        const details = summary.parentElement as unknown as { open: boolean }
        const before = details.open
        ;(summary as unknown as { click: () => void }).click()
        return details.open !== before
      })
    )
    return [...opened, buttons > 0 && `${buttons} dead buttons`, !isOpen && 'a fold stays closed']
  })
}

/** Escape and a click outside close the menu of languages; Escape returns the focus to it. */
export async function closeLanguages(
  browser: Browser,
  baseURL: string
): Promise<readonly string[]> {
  return await problemsIn(browser, { ...DESKTOP, baseURL }, async ({ page }) => {
    const isOpen = (): Promise<boolean> =>
      page.evaluate<boolean>("document.querySelector('.languages').open")
    await page.goto(PAGE)
    await page.click('.languages summary')
    const opened = await isOpen()
    await page.keyboard.press('Escape')
    const afterEscape = await isOpen()
    const focus = await page.evaluate<string>('document.activeElement.tagName')
    await page.click('.languages summary')
    await page.click('h1')
    return [
      !opened && 'it does not open',
      afterEscape && 'Escape does not close it',
      focus !== 'SUMMARY' && `Escape moves the focus to ${focus}`,
      (await isOpen()) && 'a click outside does not close it'
    ]
  })
}

const COPIED = "document.getElementById('status').textContent"

/** Copies a value, the link and all settings. Each time, a screen reader is told. */
export async function copyValues(browser: Browser, baseURL: string): Promise<readonly string[]> {
  const permissions = ['clipboard-read', 'clipboard-write']
  return await problemsIn(browser, { ...DESKTOP, baseURL, permissions }, async ({ page }) => {
    await page.goto(PAGE)
    const copied = async (selector: string): Promise<string> => {
      await page.evaluate("document.getElementById('status').replaceChildren()")
      await page.locator(selector).first().click()
      await page.waitForFunction(COPIED)
      return await page.evaluate<string>('navigator.clipboard.readText()')
    }
    const value = await copied('#settings .copy')
    const link = await copied('[data-copy-link]')
    const all = await copied('[data-copy-all]')
    const shown = await page
      .locator('#settings > .servers dd')
      .evaluateAll(cells =>
        cells.map(cell => (cell.querySelector('code') ?? cell).textContent ?? '')
      )
    const lost = shown.map(text => text.trim()).filter(text => !all.includes(text))
    const role = await page.getAttribute('#status', 'role')
    return [
      role !== 'status' && `role ${role}`,
      value !== 'imap.everything.example' && `the value is ${value}`,
      link !== page.url() && `the link is ${link}`,
      ...lost.map(text => `${text} is not in all settings`),
      /\bCopy\b/.test(all) && 'all settings contain the name of a button'
    ]
  })
}

/** Where the browser refuses, the person is told so, in another text than that of success. */
export async function refuseClipboard(
  browser: Browser,
  baseURL: string
): Promise<readonly string[]> {
  return await problemsIn(browser, { ...DESKTOP, baseURL }, async ({ page }) => {
    await page.addInitScript(
      "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))"
    )
    await page.goto(PAGE)
    await page.locator('#settings .copy').first().click()
    await page.waitForFunction(COPIED)
    const told = await page.evaluate<string>(COPIED)
    const [failed, succeeded] = await page.evaluate<string[]>(
      '[document.body.dataset.copyFailed, document.body.dataset.copied]'
    )
    return [(told !== failed || told === succeeded) && `told: ${told}`]
  })
}

/** A link to a guide opens it, whether it is the recommended one or folded. */
export async function followAnchors(browser: Browser, baseURL: string): Promise<readonly string[]> {
  return await problemsIn(browser, { ...DESKTOP, baseURL }, async ({ page }) => {
    const problems: (string | false)[] = []
    for (const id of ['thunderbird', 'outlook-new', 'outlook-classic', 'other-program']) {
      await page.goto('about:blank')
      await page.goto(`${PAGE}&device=windows#${id}`)
      problems.push(!(await page.isVisible(`#${id} p, #${id} li`)) && `#${id} stays closed`)
    }
    return problems
  })
}

/** On a phone there is no QR code of the page; on a computer there is. */
export async function findQrCode(browser: Browser, baseURL: string): Promise<readonly string[]> {
  const has = async (options: object): Promise<boolean> => {
    let found = false
    await visit(browser, { ...options, baseURL }, async ({ page }) => {
      await page.goto(PAGE)
      found = (await page.locator('#phone').count()) > 0
    })
    return found
  }
  return [
    ...((await has(PHONE)) ? ['an iPhone gets a code'] : []),
    ...((await has(DESKTOP)) ? [] : ['a computer gets none'])
  ]
}

/** Firefox on an iPhone saves a profile as a file: only there, the page says to open it in Safari, and copies the link. */
export async function openInFirefoxOnIphone(
  browser: Browser,
  baseURL: string
): Promise<readonly string[]> {
  const problems: string[] = []
  const firefox = PHONE.userAgent.replace('Version/18.1', 'FxiOS/133.0')
  for (const userAgent of [firefox, PHONE.userAgent]) {
    await visit(browser, { ...PHONE, baseURL, userAgent }, async ({ page }) => {
      await page.goto(`/?emailaddress=anna@ilait.se&lang=en`)
      const isFirefox = userAgent === firefox
      if ((await page.isVisible('.best .strong')) !== isFirefox) problems.push(userAgent)
      const button = await page.isVisible('.best [data-copy-link]')
      if (button !== isFirefox) problems.push(`${userAgent}: button ${button}`)
    })
  }
  return problems
}

/** The field looks wrong, and a screen reader reads what is wrong with it. */
export async function showError(browser: Browser, baseURL: string): Promise<readonly string[]> {
  return await problemsIn(browser, { ...PHONE, baseURL }, async ({ page }) => {
    await page.goto('/?lang=en')
    const valid = await borderOf(page)
    await page.goto('/?emailaddress=anna&lang=en')
    const [invalid = '', describedBy = '', color = ''] = await page.evaluate<string[]>(`(() => {
      const field = document.querySelector('#address[aria-invalid=true]')
      const text = document.getElementById(field?.getAttribute('aria-describedby'))
      return [getComputedStyle(field).border, text?.textContent.trim(), getComputedStyle(text).color]
    })()`)
    return [
      invalid === valid && `the border is ${invalid} as always`,
      !invalid.includes(color) && `the border is ${invalid}, the text ${color}`,
      describedBy === '' && 'no text beside the field'
    ]
  })
}

async function borderOf(page: Page): Promise<string> {
  return await page.evaluate<string>("getComputedStyle(document.querySelector('#address')).border")
}
