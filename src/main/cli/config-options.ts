import { Option, type Command } from 'commander'
import type { Io } from './io.ts'

/**
 * Options that override an environment variable: `--internal-port 9191` is INTERNAL_PORT=9191. There is none for
 * SIGNING_KEY_PASSWORD, because every user of a machine can read the arguments of its processes.
 */
const SERVER_OPTIONS = [
  new Option('--port <number>', 'public port (default: 8080)'),
  new Option(
    '--host <address>',
    'address that the public port listens on (default: all addresses)'
  ),
  new Option(
    '--internal-port <number>',
    'port for /ask, /metrics and /health/ready (default: 9090)'
  ),
  new Option(
    '--internal-host <address>',
    'address that the internal port listens on (default: 127.0.0.1)'
  ),
  new Option(
    '--max-connections <number>',
    'maximum number of connections to the public port (default: 10000)'
  ),
  new Option('--public-url <url>', 'URL under which clients reach the service'),
  new Option('--trusted-proxies <networks>', 'proxies whose X-Forwarded-* headers are trusted'),
  new Option(
    '--signing-cert <file>',
    'certificate for signing Apple profiles, with its intermediates'
  ),
  new Option('--signing-key <file>', 'private key of the certificate'),
  new Option(
    '--log-level <level>',
    'fatal, error, warn, info, debug, trace or silent (default: info)'
  ),
  new Option('--log-format <format>', 'json or pretty (default: json)')
]
const PROVIDERS_OPTION = new Option(
  '--providers <folder>',
  'folder with the provider files (default: ./providers)'
)

/** Adds --providers, for a command that reads provider files. */
export function addProvidersOption(command: Command): void {
  command.addOption(PROVIDERS_OPTION)
}

/** Adds the options of `serve`: one for every setting, --providers included. */
export function addServerOptions(command: Command): void {
  for (const option of [...SERVER_OPTIONS, PROVIDERS_OPTION]) command.addOption(option)
}

/**
 * Puts the values of these options into the environment. A message that begins with the name of a variable then begins with
 * the option instead: `PORT "x" is not a port` → `--port "x" is not a port`.
 *
 * @param values as Commander returns them, by camel-case name; other options are ignored
 */
export function applyConfigOptions(io: Io, values: Readonly<Record<string, unknown>>): Io {
  const env: Record<string, string> = {}
  const optionNames = new Map<string, string>()
  for (const option of [...SERVER_OPTIONS, PROVIDERS_OPTION]) {
    const value = values[option.attributeName()]
    if (typeof value !== 'string') continue
    const variable = option.name().replaceAll('-', '_').toUpperCase()
    env[variable] = value
    optionNames.set(variable, `--${option.name()}`)
  }
  if (optionNames.size === 0) return io
  const stderr = (text: string): void =>
    io.stderr(text.replace(/^[A-Z_]+(?= )/gm, name => optionNames.get(name) ?? name))
  return { ...io, env: { ...io.env, ...env }, stderr }
}
