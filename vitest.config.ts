import { defineConfig } from 'vitest/config'

/** Milliseconds. Only a test that hangs takes this long: on a busy machine a slow test must not fail. */
const HANGS = 120_000

/** Tests that start processes and threads. They wait most of the time, so `npm run test:process` runs them apart. */
const PROCESSES = [
  'test/main/**/*.test.ts',
  'test/package.test.ts',
  // Starts threads that read TypeScript.
  'src/main/node/providers/provider-loader.test.ts'
]

export default defineConfig({
  test: {
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // Test files share their imports. Loading every module again for each file was a third of the processor time.
    isolate: false,
    maxWorkers: 4,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: PROCESSES
        }
      },
      {
        extends: true,
        test: { name: 'bundle', include: PROCESSES, globalSetup: 'test/built/bundle.ts' }
      }
    ]
  }
})
