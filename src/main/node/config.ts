import type { BlockList } from 'node:net'
import { failed, ok, type Result } from '../../result.ts'
import { parseNetworks } from './http/proxies.ts'

/** From the gravest on. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const LOG_FORMATS = ['json', 'pretty'] as const

/** Where the key that signs Apple profiles is, and the certificates that vouch for it. */
export type SigningFiles = {
  readonly certificate: string
  readonly key: string
  readonly password: string | undefined
}

/** What the environment says, checked, with the defaults filled in. */
export type Config = {
  readonly port: number
  /** A name or an address, IPv6 without brackets. All interfaces where it is undefined. */
  readonly host: string | undefined
  readonly internalPort: number
  readonly internalHost: string
  /** The most connections at a time on the public port. */
  readonly maxConnections: number
  /** The folder with the provider files, as it was written. */
  readonly providers: string
  /** Further folders that provider files may be in and may refer to. */
  readonly providerPaths: readonly string[]
  /** Scheme and host, without a slash at the end. */
  readonly publicUrl: string | undefined
  readonly trustedProxies: BlockList | undefined
  /** Where names must lead that /ask allows a certificate for; undefined: this is not checked. */
  readonly askAddresses: BlockList | undefined
  /** What signs Apple profiles; without it they are not signed. */
  readonly signing: SigningFiles | undefined
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly logFormat: (typeof LOG_FORMATS)[number]
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Environment → the configuration, or every mistake in it, one line each. An empty variable is one that is not set,
 * as `PORT= mailsetup serve` and most env files mean it.
 */
export function readConfig(env: Environment): Result<Config, readonly string[]> {
  const variables = new Variables(env)
  const config: Config = {
    port: variables.port('PORT', 8080),
    host: withoutBrackets(env.HOST) || undefined,
    internalPort: variables.port('INTERNAL_PORT', 9090),
    internalHost: withoutBrackets(env.INTERNAL_HOST) || '127.0.0.1',
    maxConnections: variables.count('MAX_CONNECTIONS', 10_000),
    providers: env.PROVIDERS || './providers',
    providerPaths: listOf(env.PROVIDER_PATHS),
    publicUrl: variables.origin('PUBLIC_URL'),
    trustedProxies: variables.networks('TRUSTED_PROXIES'),
    askAddresses: variables.networks('ASK_ADDRESSES'),
    signing: variables.signing({
      certificate: env.SIGNING_CERT,
      key: env.SIGNING_KEY,
      password: env.SIGNING_KEY_PASSWORD
    }),
    logLevel: variables.word('LOG_LEVEL', LOG_LEVELS, 'info'),
    logFormat: variables.word('LOG_FORMAT', LOG_FORMATS, 'json')
  }
  if (variables.word('MX_LOOKUP', ['off', 'on'], 'off') === 'on')
    variables.problems.push('MX_LOOKUP is on, and this version does not look up MX records yet')
  if (config.port !== 0 && config.port === config.internalPort)
    variables.problems.push(`PORT and INTERNAL_PORT are both ${config.port}`)
  return variables.problems.length > 0 ? failed(variables.problems) : ok(config)
}

/** `[::1]`, as it is written in URLs → `::1` */
function withoutBrackets(host: string | undefined): string | undefined {
  return host?.replace(/^\[(.*)\]$/, '$1')
}

/** What stands between commas. */
function listOf(text = ''): readonly string[] {
  return text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** `https://Autodiscover.example.com/` → `https://autodiscover.example.com`; undefined if there is more than scheme, host and port. */
function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, href } = new URL(text)
  const isOnlyOrigin = href === `${origin}/`
  return (protocol === 'http:' || protocol === 'https:') && isOnlyOrigin ? origin : undefined
}

type Stated<T> = { readonly [K in keyof T]: string | undefined }

/** Reads variables of each kind and notes what is wrong with them. */
class Variables {
  readonly problems: string[] = []
  readonly #env: Environment

  constructor(env: Environment) {
    this.#env = env
  }

  port(name: string, fallback: number): number {
    const text = this.#env[name]
    if (!text) return fallback
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
    if (!(port <= 65_535)) this.problems.push(`${name} "${text}" is not a port (0 to 65535)`)
    return port
  }

  count(name: string, fallback: number): number {
    const text = this.#env[name]
    if (!text) return fallback
    const count = /^\d{1,7}$/.test(text) ? Number(text) : 0
    if (count === 0) this.problems.push(`${name} "${text}" is not a number from 1 to 9999999`)
    return count
  }

  word<const W extends string>(name: string, words: readonly W[], fallback: W): W {
    const text = this.#env[name]
    if (!text) return fallback
    const word = words.find(known => known === text)
    if (!word) this.problems.push(`${name} "${text}" is not one of ${words.join(', ')}`)
    return word ?? fallback
  }

  origin(name: string): string | undefined {
    const text = this.#env[name]
    const origin = text ? parseOrigin(text) : undefined
    if (text && !origin) {
      const shown = text.replace(/\/\/.*@/, '//…@')
      this.problems.push(
        `${name} "${shown}" is not http:// or https:// and a host, as https://autodiscover.example.com`
      )
    }
    return origin
  }

  /** All or nothing: a key without its certificate signs nothing, and nobody would notice. */
  signing({ certificate, key, password }: Stated<SigningFiles>): SigningFiles | undefined {
    if (certificate && key) return { certificate, key, password: password || undefined }
    if (certificate) this.problems.push('SIGNING_CERT is set, and SIGNING_KEY is not')
    if (key) this.problems.push('SIGNING_KEY is set, and SIGNING_CERT is not')
    if (password && !key) this.problems.push('SIGNING_KEY_PASSWORD is set, and SIGNING_KEY is not')
    return undefined
  }

  networks(name: string): BlockList | undefined {
    const { networks, bad } = parseNetworks(this.#env[name] ?? '')
    for (const text of bad)
      this.problems.push(`${name} "${text}" is not an address or a network, as 10.0.0.0/8`)
    return networks
  }
}
