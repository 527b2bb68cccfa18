/**
 * What a long `domainsFile` costs: load time, memory per domain, look-up time. Prints, and asserts nothing.
 * Run it by `npm run bench`, or with `node --expose-gc --import tsx test/bench/million-domains.ts`.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseDomain, type Domain } from '../../src/address/domain.ts'
import type { Directory } from '../../src/directory/directory.ts'
import { readProvider } from '../../src/directory/read-provider.ts'
import { readProviders } from '../../src/directory/read-providers.ts'

const SIZES = [100_000, 1_000_000]
const LOOK_UPS = 200_000
const ROUNDS = 7

const WORDS =
  'alfa berg blå byggnad cafe data design eken el fastighet foto gård hem hus hälsa it konsult kök lund mat media musik nord park plåt rör salong sjö skog snickeri sol studio sund tak text trä vatten verkstad vind väst åkeri öst'
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .split(' ')
const ENDINGS = ['se', 'se', 'se', 'nu', 'com', 'com', 'eu', 'de', 'co.uk', 'org']

/** Always the same numbers (xorshift32): two runs are about the same list. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** As many different names as wanted, as people register them: one to three words, at times a number. */
function domains(count: number, seed: number): string[] {
  const next = numbers(seed)
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? ''
  const names = new Set<string>()
  while (names.size < count) {
    const words = Array.from({ length: 1 + next(3) }, () => pick(WORDS))
    const number = next(3) === 0 ? String(next(10_000)) : ''
    names.add(`${words.join(next(2) ? '' : '-')}${number}.${pick(ENDINGS)}`)
  }
  return [...names]
}

const PROVIDER = `
name: Bench
domainsFile: domains.txt
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`

function load(list: Uint8Array): Directory {
  const read = readProvider('example.com.yaml', new TextEncoder().encode(PROVIDER), {})
  if (!('provider' in read)) throw new Error('the provider of the bench is wrong')
  const files = [{ ...read, list: { file: 'domains.txt', bytes: list } }]
  const { directory, problems } = readProviders(files, 'bench')
  if (!directory) throw new Error(`no directory: ${problems[0]?.message}`)
  return directory
}

async function bytesInUse(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.()
    await setTimeout(50) // buffers are given back some time after a collection
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Milliseconds of processor time: on a busy machine the clock tells how busy it is. */
function timeOnce(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The middle one of several runs. */
function time(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => timeOnce(run))
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

/** Nanoseconds for one of many look-ups. Strings are made afresh, as they come out of requests. */
function lookUp(names: readonly string[], find: (name: string) => unknown): number {
  let found = 0
  const milliseconds = time(() => {
    for (const name of names) if (find(name) !== undefined) found += 1
  })
  if (found !== 0 && found !== names.length * ROUNDS) throw new Error('hits and misses are mixed')
  return (milliseconds * 1e6) / names.length
}

async function measure(folder: string, count: number): Promise<Record<string, string>> {
  const file = join(folder, 'domains.txt')
  const size = await writeList(file, count)
  const { hits, misses } = samples(count)

  const before = await bytesInUse()
  const directory = await loadFile(file)
  const memory = (await bytesInUse()) - before

  const bytes = await readFile(file)
  const milliseconds = time(() => load(bytes))
  const toSet = time(() => new Set(bytes.toString().split('\n')))
  const map = new Map(domains(count, 1).map(name => [name, 0]))
  const find = (name: string): unknown => directory.find(name as Domain, 'localhost')
  const whole = (name: string): unknown => directory.find(parseDomain(name), 'localhost')
  const row = (names: readonly string[]): string => {
    const ours = lookUp(names, find)
    const baseline = lookUp(names, name => map.get(name))
    return `${ours.toFixed(0)} ns, ${(ours / baseline).toFixed(1)} × Map`
  }
  return {
    domains: directory.domains.toLocaleString('en'),
    list: `${(size / 1e6).toFixed(1)} MB`,
    load: `${milliseconds.toFixed(0)} ms, ${(milliseconds / toSet).toFixed(1)} × Set`,
    memory: globalThis.gc ? `${(memory / count).toFixed(1)} bytes a domain` : 'needs --expose-gc',
    hit: row(hits),
    miss: row(misses),
    'hit, parsed': `${lookUp(hits, whole).toFixed(0)} ns`
  }
}

async function loadFile(file: string): Promise<Directory> {
  return load(await readFile(file))
}

async function writeList(file: string, count: number): Promise<number> {
  const list = `${domains(count, 1).join('\n')}\n`
  await writeFile(file, list)
  return Buffer.byteLength(list)
}

function samples(count: number): { hits: string[]; misses: string[] } {
  const names = domains(count, 1)
  const next = numbers(2)
  const hits = Array.from({ length: LOOK_UPS }, () => names[next(count)] ?? '')
  const misses = hits.map((name, i) => `${i % 7}x${name}`)
  return { hits, misses }
}

const folder = await mkdtemp(join(tmpdir(), 'mailsetup-bench-'))
try {
  load(Buffer.from('warm.example\n')) // what the first call compiles and keeps is not the list's
  const columns: Record<string, Record<string, string>> = {}
  for (const size of SIZES) {
    const { domains: name = '', ...rows } = await measure(folder, size)
    for (const [row, value] of Object.entries(rows))
      columns[row] = { ...columns[row], [name]: value }
  }
  console.table(columns)
} finally {
  await rm(folder, { recursive: true })
}
