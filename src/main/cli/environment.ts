import { readConfig, type Config } from '../node/config.ts'
import type { Io } from './io.ts'

/** The configuration; or undefined, and its problems on standard error. */
export function configOf(io: Io): Config | undefined {
  const read = readConfig(io.env)
  if (read.ok) return read.value
  io.stderr(`${read.error.join('\n')}\n`)
  return undefined
}
