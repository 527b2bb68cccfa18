/** The form of test/conversations: one file, one request and its whole answer. */
import { readdirSync, readFileSync } from 'node:fs'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('conversations/', import.meta.url)
const LINE = '----------\n'

type Header = readonly [name: string, value: string]

export type Conversation = {
  /** `thunderbird/thunderbird-asks-the-domain-itself.http` */
  readonly file: string
  /** Who asks what: the first line. */
  readonly title: string
  /** Everything above the answer, the line of dashes included. */
  readonly question: string
  readonly method: string
  readonly url: string
  readonly headers: readonly Header[]
  readonly body: string
  /** Everything below the line of dashes. */
  readonly answer: string
}

export type Answer = {
  readonly status: number
  readonly headers: readonly Header[]
  readonly body: string
}

/** All of them, sorted by path. */
export const conversations: readonly Conversation[] = readdirSync(FOLDER, { recursive: true })
  .map(path => path.toString().replaceAll('\\', '/'))
  .filter(path => path.endsWith('.http'))
  .sort()
  .map(file => parse(file, readFileSync(pathOf(file), 'utf8')))

/** The tables of conversations/README.md: who sends what, and in which file it is. */
export type Listed = {
  readonly scenario?: string
  readonly program: string
  /** `GET https://…` */
  readonly request: string
  readonly file: string
}

const rows = readFileSync(pathOf('README.md'), 'utf8')
  .split('\n')
  .filter(line => line.endsWith('.http |'))
  .map(line => line.slice('| '.length, -' |'.length).replaceAll('`', '').split(' | '))

/** Requests that unmodified programs sent. */
export const recorded: readonly Listed[] = rows
  .filter(row => row.length === 3)
  .map(([program = '', request = '', file = '']) => ({ program, request, file }))

/** The steps of all scenarios, in order. */
export const steps: readonly Listed[] = rows
  .filter(row => row.length === 4)
  .map(([scenario = '', program = '', request = '', file = '']) => ({
    scenario,
    program,
    request,
    file
  }))

/** The conversation in a file that is listed. */
export function conversationIn(file: string): Conversation {
  const found = conversations.find(conversation => conversation.file === file)
  if (!found) throw new Error(`there is no conversation ${file}`)
  return found
}

export function pathOf(file: string): string {
  return fileURLToPath(new URL(file, FOLDER))
}

function parse(file: string, text: string): Conversation {
  const end = text.indexOf(`\n${LINE}`) + 1 + LINE.length
  const question = text.slice(0, end)
  const [head = '', ...rest] = question.slice(0, -LINE.length - 1).split('\n\n')
  const lines = head.split('\n')
  const [request = '', ...headers] = lines.filter(line => !line.startsWith('#'))
  const space = request.indexOf(' ')
  return {
    file,
    title: lines[0]?.replace('# ', '') ?? '',
    question,
    method: request.slice(0, space),
    url: request.slice(space + 1),
    headers: headers.map(parseHeader),
    body: rest.join('\n\n'),
    answer: text.slice(end)
  }
}

function parseHeader(line: string): Header {
  const colon = line.indexOf(': ')
  return [line.slice(0, colon), line.slice(colon + 2)]
}

/** The answer part of a file: the status, all headers sorted, a blank line, the body to its last byte. */
export function printAnswer({ status, headers, body }: Answer): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\n`)
  return `${status}\n${lines.sort().join('')}\n${body}`
}

export function parseAnswer(text: string): Answer {
  const end = text.indexOf('\n\n')
  const [status, ...headers] = text.slice(0, end).split('\n')
  return { status: Number(status), headers: headers.map(parseHeader), body: text.slice(end + 2) }
}

/** Asks the app, which believes the URL. */
export async function askApp(
  app: { fetch(request: Request): Response | Promise<Response> },
  { method, url, headers, body }: Conversation
): Promise<Answer> {
  const response = await app.fetch(
    new Request(url, {
      method,
      headers: new Headers(headers.map(pair => [...pair])),
      body: body || null
    })
  )
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}

/** Asks a running service, as the proxy in front of it would: the scheme comes in a header. */
export async function askService(
  target: string,
  { method, url, headers, body }: Conversation
): Promise<Answer> {
  const asked = new URL(url)
  const request = target.startsWith('https:') ? overHttps : overHttp
  const options = {
    method,
    path: url.slice(asked.origin.length),
    // A service on loopback has a certificate of its own at best.
    rejectUnauthorized: false,
    servername: asked.hostname,
    headers: {
      host: asked.host,
      'x-forwarded-proto': asked.protocol.slice(0, -1),
      'x-forwarded-for': '192.0.2.1',
      ...Object.fromEntries(headers),
      ...(body ? { 'content-length': new TextEncoder().encode(body).length } : {})
    }
  }
  return await new Promise((resolve, reject) => {
    const sent = request(target, options, response => {
      const chunks: Uint8Array[] = []
      response.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          body: Buffer.concat(chunks).toString('utf8')
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
