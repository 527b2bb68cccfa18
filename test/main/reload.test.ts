import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import {
  build,
  events,
  imapOf,
  ONE,
  Programs,
  provider,
  ready,
  saveAtomically,
  WAIT,
  type Program
} from './program.ts'

let programs: Programs
beforeAll(async () => void (programs = new Programs(await build())))
afterEach(() => programs.endAll())
afterAll(() => programs.remove())

/** Resolves, with true, as soon as that is the answer. */
async function answers(program: Program, domain: string, imap: string): Promise<boolean> {
  return await vi.waitUntil(async () => (await imapOf(program, domain)) === imap, WAIT)
}

async function status(program: Program): Promise<string> {
  return (JSON.parse((await ready(program)).body) as { status: string }).status
}

test('every kind of save is served without a restart', async () => {
  const program = await programs.serve()
  const file = join(program.cwd, 'providers/example.com.yaml')

  writeFileSync(file, provider('example.com', 'in-place.example.com'))
  expect(await answers(program, 'example.com', 'in-place.example.com')).toBe(true)
  saveAtomically(file, provider('example.com', 'atomic.example.com'))
  expect(await answers(program, 'example.com', 'atomic.example.com')).toBe(true)
  writeFileSync(file, provider('example.com', 'after.example.com'))
  expect(await answers(program, 'example.com', 'after.example.com')).toBe(true)

  const second = join(program.cwd, 'providers/example.net.yaml')
  writeFileSync(second, provider('example.net'))
  expect(await answers(program, 'example.net', 'imap.example.net')).toBe(true)
  rmSync(second)
  expect(await answers(program, 'example.net', '')).toBe(true)
  expect(await imapOf(program, 'example.com')).toBe('after.example.com')
})

test('the swap of ..data, as Kubernetes does it, is served', async () => {
  const program = await programs.serve()
  const folder = join(program.cwd, 'providers')
  for (const version of ['..v1', '..v2']) {
    mkdirSync(join(folder, version))
    writeFileSync(
      join(folder, version, 'example.net.yaml'),
      provider('example.net', `imap${version}.example.net`.replace('..', '-'))
    )
  }
  symlinkSync('..v1', join(folder, '..data'))
  symlinkSync('..data/example.net.yaml', join(folder, 'example.net.yaml'))
  expect(await answers(program, 'example.net', 'imap-v1.example.net')).toBe(true)
  symlinkSync('..v2', join(folder, '..data_tmp'))
  renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
  expect(await answers(program, 'example.net', 'imap-v2.example.net')).toBe(true)
})

test('a bad save keeps the old answers of its file and says why, until it is put right', async () => {
  const program = await programs.serve()
  const file = join(program.cwd, 'providers/example.com.yaml')
  writeFileSync(join(program.cwd, 'providers/example.net.yaml'), provider('example.net'))
  writeFileSync(file, 'incoming: 1\n')
  await vi.waitUntil(async () => (await status(program)) === 'stale', WAIT)

  const { status: code, body } = await ready(program)
  expect(code).toBe(200)
  expect(body).toContain('providers/example.com.yaml:1:11: error: ')
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  expect(await answers(program, 'example.net', 'imap.example.net')).toBe(true)
  const failure = events(program.stdout()).findLast(({ event }) => event === 'provider files bad')
  expect(failure).toMatchObject({ level: 'error' })
  expect(String(failure?.problems)).toContain('providers/example.com.yaml:1:11: error: ')

  saveAtomically(file, provider('example.com', 'right.example.com'))
  expect(await answers(program, 'example.com', 'right.example.com')).toBe(true)
  expect(await status(program)).toBe('ready')
})

test('a folder that goes away keeps the old answers', async () => {
  const program = await programs.serve()
  rmSync(join(program.cwd, 'providers'), { recursive: true })
  await vi.waitUntil(async () => (await status(program)) === 'stale', WAIT)
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
})

test('one bad file at the start stops no other, and is told', async () => {
  const program = await programs.serve({ ...ONE, 'providers/example.net.yaml': 'incoming: 1\n' })
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  expect(await imapOf(program, 'example.net')).toBe('')
  expect(await status(program)).toBe('stale')
  const told = events(program.stdout()).find(({ event }) => event === 'provider files bad')
  expect(told).toMatchObject({ level: 'error' })
  expect(String(told?.problems)).toContain('providers/example.net.yaml:1:11: error: ')
})

test('files that are deleted during reloads leave it ready', async () => {
  const program = await programs.serve()
  const file = (i: number): string => join(program.cwd, `providers/n${i}.example.yaml`)
  for (let i = 0; i < 300; i++) writeFileSync(file(i), provider(`n${i}.example`))
  for (let i = 0; i < 299; i++) {
    if (i % 50 === 0) program.process.kill('SIGHUP')
    rmSync(file(i))
    await new Promise(setImmediate)
  }
  expect(await answers(program, 'n299.example', 'imap.n299.example')).toBe(true)
  await vi.waitUntil(async () => (await status(program)) === 'ready', WAIT)
  expect(await answers(program, 'n298.example', '')).toBe(true)
})

test('SIGHUP reads everything anew', async () => {
  const program = await programs.serve(ONE)
  program.process.kill('SIGHUP')
  await vi.waitUntil(() => program.stdout().includes('"event":"reloaded"'), WAIT)
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
})
