/**
 * A world of its own for one case: network, mounts, processes and host name. Loopback is the only network in it, and when
 * its first process ends the kernel ends all others, whatever they are doing.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Authority } from './authority.ts'
import { must } from './command.ts'

const NAMESPACES = ['--net', '--mount', '--uts', '--ipc', '--pid', '--mount-proc']

/**
 * Runs a program as the first process of a new world.
 * @returns why it did not end well, or undefined
 */
export function enter(
  script: string,
  args: readonly string[],
  seconds: number,
  signal: AbortSignal
): Promise<string | undefined> {
  const { PATH, HOME, XDG_CACHE_HOME } = process.env
  const node = [process.execPath, '--import', 'tsx', script, ...args]
  // Its standard input is held open by us: when that ends, for whatever reason, so does the world (see stayWhileOpen).
  const child = spawn('/usr/bin/unshare', [...NAMESPACES, '--fork', '--kill-child=KILL', ...node], {
    // Nothing of the machine's own: no proxies, no authorities.
    env: { PATH: `${PATH}:/usr/sbin:/sbin`, HOME, XDG_CACHE_HOME },
    stdio: ['pipe', 'ignore', 'pipe']
  })
  let said = ''
  let late = false
  child.stderr.on('data', chunk => (said += String(chunk)))
  const end = (): boolean => child.kill('SIGKILL')
  const limit = setTimeout(() => {
    late = true
    end()
  }, seconds * 1000)
  signal.addEventListener('abort', end)
  return new Promise(resolve => {
    child.once('error', ({ message }) => resolve(`unshare: ${message}`))
    child.once('close', code => {
      clearTimeout(limit)
      signal.removeEventListener('abort', end)
      if (signal.aborted) resolve('stopped')
      else if (late) resolve(`not done after ${seconds} s`)
      else
        resolve(
          code === 0 ? undefined : `the world ended with ${code}: ${said.trim().slice(-2000)}`
        )
    })
  })
}

/** In the world: ends it when whoever began it is gone, even by SIGKILL. */
export function stayWhileOpen(): void {
  process.stdin.once('close', () => process.exit(1)).resume()
}

/** In the world: brings up loopback, and puts our own files in the place of the machine's, for this world only. */
export async function furnish(folder: string, authority: Authority): Promise<void> {
  await must('hostname', ['world'])
  await must('ip', ['link', 'set', 'lo', 'up'])
  // With 127.0.0.1 alone, GLib's resolver takes the machine for one without IPv4 (AI_ADDRCONFIG).
  await must('ip', ['address', 'add', '127.0.0.2/8', 'dev', 'lo'])
  const etc = join(folder, 'etc')
  mkdirSync(etc)
  const files = {
    hosts: '127.0.0.1 localhost world\n',
    'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:10 attempts:2\n',
    'nsswitch.conf':
      'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nservices: files\n'
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(etc, name), text)
    await replace(join('/etc', name), join(etc, name))
  }
  const certificates = join(etc, 'certificates')
  mkdirSync(certificates)
  for (const name of ['ca-certificates.crt', `${authority.hash}.0`])
    cpSync(authority.certificate, join(certificates, name))
  await replace('/etc/ssl/certs', certificates)
}

async function replace(path: string, by: string): Promise<void> {
  if (existsSync(path)) await must('mount', ['--bind', by, realpathSync(path)])
}

/** In the world: the environment of the programs under test; nothing of the machine's but where programs are. */
export function homeIn(folder: string): Readonly<Record<string, string>> {
  const home = { HOME: 'home', XDG_RUNTIME_DIR: 'run', TMPDIR: 'tmp' }
  const folders = Object.entries(home).map(([name, path]) => [name, join(folder, path)] as const)
  for (const [, path] of folders) mkdirSync(path, { mode: 0o700 })
  return {
    ...Object.fromEntries(folders),
    PATH: process.env.PATH ?? '',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8'
  }
}
