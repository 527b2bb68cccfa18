import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Most far tests wait for a process or a socket: more of them at once than there are cores.
    maxWorkers: 4
  }
})
