import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** What a page may be asked for after it was loaded. */
export type Visit = {
  readonly page: Page
  /** Requests to other servers or for anything beside the page, and messages in the console. */
  readonly problems: (base: string, status: number) => readonly string[]
}

/** Opens a page with a browser context of its own. A cookie is an error. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  check: (visit: Visit) => Promise<void>
): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const messages: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(error.message))
  const problems = (base: string, status: number): readonly string[] => {
    const loaded = requests.filter(url => !url.startsWith('data:'))
    return [
      ...loaded.filter(url => !url.startsWith(`${base}/`)),
      ...loaded.slice(1),
      // Chromium itself writes this message for a page whose status is not 200.
      ...messages.filter(text => status === 200 || !text.startsWith('Failed to load resource'))
    ]
  }
  await check({ page, problems })
  const cookies = await context.cookies()
  if (cookies.length > 0) throw new Error('the page sets a cookie')
  await context.close()
}
