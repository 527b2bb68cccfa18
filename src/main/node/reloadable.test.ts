import { expect, test } from 'vitest'
import type { Problem } from '../../provider-file/problem.ts'
import { createReloadable, drawLoadProblem, type Load, type Reloadable } from './reloadable.ts'

const good = (value: string): Load<string> => ({ value, problems: [], stamps: new Map() })
const bad: Load<string> = { problems: ['bad'], stamps: new Map() }

type Started = { readonly reloadable: Reloadable<string>; readonly reports: Load<string>[] }

/** A reloadable whose loads come out like this, one after the other. */
async function start(...loads: readonly (Load<string> | Error)[]): Promise<Started> {
  const rest = [...loads]
  const reports: Load<string>[] = []
  const created = await createReloadable({
    load: async () => {
      const next = rest.shift() ?? bad
      if (next instanceof Error) throw next
      return next
    },
    toProblem: error => `rejected: ${String(error)}`,
    onReload: load => void reports.push(load)
  })
  if (!created.ok) throw new Error('the first load of this test has a value')
  return { reloadable: created.value, reports }
}

test('a first load without a value gives its problems', async () => {
  const created = await createReloadable({
    load: async () => bad,
    toProblem: String,
    onReload: () => undefined
  })
  expect(created).toEqual({ ok: false, error: ['bad'] })
})

test('a first load that rejects gives one problem', async () => {
  const created = await createReloadable<string>({
    load: () => Promise.reject(new Error('gone')),
    toProblem: error => `rejected: ${String(error)}`,
    onReload: () => undefined
  })
  expect(created).toEqual({ ok: false, error: ['rejected: Error: gone'] })
})

test('a reload replaces the value, and is reported', async () => {
  const { reloadable, reports } = await start(good('1'), good('2'))
  expect([reloadable.value(), reports]).toEqual(['1', []])
  await reloadable.reload()
  expect([reloadable.value(), reports]).toEqual(['2', [good('2')]])
})

test('a value may come with problems', async () => {
  const { reloadable } = await start(good('1'), { ...good('2'), problems: ['one file is bad'] })
  await reloadable.reload()
  expect([reloadable.value(), reloadable.problems()]).toEqual(['2', ['one file is bad']])
})

test('a reload without a value keeps the last one and has problems, until one with a value', async () => {
  const { reloadable } = await start(good('1'), bad, good('3'))
  await reloadable.reload()
  expect([reloadable.value(), reloadable.problems()]).toEqual(['1', ['bad']])
  await reloadable.reload()
  expect([reloadable.value(), reloadable.problems()]).toEqual(['3', []])
})

test('a reload that rejects keeps the last value, and the next one works', async () => {
  const { reloadable, reports } = await start(good('1'), new Error('gone'), good('3'))
  await reloadable.reload()
  expect([reloadable.value(), reloadable.problems()]).toEqual(['1', ['rejected: Error: gone']])
  expect(reports).toHaveLength(1)
  await reloadable.reload()
  expect([reloadable.value(), reloadable.problems()]).toEqual(['3', []])
})

test('a report that throws is a problem, and the next reload works', async () => {
  const loads = [good('1'), good('2'), good('3')]
  const errors = [new Error('full disk')]
  const created = await createReloadable({
    load: async () => loads.shift() ?? bad,
    toProblem: String,
    onReload: () => {
      const error = errors.shift()
      if (error) throw error
    }
  })
  if (!created.ok) throw new Error('the first load of this test has a value')
  const { reload, value, problems } = created.value
  await reload()
  expect([value(), problems()]).toEqual(['2', ['Error: full disk']])
  await reload()
  expect([value(), problems()]).toEqual(['3', []])
})

test('reloads do not overlap, and the last one sets the value', async () => {
  let running = 0
  let count = 0
  const created = await createReloadable({
    load: async () => {
      running += 1
      expect(running).toBe(1)
      await new Promise(setImmediate)
      running -= 1
      return good(String((count += 1)))
    },
    toProblem: String,
    onReload: () => undefined
  })
  if (!created.ok) throw new Error('the first load of this test has a value')
  await Promise.all([created.value.reload(), created.value.reload()])
  expect(created.value.value()).toBe('3')
})

test('a load that is running when it is stopped changes nothing, and is not reported', async () => {
  const { reloadable, reports } = await start(good('1'), good('2'))
  const reloading = reloadable.reload()
  reloadable.stop()
  await reloading
  expect([reloadable.value(), reports]).toEqual(['1', []])
})

test('a problem of a file is drawn with its location, another one is its own text', () => {
  const problem: Problem = { severity: 'error', code: 'empty', file: 'x.yaml', message: 'nothing' }
  expect(drawLoadProblem(problem)).toBe('x.yaml: error: nothing  [empty]')
  expect(drawLoadProblem('SIGNING_KEY: it is a folder')).toBe('SIGNING_KEY: it is a folder')
})
