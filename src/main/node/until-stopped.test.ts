import { afterEach, expect, test, vi } from 'vitest'
import { coalesced, untilStopped } from './until-stopped.ts'

const SIGNALS = ['SIGHUP', 'SIGTERM', 'SIGINT', 'uncaughtException'] as const
const before = new Map(SIGNALS.map(name => [name, process.listeners(name as 'SIGTERM')]))

/** The listeners that a test has added. */
function added(name: (typeof SIGNALS)[number]): readonly NodeJS.SignalsListener[] {
  const others = before.get(name) ?? []
  return process.listeners(name as 'SIGTERM').filter(listener => !others.includes(listener))
}

afterEach(() => {
  vi.useRealTimers()
  for (const name of SIGNALS) for (const listener of added(name)) process.off(name, listener)
})

test('a signal that arrives twice within half a second, as under npm, counts once', async () => {
  vi.useFakeTimers()
  const events: string[] = []
  const stopped = untilStopped({
    reload: () => Promise.resolve(),
    log: event => void events.push(event)
  })
  const [listener] = added('SIGTERM')
  listener?.('SIGTERM')
  vi.advanceTimersByTime(499)
  expect(added('SIGTERM')).toEqual([listener])
  listener?.('SIGTERM')
  expect(await stopped).toEqual({ crashed: false })
  expect(events).toEqual(['stopping'])
  // Without a listener the next one ends the process.
  vi.advanceTimersByTime(1)
  expect(added('SIGTERM')).toEqual([])
})

test('a thousand calls during a run lead to one more run', async () => {
  const finish: (() => void)[] = []
  let runs = 0
  const call = coalesced(() => {
    runs += 1
    return new Promise(resolve => finish.push(resolve))
  })
  for (let calls = 0; calls < 1_000; calls++) call()
  expect(runs).toBe(1)
  finish.shift()?.()
  await new Promise(setImmediate)
  expect(runs).toBe(2)
  finish.shift()?.()
  await new Promise(setImmediate)
  expect(runs).toBe(2)
  call()
  expect(runs).toBe(3)
})
