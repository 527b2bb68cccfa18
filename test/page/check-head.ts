/** What browsers and search engines read, and the logo. Each function returns the problems that it met. */
import type { Browser } from 'playwright-core'
import { DESKTOP } from './browser.ts'
import { visit } from './visit.ts'

/** No search engine lists it, the browser has its colours, and the policy allows the icon and the logo. */
export async function readHead(
  browser: Browser,
  baseURL: string,
  path: string
): Promise<readonly string[]> {
  let problems: readonly string[] = []
  await visit(browser, { ...DESKTOP, baseURL }, async ({ page, open }) => {
    await open(path)
    problems = await page.evaluate<string[]>(`(async () => {
      const content = name => [...document.querySelectorAll('meta[name=' + name + ']')].map(e => e.content)
      const load = src => new Promise(done => {
        const image = new Image()
        image.onload = () => done(image.naturalWidth > 0)
        image.onerror = () => done(false)
        image.src = src
      })
      const images = [document.querySelector('link[rel=icon]').href, ...[...document.images].map(i => i.currentSrc)]
      const loaded = await Promise.all(images.map(load))
      return [
        content('robots').join() !== 'noindex' && 'robots: ' + content('robots'),
        content('theme-color').filter(color => /^#[0-9a-f]{6}$/.test(color)).length !== 2 && 'theme-color',
        !(content('description')[0]?.length > 20) && 'description',
        ...loaded.map((isLoaded, i) => !isLoaded && 'not loaded: ' + images[i].slice(0, 60))
      ].filter(Boolean)
    })()`)
  })
  return problems
}

type Logo = { readonly source: string; readonly ground: string; readonly names: number }

async function logoOf(
  browser: Browser,
  baseURL: string,
  shape: string,
  colorScheme: 'light' | 'dark'
): Promise<Logo> {
  let logo: Logo = { source: '', ground: '', names: 0 }
  await visit(browser, { ...DESKTOP, baseURL, colorScheme }, async ({ page }) => {
    await page.goto(`/?emailaddress=anna@${shape}&lang=en`)
    logo = await page.evaluate<Logo>(`(() => {
      const image = document.querySelector('.brand img')
      const text = image.alt + ' ' + document.querySelector('.brand').textContent
      const name = document.title.split(' – ').at(-1)
      return { source: image.currentSrc, ground: getComputedStyle(image).backgroundColor, names: text.split(name).length - 1 }
    })()`)
  })
  return logo
}

const WHITE = 'rgb(255, 255, 255)'

/** In dark colours, a logo is the one for dark backgrounds or stands on a white plate. The name is there once. */
export async function seeLogo(
  browser: Browser,
  baseURL: string,
  shape: string,
  hasDarkLogo: boolean
): Promise<readonly string[]> {
  const light = await logoOf(browser, baseURL, shape, 'light')
  const dark = await logoOf(browser, baseURL, shape, 'dark')
  const isOther = light.source !== dark.source
  return [
    ...(isOther === hasDarkLogo ? [] : [`another logo in dark colours: ${isOther}`]),
    ...(hasDarkLogo || dark.ground === WHITE ? [] : [`it stands on ${dark.ground}`]),
    ...[light, dark]
      .filter(({ names }) => names !== 1)
      .map(({ names }) => `the name ${names} times`)
  ]
}
