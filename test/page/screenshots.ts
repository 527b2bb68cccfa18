/** The pictures of the README: `npm run screenshots` writes them into docs/pictures. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from '../built/build.ts'
import { startService } from '../built/service.ts'
import { Workbench } from '../built/workbench.ts'
import { DESKTOP, launch, PHONE } from './browser.ts'

const FOLDER = 'docs/pictures'
const PICTURES = [
  { name: 'phone', query: 'emailaddress=anna@ilait.se&lang=sv', options: PHONE },
  { name: 'desktop', query: 'emailaddress=anna@ilait.se&lang=en&device=windows', options: DESKTOP }
]

const bench = new Workbench()
const entry = await build()
bench.adopt(dirname(entry))
const { port, process: service } = await startService(bench, entry, { providers: 'providers' })
const browser = await launch()
mkdirSync(FOLDER, { recursive: true })
for (const { name, query, options } of PICTURES) {
  const page = await browser.newPage(options)
  await page.goto(`http://127.0.0.1:${port}/?${query}`)
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  console.log(`${FOLDER}/${name}.png`)
}
await browser.close()
await bench.end(service)
