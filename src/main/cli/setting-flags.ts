import type { Command } from 'commander'
import type { Io } from './io.ts'

/** `--internal-port 9191` is INTERNAL_PORT=9191. Not SIGNING_KEY_PASSWORD: arguments can be read in the list of processes. */
const SETTING_FLAGS = [
  ['--port <number>', 'the public port (8080)'],
  ['--host <address>', 'the address that it listens on (every address)'],
  ['--internal-port <number>', 'the port for /ask, /metrics and /health/ready (9090)'],
  ['--internal-host <address>', 'the address that the internal port listens on (127.0.0.1)'],
  ['--max-connections <number>', 'the most connections at a time on the public port (10000)'],
  ['--public-url <url>', 'under which URL the service is reached from outside'],
  ['--trusted-proxies <networks>', 'the proxies whose X-Forwarded-* headers are believed'],
  ['--signing-cert <file>', 'signs Apple profiles: the certificate, with the intermediate ones'],
  ['--signing-key <file>', 'signs Apple profiles: the key'],
  ['--log-level <level>', 'fatal, error, warn, info, debug, trace or silent (info)'],
  ['--log-format <format>', 'json or pretty (json)']
] as const
const PROVIDERS_FLAG = [
  '--providers <folder>',
  'the folder with the provider files (./providers)'
] as const

type Flags = Readonly<Record<string, unknown>>

/** Adds the folder of the provider files, which every command reads, and for `serve` all other settings. */
export function addSettingFlags(command: Command, which: 'all' | 'providers'): Command {
  const flags = which === 'all' ? [...SETTING_FLAGS, PROVIDERS_FLAG] : [PROVIDERS_FLAG]
  for (const [flag, description] of flags) command.option(flag, description)
  return command
}

/** Flags win over the environment. A message that begins with the name of a variable names the flag that gave it. */
export function withFlags(io: Io, options: Flags): Io {
  const flags = [...SETTING_FLAGS, PROVIDERS_FLAG].flatMap(([flag]) => {
    const name = flag.split(' ')[0] ?? ''
    const words = name.slice(2).split('-')
    const key = words.map((word, i) =>
      i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)
    )
    const value = options[key.join('')]
    return typeof value === 'string'
      ? [{ name, variable: words.join('_').toUpperCase(), value }]
      : []
  })
  if (flags.length === 0) return io
  const env = Object.fromEntries(flags.map(({ variable, value }) => [variable, value]))
  const names = new Map(flags.map(({ variable, name }) => [variable, name]))
  const named = (text: string): string =>
    text.replace(/^[A-Z_]+(?= )/gm, variable => names.get(variable) ?? variable)
  return { ...io, env: { ...io.env, ...env }, stderr: text => io.stderr(named(text)) }
}
