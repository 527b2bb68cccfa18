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
  stream: DestinationStream = standardOutput()
): Log {
  const logger = pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) }
    },
    stream
  )
  // The event's name is written once, not again for each line.
  const loggers = new Map(Object.keys(LEVELS).map(event => [event, logger.child({ event })]))
  return (event, fields) => {
    loggers.get(event)?.[LEVELS[event]](fields)
    if (event !== 'request' && 'flush' in stream) (stream as Flushable).flush()
  }
}

type Flushable = { readonly flush: () => void }

/**
 * Standard output, without waiting for whoever reads it. Requests are written several at once, at the latest after a
 * quarter of a second, everything else at once; an end of the process other than by SIGKILL writes what is left.
 */
function standardOutput(): DestinationStream {
  return pino.destination({
    dest: 1,
    sync: false,
    minLength: 4096,
    periodicFlush: 250,
    // A reader that has stopped costs its lines, not our memory.
    maxLength: 8 * 1024 * 1024
  })
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
