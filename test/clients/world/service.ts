/** The service under test: what `npm run build` made, as an operator starts it. */
import { spawn } from 'node:child_process'
import { cpSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Certificate } from './authority.ts'
import { until } from './command.ts'
import { PERSON } from './front.ts'

const ENTRY = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
const FILES = fileURLToPath(new URL('..', import.meta.url))

export type Service = {
  readonly port: number
  /** Replaces a text in the provider files, as an operator would. → when the service has read them again */
  readonly edit: (before: string, after: string) => Promise<void>
  readonly stop: () => Promise<void>
  /** What is wrong with its log, after it stopped: problems, people, or a request that is not there. */
  readonly problems: (people: readonly string[], answered: number) => readonly string[]
}

type Event = { readonly event: string; readonly port?: number }

export type ServiceOptions = {
  /** The folder with its provider files. */
  readonly files: 'providers' | 'elsewhere'
  readonly publicUrl?: string | undefined
  /** What signs profiles. */
  readonly signer?: Certificate | undefined
}

/** @param folder for its log and a copy of its provider files */
export async function startService(
  folder: string,
  { files, publicUrl, signer }: ServiceOptions
): Promise<Service> {
  const log = join(folder, 'service.log')
  const providers = join(folder, 'providers')
  cpSync(join(FILES, files), providers, { recursive: true })
  const child = spawn(process.execPath, [ENTRY, 'serve'], {
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      INTERNAL_PORT: '0',
      PROVIDERS: providers,
      TRUSTED_PROXIES: '127.0.0.0/8',
      ...(publicUrl === undefined ? {} : { PUBLIC_URL: publicUrl }),
      ...(signer && { SIGNING_CERT: signer.chain, SIGNING_KEY: signer.key })
    },
    stdio: ['ignore', openSync(log, 'w'), 'pipe']
  })
  let said = ''
  child.stderr?.on('data', chunk => (said += String(chunk)))
  const port = await until('the service started', () => {
    if (child.exitCode !== null) throw new Error(`the service did not start: ${errorsIn(said)}`)
    return eventsIn(log).find(({ event }) => event === 'started')?.port
  })
  return {
    port,
    edit: async (before, after) => {
      const earlier = reloadsIn(log)
      replaceIn(providers, before, after)
      await until('the service read the files again', () => reloadsIn(log) > earlier || undefined)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await until('the service stopped', () => child.exitCode ?? undefined)
    },
    problems: (people, answered) => faultsIn(log, people, answered)
  }
}

function replaceIn(folder: string, before: string, after: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    if (text.includes(before)) writeFileSync(file, text.replaceAll(before, after))
  }
}

/** Without its warnings, where it has errors. */
function errorsIn(said: string): string {
  const errors = said.split('\n').filter(line => line.includes(': error: '))
  return errors.join('\n') || said
}

/** Only whole lines: the last may still be on its way. */
function eventsIn(log: string): readonly Event[] {
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
  return lines.map(line => JSON.parse(line) as Event)
}

function reloadsIn(log: string): number {
  return eventsIn(log).filter(({ event }) => event === 'reloaded').length
}

const BAD = ['problem', 'crashed', 'reload failed', 'proxies not trusted', 'signing failed']

function faultsIn(log: string, people: readonly string[], answered: number): readonly string[] {
  const names = eventsIn(log).map(({ event }) => event)
  const text = readFileSync(log, 'utf8').toLowerCase()
  const logged = names.filter(name => name === 'request').length
  return [
    ...names.filter(name => BAD.includes(name)).map(name => `the service logged "${name}"`),
    ...[...people, PERSON]
      .filter(word => text.includes(word))
      .map(word => `the service logged ${word}`),
    ...(names.at(-1) === 'stopped' ? [] : ['the service did not log that it stopped']),
    ...(logged < answered ? [`the service logged ${logged} of ${answered} requests`] : [])
  ]
}
