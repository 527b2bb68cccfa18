import { SonicBoom } from 'sonic-boom'
import type { RequestEvent } from '../app.ts'
import { LOG_LEVELS, type Config } from './config.ts'

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
  }
  readonly request: RequestEvent
  readonly reloaded: {
    readonly configuration: string
    readonly providers: number
    readonly domains: number
    readonly warnings: number
  }
  readonly 'reload failed': { readonly problems: readonly string[] }
  readonly 'proxies not trusted': { readonly advice: string }
  /** The system allows fewer connections than MAX_CONNECTIONS. */
  readonly 'connections limited': { readonly limit: number; readonly advice: string }
  /** So many since the last line of this kind, at most one line a minute for each port. */
  readonly 'connections refused': {
    readonly port: number
    readonly limit: number
    readonly refused: number
  }
  /** Profiles are signed from now on, until the certificate ends (ISO 8601). */
  readonly signing: { readonly ends: string }
  readonly 'signing alone': { readonly advice: string }
  readonly 'signing ends soon': CertificateEnd
  readonly 'signing ended': CertificateEnd
  readonly 'signing failed': { readonly problem: string }
  readonly stopping: { readonly reason: string }
  readonly stopped: { readonly inFlightCut: number }
  /** An error in our own code while answering; the client got a 500. */
  readonly fault: Crash
  readonly crashed: Crash
}

type CertificateEnd = { readonly ends: string; readonly days: number; readonly advice: string }

type Crash = { readonly error: string; readonly stack: readonly string[] }

const LEVELS = {
  started: 'info',
  request: 'info',
  reloaded: 'info',
  'reload failed': 'error',
  'proxies not trusted': 'warn',
  'connections limited': 'warn',
  'connections refused': 'warn',
  signing: 'info',
  'signing alone': 'warn',
  'signing ends soon': 'warn',
  'signing ended': 'error',
  'signing failed': 'error',
  stopping: 'info',
  stopped: 'info',
  fault: 'error',
  crashed: 'fatal'
} as const satisfies Record<keyof Events, string>

export type Log = <E extends keyof Events>(event: E, fields: Events[E]) => void

/** Where lines go, each with its line feed. */
export type Lines = {
  readonly write: (line: string) => void
  /** Writes at once what was kept back. */
  readonly flush?: () => void
}

/** A log that writes one line of JSON an event, to standard output if to nothing else. */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  lines: Lines = standardOutput()
): Log {
  const least = LOG_LEVELS.indexOf(logLevel)
  const now = clock()
  return (event, fields) => {
    const level = LEVELS[event]
    if (logLevel === 'silent' || LOG_LEVELS.indexOf(level) > least) return
    const told = 'door' in fields ? requestFields(fields) : JSON.stringify(fields).slice(1)
    lines.write(`{"level":"${level}","time":"${now()}","event":"${event}",${told}\n`)
    if (event !== 'request') lines.flush?.()
  }
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
export function requestFields({ format, door, method, status, domain, ms }: RequestEvent): string {
  const where = format === undefined ? '' : `"format":"${format}","door":"${door}",`
  const whose = domain === undefined ? '' : `"domain":"${domain}",`
  return `${where}"method":"${method}","status":${status},${whose}"ms":${ms}}`
}

// Each writing wakes a thread, which costs more than the bytes do.
const ENOUGH = 64 * 1024
const LATEST = 250
/** A reader that has stopped costs its lines, not our memory. */
const MOST_UNREAD = 8 * 1024 * 1024

/**
 * Standard output, without waiting for whoever reads it. Lines of requests are written many at once, 250 ms late at the
 * latest, other lines at once. Only SIGKILL loses what was not written yet.
 */
function standardOutput(): Lines {
  const output = new SonicBoom({ fd: 1, sync: false, maxLength: MOST_UNREAD })
  let lines = ''
  let timer: NodeJS.Timeout | undefined
  let isHeard = true
  // A reader that has gone away (EPIPE) costs the log, not the service.
  output.on('error', () => (isHeard = false))
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (isHeard && lines !== '') output.write(lines)
    lines = ''
  }
  process.once('exit', () => {
    flush()
    try {
      if (isHeard) output.flushSync()
    } catch {
      // The reader went before we did.
    }
  })
  const write = (line: string): void => {
    lines += line
    if (lines.length >= ENOUGH) flush()
    else timer ??= setTimeout(flush, LATEST).unref()
  }
  return { write, flush }
}

/** A stream that turns lines into colours for developers; undefined where pino-pretty is not installed. */
export async function prettyStream(): Promise<Lines | undefined> {
  try {
    const { default: pretty } = await import('pino-pretty')
    return pretty({ messageFormat: '{event}', ignore: 'event', sync: true })
  } catch {
    return undefined
  }
}

/**
 * What may be said of an error that nobody caught: its kind and where it came from. Messages stay out of it, they quote
 * what could not be read, and that can be a request.
 */
export function describeCrash(error: unknown): Crash {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return { error: `${error.name}${code}`, stack: framesOf(error) }
}

function framesOf({ stack = '', message }: Error): readonly string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  const frames = afterMessage.split('\n').filter(line => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return frames.map(line => line.trim())
}
