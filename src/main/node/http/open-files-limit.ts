import { readFileSync } from 'node:fs'

/** File descriptors for provider files, the log, the internal port and its connections. */
const RESERVED = 384

/** The maximum number of connections on the internal port: health checks, metrics, and a proxy that asks `/ask`. */
export const INTERNAL_CONNECTIONS = 256

/** The number of connections that fits into the limit of open files; `wanted` if that limit is not known. */
export function connectionLimit(wanted: number, openFiles: number | undefined): number {
  return openFiles === undefined ? wanted : Math.min(wanted, Math.max(1, openFiles - RESERVED))
}

/** The number of files and sockets that this process may open, on Linux; undefined on other systems, and without a limit. */
export function openFilesLimit(): number | undefined {
  try {
    return parseLimits(readFileSync('/proc/self/limits', 'utf8'))
  } catch {
    return undefined
  }
}

/** Reads the soft limit of open files from /proc/PID/limits. Node raises it to the hard limit when it starts. */
export function parseLimits(text: string): number | undefined {
  const limit = /^Max open files +(\d+)/m.exec(text)?.[1]
  return limit === undefined ? undefined : Number(limit)
}
