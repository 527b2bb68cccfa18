/**
 * Pictures of the page. `npm run screenshots` writes those of the README into docs/pictures. `npm run screenshots -- --all [FOLDER]`
 * writes a sheet for every provider in test/page/providers and every form, on a phone and on a computer, into FOLDER
 * (default: screenshots).
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { Workbench } from '../built/workbench.ts'
import { browserOf, DESKTOP, launch, PHONE } from './browser.ts'
import { FORMS, SHAPES } from './plan.ts'
import { startPageService } from './service.ts'

const README = [
  { name: 'phone', query: 'emailaddress=anna@ilait.se&lang=sv', options: PHONE },
  { name: 'desktop', query: 'emailaddress=anna@ilait.se&lang=en&device=windows', options: DESKTOP }
]

/** Pixels. A higher page is cut into columns. */
const COLUMN = 1500

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean' } },
  allowPositionals: true
})
const bench = new Workbench()
const { base, end } = await startPageService(bench)
const browser = await launch()
await (values.all ? takeAll(browser, positionals[0] ?? 'screenshots') : takeForReadme(browser))
await browser.close()
await end()

async function takeForReadme(chromium: Browser): Promise<void> {
  for (const { name, query, options } of README) {
    const page = await chromium.newPage(options)
    await page.goto(`${base}/?${query}`)
    await page.screenshot({ path: `docs/pictures/${name}.png` })
    console.log(`docs/pictures/${name}.png`)
    await page.close()
  }
}

async function takeAll(chromium: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const queries = [
    ...SHAPES.map(shape => ({ name: shape, query: `emailaddress=anna@${shape}` })),
    ...FORMS.map(({ name, query }) => ({ name, query }))
  ]
  for (const { name, query } of queries) {
    const path = `${folder}/${name.replaceAll(' ', '-')}.png`
    const url = `${base}/?${query}`
    const pictures = [
      await take(chromium, browserOf('iphone'), `${url}&lang=en`),
      await take(chromium, { ...browserOf('iphone'), colorScheme: 'dark' }, `${url}&lang=he`, 1),
      await take(chromium, browserOf('windows'), `${url}&lang=en`)
    ]
    await saveSheet(chromium, pictures.flat(), path)
    console.log(path)
  }
}

type Picture = { readonly data: string; readonly width: number }

/** @returns the whole page, or so many columns of it from the top */
async function take(
  chromium: Browser,
  options: BrowserContextOptions,
  url: string,
  columns = Infinity
): Promise<readonly Picture[]> {
  const page = await chromium.newPage(options)
  await page.goto(url)
  const [width = 0, height = 0] = await page.evaluate<number[]>(
    '[document.documentElement.clientWidth, document.documentElement.scrollHeight]'
  )
  const pictures: Picture[] = []
  for (let y = 0; y < height && pictures.length < columns; y += COLUMN) {
    const clip = { x: 0, y, width, height: Math.min(COLUMN, height - y) }
    const image = await page.screenshot({ clip, fullPage: true })
    pictures.push({ data: image.toString('base64'), width })
  }
  await page.context().close()
  return pictures
}

/** All pictures of a page side by side, those of a computer at half their size. */
async function saveSheet(
  chromium: Browser,
  pictures: readonly Picture[],
  path: string
): Promise<void> {
  const images = pictures.map(
    ({ data, width }) =>
      `<img src="data:image/png;base64,${data}" width="${width > 1000 ? width / 2 : width}">`
  )
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0)
  const page = await chromium.newPage({ viewport: { width: width + 200, height: 900 } })
  await page.setContent(
    `<main style="display:inline-flex;gap:24px;align-items:start;background:#888">${images.join('')}</main>`
  )
  await page.locator('main').screenshot({ path })
  await page.close()
}
