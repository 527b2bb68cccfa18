import type { ErrorLocation, RequestEvent } from '../../../http/options.ts'
import { LOG_LEVELS, type Config } from '../config.ts'
import type { DescribedError } from './describe-error.ts'
import type { Gap, Lines } from './output.ts'

/**
 * Everything that is ever logged, and with which words: what happened, never to whom. No address, path, query, header
 * or body has a place here, and nothing without a place here is written.
 */
type Events = {
  readonly started: {
    readonly port: number
    readonly internalPort: number
    readonly version: string
    readonly configuration: string
    readonly providers: number
    readonly domains: number
    readonly warnings: number
  }
  readonly request: RequestEvent
  readonly reloaded: {
    readonly configuration: string
    readonly providers: number
    readonly domains: number
    readonly warnings: number
  }
  readonly 'reload failed': { readonly problems: readonly string[] }
  /** What is served lacks these files, or has them as they were when they were good last. */
  readonly 'provider files bad': { readonly problems: readonly string[] }
  readonly 'proxies not trusted': { readonly advice: string }
  /** The system allows fewer connections than MAX_CONNECTIONS. */
  readonly 'connections limited': { readonly limit: number; readonly advice: string }
  /** So many since the last line of this kind, at most one line a minute for each port. */
  readonly 'connections refused': {
    readonly port: number
    readonly limit: number
    readonly refused: number
  }
  /** A proxy's headers come in vain. The advice names the proxy's address, once an hour. */
  readonly 'untrusted proxy': { readonly advice: string }
  readonly 'unread proxy header': { readonly advice: string }
  /** Profiles are signed from now on, until the certificate ends (ISO 8601). */
  readonly signing: { readonly ends: string }
  readonly 'signing alone': { readonly advice: string }
  readonly 'signing key exposed': { readonly advice: string }
  readonly 'signing ends soon': CertificateEnd
  readonly 'signing ended': CertificateEnd
  readonly 'signing failed': { readonly problem: string }
  readonly stopping: { readonly reason: string }
  readonly stopped: { readonly inFlightCut: number }
  readonly 'log lines lost': Gap
  /** An error in our own code during a request; the client got a 500. */
  readonly 'internal error': ErrorLocation & DescribedError
  readonly crashed: DescribedError
}

type CertificateEnd = { readonly ends: string; readonly days: number; readonly advice: string }

const LEVELS = {
  started: 'info',
  request: 'info',
  reloaded: 'info',
  'reload failed': 'error',
  'provider files bad': 'error',
  'proxies not trusted': 'warn',
  'connections limited': 'warn',
  'connections refused': 'warn',
  'untrusted proxy': 'warn',
  'unread proxy header': 'warn',
  signing: 'info',
  'signing alone': 'warn',
  'signing key exposed': 'warn',
  'signing ends soon': 'warn',
  'signing ended': 'error',
  'signing failed': 'error',
  stopping: 'info',
  stopped: 'info',
  'log lines lost': 'error',
  'internal error': 'error',
  crashed: 'fatal'
} as const satisfies Record<keyof Events, string>

export type Log = <E extends keyof Events>(event: E, fields: Events[E]) => void

/** A log that writes one line of JSON for each event. It reports by itself that lines were lost. */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>, lines: Lines): Log {
  const least = LOG_LEVELS.indexOf(logLevel)
  const now = clock()
  const log: Log = (event, fields) => {
    const level = LEVELS[event]
    if (logLevel === 'silent' || LOG_LEVELS.indexOf(level) > least) return
    const told = 'ms' in fields ? requestFields(fields) : JSON.stringify(fields).slice(1)
    lines.write(`{"level":"${level}","time":"${now()}","event":"${event}",${told}\n`)
    if (event !== 'request') lines.flush?.()
  }
  lines.onGap?.(gap => log('log lines lost', gap))
  return log
}

/** The time of day in UTC, made into text anew when a millisecond has passed. */
function clock(): () => string {
  let made = 0
  let text = ''
  return () => {
    const now = Date.now()
    if (now !== made) text = new Date(now).toISOString()
    made = now
    return text
  }
}

/**
 * What JSON.stringify() makes of it after the brace, in a tenth of the time: with it, logging was a quarter of an answer.
 * No text here can need an escape: names of ours, a method as Node's parser knows it, a domain in A-labels.
 */
export function requestFields({ format, route, method, status, domain, ms }: RequestEvent): string {
  const where = format === undefined ? '' : `"format":"${format}","route":"${route}",`
  const whose = domain === undefined ? '' : `"domain":"${domain}",`
  return `${where}"method":"${method}","status":${status},${whose}"ms":${ms}}`
}

/**
 * Makes lines readable for developers before they go on to `lines`; undefined where pino-pretty is not installed.
 */
export async function prettyLines(lines: Lines): Promise<Lines | undefined> {
  try {
    const { prettyFactory } = await import('pino-pretty')
    const pretty = prettyFactory({ messageFormat: '{event}', ignore: 'event' })
    return { ...lines, write: line => lines.write(pretty(line)) }
  } catch {
    return undefined
  }
}
