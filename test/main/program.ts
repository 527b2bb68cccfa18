import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, vi } from 'vitest'
import { ask, type Heard } from '../built/ask.ts'
import { heard } from '../built/workbench.ts'

export type { Heard }

/** Longer than the look every 10 s, which finds what file events missed, on a machine that is busy. */
export const WAIT = { interval: 25, timeout: 60_000 }

/** A process of the bundle, with a folder of its own. */
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

const started: { readonly child: ChildProcess; readonly cwd: string; ended: Promise<unknown> }[] =
  []

/** Ends all programs that were started, each by its own id, and removes their folders. */
export async function endPrograms(): Promise<void> {
  for (const { child, ended, cwd } of started.splice(0)) {
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
    rmSync(cwd, { recursive: true })
  }
}

/** Starts a process that endPrograms() ends. */
function start(
  [command, ...args]: readonly [string, ...string[]],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly stdio: StdioOptions }
): Pick<Program, 'process' | 'ended' | 'cwd'> {
  const child = spawn(command, args, options)
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  started.push({ child, cwd: options.cwd, ended })
  return { process: child, ended, cwd: options.cwd }
}

/** Runs `serve` in a folder, until it listens or has ended. */
export async function serve(
  files: Readonly<Record<string, string>> = ONE,
  env: Readonly<Record<string, string>> = {}
): Promise<Program> {
  const program = start([process.execPath, inject('entry'), 'serve'], {
    cwd: folder(files),
    env: { PORT: '0', INTERNAL_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const { process: child } = program
  const [stdout, stderr] = [heard(child.stdout), heard(child.stderr)]
  const isServing = (): boolean =>
    stderr().includes('Try http') && stdout().includes('"event":"started"')
  await vi.waitUntil(() => child.exitCode !== null || isServing(), WAIT)
  const { port, internalPort } = events(stdout()).find(({ event }) => event === 'started') ?? {}
  return { ...program, port: Number(port), internalPort: Number(internalPort), stdout, stderr }
}

const unread = (): string => ''

/**
 * Runs `serve` by a line of shell in which `$SERVE` stands for it, until its internal port answers. Standard output and
 * standard error are not read here: the line redirects them.
 */
export async function serveBy(
  line: string,
  stdout: number | 'ignore' = 'ignore'
): Promise<Program> {
  const [port, internalPort] = [await freePort(), await freePort()]
  const program = start(['bash', '-c', line.replace('$SERVE', 'exec "$NODE" "$ENTRY" serve')], {
    cwd: folder(ONE),
    env: {
      NODE: process.execPath,
      ENTRY: inject('entry'),
      PORT: String(port),
      INTERNAL_PORT: String(internalPort)
    },
    stdio: ['ignore', stdout, 'ignore']
  })
  const served = { ...program, port, internalPort, stdout: unread, stderr: unread }
  const answers = (): Promise<boolean> =>
    ready(served).then(
      () => true,
      () => false
    )
  await vi.waitUntil(answers, WAIT)
  return served
}

/**
 * A free port on loopback. Not one that the system chooses (PORT=0): it would choose the same port again for the next
 * program that asks, before this one listens.
 */
async function freePort(): Promise<number> {
  // Linux chooses ports from 32768 up.
  const port = 10_000 + Math.floor(Math.random() * 20_000)
  const server = createServer()
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening')
  } catch {
    return await freePort()
  }
  await once(server.close(), 'close')
  return port
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

/** The body of /health/ready. */
export async function readiness(program: Program): Promise<Record<string, unknown>> {
  return JSON.parse((await ready(program)).body) as Record<string, unknown>
}

/** The IMAP host that Thunderbird gets for a domain; '' where it is not served. */
export async function imapOf({ port }: Program, domain: string): Promise<string> {
  const { body } = await get(port, `/mail/config-v1.1.xml?emailaddress=a@${domain}`, {
    host: domain
  })
  return /type="imap">\s*<hostname>([^<]+)/.exec(body)?.[1] ?? ''
}

/** Saves as most editors do: a new file, renamed over the old one. */
export function saveAtomically(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text)
  renameSync(`${path}.tmp`, path)
}

/** Sends SIGTERM. → the exit code */
export function stop(program: Program): Promise<number | null> {
  program.process.kill('SIGTERM')
  return program.ended
}
