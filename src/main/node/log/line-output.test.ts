import { EventEmitter } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { createOutput, type Destination, type Output } from './line-output.ts'

/** Takes what it has room for, as SonicBoom does, and says what became of each write. */
class Disk extends EventEmitter implements Destination {
  written = ''
  #kept = ''
  room = 0
  failure: string | undefined
  flushes = 0

  write(text: string): void {
    this.flushes += 1
    if (this.#kept.length + text.length > this.room) return void this.emit('drop', text)
    this.#kept += text
    if (this.failure) {
      this.emit('error', Object.assign(new Error('write'), { code: this.failure }))
      return
    }
    if (this.#kept === '') return
    this.written += this.#kept
    this.#kept = ''
    this.emit('write', 1)
    this.emit('drain')
  }
}

// Test files share a worker: the next one needs real timers.
afterEach(() => void vi.useRealTimers())

function started(): { disk: Disk; output: Output } {
  vi.useFakeTimers({ now: 0 })
  const disk = new Disk()
  disk.room = 20
  const output = createOutput(disk)
  output.onGap(({ lines, reason }) => {
    output.write(`${lines} lost: ${reason}\n`)
    output.flush()
  })
  return { disk, output }
}

function say(output: Output, ...lines: readonly string[]): void {
  for (const line of lines) {
    output.write(`${line}\n`)
    output.flush()
  }
}

const WELL = { problem: undefined, linesLost: 0 }

test('lines are collected for a quarter of a second', () => {
  const { disk, output } = started()
  output.write('a\n')
  output.write('b\n')
  vi.advanceTimersByTime(249)
  expect(disk.written).toBe('')
  vi.advanceTimersByTime(1)
  expect([disk.written, disk.flushes, output.state()]).toEqual(['a\nb\n', 1, WELL])
})

test.each([
  ['ENOSPC', 'no space is left'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EPIPE', 'the program that reads standard output has exited'],
  ['EIO', 'system error EIO']
])('%s is a problem until a write succeeds, and nothing is lost meanwhile', (code, problem) => {
  const { disk, output } = started()
  disk.failure = code
  say(output, 'a', 'b')
  expect(output.state()).toEqual({ problem, linesLost: 0 })
  disk.failure = undefined
  vi.advanceTimersByTime(1_000)
  expect([disk.written, output.state()]).toEqual(['a\nb\n', WELL])
})

test('lines beyond the backlog are lost, and one line says how many', () => {
  const { disk, output } = started()
  disk.failure = 'ENOSPC'
  say(output, 'first', 'too long for the backlog', 'short', 'short')
  expect(output.state()).toEqual({ problem: 'no space is left', linesLost: 3 })
  disk.room = 200
  disk.failure = undefined
  vi.advanceTimersByTime(1_000)
  say(output, 'next')
  expect(disk.written).toBe('first\n3 lost: no space is left\nnext\n')
  expect(output.state()).toEqual({ problem: undefined, linesLost: 3 })
})

test('a pipe that is full for a moment is no problem, a pipe that stays full is one', () => {
  const { disk, output } = started()
  disk.failure = 'EAGAIN'
  say(output, 'a')
  vi.advanceTimersByTime(2_000)
  expect(output.state()).toEqual(WELL)
  vi.advanceTimersByTime(1)
  expect(output.state()).toEqual({
    problem: 'the reader of standard output has stopped reading',
    linesLost: 0
  })
  disk.failure = undefined
  vi.advanceTimersByTime(10)
  expect([disk.written, output.state()]).toEqual(['a\n', WELL])
})

test('closing waits for the remaining lines', async () => {
  const { disk, output } = started()
  disk.failure = 'EAGAIN'
  say(output, 'a')
  const closed = output.close(1_000)
  disk.failure = undefined
  vi.advanceTimersByTime(10)
  await closed
  expect(disk.written).toBe('a\n')
})

test('closing stops waiting after the grace period, and leaves no timer that keeps the process alive', async () => {
  const { disk, output } = started()
  disk.failure = 'EAGAIN'
  say(output, 'a')
  const closed = output.close(1_000)
  vi.advanceTimersByTime(1_000)
  await closed
  say(output, 'b')
  expect([vi.getTimerCount(), disk.written]).toEqual([0, ''])
})
