/** What the programs are made of: Debian's packages, and exact versions of npm packages in a folder of our own. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { command } from './command.ts'

const DPKG_QUERY = '/usr/bin/dpkg-query'

/** What every world needs. */
export const BASE = ['openssl', 'iproute2', 'hostname', 'mount', 'util-linux']

/** The version without Debian's own epoch and revision: 1:153.7.0esr-1~deb12u1 is 153.7.0esr. */
export function versionOf(name: string): string {
  const format = '--showformat=${Version}'
  const { stdout } = spawnSync(DPKG_QUERY, ['--show', format, name], { encoding: 'utf8' })
  return stdout.replace(/^\d+:/, '').replace(/-[^-]*$/, '')
}

export function missing(packages: readonly string[]): readonly string[] {
  const format = '--showformat=${Package} ${db:Status-Status}\n'
  const { stdout } = spawnSync(DPKG_QUERY, ['--show', format, ...packages], { encoding: 'utf8' })
  const installed = (stdout ?? '').split('\n')
  return packages.filter(name => !installed.includes(`${name} installed`))
}

// Debian starts what it installs, unless this program says no.
const POLICY = '/usr/sbin/policy-rc.d'

/**
 * Installs those packages that Debian has: of a list with one unknown name, apt-get installs nothing at all.
 * @returns what went wrong, or undefined
 */
export async function install(packages: readonly string[]): Promise<string | undefined> {
  const isOurs = !existsSync(POLICY)
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends']
    await command('apt-get', ['-qq', 'update'], { env, seconds: 120 })
    const available = await availableOf(packages)
    const gone = packages.filter(name => !available.includes(name))
    const options = { env, seconds: 900 }
    const { code, err } = await command('apt-get', [...apt, 'install', ...available], options)
    const problems = [
      ...(gone.length > 0 ? [`Debian's package lists do not have ${gone.join(' and ')}`] : []),
      ...(code === 0 ? [] : [`apt-get says: ${lastLines(err)}`])
    ]
    return problems.length > 0 ? problems.join('; ') : undefined
  } finally {
    if (isOurs) rmSync(POLICY)
  }
}

/** Those that apt would install. */
async function availableOf(packages: readonly string[]): Promise<readonly string[]> {
  const env = { ...process.env, LC_ALL: 'C' }
  const { out } = await command('apt-cache', ['policy', ...packages], { env })
  const found = [...out.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)]
  const names = found.map(([, name]) => name)
  return packages.filter(name => names.includes(name))
}

export type NpmPackage = { readonly name: string; readonly version: string }

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mailsetup-clients')

/** Where an npm package is, once it is there. */
export function npmFolder({ name, version }: NpmPackage): string {
  return join(npmRoot({ name, version }), 'node_modules', name)
}

export function npmVersion(wanted: NpmPackage): string {
  const text = readFileSync(join(npmFolder(wanted), 'package.json'), 'utf8')
  return (JSON.parse(text) as NpmPackage).version
}

function npmRoot({ name, version }: NpmPackage): string {
  return join(CACHE, `${name.replace(/\W+/g, '-')}-${version}`)
}

/** @returns what went wrong, or undefined */
export async function installNpm(
  wanted: NpmPackage,
  say: (line: string) => void
): Promise<string | undefined> {
  if (existsSync(npmFolder(wanted))) return undefined
  say(`installing ${wanted.name} ${wanted.version}`)
  const root = npmRoot(wanted)
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"private":true}\n')
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', root]
  const { code, err } = await command('npm', [...args, `${wanted.name}@${wanted.version}`], {
    cwd: root,
    seconds: 120
  })
  if (code === 0) return undefined
  rmSync(root, { recursive: true })
  return lastLines(err)
}

// Where packages come from is this machine's own business.
function lastLines(text: string): string {
  return text
    .replace(/[a-z+]+:\/\/\S+/g, '…')
    .trim()
    .split('\n')
    .slice(-5)
    .join(' / ')
}
