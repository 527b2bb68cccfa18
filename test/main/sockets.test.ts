import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { converse, dial, head, statuses } from './connection.ts'
import { endPrograms, events, ONE, ready, serve, WAIT, type Program } from './program.ts'

// What app.request() does not pass through: the HTTP parser, the adapter and real connections.

let program: Program
beforeAll(async () => {
  program = await serve(ONE, {
    HOST: '127.0.0.1',
    LOG_LEVEL: 'trace',
    NODE_OPTIONS: '--max-old-space-size=64'
  })
})
afterAll(endPrograms)

const CONFIG = '/mail/config-v1.1.xml'
const SECRET = 's3cr3t'
const CLOSE = 'Connection: close'

async function send(...lines: readonly string[]): Promise<string> {
  return await converse(program.port, head(...lines))
}

function post(...headers: readonly string[]): readonly string[] {
  return ['POST /autodiscover/autodiscover.xml HTTP/1.1', 'Host: example.com', ...headers]
}

const OUTLOOK = `<Autodiscover><Request><EMailAddress>${SECRET}@example.com</EMailAddress></Request></Autodiscover>`

test('HTTP/1.0 without Host is answered by the address', async () => {
  const received = await send(`GET ${CONFIG}?emailaddress=${SECRET}@example.com HTTP/1.0`)
  expect(received).toMatch(/^HTTP\/1\.1 200 [^]*<hostname>imap\.example\.com</)
})

test('HTTP/1.0 without Host and address is a plain 404', async () => {
  expect(statuses(await send(`GET ${CONFIG} HTTP/1.0`))).toEqual([404])
})

test('HTTP/1.1 without Host is a 400', async () => {
  expect(statuses(await send(`GET ${CONFIG} HTTP/1.1`))).toEqual([400])
})

test('an absolute-form target is answered, and its host counts', async () => {
  const target = `http://autoconfig.example.com${CONFIG}`
  expect(statuses(await send(`GET ${target} HTTP/1.1`, 'Host: example.net', CLOSE))).toEqual([200])
})

test.each(['a b', 'exa mple.com/c', 'example.com/x', '[::1', 'a@b@c', `${SECRET}:${SECRET}@x`, ''])(
  'Host %j is refused',
  async host => {
    const [status = 0] = statuses(await send(`GET ${CONFIG} HTTP/1.1`, `Host: ${host}`, CLOSE))
    expect([400, 404]).toContain(status)
  }
)

test('two Hosts are a 400', async () => {
  const hosts = ['Host: example.com', 'host: example.net']
  expect(statuses(await send(`GET ${CONFIG} HTTP/1.1`, ...hosts, CLOSE))).toEqual([400])
})

test('headers over 16 KiB are a 431', async () => {
  const long = `X-Long: ${SECRET.repeat(3000)}`
  expect(statuses(await send(`GET ${CONFIG} HTTP/1.1`, 'Host: example.com', long))).toEqual([431])
})

test.each(['NONSENSE', `GET ${CONFIG} HTTP/9.9`, `PUT\0 / HTTP/1.1`, '\x16\x03\x01\x02'])(
  '%j is a 400 and the end of the connection',
  async line => {
    expect(statuses(await send(line, 'Host: example.com'))).toEqual([400])
  }
)

function get(path: string, ...more: readonly string[]): string {
  return head(`GET ${path} HTTP/1.1`, 'Host: example.com', ...more)
}

test('requests in a pipeline are answered in order', async () => {
  const requests = get(CONFIG) + get('/nothing') + get('/health/live', CLOSE)
  expect(statuses(await converse(program.port, requests))).toEqual([200, 404, 200])
})

/** The headers, sorted and without the date, and the body. */
async function partsOf(method: string): Promise<{ headers: readonly string[]; body: string }> {
  const received = await send(`${method} ${CONFIG} HTTP/1.1`, 'Host: example.com', CLOSE)
  const end = received.indexOf('\r\n\r\n')
  const headers = received.slice(0, end).toLowerCase().split('\r\n').toSorted()
  return {
    headers: headers.filter(line => !line.startsWith('date:')),
    body: received.slice(end + 4)
  }
}

test('HEAD has the headers of GET and no body', async () => {
  const whole = await partsOf('GET')
  expect(whole.body).toContain('<clientConfig')
  expect(await partsOf('HEAD')).toEqual({ ...whole, body: '' })
})

test('Expect: 100-continue gets 100 Continue', async () => {
  const { send: write, receives, closed, received } = await dial(program.port)
  write(head(...post(`Content-Length: ${OUTLOOK.length}`, 'Expect: 100-continue', CLOSE)))
  await receives('HTTP/1.1 100 Continue\r\n\r\n')
  write(OUTLOOK)
  await closed()
  expect(statuses(received())).toEqual([100, 200])
})

test('a chunked body is read', async () => {
  const chunk = `${OUTLOOK.length.toString(16)}\r\n${OUTLOOK}\r\n0\r\n\r\n`
  const received = await converse(
    program.port,
    head(...post('Transfer-Encoding: chunked', CLOSE)) + chunk
  )
  expect(statuses(received)).toEqual([200])
})

test('a chunked body over 16 KiB is a 413', async () => {
  const { send: write, receives, socket } = await dial(program.port)
  write(head(...post('Transfer-Encoding: chunked', CLOSE)))
  for (let i = 0; i < 17; i += 1) write(`400\r\n${'x'.repeat(1024)}\r\n`)
  expect(await receives('HTTP/1.1 413 ')).toBe(true)
  socket.destroy()
})

test('a body over 16 KiB that is announced is a 413 before it is sent', async () => {
  const { send: write, receives, socket } = await dial(program.port)
  write(head(...post('Content-Length: 16385', CLOSE)))
  expect(await receives('HTTP/1.1 413 ')).toBe(true)
  socket.destroy()
})

test('a body in UTF-16 is read', async () => {
  const { socket, received, closed } = await dial(program.port)
  const body = Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-16"?>${OUTLOOK}`, 'utf16le')
  const type = 'Content-Type: text/xml; charset=utf-16'
  socket.write(head(...post(`Content-Length: ${body.length}`, type, CLOSE)))
  socket.write(body)
  await closed()
  expect(received()).toContain('<Server>imap.example.com</Server>')
})

test('both Content-Length and Transfer-Encoding are a 400', async () => {
  const both = post('Content-Length: 5', 'Transfer-Encoding: chunked')
  expect(statuses(await converse(program.port, `${head(...both)}0\r\n\r\n`))).toEqual([400])
})

test('a password that a program sends without being asked is neither read nor requested', async () => {
  const basic = `Authorization: Basic ${SECRET}`
  const received = await converse(
    program.port,
    head(...post(`Content-Length: ${OUTLOOK.length}`, basic, `Cookie: ${SECRET}`, CLOSE)) + OUTLOOK
  )
  expect(statuses(received)).toEqual([200])
  expect(received).not.toMatch(/www-authenticate|set-cookie/i)
})

test('the log of all these requests names no person', async () => {
  await send(
    `REPORT /${SECRET}?emailaddress=${SECRET}@example.com HTTP/1.1`,
    `Host: ${SECRET}.example`
  )
  // The log collects lines of requests: this one is the last.
  await vi.waitUntil(() => events(program.stdout()).some(isReport), WAIT)
  const log = program.stdout() + program.stderr()
  expect(
    events(program.stdout()).filter(({ event }) => event === 'request').length
  ).toBeGreaterThan(10)
  expect(log.replace(/Try http.*/, '')).not.toMatch(/s3cr3t|emailaddress|127\.0\.0\.1|@/i)
})

function isReport({ method }: Record<string, unknown>): boolean {
  return method === 'REPORT'
}

test('clients that ask for hundreds of pages in a pipeline and read nothing do not fill the memory', async () => {
  const { port, process: child } = program
  const unread = await Promise.all(Array.from({ length: 8 }, () => dial(port)))
  for (const { socket, send: write } of unread) {
    socket.pause()
    write(get('/').repeat(850))
  }
  expect(statuses(await converse(port, get('/health/live', CLOSE)))).toEqual([200])
  for (const { socket } of unread) socket.resume()
  await Promise.all(unread.map(({ closed }) => closed()))
  expect(child.exitCode).toBeNull()
})

test('a connection beyond MAX_CONNECTIONS is closed and logged, and the internal port still answers', async () => {
  const limited = await serve(ONE, { MAX_CONNECTIONS: '1' })
  const busy = await dial(limited.port)
  busy.send(head(...post('Content-Length: 9')))
  const { closed } = await dial(limited.port)
  await closed()
  expect((await ready(limited)).status).toBe(200)
  expect(events(limited.stdout())).toContainEqual(
    expect.objectContaining({
      level: 'warn',
      event: 'connections refused',
      port: limited.port,
      limit: 1,
      refused: 1
    })
  )
  busy.send('<nothing>')
  expect(await busy.receives('HTTP/1.1 200 ')).toBe(true)
})

test('CONNECT ends the connection', async () => {
  expect(await send('CONNECT example.com:443 HTTP/1.1', 'Host: example.com:443')).toBe('')
})

test('an offered upgrade is ignored', async () => {
  const offer = ['Upgrade: h2c', 'Connection: Upgrade, HTTP2-Settings, close', 'HTTP2-Settings: AA']
  expect(statuses(await send(`GET ${CONFIG} HTTP/1.1`, 'Host: example.com', ...offer))).toEqual([
    200
  ])
})
