import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ProviderLoader } from './provider-loader.ts'

/** Every thread that was started, the last one last. */
const threads: Worker[] = []
const record = (thread: Worker): void => void threads.push(thread)

let folder: string
let loader: ProviderLoader | undefined

beforeEach(() => {
  process.on('worker', record)
  // Only the timer of the idle thread: threads themselves run in real time.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  folder = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  write('a.example', 'imap.a.example')
})
afterEach(() => {
  loader?.stop()
  process.off('worker', record)
  threads.length = 0
  rmSync(folder, { recursive: true })
  vi.useRealTimers()
})

function write(domain: string, imap: string): void {
  writeFileSync(
    join(folder, `${domain}.yaml`),
    `name: ${domain}
domains: [${domain}]
incoming: [{ protocol: imap, host: ${imap} }]
outgoing: [{ protocol: smtp, host: smtp.${domain} }]
`
  )
}

async function create(): Promise<ProviderLoader> {
  loader = await ProviderLoader.create(folder, { cwd: folder, environment: {} })
  return loader
}

/** The IMAP servers that a load serves, and the codes of its problems. */
async function load(from: ProviderLoader): Promise<readonly unknown[]> {
  const { value, problems } = await from.load()
  const hosts = value?.directory.providers.map(({ incoming }) => incoming[0]?.host)
  return [hosts, problems.map(problem => (typeof problem === 'string' ? problem : problem.code))]
}

test('a small folder is first read without a thread, then in one thread', async () => {
  const small = await create()
  expect([await load(small), threads.length]).toEqual([[['imap.a.example'], []], 0])
  write('a.example', 'new.a.example')
  expect([await load(small), threads.length]).toEqual([[['new.a.example'], []], 1])
  write('a.example', 'newer.a.example')
  const loading = load(small)
  // A thread that reads is not idle.
  expect(vi.getTimerCount()).toBe(0)
  expect([await loading, threads.length]).toEqual([[['newer.a.example'], []], 1])
  expect(vi.getTimerCount()).toBe(1)
})

test('an idle thread ends, and the next one still serves a bad file as it was when it was last good', async () => {
  const small = await create()
  await load(small)
  write('a.example', 'new.a.example')
  await load(small)
  const [first] = threads as [Worker]
  const ended = once(first, 'exit')
  vi.runOnlyPendingTimers()
  await ended
  write('a.example', '[')
  expect(await load(small)).toEqual([['new.a.example'], ['not-yaml']])
  expect(threads).toHaveLength(2)
})

test('a load rejects when its thread ends, and the next one starts another thread', async () => {
  const small = await create()
  await load(small)
  const started = once(process, 'worker')
  const loading = small.load()
  const [thread] = (await started) as [Worker]
  await Promise.all([expect(loading).rejects.toThrow('exit'), thread.terminate()])
  write('a.example', '[')
  expect(await load(small)).toEqual([['imap.a.example'], ['not-yaml']])
  expect(threads).toHaveLength(2)
})

test('a folder with more than 200 files is always read in one thread, which does not end', async () => {
  for (let i = 0; i < 200; i += 1) write(`${i}.example`, `imap.${i}.example`)
  const large = await create()
  const { value } = await large.load()
  expect([value?.directory.domains, threads.length]).toEqual([201, 1])
  await large.load()
  expect([threads.length, vi.getTimerCount()]).toEqual([1, 0])
})
