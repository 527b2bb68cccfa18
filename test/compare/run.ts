/**
 * Asks two builds of the service the same questions and compares the replies, byte for byte: status, headers and body. Left out
 * are ETag and Date, and the sentences of refusals in plain text, which only people read.
 *
 *     npm run compare -- OTHER/dist/cli.js [NUMBER OF GENERATED PROVIDERS]
 */
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Question } from '../built/ask.ts'
import { generateProviders } from './generate.ts'
import { questionsAbout } from './questions.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LEFT_OUT = new Set(['date', 'etag'])
const SHOWN = 20

type Service = { readonly process: ChildProcess; readonly port: number }

const [other = '', count = '1000'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'mailsetup-compare-'))
const domains = writeProviders(folder, Number(count))
const services = await Promise.all([join(ROOT, 'dist/cli.js'), resolve(other)].map(start))
let same = 0
let different = 0
try {
  for (const domain of domains)
    for (const question of questionsAbout(`jane.doe+tag@${domain}`)) await compare(question)
} finally {
  for (const { process: child } of services) child.kill()
  rmSync(folder, { recursive: true })
}
console.log(`${same} passed, ${different} failed`)
process.exitCode = different > 0 || same === 0 ? 1 : 0

/** @returns the domains to ask about */
function writeProviders(to: string, generated: number): readonly string[] {
  const fixtures = join(ROOT, 'test/providers')
  const names = readdirSync(fixtures)
  for (const name of names) copyFileSync(join(fixtures, name), join(to, name))
  const providers = generateProviders(generated)
  for (const [domain, text] of providers) writeFileSync(join(to, `${domain}.yaml`), text)
  const ids = names
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length))
  return [
    ...ids,
    'unknown.example',
    ...[...providers.keys()].flatMap((id, i) => (i % 4 === 0 ? [id, `a.below-${i}.example`] : [id]))
  ]
}

function start(entry: string): Promise<Service> {
  const child = spawn(process.execPath, [entry, 'serve'], {
    env: {
      PORT: '0',
      INTERNAL_PORT: '0',
      PROVIDERS: folder,
      TRUSTED_PROXIES: '127.0.0.1,::1',
      PUBLIC_URL: 'https://autoconfig.public.example',
      LOG_LEVEL: 'error'
    },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  return new Promise((found, failed) => {
    let text = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const port = /Try http:\S+?:(\d+)/.exec(text)?.[1]
      if (port) found({ process: child, port: Number(port) })
    })
    child.once('exit', () => failed(new Error(`${entry} did not start: ${text}`)))
  })
}

async function compare(question: Question): Promise<void> {
  const [ours, theirs] = await Promise.all(services.map(({ port }) => ask(port, question)))
  if (ours === theirs) {
    same += 1
    return
  }
  different += 1
  if (different > SHOWN) return
  console.log(`${question.method} ${question.headers?.['Host']} ${question.path}`)
  console.log(firstDifference(theirs ?? '', ours ?? ''))
}

function ask(
  port: number,
  { method, path, headers: sentHeaders, body }: Question
): Promise<string> {
  return new Promise((answered, failed) => {
    const sent = request(
      { port, host: '127.0.0.1', method, path, headers: sentHeaders },
      response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const { statusCode = 0, headers: all } = response
          const isSentence = statusCode >= 400 && all['content-type']?.startsWith('text/plain')
          const kept = Object.entries(all).filter(
            ([name]) => !LEFT_OUT.has(name) && !(isSentence && name === 'content-length')
          )
          const shown = isSentence ? '' : Buffer.concat(chunks).toString()
          answered(
            [statusCode, ...kept.map(([name, value]) => `${name}: ${value}`), '', shown].join('\n')
          )
        })
      }
    )
    sent.on('error', failed).end(body)
  })
}

function firstDifference(before: string, now: string): string {
  const lines = now.split('\n')
  const i = before.split('\n').findIndex((line, at) => line !== lines[at])
  return `- ${before.split('\n')[i]}\n+ ${lines[i]}`
}
