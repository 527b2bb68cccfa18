import { expect, test } from 'vitest'
import { createDirectory } from '../../../directory/directory.ts'
import type { Problem } from '../../../provider-file/problem.ts'
import type { Load } from '../reloadable.ts'
import { createProviders, type Providers, type Served } from './providers.ts'

const problem: Problem = { severity: 'error', code: 'empty', file: 'x.yaml', message: 'nothing' }
const DRAWN = 'x.yaml: error: nothing  [empty]'

function good(version: string): Load<Served> {
  const directory = createDirectory({
    version,
    providers: [],
    exact: new Map(),
    wildcards: new Map(),
    mx: new Map()
  })
  return { value: { directory, warnings: 2 }, problems: [], stamps: new Map() }
}
const bad: Load<Served> = { problems: [problem], stamps: new Map() }

type Loads = readonly (Load<Served> | Error)[]

async function create(loads: Loads) {
  const rest = [...loads]
  const events: unknown[] = []
  const load = async (): Promise<Load<Served>> => {
    const next = rest.shift() ?? bad
    if (next instanceof Error) throw next
    return next
  }
  const log = (event: string, fields: object): void => void events.push([event, fields])
  return { created: await createProviders(load, { folder: '/providers', log }), events }
}

async function start(...loads: Loads): Promise<{ providers: Providers; events: unknown[] }> {
  const { created, events } = await create(loads)
  if (!created.ok) throw new Error('the first load of this test is good')
  return { providers: created.value, events }
}

test('nothing starts without a good file', async () => {
  expect((await create([bad])).created).toEqual({ ok: false, error: [problem] })
})

test('nothing starts if the thread that reads ends', async () => {
  const lost = Object.assign(new Error('exit 1'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
  expect((await create([lost])).created).toEqual({
    ok: false,
    error: ['the provider files could not be read: Error ERR_WORKER_OUT_OF_MEMORY']
  })
})

test('the good files of a folder are served from the start, and the bad ones are logged', async () => {
  const { providers, events } = await start({ ...good('v1'), problems: [problem] })
  expect(providers.value().directory.version).toBe('v1')
  expect(events).toEqual([['provider files bad', { problems: [DRAWN] }]])
})

test('a reload is logged with what is served now', async () => {
  const { providers, events } = await start(good('v1'), good('v2'))
  await providers.reload()
  expect(events).toEqual([
    ['reloaded', { configuration: 'v2', providers: 0, domains: 0, warnings: 2 }]
  ])
})

test('a reload with bad files is logged together with their problems', async () => {
  const { providers, events } = await start(good('v1'), { ...good('v2'), problems: [problem] })
  await providers.reload()
  expect(events).toEqual([
    ['reloaded', expect.objectContaining({ configuration: 'v2' })],
    ['provider files bad', { problems: [DRAWN] }]
  ])
})

test('a reload without a good file is logged as failed', async () => {
  const { providers, events } = await start(good('v1'), bad)
  await providers.reload()
  expect(providers.value().directory.version).toBe('v1')
  expect(events).toEqual([['reload failed', { problems: [DRAWN] }]])
})

test('an error during a reload is logged without its message', async () => {
  const { providers, events } = await start(good('v1'), new RangeError('s3cr3t'))
  await providers.reload()
  expect(events).toEqual([
    ['reload failed', { problems: ['the provider files could not be read: RangeError'] }]
  ])
})
