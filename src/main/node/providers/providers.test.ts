import { expect, test } from 'vitest'
import { createDirectory, type Directory } from '../../../directory/directory.ts'
import type { Problem } from '../../../provider-file/problem.ts'
import type { Reading } from './thread-loader.ts'
import { firstProviders, type Providers } from './providers.ts'

const error: Problem = { severity: 'error', code: 'empty', file: 'x.yaml', message: 'nothing' }

function directory(version: string): Directory {
  return createDirectory({
    version,
    providers: [],
    exact: new Map(),
    wildcards: new Map(),
    mx: new Map()
  })
}

function good(version: string): Reading {
  return {
    directory: directory(version),
    errors: [],
    warnings: 0,
    stamps: new Map([[version, '']]),
    listing: version
  }
}
const bad: Reading = {
  errors: [error],
  warnings: 0,
  stamps: new Map([['bad', '']]),
  listing: undefined
}

async function starting(loads: readonly (Reading | Error)[]): Promise<{
  providers: Providers
  events: unknown[]
}> {
  const rest = [...loads]
  const events: unknown[] = []
  const load = async (): Promise<Reading> => {
    const next = rest.shift()
    if (next instanceof Error) throw next
    return next ?? bad
  }
  const providers = await firstProviders(load, (event, fields) => events.push([event, fields]))
  if (!('directory' in providers)) throw new Error('the first load of this test is not good')
  return { providers, events }
}

test('nothing starts without a good file', async () => {
  expect(
    await firstProviders(
      async () => bad,
      () => undefined
    )
  ).toEqual({ problems: [error] })
})

test('nothing starts, and one line says why, when the thread that reads ends', async () => {
  const lost = Object.assign(new Error('exit 1'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
  expect(
    await firstProviders(
      () => Promise.reject(lost),
      () => undefined
    )
  ).toEqual({
    mistake: 'the provider files could not be read: Error ERR_WORKER_OUT_OF_MEMORY'
  })
})

test('a good reload swaps everything', async () => {
  const { providers, events } = await starting([good('v1'), good('v2')])
  await providers.reload()
  expect(providers.directory().version).toBe('v2')
  expect([...providers.seen().keys()]).toEqual(['v2'])
  expect(events).toEqual([
    ['reloaded', { configuration: 'v2', providers: 0, domains: 0, warnings: 0 }]
  ])
})

test('what is good of a bad folder is served from the start, and the rest is told', async () => {
  const { providers, events } = await starting([{ ...good('v1'), errors: [error] }])
  expect(providers.directory().version).toBe('v1')
  expect(providers.complaints()).toEqual(['x.yaml: error: nothing  [empty]'])
  expect(events).toEqual([['provider files bad', { problems: providers.complaints() }]])
})

test('what is good of a bad folder is served after a reload, and the rest is told', async () => {
  const { providers, events } = await starting([
    good('v1'),
    { ...good('v2'), errors: [error] },
    good('v3')
  ])
  await providers.reload()
  expect(providers.directory().version).toBe('v2')
  expect(providers.complaints()).toEqual(['x.yaml: error: nothing  [empty]'])
  expect(events.map(event => (event as string[])[0])).toEqual(['reloaded', 'provider files bad'])
  await providers.reload()
  expect(providers.complaints()).toEqual([])
})

test('a reload with no good file keeps everything and says why, until a good one', async () => {
  const { providers, events } = await starting([good('v1'), bad, good('v3')])
  await providers.reload()
  expect(providers.directory().version).toBe('v1')
  expect(providers.complaints()).toEqual(['x.yaml: error: nothing  [empty]'])
  expect([...providers.seen().keys()]).toEqual(['bad'])
  expect(events).toEqual([['reload failed', { problems: providers.complaints() }]])
  await providers.reload()
  expect(providers.directory().version).toBe('v3')
  expect(providers.complaints()).toEqual([])
})

test('reloads come one after the other, and the last one wins', async () => {
  const { providers } = await starting([good('v1'), good('v2'), good('v3')])
  await Promise.all([providers.reload(), providers.reload()])
  expect(providers.directory().version).toBe('v3')
})

test('a reload that breaks keeps everything, and the next one works', async () => {
  const { providers } = await starting([good('v1'), new RangeError('s3cr3t'), good('v3')])
  await providers.reload()
  expect(providers.complaints()).toEqual(['the provider files could not be read: RangeError'])
  await providers.reload()
  expect(providers.directory().version).toBe('v3')
})

test('what is still being read when the service stops is neither served nor spoken of', async () => {
  const { providers, events } = await starting([good('1'), good('2')])
  const reading = providers.reload()
  providers.stop()
  await reading
  expect(providers.directory().version).toBe('1')
  expect(events).toEqual([])
})
