/**
 * The page as people see it, in Debian's Chromium: `npm run test:page`. Every language and state on a phone and on a
 * desktop, with and without a script, by keyboard, in print. The last line is "N passed, N failed".
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { LANGUAGES } from '../../src/settings/language.ts'
import { readProfile } from '../apple-profile.ts'
import { build } from '../built/build.ts'
import { Checks } from '../built/checks.ts'
import { startService } from '../built/service.ts'
import { Workbench } from '../built/workbench.ts'
import { DESKTOP, launch, PHONE, SMALL } from './browser.ts'
import { MADE_UP, STATES, TYPED, type State } from './states.ts'

const LARGEST_PAGE = 50 * 1024

const bench = new Workbench()
const checks = new Checks()
try {
  const entry = await build()
  bench.adopt(dirname(entry))
  const { port, process: service } = await startService(bench, entry, { providers: allProviders() })
  const browser = await launch()
  await look(browser, `http://127.0.0.1:${port}`)
  await browser.close()
  await bench.end(service)
} catch (error) {
  checks.check('the run itself', [String(error)])
}
process.exit(checks.close())

/** The shipped providers and those of states.ts, in a folder. */
function allProviders(): string {
  const folder = bench.folder()
  cpSync('providers', folder, { recursive: true })
  for (const [file, text] of Object.entries(MADE_UP)) writeFileSync(join(folder, file), text)
  return folder
}

async function look(browser: Browser, base: string): Promise<void> {
  for (const language of LANGUAGES) {
    for (const state of STATES) await lookAt(browser, base, language, state)
    await twoTaps(browser, base, language, true)
    await twoTaps(browser, base, language, false)
  }
  await byKeyboard(browser, base)
  await inPrint(browser, base)
  await wrongBrowser(browser, base)
  for (const [address, words] of Object.entries(TYPED))
    await isAllThere(browser, base, address, words)
}

/** One state in one language: as it comes, on three sizes, in light and in dark. */
async function lookAt(
  browser: Browser,
  base: string,
  language: string,
  state: State
): Promise<void> {
  const faults: string[] = []
  for (const [size, options] of Object.entries({ PHONE, SMALL, DESKTOP })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      // What fits does not depend on colours.
      if (size === 'SMALL' && colorScheme === 'dark') continue
      const at = `${size}, ${colorScheme}`
      await visit(browser, { ...options, colorScheme }, async (page, told) => {
        const answer = await page.goto(`${base}/?${state.query}&lang=${language}`)
        await page.evaluate(
          "document.querySelectorAll('.guide, .warn').forEach(d => { d.open = true })"
        )
        const body = (await answer?.body()) ?? Buffer.alloc(0)
        if (answer?.status() !== state.status) faults.push(`${at}: status ${answer?.status()}`)
        if (body.length > LARGEST_PAGE) faults.push(`${at}: ${body.length} bytes`)
        faults.push(...(await overflows(page)).map(fault => `${at}: ${fault}`))
        if (size !== 'SMALL')
          faults.push(...(await violations(page)).map(fault => `${at}: ${fault}`))
        faults.push(...told(base, state.status).map(fault => `${at}: ${fault}`))
      })
    }
  }
  checks.check(`${language}, ${state.name}: fits, is accessible, asks nobody else`, faults)
}

/** Opens a page of its own. `told` is what speaks against it: requests to others, and what the console says. */
async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  see: (page: Page, told: (base: string, status: number) => readonly string[]) => Promise<void>
): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const said: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  await see(page, (base, status) => [
    ...requests.filter(url => !url.startsWith(`${base}/`) && !url.startsWith('data:')),
    ...requests.filter(url => !url.startsWith('data:')).slice(1),
    // Chromium itself says so of a page that is not 200.
    ...said.filter(text => status === 200 || !text.startsWith('Failed to load resource'))
  ])
  const cookies = await context.cookies()
  if (cookies.length > 0) throw new Error('the page sets a cookie')
  await context.close()
}

async function overflows(page: Page): Promise<readonly string[]> {
  return await page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter(e => !e.closest('.hidden, .skip') && e.getBoundingClientRect().right > innerWidth + 1)
    .map(e => 'sticks out: ' + e.outerHTML.slice(0, 80))`)
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate<string[]>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  }).then(({ violations }) => violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 100))))`)
}

/** From the address to the profile: one tap on the form's button, one on the link. */
async function twoTaps(
  browser: Browser,
  base: string,
  language: string,
  javaScriptEnabled: boolean
): Promise<void> {
  const faults: string[] = []
  await visit(browser, { ...PHONE, javaScriptEnabled, locale: language }, async page => {
    await page.goto(`${base}/`)
    await page.fill('#address', 'anna@ilait.se')
    await page.tap('form .button')
    const lang = await page.getAttribute('html', 'lang')
    if (lang !== language) faults.push(`the page is in ${lang}`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.tap('.best .button')])
    if (download.suggestedFilename() !== 'ilait.se.mobileconfig')
      faults.push(`a file ${download.suggestedFilename()}`)
    faults.push(...readProfile(readFileSync(await download.path(), 'utf8')).faults)
  })
  const how = javaScriptEnabled ? 'with a script' : 'without a script'
  checks.check(`${language}: from the address to the profile in two taps, ${how}`, faults)
}

/** Tab and Enter only: first comes the way past the header, then everything in its order, each with a ring. */
async function byKeyboard(browser: Browser, base: string): Promise<void> {
  const faults: string[] = []
  await visit(browser, DESKTOP, async page => {
    await page.goto(`${base}/?lang=en`)
    await page.keyboard.press('Tab')
    const first = await page.evaluate<string>('document.activeElement.className')
    if (first !== 'skip') faults.push(`first is ${first}`)
    await page.focus('#address')
    await page.keyboard.type('anna@ilait.se')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.best')
    const seen = new Set<string>()
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const [what = '', outline = ''] = await page.evaluate<string[]>(
        `document.activeElement === document.body ? [] :
          [document.activeElement.textContent.trim(), getComputedStyle(document.activeElement).outlineStyle]`
      )
      if (what !== '' && outline === 'none') faults.push(`no ring on ${what.slice(0, 40)}`)
      seen.add(what)
    }
    for (const wanted of ['Windows', 'Use POP3', 'Print', 'Delta Chat'])
      if (!seen.has(wanted)) faults.push(`never at ${wanted}`)
  })
  checks.check('everything can be reached by keyboard, and seen to be', faults)
}

/** One sheet of A4, with the settings on it. */
async function inPrint(browser: Browser, base: string): Promise<void> {
  const faults: string[] = []
  for (const address of Object.keys(TYPED)) {
    await visit(browser, DESKTOP, async page => {
      await page.goto(`${base}/?emailaddress=${address}&lang=sv`)
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      if (sheets !== 1) faults.push(`${address}: ${sheets} sheets`)
      await page.emulateMedia({ media: 'print' })
      if (!(await page.isVisible('.servers'))) faults.push(`${address}: no settings`)
    })
  }
  checks.check('a helpdesk prints one sheet', faults)
}

/** Firefox on an iPhone keeps a profile as a file: the page says where to open it. */
async function wrongBrowser(browser: Browser, base: string): Promise<void> {
  const faults: string[] = []
  const userAgent = PHONE.userAgent.replace('Version/18.1', 'FxiOS/133.0')
  for (const [agent, expected] of [
    [userAgent, true],
    [PHONE.userAgent, false]
  ] as const) {
    await visit(browser, { ...PHONE, userAgent: agent }, async page => {
      await page.goto(`${base}/?emailaddress=anna@ilait.se&lang=en`)
      if ((await page.isVisible('text=Safari')) !== expected) faults.push(agent)
    })
  }
  checks.check('a browser that cannot install profiles is told so, and no other', faults)
}

async function isAllThere(
  browser: Browser,
  base: string,
  address: string,
  words: readonly string[]
): Promise<void> {
  await visit(browser, { ...DESKTOP, javaScriptEnabled: false }, async page => {
    await page.goto(`${base}/?emailaddress=${address}&lang=sv`)
    const shown = await page.locator('#settings dd').allTextContents()
    const values = shown.map(text => text.trim())
    checks.check(
      `${address}: what the provider's own page says stands on ours`,
      words.filter(word => !values.includes(word))
    )
  })
}
