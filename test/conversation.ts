/** Reads and plays test/conversations, whose README describes the files: one request and its answer each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('conversations/', import.meta.url)
const SOURCE = new URL('../src/', import.meta.url)
const LINE = '----------\n'
/** Stands in a file instead of the answer's body: the golden file that holds it, as a path from src/. */
const GOLDEN = /^body: (\S+)\n$/

type Header = readonly [name: string, value: string]

export type Conversation = {
  /** `thunderbird/thunderbird-asks-the-domain-itself.http` */
  readonly file: string
  /** The first line: which program asks for what. */
  readonly title: string
  /** The text of the file above the answer, the line of dashes included. */
  readonly question: string
  readonly method: string
  readonly url: string
  readonly headers: readonly Header[]
  readonly body: string
  readonly answer: Answer
  /** The path of the golden file that the answer's body is in, where the file refers to one. */
  readonly golden: string | undefined
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

/** A row of a table in conversations/README.md. */
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

/** Requests recorded from unmodified programs. */
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
    ...parseAnswer(text.slice(end))
  }
}

function parseAnswer(text: string): Pick<Conversation, 'answer' | 'golden'> {
  const end = text.indexOf('\n\n')
  const [status, ...headers] = text.slice(0, end).split('\n')
  const stated = text.slice(end + 2)
  const reference = GOLDEN.exec(stated)?.[1]
  const golden = reference === undefined ? undefined : fileURLToPath(new URL(reference, SOURCE))
  // A golden file that does not exist yet is written by the test.
  const body =
    golden === undefined ? stated : existsSync(golden) ? readFileSync(golden, 'utf8') : ''
  return { golden, answer: { status: Number(status), headers: headers.map(parseHeader), body } }
}

function parseHeader(line: string): Header {
  const colon = line.indexOf(': ')
  return [line.slice(0, colon), line.slice(colon + 2)]
}

/**
 * The text of a file below the line of dashes: the status, all headers sorted, a blank line, then the body to its last
 * byte or the reference to its golden file.
 */
export function printAnswer({ status, headers, body }: Answer, golden?: string): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\n`)
  const stated = golden === undefined ? body : `body: ${relative(fileURLToPath(SOURCE), golden)}\n`
  return `${status}\n${lines.sort().join('')}\n${stated}`
}

/** Sends the request to the app, which takes scheme and host from the URL. */
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

/** Sends the request to a running service as a proxy would: the scheme is in a header. */
export async function askService(
  target: string,
  { method, url, headers, body }: Conversation
): Promise<Answer> {
  const asked = new URL(url)
  const request = target.startsWith('https:') ? overHttps : overHttp
  const options = {
    method,
    path: url.slice(asked.origin.length),
    // On loopback its certificate is self-signed.
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
