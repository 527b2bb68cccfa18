import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core'
import type { Device } from '../../src/web/visitor.ts'
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

const USER_AGENTS: Readonly<Record<Device, string>> = {
  iphone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  android:
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
  windows:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  other:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
}

export const PHONE = {
  viewport: { width: 390, height: 844 },
  userAgent: USER_AGENTS.iphone,
  hasTouch: true,
  isMobile: true
}
export const DESKTOP = {
  viewport: { width: 1280, height: 900 },
  userAgent: USER_AGENTS.windows
}

/** The browser of a device. Without `isMobile`, with which Chromium makes the screen as wide as what does not fit. */
export function browserOf(device: Device): BrowserContextOptions {
  const isPhone = device === 'iphone' || device === 'android'
  return { userAgent: USER_AGENTS[device], viewport: (isPhone ? PHONE : DESKTOP).viewport }
}
