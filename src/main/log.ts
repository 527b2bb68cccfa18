import { pino, type DestinationStream } from 'pino'
import type { RequestEvent } from '../app.ts'
import type { Config } from './config.ts'

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
  readonly stopping: { readonly reason: string }
  readonly stopped: { readonly inFlightCut: number }
  /** An error in our own code while answering; the client got a 500. */
  readonly fault: Crash
  readonly crashed: Crash
}

type Crash = { readonly error: string; readonly stack: readonly string[] }

const LEVELS = {
  started: 'info',
  request: 'info',
  reloaded: 'info',
  'reload failed': 'error',
  'proxies not trusted': 'warn',
  stopping: 'info',
  stopped: 'info',
  fault: 'error',
  crashed: 'fatal'
} as const satisfies Record<keyof Events, string>

export type Log = <E extends keyof Events>(event: E, fields: Events[E]) => void

/** A log that writes one line an event to a stream, standard output if none is given. */
export function createLog(
  config: Pick<Config, 'logLevel'>,
  stream: DestinationStream & { readonly flush?: () => void } = standardOutput()
): Log {
  const logger = pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: timestamps(),
      formatters: { level: label => ({ level: label }) }
    },
    stream
  )
  // The event's name is made into JSON once, not for each line.
  const loggers = new Map(Object.keys(LEVELS).map(event => [event, logger.child({ event })]))
  return (event, fields) => {
    loggers.get(event)?.[LEVELS[event]](fields)
    if (event !== 'request') stream.flush?.()
  }
}

/** The time of day as a member of a line, in UTC; made anew when a millisecond has passed. */
function timestamps(): () => string {
  let made = 0
  let text = ''
  return () => {
    const now = Date.now()
    if (now !== made) text = `,"time":"${new Date(now).toISOString()}"`
    made = now
    return text
  }
}

const ENOUGH = 16 * 1024
const LATEST = 250
/** A reader that has stopped costs its lines, not our memory. */
const MOST_UNREAD = 8 * 1024 * 1024

/**
 * Standard output, without waiting for whoever reads it. Lines of requests are written many at once, 250 ms late at the
 * latest, other lines at once. Only SIGKILL loses what was not written yet.
 */
function standardOutput(): DestinationStream & { readonly flush: () => void } {
  let lines = ''
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (lines !== '') output.write(lines)
    lines = ''
  }
  // Before the output's own, which writes what it has been given.
  process.once('exit', flush)
  const output = pino.destination({ dest: 1, sync: false, maxLength: MOST_UNREAD })
  const write = (line: string): void => {
    lines += line
    if (lines.length >= ENOUGH) flush()
    else timer ??= setTimeout(flush, LATEST).unref()
  }
  return { write, flush }
}

/** A stream that turns lines into colours for developers; undefined where pino-pretty is not installed. */
export async function prettyStream(): Promise<DestinationStream | undefined> {
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
