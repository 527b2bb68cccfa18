import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** Bytes. */
const LARGEST_PAGE = 50 * 1024
const LARGEST_COMPRESSED = 10 * 1024

/** Pages that are open at the same time, on two cores. */
const PAGES = 3

export type Visit = {
  readonly page: Page
  /** Opens a page of the service. → what is wrong with its status and size */
  readonly open: (path: string, status?: number) => Promise<readonly string[]>
  /** Further requests, and messages in the console, since the page was opened. */
  readonly problems: () => readonly string[]
}

export type Size = { readonly path: string; readonly bytes: number; readonly compressed: number }

/** Every page that was opened. */
export const sizes: Size[] = []

/**
 * Opens each item in a page of one browser context, several side by side. A cookie is an error.
 *
 * @param options with `baseURL`
 */
export async function visitAll<T>(
  browser: Browser,
  options: BrowserContextOptions,
  items: readonly T[],
  check: (visit: Visit, item: T) => Promise<void>
): Promise<void> {
  const context = await browser.newContext(options)
  const queue = [...items]
  const work = async (): Promise<void> => {
    const opened = await newVisit(context)
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      await check(opened, item)
  }
  await Promise.all(Array.from({ length: Math.min(PAGES, items.length) }, work))
  const cookies = await context.cookies()
  if (cookies.length > 0) throw new Error('the page sets a cookie')
  await context.close()
}

/** The same for one page. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  check: (visit: Visit) => Promise<void>
): Promise<void> {
  await visitAll(browser, options, [options], check)
}

async function newVisit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage()
  let requests: string[] = []
  let messages: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(error.message))
  let expected = 200
  return {
    page,
    async open(path, status = 200) {
      ;[requests, messages, expected] = [[], [], status]
      const response = await page.goto(path)
      const found = response?.status()
      const body = (await response?.body()) ?? Buffer.alloc(0)
      return [...(found === status ? [] : [`status ${found}`]), ...sizeProblems(path, body)]
    },
    problems: () => [
      ...requests.filter(url => !url.startsWith('data:')).slice(1),
      // Chromium itself writes this message for a page whose status is not 200.
      ...messages.filter(text => expected === 200 || !text.startsWith('Failed to load resource'))
    ]
  }
}

function sizeProblems(path: string, body: Buffer): readonly string[] {
  const [bytes, compressed] = [body.length, gzipSync(body).length]
  sizes.push({ path, bytes, compressed })
  return [
    ...(bytes > LARGEST_PAGE ? [`${bytes} bytes`] : []),
    ...(compressed > LARGEST_COMPRESSED ? [`${compressed} bytes compressed`] : [])
  ]
}
