#!/usr/bin/env node
import { run } from './cli/run.ts'
import { io } from './cli/io.ts'

// `mailsetup show … | head`: who closes the pipe has read enough.
process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(process.argv.slice(2), io(process))
