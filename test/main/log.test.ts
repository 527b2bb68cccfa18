import { execFileSync } from 'node:child_process'
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import {
  endPrograms,
  events,
  get,
  imapOf,
  readiness,
  serveBy,
  stop,
  WAIT,
  type Program
} from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'mailsetup-log-'))
afterEach(endPrograms)
afterAll(() => rmSync(folder, { recursive: true }))

type LogState = { readonly writing: boolean; readonly problem?: string; readonly linesLost: number }

/** The part of /health/ready about the log: undefined while it is written. */
async function logOf(program: Program): Promise<LogState | undefined> {
  return (await readiness(program)).log as LogState | undefined
}

/** Resolves, with true, as soon as the log has this problem; undefined for none. */
async function logProblem(program: Program, problem: string | undefined): Promise<boolean> {
  return await vi.waitUntil(async () => (await logOf(program))?.problem === problem, WAIT)
}

test('on a full disk the service starts, answers, reports that its log is not written, and stops on SIGTERM', async () => {
  const program = await serveBy('$SERVE >/dev/full 2>/dev/full')
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  // A write fails some time after the line: the service does not wait for it.
  expect(await logProblem(program, 'no space is left')).toBe(true)
  expect(await logOf(program)).toEqual({
    writing: false,
    problem: 'no space is left',
    linesLost: 0
  })
  const metrics = await get(program.internalPort, '/metrics')
  expect(metrics.body).toContain('\nmailsetup_log_writing 0\n')
  expect(await stop(program)).toBe(0)
})

test('when there is space again the log is written, and no line is lost or cut', async () => {
  const file = join(folder, 'limited.log')
  // A full disk for this process only: a limit of 1 KiB on the size of files.
  const program = await serveBy(`ulimit -f 1; $SERVE >>'${file}'`)
  // Some 1,500 bytes of log: more than the file may hold, and less than twice that, so that the rest fits once it is empty.
  for (let requests = 0; requests < 7; requests += 1) await imapOf(program, 'example.com')
  expect(await logProblem(program, 'the file has reached the size limit')).toBe(true)
  const before = readFileSync(file, 'utf8')
  truncateSync(file)
  expect(await logProblem(program, undefined)).toBe(true)
  expect(await stop(program)).toBe(0)
  const log = events(before + readFileSync(file, 'utf8'))
  expect(log.at(-1)).toMatchObject({ event: 'stopped' })
})

function fifo(): { readonly reader: number; readonly writer: number } {
  const path = join(folder, 'pipe')
  rmSync(path, { force: true })
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return { reader, writer: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK) }
}

/** Writes empty lines into a pipe until no further byte fits. */
function fill(writer: number): void {
  try {
    for (const bytes of [Buffer.alloc(4096, '\n'), Buffer.from('\n')])
      while (writeSync(writer, bytes) > 0);
  } catch {
    // EAGAIN: it is full.
  }
}

function readAll(reader: number): string {
  try {
    const bytes = Buffer.alloc(1024 * 1024)
    return bytes.toString('utf8', 0, readSync(reader, bytes))
  } catch {
    return ''
  }
}

test('a reader that stops reading delays no answer, and gets every line when it reads again', async () => {
  const { reader, writer } = fifo()
  fill(writer)
  const program = await serveBy('$SERVE', writer)
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  expect(await logProblem(program, 'the reader of standard output has stopped reading')).toBe(true)
  let text = ''
  const hasRead = (event: string): boolean =>
    (text += readAll(reader)).includes(`"event":"${event}"`)
  expect(await vi.waitUntil(() => hasRead('request'), WAIT)).toBe(true)
  expect(await logProblem(program, undefined)).toBe(true)
  expect(events(text.replace(/^\n+/, ''))).toMatchObject([
    { event: 'started' },
    { event: 'request' }
  ])

  fill(writer)
  expect(await stop(program)).toBe(0)
  closeSync(writer)
  closeSync(reader)
})

test('the service goes on when the readers of its log and of its standard error are gone', async () => {
  const { reader, writer } = fifo()
  const program = await serveBy('$SERVE 2> >(exec <&-)', writer)
  closeSync(writer)
  closeSync(reader)
  await vi.waitUntil(async () => {
    await imapOf(program, 'example.com')
    return (await logOf(program))?.problem === 'the program that reads standard output has exited'
  }, WAIT)
  expect(await stop(program)).toBe(0)
})
