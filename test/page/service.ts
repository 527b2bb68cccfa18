import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadFolder } from '../../src/main/node/providers/load-files.ts'
import type { Directory } from '../../src/directory/directory.ts'
import { build } from '../built/build.ts'
import { startService } from '../built/service.ts'
import type { Workbench } from '../built/workbench.ts'

export type PageService = {
  /** The URL of the service, without a slash at its end. */
  readonly base: string
  /** The same providers, read by the product's own reader: what the checks compare the page with. */
  readonly directory: Directory
  /** What `mailsetup instructions ADDRESS --format html` prints. */
  readonly instructions: (address: string) => string
  readonly end: () => Promise<void>
}

/** Builds and starts the service with the shipped providers and those in test/page/providers. */
export async function startPageService(bench: Workbench): Promise<PageService> {
  const folder = bench.folder()
  cpSync('providers', folder, { recursive: true })
  cpSync('test/page/providers', folder, { recursive: true })
  const { directory, problems } = await loadFolder(folder, { cwd: '.', environment: {} })
  if (!directory) throw new Error(problems.map(({ message }) => message).join('\n'))
  const entry = await build()
  bench.adopt(dirname(entry))
  const { port, process: service } = await startService(bench, entry, { providers: folder })
  return {
    base: `http://127.0.0.1:${port}`,
    directory,
    instructions: address =>
      execFileSync(
        process.execPath,
        [entry, 'instructions', address, '--format', 'html', '--lang', 'sv'],
        { env: { PROVIDERS: folder }, encoding: 'utf8' }
      ),
    end: () => bench.end(service)
  }
}
