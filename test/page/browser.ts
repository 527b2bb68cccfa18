import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { install, missing } from '../clients/world/debian.ts'

const CHROMIUM = '/usr/bin/chromium'

/** Asks nobody but us: without these Chromium looks for updates and for Google at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Debian's Chromium, installed where it is missing and this is root. */
export async function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    if (process.getuid?.() !== 0)
      throw new Error(`apt-get install chromium: ${CHROMIUM} is missing`)
    const fault = await install(missing(['chromium']))
    if (fault !== undefined) throw new Error(fault)
  }
  return await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
}

export const PHONE = {
  viewport: { width: 390, height: 844 },
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  hasTouch: true,
  isMobile: true
}
export const SMALL = { viewport: { width: 320, height: 640 } }
export const DESKTOP = { viewport: { width: 1280, height: 900 } }
