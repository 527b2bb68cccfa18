import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { ask, type Heard } from '../built/ask.ts'
import { heard } from '../built/workbench.ts'

export { build } from '../built/build.ts'
export type { Heard }

// Longer than the look every 10 s, which is the net under lost file events, on a machine that is busy with other tests.
export const WAIT = { interval: 25, timeout: 60_000 }
// Longer than any WAIT.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** A real process of the real bundle, with a folder of its own. */
export type Program = {
  readonly cwd: string
  readonly port: number
  readonly internalPort: number
  readonly process: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
}

/** A provider file as text. */
export function provider(domain: string, imap = `imap.${domain}`): string {
  return `name: ${domain}
domains: [${domain}]
incoming: [{ protocol: imap, host: ${imap} }]
outgoing: [{ protocol: smtp, host: smtp.${domain} }]
`
}

/** A new folder with these files in it. */
function folder(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  mkdirSync(join(cwd, 'providers'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return cwd
}

export const ONE = { 'providers/example.com.yaml': provider('example.com') }

/** Starts programs and ends them all, each by its own id. */
export class Programs {
  readonly #started: Program[] = []
  readonly #entry: string

  constructor(entry: string) {
    this.#entry = entry
  }

  /** Runs `serve` in a folder, until it listens or has ended. */
  async serve(
    files: Readonly<Record<string, string>> = ONE,
    env: Readonly<Record<string, string>> = {}
  ): Promise<Program> {
    const cwd = folder(files)
    const child = spawn(process.execPath, [this.#entry, 'serve'], {
      cwd,
      env: { PORT: '0', INTERNAL_PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const ended = new Promise<number | null>(resolve => child.once('close', resolve))
    const [stdout, stderr] = [heard(child.stdout), heard(child.stderr)]
    const isServing = (): boolean =>
      stderr().includes('Try http') && stdout().includes('"event":"started"')
    await vi.waitUntil(() => child.exitCode !== null || isServing(), WAIT)
    const ports = events(stdout()).find(({ event }) => event === 'started') ?? {}
    const program: Program = {
      cwd,
      port: Number(ports.port),
      internalPort: Number(ports.internalPort),
      process: child,
      stdout,
      stderr,
      ended
    }
    this.#started.push(program)
    return program
  }

  /**
   * Runs `serve` by a line of shell in which `$SERVE` stands for it, until its internal port answers. What the line does
   * with standard output and standard error is the test's: nothing is read from them here.
   */
  async serveBy(line: string, stdout: number | 'ignore' = 'ignore'): Promise<Program> {
    const cwd = folder(ONE)
    const [port = 0, internalPort = 0] = await freePorts(2)
    const child = spawn('bash', ['-c', line.replace('$SERVE', `exec "$NODE" "$ENTRY" serve`)], {
      cwd,
      env: {
        NODE: process.execPath,
        ENTRY: this.#entry,
        PORT: String(port),
        INTERNAL_PORT: String(internalPort)
      },
      stdio: ['ignore', stdout, 'ignore']
    })
    const ended = new Promise<number | null>(resolve => child.once('close', resolve))
    const program = {
      cwd,
      port,
      internalPort,
      process: child,
      stdout: unread,
      stderr: unread,
      ended
    }
    this.#started.push(program)
    await vi.waitUntil(
      () =>
        ready(program).then(
          () => true,
          () => false
        ),
      WAIT
    )
    return program
  }

  async endAll(): Promise<void> {
    for (const { process: child, ended, cwd } of this.#started.splice(0)) {
      if (child.exitCode === null) child.kill('SIGKILL')
      await ended
      rmSync(cwd, { recursive: true })
    }
  }

  remove(): void {
    rmSync(join(this.#entry, '..'), { recursive: true })
  }
}

const unread = (): string => ''

/** Ports that nobody listens at on loopback. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map(server => once(server, 'listening')))
  const ports = servers.map(server => (server.address() as AddressInfo).port)
  await Promise.all(servers.map(server => once(server.close(), 'close')))
  return ports
}

/** The log's whole lines. Each must be JSON: nothing else may write to standard output. */
export function events(log: string): Record<string, unknown>[] {
  const lines = log.split('\n').slice(0, -1)
  return lines.map(line => JSON.parse(line) as Record<string, unknown>)
}

/** One GET on a connection of its own. */
export function get(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = { host: 'example.com' }
): Promise<Heard> {
  return ask(port, { path, headers })
}

export function ready({ internalPort }: Program): Promise<Heard> {
  return get(internalPort, '/health/ready')
}

/** What Thunderbird is told about a domain; '' where it is not served. */
export async function imapOf({ port }: Program, domain: string): Promise<string> {
  const { body } = await get(port, `/mail/config-v1.1.xml?emailaddress=a@${domain}`, {
    host: domain
  })
  return /type="imap">\s*<hostname>([^<]+)/.exec(body)?.[1] ?? ''
}

/** A save as most editors do it: a new file, renamed over the old one. */
export function saveAtomically(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text)
  renameSync(`${path}.tmp`, path)
}
