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
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { build, events, get, imapOf, Programs, ready, WAIT, type Program } from './program.ts'

let programs: Programs
const folder = mkdtempSync(join(tmpdir(), 'mailsetup-log-'))
beforeAll(async () => void (programs = new Programs(await build())))
afterEach(() => programs.endAll())
afterAll(() => {
  programs.remove()
  rmSync(folder, { recursive: true })
})

type LogState = { readonly writing: boolean; readonly problem?: string; readonly linesLost: number }

async function logOf(program: Program): Promise<LogState | undefined> {
  return (JSON.parse((await ready(program)).body) as { log?: LogState }).log
}

/** → its exit code */
function stop(program: Program): Promise<number | null> {
  program.process.kill('SIGTERM')
  return program.ended
}

test('on a full disk the service starts and answers, says that its log is not written, and stops when asked to', async () => {
  const program = await programs.serveBy('$SERVE >/dev/full 2>/dev/full')
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  expect(await logOf(program)).toEqual({
    writing: false,
    problem: 'no space is left',
    linesLost: 0
  })
  const metrics = await get(program.internalPort, '/metrics')
  expect(metrics.body).toContain('\nmailsetup_log_writing 0\n')
  expect(await stop(program)).toBe(0)
})

test('the log goes on when there is space again, and no line is lost or cut', async () => {
  const file = join(folder, 'limited.log')
  // A limit of 1 KiB on the size of files stands for the full disk: no other test notices.
  const program = await programs.serveBy(`ulimit -f 1; $SERVE >>'${file}'`)
  // Some 1,500 bytes of log: more than the file may hold, and less than twice that, so that the rest fits once it is empty.
  for (let requests = 0; requests < 7; requests += 1) await imapOf(program, 'example.com')
  await vi.waitUntil(
    async () => (await logOf(program))?.problem === 'the file is as large as it may be',
    WAIT
  )
  const before = readFileSync(file, 'utf8')
  truncateSync(file)
  await vi.waitUntil(async () => (await logOf(program)) === undefined, WAIT)
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

async function isNotRead(program: Program): Promise<boolean> {
  return (await logOf(program))?.problem === 'its reader does not read'
}

test('a reader that does not read keeps no answer, and gets every line when it reads again', async () => {
  const { reader, writer } = fifo()
  fill(writer)
  const program = await programs.serveBy('$SERVE', writer)
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  await vi.waitUntil(() => isNotRead(program), WAIT)
  const text = readAll(reader)
  await vi.waitUntil(async () => (await logOf(program)) === undefined, WAIT)
  expect(events((text + readAll(reader)).replace(/^\n+/, ''))).toMatchObject([
    { event: 'started' },
    { event: 'request' }
  ])

  fill(writer)
  expect(await stop(program)).toBe(0)
  closeSync(writer)
  closeSync(reader)
})

test('a log and a standard error that nobody reads any more do not keep the service from its work', async () => {
  const { reader, writer } = fifo()
  const program = await programs.serveBy('$SERVE 2> >(exec <&-)', writer)
  closeSync(writer)
  closeSync(reader)
  await vi.waitUntil(async () => {
    await imapOf(program, 'example.com')
    return (await logOf(program))?.problem === 'its reader is gone'
  }, WAIT)
  expect(await stop(program)).toBe(0)
})
