import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { install, missing } from '../clients/world/debian.ts'

const CHROMIUM = '/usr/bin/chromium'

/** Without the last four, Chromium contacts Google and looks for updates at every start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Starts Debian's Chromium. If it is missing, root installs it; for anyone else it is an error. */
export async function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    if (process.getuid?.() !== 0)
      throw new Error(`apt-get install chromium: ${CHROMIUM} is missing`)
    const problem = await install(missing(['chromium']))
    if (problem !== undefined) throw new Error(problem)
  }
  return await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
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
