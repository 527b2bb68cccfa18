import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseDomain, type Domain } from '../../src/address/domain.ts'
import type { Directory } from '../../src/directory/directory.ts'
import { readProvider } from '../../src/provider-file/read-provider.ts'
import { findSettings, makeDirectory } from '../fixtures.ts'
import { domainNames, numbers } from '../built/names.ts'
import type { Conditions, Part } from './part.ts'

const SIZES = [100_000, 1_000_000]
const LOOK_UPS = 200_000
const ROUNDS = 7

const PROVIDER = `
name: Bench
domainsFile: domains.txt
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`

function load(list: Uint8Array): Directory {
  const read = readProvider('example.com.yaml', new TextEncoder().encode(PROVIDER), {})
  if (!read.ok) throw new Error('the provider of the bench is wrong')
  const files = [{ ...read.value, list: { file: 'domains.txt', bytes: list } }]
  const { directory, problems } = makeDirectory(files, 'bench')
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
  const map = new Map(domainNames(count, 1).map(name => [name, 0]))
  const lookUpBy = (domain: Domain | undefined): unknown =>
    findSettings(directory, { domain, host: 'localhost' })
  const find = (name: string): unknown => lookUpBy(name as Domain)
  const whole = (name: string): unknown => lookUpBy(parseDomain(name))
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
  const list = `${domainNames(count, 1).join('\n')}\n`
  await writeFile(file, list)
  return Buffer.byteLength(list)
}

function samples(count: number): { hits: string[]; misses: string[] } {
  const all = domainNames(count, 1)
  const next = numbers(2)
  const hits = Array.from({ length: LOOK_UPS }, () => all[next(count)] ?? '')
  const misses = hits.map((name, i) => `${i % 7}x${name}`)
  return { hits, misses }
}

/** What a long `domainsFile` costs in process: load time, memory per domain, look-up time. */
export async function domains({ bench, quick }: Conditions): Promise<Part> {
  const folder = bench.folder()
  load(Buffer.from('warm.example\n')) // what the first call compiles and keeps is not the list's
  const rows = []
  for (const size of quick ? SIZES.slice(0, 1) : SIZES) rows.push(await measure(folder, size))
  return {
    title: 'A long list of domains, in process',
    notes: [
      `Processor time, the middle of ${ROUNDS} runs; as much as a \`Map\` or a \`Set\` of the same names takes is 1.`
    ],
    rows,
    data: rows
  }
}
