import { spawn } from 'node:child_process'
import { basename } from 'node:path'

const LAST_LINES = 8

export type Ended = { readonly code: number; readonly out: string; readonly err: string }

type Options = {
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  readonly seconds?: number
  readonly cwd?: string
}

/** Runs a program to its end, or to the end of its time; whatever it started ends with it. Never throws. */
export function command(
  name: string,
  args: readonly string[],
  { env = process.env, input = '', seconds = 60, cwd }: Options = {}
): Promise<Ended> {
  const child = spawn(name, args, { env, cwd, detached: true })
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => (out += String(chunk)))
  child.stderr.on('data', chunk => (err += String(chunk)))
  child.stdin.on('error', () => {}) // it need not read
  child.stdin.end(input)
  const limit = setTimeout(() => {
    err += `\nended after ${seconds} s`
    endGroup(child.pid)
  }, seconds * 1000)
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: -1, out, err: error.message }))
    // Helpers left behind may hold the pipes open for ever: the program's own end is what counts.
    child.once('exit', () => setTimeout(() => endGroup(child.pid), 200).unref())
    child.once('close', code => {
      clearTimeout(limit)
      resolve({ code: code ?? -1, out, err })
    })
  })
}

/** The same, where anything but success is a mistake of ours or of the machine. → what it printed */
export async function must(
  name: string,
  args: readonly string[],
  options?: Options
): Promise<string> {
  const { code, out, err } = await command(name, args, options)
  if (code === 0) return out
  const said = `${out}\n${err}`.trim().split('\n').slice(-LAST_LINES).join('\n')
  throw new Error(`${basename(name)} ended with ${code}: ${said}`)
}

/** Ends a program that was started detached, and all that it started. */
export function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of it is gone.
  }
}

/** Asks again and again until there is an answer. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  seconds = 60
): Promise<T> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`${what}: not within ${seconds} s`)
}
