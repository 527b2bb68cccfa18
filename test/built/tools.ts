import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { delimiter, join } from 'node:path'
import { styleText } from 'node:util'
import type { Workbench } from './workbench.ts'

/** Program → the Debian package that it is in. */
const PACKAGES = { wrk: 'wrk', nginx: 'nginx-light', taskset: 'util-linux', openssl: 'openssl' }

export type Tool = keyof typeof PACKAGES

/** The cores: one for the service, another for the client. */
export const SERVER_CORE = '0'
export const LOAD_CORE = '1'

/** Where a program is; nginx is outside most people's PATH. */
export function pathOf(tool: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map(folder => join(folder, tool)).find(path => existsSync(path))
}

/** Makes sure that these are here: installs them where that is possible, else says exactly what is missing. */
export async function need(bench: Workbench, tools: readonly Tool[]): Promise<void> {
  if (cpus().length < 2) throw new Error('one core for the server and one for the load are needed')
  const missing = tools.filter(tool => !pathOf(tool))
  if (missing.length > 0 && canInstall()) await install(bench, missing)
  const still = tools.filter(tool => !pathOf(tool))
  if (still.length === 0) return
  const packages = still.map(tool => PACKAGES[tool]).join(' ')
  throw new Error(`missing: ${still.join(', ')}; on Debian: apt-get install ${packages}`)
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

async function install(bench: Workbench, tools: readonly Tool[]): Promise<void> {
  const packages = tools.map(tool => PACKAGES[tool])
  console.error(styleText('dim', `installing ${packages.join(' ')}`))
  // In runlevel 1 Debian's scripts do not start what they install.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const options = { env, timeout: 180_000 }
  const wanted = ['install', '-y', '--no-install-recommends', ...packages]
  const first = await bench.run('apt-get', wanted, options)
  if (first.code === 0) return
  await bench.run('apt-get', ['update'], options)
  await bench.run('apt-get', wanted, options)
}

/** Keeps this process itself, which starts and asks, off the server's core. */
export async function stayOffServerCore(bench: Workbench): Promise<void> {
  await bench.run('taskset', ['-a', '-p', '-c', LOAD_CORE, String(process.pid)], { timeout: 5_000 })
}
