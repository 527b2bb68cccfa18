import { styleText } from 'node:util'
import type { Environment } from '../node/config.ts'

/** Exit codes: nothing wrong, a problem found (and told), used wrongly (and told how). */
export const GOOD = 0
export const PROBLEM = 1
export const WRONG_USE = 2

/** Where a command reads and writes. Commands know no process, so that they can be tested without one. */
export type Io = {
  /** Reads standard input to its end, or until there are more than `limit` bytes. */
  readonly stdin: (limit: number) => Promise<Uint8Array>
  readonly stdout: (text: string | Uint8Array) => void
  readonly stderr: (text: string) => void
  readonly env: Environment
  readonly cwd: string
  readonly color: boolean
  /** Shows how far something is that takes longer than a moment, to who looks at a terminal. */
  readonly progress: (total: number) => Promise<Progress>
}

type Progress = { readonly step: () => void; readonly stop: () => void }

/** A line for people, and the exit code that goes with it. */
export function fail({ stderr }: Io, code: number, line: string): number {
  stderr(`${line}\n`)
  return code
}

/** The real one. Colour is for a terminal whose owner did not refuse it (no-color.org: any value but the empty one). */
export function io(world: NodeJS.Process): Io {
  return {
    stdin: limit => readStream(world.stdin, limit),
    stdout: text => void world.stdout.write(text),
    stderr: text => void world.stderr.write(text),
    env: world.env,
    cwd: world.cwd(),
    color: world.stdout.isTTY && !world.env.NO_COLOR && world.env.TERM !== 'dumb',
    progress: total => progressOn(world.stderr, total)
  }
}

async function readStream(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('unreachable: nobody sets an encoding')
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return Buffer.concat(chunks)
}

async function progressOn(stream: NodeJS.WriteStream, total: number): Promise<Progress> {
  if (!stream.isTTY) return { step: () => undefined, stop: () => undefined }
  const { default: bars } = await import('cli-progress')
  const bar = new bars.SingleBar({
    stream,
    format: '{bar} {percentage} %  {value} of {total}  {eta_formatted}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'

/** The text in a style, or as it is where there is no colour. */
export function styled({ color }: Io, style: Style, text: string): string {
  // The decision is made in `color`; left to itself styleText would look at another stream than ours.
  return color ? styleText(style, text, { validateStream: false }) : text
}
