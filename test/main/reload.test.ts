/** Reloads of one service. Each test changes files of its own. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  endPrograms,
  events,
  imapOf,
  ONE,
  provider,
  readiness,
  ready,
  saveAtomically,
  serve,
  WAIT,
  type Program
} from './program.ts'

let program: Program
beforeAll(async () => {
  program = await serve({ ...ONE, 'providers/bad.example.yaml': 'incoming: 1\n' })
})
afterAll(endPrograms)

function fileOf(name: string): string {
  return join(program.cwd, 'providers', name)
}

/** Resolves, with true, as soon as the service answers with this IMAP host: '' for a domain that it does not serve. */
async function answers(domain: string, imap: string): Promise<boolean> {
  return await vi.waitUntil(async () => (await imapOf(program, domain)) === imap, WAIT)
}

async function becomes(status: 'ready' | 'stale'): Promise<boolean> {
  return await vi.waitUntil(async () => (await readiness(program)).status === status, WAIT)
}

/** The problems of the last event about bad files. */
function reported(): string {
  const event = events(program.stdout()).findLast(
    ({ event: name }) => name === 'provider files bad'
  )
  expect(event).toMatchObject({ level: 'error' })
  return String(event?.problems)
}

test('one bad file at the start is reported, and the others are served', async () => {
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  expect(await imapOf(program, 'bad.example')).toBe('')
  expect((await readiness(program)).status).toBe('stale')
  expect(reported()).toContain('providers/bad.example.yaml:1:11: error: ')
  rmSync(fileOf('bad.example.yaml'))
  expect(await becomes('ready')).toBe(true)
})

test('every kind of save is served without a restart', async () => {
  const file = fileOf('example.com.yaml')
  writeFileSync(file, provider('example.com', 'in-place.example.com'))
  expect(await answers('example.com', 'in-place.example.com')).toBe(true)
  saveAtomically(file, provider('example.com', 'atomic.example.com'))
  expect(await answers('example.com', 'atomic.example.com')).toBe(true)
  writeFileSync(file, provider('example.com', 'after.example.com'))
  expect(await answers('example.com', 'after.example.com')).toBe(true)

  writeFileSync(fileOf('second.example.yaml'), provider('second.example'))
  expect(await answers('second.example', 'imap.second.example')).toBe(true)
  rmSync(fileOf('second.example.yaml'))
  expect(await answers('second.example', '')).toBe(true)
  expect(await imapOf(program, 'example.com')).toBe('after.example.com')
})

test('the swap of ..data, as Kubernetes does it, is served', async () => {
  for (const version of ['..v1', '..v2']) {
    mkdirSync(fileOf(version))
    writeFileSync(
      join(fileOf(version), 'example.net.yaml'),
      provider('example.net', `imap${version}.example.net`.replace('..', '-'))
    )
  }
  symlinkSync('..v1', fileOf('..data'))
  symlinkSync('..data/example.net.yaml', fileOf('example.net.yaml'))
  expect(await answers('example.net', 'imap-v1.example.net')).toBe(true)
  symlinkSync('..v2', fileOf('..data_tmp'))
  renameSync(fileOf('..data_tmp'), fileOf('..data'))
  expect(await answers('example.net', 'imap-v2.example.net')).toBe(true)
})

test('a bad save keeps the old answers of its file and is reported, until it is corrected', async () => {
  const file = fileOf('example.org.yaml')
  writeFileSync(file, provider('example.org'))
  expect(await answers('example.org', 'imap.example.org')).toBe(true)
  writeFileSync(fileOf('example.edu.yaml'), provider('example.edu'))
  writeFileSync(file, 'incoming: 1\n')
  expect(await becomes('stale')).toBe(true)

  const { status, body } = await ready(program)
  expect([status, body]).toEqual([
    200,
    expect.stringContaining('providers/example.org.yaml:1:11: error: ')
  ])
  expect(await imapOf(program, 'example.org')).toBe('imap.example.org')
  expect(await answers('example.edu', 'imap.example.edu')).toBe(true)
  expect(reported()).toContain('providers/example.org.yaml:1:11: error: ')

  saveAtomically(file, provider('example.org', 'corrected.example.org'))
  expect(await answers('example.org', 'corrected.example.org')).toBe(true)
  expect(await becomes('ready')).toBe(true)
})

/** The file of n7.example, for 7. */
function numbered(i: number): string {
  return fileOf(`n${i}.example.yaml`)
}

test('files that are deleted during reloads leave it ready', async () => {
  for (let i = 0; i < 100; i++) writeFileSync(numbered(i), provider(`n${i}.example`))
  for (let i = 0; i < 99; i++) {
    if (i % 25 === 0) program.process.kill('SIGHUP')
    rmSync(numbered(i))
    await new Promise(setImmediate)
  }
  expect(await answers('n99.example', 'imap.n99.example')).toBe(true)
  expect(await answers('n98.example', '')).toBe(true)
  expect(await becomes('ready')).toBe(true)
})

test('SIGHUP reads all files again', async () => {
  const reloads = (): number =>
    events(program.stdout()).filter(({ event }) => event === 'reloaded').length
  const before = reloads()
  program.process.kill('SIGHUP')
  expect(await vi.waitUntil(() => reloads() > before, WAIT)).toBe(true)
  expect(await imapOf(program, 'example.com')).not.toBe('')
})

// The last test: no other can follow.
test('a folder that is gone keeps the old answers', async () => {
  const before = await imapOf(program, 'example.com')
  renameSync(join(program.cwd, 'providers'), join(program.cwd, 'elsewhere'))
  expect(await becomes('stale')).toBe(true)
  expect(await imapOf(program, 'example.com')).toBe(before)
})
