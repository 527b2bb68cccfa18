import { afterEach, expect, test, vi } from 'vitest'
import { dial, head, statuses, type Connection } from './connection.ts'
import { endPrograms, events, ONE, ready, serve, WAIT } from './program.ts'

afterEach(endPrograms)

const BODY =
  '<Autodiscover><Request><EMailAddress>anna@example.com</EMailAddress></Request></Autodiscover>'
const POST = head(
  'POST /autodiscover/autodiscover.xml HTTP/1.1',
  'Host: example.com',
  `Content-Length: ${BODY.length}`
)
const GET = head('GET /mail/config-v1.1.xml HTTP/1.1', 'Host: example.com')

test('SIGTERM finishes what is in flight, and ends the process', async () => {
  const program = await serve()
  const [slow, idle, silent] = [
    await dial(program.port),
    await dial(program.port),
    await dial(program.port)
  ]
  slow.send(POST + BODY.slice(0, 20))
  idle.send(GET)
  await idle.receives('</clientConfig>')

  program.process.kill('SIGTERM')
  await Promise.all([idle.closed(), silent.closed()])
  expect((await ready(program)).status).toBe(503)
  await expect(dial(program.port)).rejects.toThrow('ECONNREFUSED')
  expect(slow.socket.closed).toBe(false)

  slow.send(BODY.slice(20))
  await slow.closed()
  expect(slow.received()).toMatch(/^HTTP\/1\.1 200 [^]*^connection: close\r$[^]*<Server>/im)
  expect(await program.ended).toBe(0)
  expect(events(program.stdout()).slice(-2)).toMatchObject([
    { event: 'request', status: 200 },
    { event: 'stopped', inFlightCut: 0 }
  ])
})

/** Sends a request after every answer, until an answer announces the end of the connection. */
async function askUntilClosed({
  send,
  received,
  socket
}: Connection): Promise<{ readonly sent: number; readonly answered: number }> {
  let sent = 0
  const answered = (): number => statuses(received()).length
  while (!/^connection: close\r$/im.test(received()) && answered() === sent) {
    send(GET)
    sent += 1
    await vi.waitUntil(() => answered() === sent || socket.closed, WAIT)
  }
  return { sent, answered: answered() }
}

test('SIGTERM loses no request of a client that uses its connection again and again', async () => {
  const program = await serve()
  const connections = await Promise.all(Array.from({ length: 20 }, () => dial(program.port)))
  const clients = connections.map(askUntilClosed)
  await Promise.all(connections.map(({ receives }) => receives('</clientConfig>')))
  program.process.kill('SIGTERM')
  for (const { sent, answered } of await Promise.all(clients)) expect(answered).toBe(sent)
  expect(await program.ended).toBe(0)
})

test('neither SIGUSR1 nor a client that disconnects in the middle of a request is an error', async () => {
  const program = await serve()
  program.process.kill('SIGUSR1')
  const gone = await dial(program.port)
  gone.send(POST + BODY.slice(0, 20))
  const next = await dial(program.port)
  next.send(GET)
  await next.receives('</clientConfig>')
  gone.socket.destroy()

  program.process.kill('SIGINT')
  expect(await program.ended).toBe(0)
  const log = events(program.stdout())
  expect(log.map(({ level }) => level)).not.toContain('error')
  expect(log).toContainEqual(expect.objectContaining({ event: 'stopping', reason: 'SIGINT' }))
  // At SIGUSR1 Node would open its inspector, and say so, before it goes on with the next request.
  expect(program.stderr()).not.toContain('Debugger')
})

test('an uncaught error ends it with exit 1, and its message is not logged', async () => {
  const bug = `process.on('SIGUSR2', () => { throw new TypeError('anna@' + 's3cr' + '3t') })`
  const program = await serve(ONE, {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(bug)}`
  })
  program.process.kill('SIGUSR2')
  expect(await program.ended).toBe(1)
  const crash = events(program.stdout()).find(({ event }) => event === 'crashed')
  expect(crash).toMatchObject({ level: 'fatal', error: 'TypeError' })
  expect(program.stdout() + program.stderr()).not.toContain('s3cr3t')
})
