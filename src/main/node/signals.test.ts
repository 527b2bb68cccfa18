import { expect, test } from 'vitest'
import { coalesced } from './signals.ts'

test('a thousand calls while it runs are one more run, and none is forgotten', async () => {
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
