/**
 * Tests the page in Debian's Chromium: `npm run test:page`. plan.ts says which pages. The last lines are the largest page and
 * "N passed, N failed".
 */
import type { Browser } from 'playwright-core'
import { LANGUAGES } from '../../src/settings/language.ts'
import { DEVICES } from '../../src/web/visitor.ts'
import { Checks } from '../built/checks.ts'
import { Workbench } from '../built/workbench.ts'
import { browserOf, DESKTOP, launch } from './browser.ts'
import {
  closeLanguages,
  copyValues,
  findQrCode,
  followAnchors,
  openInFirefoxOnIphone,
  refuseClipboard,
  showError,
  useWithoutScript
} from './check-controls.ts'
import { readHead, seeLogo } from './check-head.ts'
import { openEverything, shapelessButtons } from './check-layout.ts'
import { checkForm, checkPage } from './check-page.ts'
import { printInstructions, printOneSheet } from './check-print.ts'
import { downloadProfile, readSettings, useKeyboard } from './check-tasks.ts'
import { EXPECTED_SETTINGS } from './expected-settings.ts'
import { FORMS, pathOf, plannedPages, SHAPES } from './plan.ts'
import { startPageService, type PageService } from './service.ts'
import { sizes, visitAll } from './visit.ts'

const ANYBODY = { device: 'windows', language: 'en', protocol: undefined } as const

const bench = new Workbench()
const checks = new Checks()
try {
  const service = await startPageService(bench)
  const browser = await launch()
  await checkPages(browser, service)
  await checkForms(browser, service.base)
  await checkShapes(browser, service.base)
  await checkControls(browser, service.base)
  await checkTasks(browser, service)
  await browser.close()
  await service.end()
} catch (error) {
  checks.check('the run itself', [String(error)])
}
const [largest] = sizes.toSorted((a, b) => b.compressed - a.compressed)
console.log(`${sizes.length} pages; the largest: ${JSON.stringify(largest)}`)
process.exit(checks.close())

async function checkPages(browser: Browser, { base, directory }: PageService): Promise<void> {
  for (const device of DEVICES) {
    const options = { ...browserOf(device), baseURL: base }
    await visitAll(browser, options, plannedPages(device), async (visit, planned) => {
      const { language, shape, protocol = '' } = planned
      const name = `${language}, ${shape}, ${device} ${protocol}`.trim()
      checks.check(name, await checkPage(visit, planned, directory))
    })
  }
}

async function checkForms(browser: Browser, baseURL: string): Promise<void> {
  const items = LANGUAGES.flatMap(language => FORMS.map(form => ({ language, ...form })))
  await visitAll(browser, { ...DESKTOP, baseURL }, items, async (visit, item) => {
    const { language, name, query, status } = item
    const path = `/?${query}&lang=${language}`
    checks.check(
      `${language}, ${name}`,
      await checkForm(visit, path, status, ['en', 'he'].includes(language))
    )
  })
}

/** What depends on the shape alone. */
async function checkShapes(browser: Browser, baseURL: string): Promise<void> {
  const paths = [
    ...SHAPES.map(shape => pathOf({ ...ANYBODY, shape, address: `anna@${shape}` })),
    '/'
  ]
  const forced = { ...DESKTOP, baseURL, forcedColors: 'active' } as const
  await visitAll(browser, forced, paths, async ({ page, open }, path) => {
    const opened = await open(path)
    await openEverything(page)
    checks.check(`forced colours, ${path}: buttons have a shape`, [
      ...opened,
      ...(await shapelessButtons(page))
    ])
  })
  for (const path of paths) {
    checks.check(`without a script: ${path}`, await useWithoutScript(browser, baseURL, path))
    checks.check(`the head of ${path}`, await readHead(browser, baseURL, path))
  }
  for (const shape of ['light-logo.example', 'dark-logo.example', 'word-mark.example'])
    checks.check(`logo of ${shape}`, await seeLogo(browser, baseURL, shape, false))
  checks.check('two logos', await seeLogo(browser, baseURL, 'two-logos.example', true))
}

async function checkControls(browser: Browser, base: string): Promise<void> {
  checks.check('the menu of languages closes', await closeLanguages(browser, base))
  checks.check('values, the link and all settings are copied', await copyValues(browser, base))
  checks.check('a refused clipboard is told', await refuseClipboard(browser, base))
  checks.check('a link to a guide opens it', await followAnchors(browser, base))
  checks.check('only a computer shows a QR code of the page', await findQrCode(browser, base))
  checks.check(
    'only a browser that cannot install profiles gets a hint',
    await openInFirefoxOnIphone(browser, base)
  )
  checks.check('an invalid address looks wrong', await showError(browser, base))
  checks.check('everything can be reached by keyboard', await useKeyboard(browser, base))
}

async function checkTasks(browser: Browser, service: PageService): Promise<void> {
  const { base } = service
  for (const language of LANGUAGES)
    for (const script of [true, false])
      checks.check(
        `${language}: from the address to the profile in two taps, ${script ? 'with' : 'without'} a script`,
        await downloadProfile(browser, base, language, script)
      )
  checks.check('the page prints on one sheet', await printOneSheet(browser, base))
  for (const [address, expected] of Object.entries(EXPECTED_SETTINGS)) {
    checks.check(
      `${address}: the instructions print on two pages`,
      await printInstructions(browser, service.instructions(address))
    )
    checks.check(
      `${address}: the page has the settings of the provider's own page`,
      await readSettings(browser, base, address, expected)
    )
  }
}
