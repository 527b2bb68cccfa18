import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFolder, overwriteProblem } from './folder-output.ts'

const parent = mkdtempSync(join(tmpdir(), 'mailsetup-'))
afterAll(() => rmSync(parent, { recursive: true }))

const INDEX = 'file,address\n0001-example.com.mobileconfig,"anna@example.com"\n'
const PROFILE = '0001-example.com.mobileconfig'

/** Opens a folder and adds an index and a profile, without committing them. */
async function addProfile(path: string, profile: string): ReturnType<typeof openFolder> {
  const output = await openFolder(path)
  await output.add('index.csv', new TextEncoder().encode(INDEX))
  await output.add(PROFILE, new TextEncoder().encode(profile))
  return output
}

function visible(path: string): readonly string[] {
  return readdirSync(path).filter(name => !name.startsWith('.'))
}

test('nothing is visible before the commit, and nothing else remains after it', async () => {
  const path = join(parent, 'new/folder')
  const output = await addProfile(path, 'first')
  expect(visible(path)).toEqual([])
  await output.commit()
  expect(readdirSync(path).toSorted()).toEqual([PROFILE, 'index.csv'])
  expect(await overwriteProblem(path)).toBeUndefined()
})

test('an aborted run leaves the profiles of the earlier run unchanged', async () => {
  const path = join(parent, 'again')
  await (await addProfile(path, 'first')).commit()
  await (await addProfile(path, 'second')).abort()
  expect(readFileSync(join(path, PROFILE), 'utf8')).toBe('first')
  expect(readdirSync(path).toSorted()).toEqual([PROFILE, 'index.csv'])
})

test('a folder with other files must not be written to; a missing one may', async () => {
  expect(await overwriteProblem(parent)).toMatch(/no index\.csv of an earlier run/)
  expect(await overwriteProblem(join(parent, 'missing'))).toBeUndefined()
  expect(existsSync(join(parent, 'missing'))).toBe(false)
})
