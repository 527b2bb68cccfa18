import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { dial, head, statuses, type Connection } from './connection.ts'
import { build, events, ONE, Programs, ready, WAIT } from './program.ts'

let programs: Programs
beforeAll(async () => void (programs = new Programs(await build())))
afterEach(() => programs.endAll())
afterAll(() => programs.remove())

const BODY =
  '<Autodiscover><Request><EMailAddress>anna@example.com</EMailAddress></Request></Autodiscover>'
const POST = head(
  'POST /autodiscover/autodiscover.xml HTTP/1.1',
  'Host: example.com',
  `Content-Length: ${BODY.length}`
)
const GET = head('GET /mail/config-v1.1.xml HTTP/1.1', 'Host: example.com')

test('SIGTERM finishes what is in flight, and ends', async () => {
  const program = await programs.serve()
  const [slow, idle, silent] = [
    await dial(program.port),
    await dial(program.port),
    await dial(program.port)
  ]
  slow.say(POST + BODY.slice(0, 20))
  idle.say(GET)
  await idle.hears('</clientConfig>')

  program.process.kill('SIGTERM')
  await Promise.all([idle.closed(), silent.closed()])
  expect((await ready(program)).status).toBe(503)
  await expect(dial(program.port)).rejects.toThrow('ECONNREFUSED')
  expect(slow.socket.closed).toBe(false)

  slow.say(BODY.slice(20))
  await slow.closed()
  expect(slow.heard()).toMatch(/^HTTP\/1\.1 200 [^]*^connection: close\r$[^]*<Server>/im)
  expect(await program.ended).toBe(0)
  expect(events(program.stdout()).slice(-2)).toMatchObject([
    { event: 'request', status: 200 },
    { event: 'stopped', inFlightCut: 0 }
  ])
})

test('a signal that comes twice, as from npm and from its process group, cuts nothing off', async () => {
  const program = await programs.serve()
  const slow = await dial(program.port)
  slow.say(POST + BODY.slice(0, 20))
  program.process.kill('SIGTERM')
  await vi.waitUntil(() => program.stdout().includes('"event":"stopping"'), WAIT)
  program.process.kill('SIGTERM')
  slow.say(BODY.slice(20))
  await slow.hears('<Server>')
  expect(await program.ended).toBe(0)
})

/** Sends a request after every answer, until an answer says that it is the last one. → requests and answers. */
async function askUntilTold({
  say,
  heard,
  socket
}: Connection): Promise<{ readonly asked: number; readonly answered: number }> {
  let asked = 0
  const answered = (): number => statuses(heard()).length
  while (!/^connection: close\r$/im.test(heard()) && answered() === asked) {
    say(GET)
    asked += 1
    await vi.waitUntil(() => answered() === asked || socket.closed, WAIT)
  }
  return { asked, answered: answered() }
}

test('SIGTERM loses no request of a client that uses its connection again and again', async () => {
  const program = await programs.serve()
  const connections = await Promise.all(Array.from({ length: 20 }, () => dial(program.port)))
  const clients = connections.map(askUntilTold)
  await Promise.all(connections.map(({ hears }) => hears('</clientConfig>')))
  program.process.kill('SIGTERM')
  for (const { asked, answered } of await Promise.all(clients)) expect(answered).toBe(asked)
  expect(await program.ended).toBe(0)
})

test('who hangs up in the middle of a request is no fault of ours', async () => {
  const program = await programs.serve()
  const gone = await dial(program.port)
  gone.say(POST + BODY.slice(0, 20))
  const next = await dial(program.port)
  next.say(GET)
  await next.hears('</clientConfig>')
  gone.socket.destroy()

  program.process.kill('SIGINT')
  expect(await program.ended).toBe(0)
  const log = events(program.stdout())
  expect(log.map(({ level }) => level)).not.toContain('error')
  expect(log).toContainEqual(expect.objectContaining({ event: 'stopping', reason: 'SIGINT' }))
})

test('an error that nobody caught ends it with exit 1, and is not quoted', async () => {
  const bug = `process.on('SIGUSR2', () => { throw new TypeError('anna@' + 's3cr' + '3t') })`
  const program = await programs.serve(ONE, {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(bug)}`
  })
  program.process.kill('SIGUSR2')
  expect(await program.ended).toBe(1)
  const crash = events(program.stdout()).find(({ event }) => event === 'crashed')
  expect(crash).toMatchObject({ level: 'fatal', error: 'TypeError' })
  expect(program.stdout() + program.stderr()).not.toContain('s3cr3t')
})

test('SIGUSR1 opens no inspector', async () => {
  const program = await programs.serve()
  program.process.kill('SIGUSR1')
  // Node says so where it opens one, before it goes on with the next request.
  expect((await ready(program)).status).toBe(200)
  program.process.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  expect(program.stderr()).not.toContain('Debugger')
})
