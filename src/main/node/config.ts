import type { BlockList } from 'node:net'
import { z } from 'zod'
import type { Environment } from '../../provider-file/yaml/variables.ts'
import { failed, ok, type Result } from '../../result.ts'
import { parseNetworks } from './http/proxies.ts'

/** Most severe first. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const LOG_FORMATS = ['json', 'pretty'] as const

/** The files of the key that signs Apple profiles and of its certificates. */
export type SigningFiles = {
  readonly certificate: string
  readonly key: string
  readonly password: string | undefined
}

/** The settings from the environment, checked, with the defaults filled in. */
export type Config = {
  readonly port: number
  /** A name or an address, IPv6 without brackets. Undefined: all interfaces. */
  readonly host: string | undefined
  readonly internalPort: number
  readonly internalHost: string
  /** The maximum number of connections on the public port. */
  readonly maxConnections: number
  /** The folder with the provider files, as in the environment. */
  readonly providers: string
  /** Further folders that provider files may be in and may refer to. */
  readonly providerPaths: readonly string[]
  /** Scheme and host, without a slash at the end. */
  readonly publicUrl: string | undefined
  readonly trustedProxies: BlockList | undefined
  /** /ask allows a certificate only for names with these addresses. Undefined: not checked. */
  readonly askAddresses: BlockList | undefined
  /** Undefined: Apple profiles are not signed. */
  readonly signing: SigningFiles | undefined
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly logFormat: (typeof LOG_FORMATS)[number]
}

/** Every variable of the server. Messages follow the name and the value of the variable. */
export const environmentSchema = z.object({
  PORT: port(8080),
  HOST: host().optional(),
  INTERNAL_PORT: port(9090),
  INTERNAL_HOST: host().default('127.0.0.1'),
  MAX_CONNECTIONS: integer(1, 9_999_999, 'is not a number from 1 to 9999999').default(10_000),
  PROVIDERS: z.string().default('./providers'),
  PROVIDER_PATHS: z.string().transform(splitAtCommas).default([]),
  PUBLIC_URL: z.string().transform(toOrigin).optional(),
  TRUSTED_PROXIES: z.string().transform(toNetworks).optional(),
  ASK_ADDRESSES: z.string().transform(toNetworks).optional(),
  SIGNING_CERT: z.string().optional(),
  SIGNING_KEY: z.string().optional(),
  SIGNING_KEY_PASSWORD: z.string().optional(),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  LOG_FORMAT: oneOf(LOG_FORMATS).default('json'),
  MX_LOOKUP: oneOf(['off', 'on']).default('off')
})

/**
 * Reads the configuration. An empty variable counts as not set, as `PORT= mailsetup serve` and most env files mean it.
 *
 * @returns every problem at once, one line each
 */
export function readConfig(env: Environment): Result<Config, readonly string[]> {
  const set = Object.fromEntries(Object.entries(env).filter(([, text]) => text !== ''))
  const read = environmentSchema.safeParse(set)
  const invalid = read.error?.issues.map(({ path, message }) =>
    describe(String(path[0]), set, message)
  )
  const problems = [...(invalid ?? []), ...contradictions(set)]
  return read.success && problems.length === 0 ? ok(toConfig(read.data)) : failed(problems)
}

function toConfig(variables: z.infer<typeof environmentSchema>): Config {
  const { SIGNING_CERT: certificate, SIGNING_KEY: key, SIGNING_KEY_PASSWORD: password } = variables
  return {
    port: variables.PORT,
    host: variables.HOST,
    internalPort: variables.INTERNAL_PORT,
    internalHost: variables.INTERNAL_HOST,
    maxConnections: variables.MAX_CONNECTIONS,
    providers: variables.PROVIDERS,
    providerPaths: variables.PROVIDER_PATHS,
    publicUrl: variables.PUBLIC_URL,
    trustedProxies: variables.TRUSTED_PROXIES,
    askAddresses: variables.ASK_ADDRESSES,
    signing: certificate && key ? { certificate, key, password } : undefined,
    logLevel: variables.LOG_LEVEL,
    logFormat: variables.LOG_FORMAT
  }
}

/** Problems between variables. A key without its certificate would sign nothing, and nobody would notice. */
function contradictions(env: Environment): readonly string[] {
  const { PORT = '8080', INTERNAL_PORT = '9090', SIGNING_CERT, SIGNING_KEY } = env
  const isSamePort = Number(PORT) === Number(INTERNAL_PORT) && Number(PORT) !== 0
  const found: readonly (readonly [isFound: unknown, problem: string])[] = [
    [SIGNING_CERT && !SIGNING_KEY, 'SIGNING_CERT is set, but SIGNING_KEY is not'],
    [SIGNING_KEY && !SIGNING_CERT, 'SIGNING_KEY is set, but SIGNING_CERT is not'],
    [
      env.SIGNING_KEY_PASSWORD && !SIGNING_KEY,
      'SIGNING_KEY_PASSWORD is set, but SIGNING_KEY is not'
    ],
    [env.MX_LOOKUP === 'on', 'MX_LOOKUP is on, but this version cannot look up MX records yet'],
    [isSamePort, `PORT and INTERNAL_PORT must differ, but both are ${Number(PORT)}`]
  ]
  return found.filter(([isFound]) => isFound).map(([, problem]) => problem)
}

/** Puts name and value before a message. A password in a URL is left out. A message that begins with `"` has its own value. */
function describe(name: string, env: Environment, message: string): string {
  if (message.startsWith('"')) return `${name} ${message}`
  return `${name} "${(env[name] ?? '').replace(/\/\/.*@/, '//…@')}" ${message}`
}

/** Decimal digits only: Number() alone would take 0x50 and 1e3 too. */
function integer(min: number, max: number, message: string) {
  const digits = z
    .string()
    .regex(/^\d{1,7}$/, message)
    .transform(Number)
  return digits.pipe(z.number().min(min, message).max(max, message))
}

function port(byDefault: number) {
  return integer(0, 65_535, 'is not a port (0 to 65535)').default(byDefault)
}

function oneOf<const W extends string>(words: readonly W[]) {
  return z.enum(words, `is not one of ${words.join(', ')}`)
}

/** Takes the brackets off an IPv6 address as URLs have it: `[::1]`. */
function host() {
  return z.string().transform(text => text.replace(/^\[(.*)\]$/, '$1'))
}

function splitAtCommas(text: string): readonly string[] {
  return text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** `https://Autodiscover.example.com/` → `https://autodiscover.example.com` */
function toOrigin(text: string, context: z.RefinementCtx): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:'
  if (url && isHttp && url.href === `${url.origin}/`) return url.origin
  context.addIssue(
    'is not http:// or https:// with only a host, such as https://autodiscover.example.com'
  )
  return z.NEVER
}

function toNetworks(text: string, context: z.RefinementCtx): BlockList | undefined {
  const { networks, invalid } = parseNetworks(text)
  for (const entry of invalid)
    context.addIssue(`"${entry}" is not an IP address or a network such as 10.0.0.0/8`)
  return networks
}
