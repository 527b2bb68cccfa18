import { ignoreInspectorSignal } from '../node/until-stopped.ts'
import type { Io, Progress } from './io.ts'
import { run } from './run.ts'

/** Runs the command line of this process and sets its exit code. An unexpected error ends the process with a stack trace. */
export async function main(process: NodeJS.Process): Promise<void> {
  ignoreInspectorSignal()
  // `mailsetup show … | head`: when head has read enough it closes the pipe, which is not an error.
  process.stdout.on('error', error =>
    process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1)
  )
  // A message that cannot be written must not end the service.
  process.stderr.on('error', () => undefined)
  process.exitCode = await run(process.argv.slice(2), ioOf(process))
}

function ioOf(process: NodeJS.Process): Io {
  const { stdin, stdout, stderr, env } = process
  return {
    stdin: limit => readStream(stdin, limit),
    stdout: text => void stdout.write(text),
    stderr: text => void stderr.write(text),
    env,
    cwd: process.cwd(),
    // https://no-color.org: any value except the empty one turns colors off.
    color: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    progress: total => startProgress(stderr, total)
  }
}

async function readStream(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('standard input has an encoding')
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return Buffer.concat(chunks)
}

async function startProgress(stream: NodeJS.WriteStream, total: number): Promise<Progress> {
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
