import type { Environment } from '../../provider-file/yaml/variables.ts'

export const EXIT_SUCCESS = 0
/** Something is wrong with provider files, a CSV file or an output, or a domain is not served. */
export const EXIT_PROBLEM = 1
/** The command line or the environment is invalid. Bash's builtins return 2 for wrong use, too. */
export const EXIT_USAGE = 2

/** Where a command reads and writes. Commands do not know the process, so they can be tested without one. */
export type Io = {
  /** Reads standard input to its end, or until there are more than `limit` bytes. */
  readonly stdin: (limit: number) => Promise<Uint8Array>
  readonly stdout: (text: string | Uint8Array) => void
  readonly stderr: (text: string) => void
  readonly env: Environment
  readonly cwd: string
  /** Whether standard output shows colors. */
  readonly color: boolean
  /** Starts a progress bar for `total` steps on a terminal; does nothing if standard error is not one. */
  readonly progress: (total: number) => Promise<Progress>
}

export type Progress = { readonly step: () => void; readonly stop: () => void }

/** Why a command stops. */
export type Failure = { readonly exitCode: number; readonly message: string }

/** Prints a message on standard error. → the exit code that was passed in */
export function fail({ stderr }: Io, exitCode: number, message: string): number {
  stderr(`${message}\n`)
  return exitCode
}
