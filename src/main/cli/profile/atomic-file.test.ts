import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openAtomicFile, writeAtomicFile } from './atomic-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'mailsetup-'))
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a file keeps its old content until the new one is committed', async () => {
  const path = join(folder, 'profile')
  writeFileSync(path, 'old')
  const file = await openAtomicFile(path)
  await file.write(bytes('n'))
  await file.write(bytes('ew'))
  expect(readFileSync(path, 'utf8')).toBe('old')
  await file.commit()
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['profile'])
})

test('an aborted file leaves nothing', async () => {
  const file = await openAtomicFile(join(folder, 'profile'))
  await file.write(bytes('new'))
  await file.abort()
  expect(readdirSync(folder)).toEqual([])
})

test('a symbolic link at the path is replaced, not followed', async () => {
  writeFileSync(join(folder, 'target'), 'untouched')
  symlinkSync('target', join(folder, 'link'))
  await writeAtomicFile(join(folder, 'link'), bytes('new'))
  expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('untouched')
  expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('new')
})

test('a file name may have the 255 bytes that file systems allow', async () => {
  const name = '日'.repeat(85)
  await writeAtomicFile(join(folder, name), bytes('new'))
  expect(readdirSync(folder)).toEqual([name])
})
