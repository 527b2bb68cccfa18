import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { pathOf, SERVER_CORE } from './tools.ts'
import { heard, type Workbench } from './workbench.ts'

/** Something that answers on a port, pinned to the server's core. */
export type Server = {
  readonly port: number
  readonly pid: number
  readonly process: ChildProcess
}

export type ServiceOptions = {
  /** The folder with the provider files. */
  readonly providers: string
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
  /** An open file that takes the log; nowhere, unless somebody reads it. */
  readonly log?: number
}

/** The built service on a free port, once it listens. Its settings are the defaults, but for the ports. */
export async function startService(
  bench: Workbench,
  entry: string,
  { providers, env = {}, node = process.execPath, log }: ServiceOptions
): Promise<Server> {
  return await startPinned(bench, [node, entry, 'serve'], /Try http:\S+?:(\d+)/, {
    env: { PORT: '0', INTERNAL_PORT: '0', PROVIDERS: providers, ...env },
    stdout: log ?? openSync('/dev/null', 'w')
  })
}

/** Starts a program on the server's core, until it says on standard error which port it has. */
export async function startPinned(
  bench: Workbench,
  command: readonly string[],
  says: RegExp,
  {
    env = {},
    stdout = 'ignore'
  }: {
    readonly env?: Readonly<Record<string, string>>
    readonly stdout?: 'ignore' | number
  } = {}
): Promise<Server> {
  const child = bench.start(pathOf('taskset') ?? 'taskset', ['-c', SERVER_CORE, ...command], {
    env,
    stdio: ['ignore', stdout, 'pipe']
  })
  const stderr = heard(child.stderr)
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr?.on('data', () => {
      const [, found] = says.exec(stderr()) ?? []
      if (found) resolve(Number(found))
    })
    void once(child, 'close').then(() => reject(new Error(`it did not start: ${stderr()}`)))
  })
  return { port, pid: child.pid ?? 0, process: child }
}

/** A port that is free at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
