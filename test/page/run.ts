/**
 * Tests the page in Debian's Chromium: `npm run test:page`. Every language and state on a phone and on a desktop, with and
 * without a script, by keyboard, and in print. The last line is "N passed, N failed".
 */
import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { LANGUAGES } from '../../src/settings/language.ts'
import { build } from '../built/build.ts'
import { Checks } from '../built/checks.ts'
import { startService } from '../built/service.ts'
import { Workbench } from '../built/workbench.ts'
import { launch } from './browser.ts'
import { checkState } from './check-state.ts'
import {
  downloadProfile,
  openInFirefoxOnIphone,
  printInstructions,
  printOneSheet,
  readSettings,
  useKeyboard
} from './check-tasks.ts'
import { EXPECTED_SETTINGS, EXTRA_PROVIDERS, STATES } from './states.ts'

const bench = new Workbench()
const checks = new Checks()
try {
  const entry = await build()
  bench.adopt(dirname(entry))
  const providers = allProviders()
  const { port, process: service } = await startService(bench, entry, { providers })
  const browser = await launch()
  await checkAll(browser, `http://127.0.0.1:${port}`)
  for (const address of Object.keys(EXPECTED_SETTINGS))
    checks.check(
      `${address}: the instructions print on two pages`,
      await printInstructions(browser, instructions(entry, providers, address))
    )
  await browser.close()
  await bench.end(service)
} catch (error) {
  checks.check('the run itself', [String(error)])
}
process.exit(checks.close())

/** What the command prints. */
function instructions(entry: string, providers: string, address: string): string {
  const words = [entry, 'instructions', address, '--format', 'html', '--lang', 'sv']
  return execFileSync(process.execPath, words, {
    env: { PROVIDERS: providers },
    encoding: 'utf8'
  })
}

/** @returns a folder with the shipped providers and those of states.ts */
function allProviders(): string {
  const folder = bench.folder()
  cpSync('providers', folder, { recursive: true })
  for (const [file, text] of Object.entries(EXTRA_PROVIDERS))
    writeFileSync(join(folder, file), text)
  return folder
}

async function checkAll(browser: Browser, base: string): Promise<void> {
  for (const language of LANGUAGES) {
    for (const state of STATES)
      checks.check(
        `${language}, ${state.name}: fits, is accessible, loads nothing else`,
        await checkState(browser, base, language, state)
      )
    for (const script of [true, false])
      checks.check(
        `${language}: from the address to the profile in two taps, ${script ? 'with' : 'without'} a script`,
        await downloadProfile(browser, base, language, script)
      )
  }
  checks.check('everything can be reached by keyboard', await useKeyboard(browser, base))
  checks.check('the page prints on one sheet', await printOneSheet(browser, base))
  checks.check(
    'only a browser that cannot install profiles gets a hint',
    await openInFirefoxOnIphone(browser, base)
  )
  for (const [address, expected] of Object.entries(EXPECTED_SETTINGS))
    checks.check(
      `${address}: the page has the settings of the provider's own page`,
      await readSettings(browser, base, address, expected)
    )
}
