import { readConfig, type Config } from '../node/config.ts'
import type { Io } from './io.ts'

/** The configuration; or undefined, and every mistake in it told. Also before `check`: it is what one runs before a start. */
export function configOf(io: Io): Config | undefined {
  const read = readConfig(io.env)
  if ('config' in read) return read.config
  io.stderr(`${read.mistakes.join('\n')}\n`)
  return undefined
}
