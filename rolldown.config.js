import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { defineConfig } from 'rolldown'

/** npm sets the execute bit of a `bin` when it links it, and not again: without this the second build takes it away. */
const executable = {
  name: 'executable',
  writeBundle: ({ dir }) => chmod(join(dir, 'cli.js'), 0o755)
}

/** One folder that runs anywhere Node does: halves the time to start, and an image needs no node_modules. */
export default defineConfig({
  // The thread is a file of its own: Worker takes a path.
  input: {
    cli: 'src/main/cli/cli.ts',
    'provider-thread': 'src/main/node/providers/provider-thread.ts'
  },
  platform: 'node',
  plugins: [executable],
  // Only for developers, and only where it is installed.
  external: ['pino-pretty'],
  // Profiles are written, never read: without this the bundle holds a whole DOM that nobody calls.
  treeshake: {
    moduleSideEffects: [{ test: /node_modules\/(?:plist|@xmldom)\//, sideEffects: false }]
  },
  transform: { target: 'node20.19' },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // Names and lines stay readable: a stack trace is all that a crash leaves.
    // Half of the text of some packages, and all text is read at start. Licences stay.
    comments: { legal: true, annotation: false, jsdoc: false },
    minify: false,
    chunkFileNames: '[name].js'
  }
})
