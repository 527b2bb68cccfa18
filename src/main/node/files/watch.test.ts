import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stampOf } from './read-file.ts'
import { listProviders, stampOfListing } from '../providers/list-folder.ts'
import { watch } from './watch.ts'

vi.setConfig({ testTimeout: 30_000 })

let base: string
let folder: string
let list: string
let stop: () => void
let seen: ReadonlyMap<string, string>
let listed: string | undefined
let changes: number

/** A file that the next reading finds in the listing, and not on disk any more. */
let deleteWhenListed: string | undefined

/** Takes the place of reading the files: records their stamps, as a reload does. */
async function look(): Promise<void> {
  const listing = await listProviders(folder)
  listed = stampOfListing(listing)
  if (deleteWhenListed && listed?.includes(deleteWhenListed)) {
    rmSync(deleteWhenListed)
    deleteWhenListed = undefined
  }
  const files = [...(listing.ok ? listing.value.files : []), list]
  seen = new Map(await Promise.all(files.map(async file => [file, await stampOf(file)] as const)))
}

async function start(poll = 60_000, settle = 20): Promise<void> {
  await look()
  changes = 0
  const changed = async (): Promise<void> => {
    await look()
    changes += 1
  }
  ;({ stop } = watch({
    folder: { path: folder, seen: () => listed },
    seen: () => seen,
    changed,
    settle,
    poll
  }))
  // It cannot be seen from outside when the watchers are set: write until a change is noticed.
  await vi.waitUntil(async () => {
    appendFileSync(list, 'more.example\n')
    return changes > 0
  }, WAIT)
  await settled()
}

async function quiet(): Promise<void> {
  let before = -1
  await vi.waitUntil(
    () => {
      const isSame = before === changes
      before = changes
      return isSame
    },
    { interval: 40, timeout: 10_000 }
  )
}

async function settled(): Promise<void> {
  await quiet()
  changes = 0
}

const WAIT = { interval: 20, timeout: 10_000 }

async function isNoticed(): Promise<boolean> {
  await vi.waitUntil(() => changes > 0, WAIT)
  await settled()
  return true
}

const file = (name = 'example.com.yaml'): string => join(folder, name)

function saveAtomically(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text)
  renameSync(`${path}.tmp`, path)
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  folder = join(base, 'providers')
  mkdirSync(folder)
  mkdirSync(join(base, 'lists'))
  list = join(base, 'lists', 'customers.txt')
  writeFileSync(file(), 'one')
  writeFileSync(list, 'one')
})
afterEach(() => {
  stop()
  rmSync(base, { recursive: true })
})

test('a save in place is noticed', async () => {
  await start()
  writeFileSync(file(), 'two')
  expect(await isNoticed()).toBe(true)
})

test('an atomic save is noticed, and the write after it', async () => {
  await start()
  saveAtomically(file(), 'two')
  expect(await isNoticed()).toBe(true)
  appendFileSync(file(), 'more')
  expect(await isNoticed()).toBe(true)
})

test('a save of the same length with its old mtime is noticed', async () => {
  await start()
  const { atime, mtime } = statSync(file())
  writeFileSync(file(), 'two')
  utimesSync(file(), atime, mtime)
  expect(await isNoticed()).toBe(true)
})

test('a new file is noticed, and its removal', async () => {
  await start()
  writeFileSync(file('example.net.yaml'), 'one')
  expect(await isNoticed()).toBe(true)
  rmSync(file('example.net.yaml'))
  expect(await isNoticed()).toBe(true)
})

test('a file that is deleted after the folder was listed and before it is read is noticed', async () => {
  await start()
  deleteWhenListed = file('example.net.yaml')
  writeFileSync(deleteWhenListed, 'one')
  await vi.waitUntil(() => deleteWhenListed === undefined, WAIT)
  // The folder is listed again after that, and on a busy machine only later.
  await vi.waitUntil(() => !seen.has(file('example.net.yaml')), WAIT)
  await vi.waitFor(() => expect(listed).not.toContain('example.net.yaml'), WAIT)
})

test('a list of domains in another folder is noticed', async () => {
  await start()
  saveAtomically(list, 'two')
  expect(await isNoticed()).toBe(true)
})

test('each swap of ..data by Kubernetes is noticed', async () => {
  for (const version of ['..v1', '..v2', '..v3']) {
    mkdirSync(join(folder, version))
    writeFileSync(join(folder, version, 'example.com.yaml'), version)
  }
  symlinkSync('..v1', join(folder, '..data'))
  rmSync(file())
  symlinkSync('..data/example.com.yaml', file())
  await start()
  for (const version of ['..v2', '..v3']) {
    symlinkSync(version, join(folder, '..data_tmp'))
    renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
    expect(await isNoticed()).toBe(true)
  }
})

test('a folder that is replaced is noticed, and a save in the new one', async () => {
  await start()
  renameSync(folder, `${folder}.old`)
  mkdirSync(folder)
  writeFileSync(file(), 'two')
  expect(await isNoticed()).toBe(true)
  writeFileSync(file(), 'three')
  expect(await isNoticed()).toBe(true)
})

test('a folder that was missing is noticed when it is back, and so is a save in it', async () => {
  await start(100)
  rmSync(folder, { recursive: true })
  expect(await isNoticed()).toBe(true)
  mkdirSync(folder)
  writeFileSync(file(), 'one')
  expect(await isNoticed()).toBe(true)
  writeFileSync(file(), 'two')
  expect(await isNoticed()).toBe(true)
})

test('other files in the folder do not lead to a reload', async () => {
  await start()
  writeFileSync(join(folder, '.example.com.yaml.swp'), 'x')
  writeFileSync(join(folder, 'notes.txt'), 'x')
  // The poll and the events come by the same way: what this save causes is all there is.
  writeFileSync(file(), 'two')
  await vi.waitUntil(() => changes > 0, WAIT)
  expect(changes).toBe(1)
})

test('several saves in a row are one change', async () => {
  await start()
  for (let i = 0; i < 5; i += 1) appendFileSync(file(), 'x')
  await vi.waitUntil(() => changes > 0, WAIT)
  expect(changes).toBe(1)
})

test('saves that never stop are noticed', async () => {
  await start(60_000, 100)
  const saving = setInterval(() => appendFileSync(file(), 'x'), 5)
  try {
    await vi.waitUntil(() => changes > 0, WAIT)
  } finally {
    clearInterval(saving)
  }
  expect(await isNoticed()).toBe(true)
})

test('after stop() nothing is noticed', async () => {
  await start(50)
  stop()
  // What was noticed before may still be being read.
  await settled()
  writeFileSync(file(), 'two')
  await quiet()
  expect(changes).toBe(0)
})
