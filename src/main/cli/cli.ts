#!/usr/bin/env node
import type { main } from './main.ts'

// Only this file must run on old versions of Node.js: it imports nothing before it has checked the version, and uses no syntax
// that Node.js 12 cannot parse. test/package.test.ts compares the numbers with package.json.
const FLOOR = [20, 19] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
  process.stderr.write(
    `Mailsetup needs Node.js ${FLOOR.join('.')} or newer. This is Node.js ${process.versions.node}.\n`
  )
  process.exitCode = 2
} else {
  void import('./main.ts').then((module: { main: typeof main }) => module.main(process))
}
