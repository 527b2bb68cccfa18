import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Question } from './ask.ts'
import { LOAD_CORE } from './tools.ts'
import type { Workbench } from './workbench.ts'

/** How wrk loads: one thread, each connection asks anew as soon as it is answered. */
export const CONNECTIONS = 32

/** What wrk asks, again and again: one question, or many in turn. */
export type Script = { readonly file: string; readonly path: string }

/** What wrk saw in one run. */
export type Load = {
  readonly requests: number
  readonly seconds: number
  /** Answers that are neither 2xx nor 3xx. */
  readonly refusals: number
  readonly socketErrors: number
  /** Milliseconds, of whole answers, at full speed. */
  readonly p50: number
  readonly p99: number
  readonly longest: number
}

/** Is the share of refusals as it should be, for so many answers? They are shuffled, and a short run holds few of them. */
export function hasRefusals({ requests, refusals }: Load, share: number): boolean {
  return Math.abs(refusals / requests - share) <= Math.max(0.02, 2 / Math.sqrt(requests))
}

// wrk's own words are for people: `done` says the same in JSON.
const DONE = `
function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    '\\n{"requests":%d,"seconds":%f,"refusals":%d,"socketErrors":%d,"p50":%f,"p99":%f,"longest":%f}\\n',
    summary.requests, summary.duration / 1e6, e.status, e.connect + e.read + e.write + e.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end
`

/** The same question every time: wrk makes it once, and no Lua runs in between. */
export function askOne(bench: Workbench, { method, path, headers = {}, body }: Question): Script {
  const lines = Object.entries(headers).map(
    ([name, value]) => `wrk.headers[${lua(name)}] = ${lua(value)}\n`
  )
  const bodyLine = body === undefined ? '' : `wrk.body = ${lua(body)}\n`
  const file = join(bench.folder(), 'one.lua')
  writeFileSync(file, `wrk.method = ${lua(method ?? 'GET')}\n${lines.join('')}${bodyLine}${DONE}`)
  return { file, path }
}

// JSON's escapes are Lua's for everything that stands in these questions.
function lua(text: string): string {
  return JSON.stringify(text)
}

/** Many questions, one after the other: whole requests in a file, each after a line with its length. */
export function askMany(bench: Workbench, questions: readonly Question[]): Script {
  const folder = bench.folder()
  const requests = join(folder, 'requests')
  writeFileSync(
    requests,
    questions
      .map(wholeRequest)
      .map(text => `${Buffer.byteLength(text)}\n${text}`)
      .join('')
  )
  const file = join(folder, 'many.lua')
  writeFileSync(
    file,
    `
local requests, at = {}, 0
function init(args)
  local file = io.open(${lua(requests)}, 'rb')
  for size in function() return file:read('*l') end do
    requests[#requests + 1] = file:read(tonumber(size))
  end
  file:close()
  at = tonumber(args[1] or '0')
end
function request()
  at = at % #requests + 1
  return requests[at]
end
${DONE}`
  )
  return { file, path: '/' }
}

function wholeRequest({ method, path, headers = {}, body = '' }: Question): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  const fields = [...Object.entries(headers).map(pair => pair.join(': ')), ...length]
  return [`${method ?? 'GET'} ${path} HTTP/1.1`, ...fields, '', body].join('\r\n')
}

/** Loads a port for some seconds, from the other core. `from`: how many of its questions a script leaves out at first. */
export async function wrk(
  bench: Workbench,
  port: number,
  script: Script,
  { seconds, from = 0 }: { readonly seconds: number; readonly from?: number }
): Promise<Load> {
  const url = `http://127.0.0.1:${port}${script.path}`
  const how = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '-s',
    script.file,
    url,
    '--',
    `${from}`
  ]
  const { code, stdout, stderr } = await bench.run('taskset', ['-c', LOAD_CORE, 'wrk', ...how], {
    timeout: (seconds + 30) * 1000
  })
  const said = /^\{.*\}$/m.exec(stdout)?.[0]
  if (code !== 0 || !said) throw new Error(`wrk ended with ${code}: ${stdout}${stderr}`)
  return JSON.parse(said) as Load
}
