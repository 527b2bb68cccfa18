import { readFileSync } from 'node:fs'

/** File descriptors for provider files, the log, the internal port and its connections. */
const RESERVED = 384

/** So many connections the internal port takes: probes, metrics, and questions of a proxy. */
export const INTERNAL_CONNECTIONS = 256

/** The connections that a process may take with so many open files; as many as wanted where that is not known. */
export function connectionLimit(wanted: number, openFiles: number | undefined): number {
  return openFiles === undefined ? wanted : Math.min(wanted, Math.max(1, openFiles - RESERVED))
}

/** How many files and sockets the system lets this process open (Linux); undefined elsewhere, and without a limit. */
export function openFilesLimit(): number | undefined {
  try {
    return parseLimits(readFileSync('/proc/self/limits', 'utf8'))
  } catch {
    return undefined
  }
}

/** /proc/PID/limits → the soft limit of open files; Node raises it to the hard one when it starts. */
export function parseLimits(text: string): number | undefined {
  const limit = /^Max open files +(\d+)/m.exec(text)?.[1]
  return limit === undefined ? undefined : Number(limit)
}
