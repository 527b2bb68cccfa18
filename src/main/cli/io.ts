import { styleText } from 'node:util'
import type { Environment } from '../config.ts'

/** Exit codes: nothing wrong, a problem found (and told), used wrongly (and told how). */
export const GOOD = 0
export const PROBLEM = 1
export const WRONG_USE = 2

/** Where a command reads and writes. Commands know no process, so that they can be tested without one. */
export type Io = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Environment
  readonly cwd: string
  readonly color: boolean
}

/** The real one. Colour is for a terminal whose owner did not refuse it (no-color.org: any value but the empty one). */
export function io(world: NodeJS.Process): Io {
  return {
    stdout: text => void world.stdout.write(text),
    stderr: text => void world.stderr.write(text),
    env: world.env,
    cwd: world.cwd(),
    color: world.stdout.isTTY && !world.env.NO_COLOR && world.env.TERM !== 'dumb'
  }
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'

/** The text in a style, or as it is where there is no colour. */
export function styled({ color }: Io, style: Style, text: string): string {
  // The decision is made in `color`; left to itself styleText would look at another stream than ours.
  return color ? styleText(style, text, { validateStream: false }) : text
}
