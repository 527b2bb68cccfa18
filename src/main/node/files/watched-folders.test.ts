import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WatchedFolders } from './watched-folders.ts'

let base: string
let watched: WatchedFolders
const ignore = (): void => undefined

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  watched = new WatchedFolders(ignore)
})
afterEach(() => {
  watched.stop()
  rmSync(base, { recursive: true, force: true })
})

// After each true, the files have to be compared again: a closed watcher drops its last events.
test('watchOnly returns whether a watcher was added or removed', async () => {
  const folder = join(base, 'providers')
  const watchBoth = (): Promise<boolean> => watched.watchOnly(new Set([base, folder]))
  mkdirSync(folder)
  expect([await watchBoth(), await watchBoth()]).toEqual([true, false])
  rmSync(folder, { recursive: true })
  expect([await watchBoth(), await watchBoth()]).toEqual([true, false])
  mkdirSync(folder)
  expect([await watchBoth(), await watchBoth()]).toEqual([true, false])
  expect(await watched.watchOnly(new Set([base]))).toBe(true)
})
