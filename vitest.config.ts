import { defineConfig } from 'vitest/config'

/** Milliseconds. Only a test that hangs takes this long: a busy machine must not turn a slow test red. */
const HANGS = 120_000

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // Test files share their imports. Loading every module again for each file was a third of the processor time.
    isolate: false,
    // Most far tests wait for a process or a socket: more of them at once than there are cores.
    maxWorkers: 4
  }
})
