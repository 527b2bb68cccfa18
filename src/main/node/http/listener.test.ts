import { EventEmitter, once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { HttpBindings } from '@hono/node-server'
import { listen, type Fetch, type Listener, type ListenOptions } from './listener.ts'

const open: Listener[] = []
afterEach(() => Promise.all(open.splice(0).map(listener => listener.close(0))))

async function start(fetch: Fetch, options: Partial<ListenOptions> = {}): Promise<Listener> {
  const listening = await listen(fetch, { name: 'PORT', port: 0, host: '127.0.0.1', ...options })
  if (!listening.ok) throw new Error(listening.error)
  open.push(listening.value)
  return listening.value
}

async function dial({ port }: Listener): Promise<Socket & { heard: () => string }> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', chunk => (text += chunk.toString()))
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return Object.assign(socket, { heard: () => text })
}

const hello: Fetch = () => new Response('hello')
/** More than the buffers of two sockets hold, so it is not sent completely before the client reads. */
const LARGE = 'x'.repeat(16 * 1024 * 1024)
const GET = 'GET / HTTP/1.1\r\nHost: example.com\r\n\r\n'

test('a port that is in use gives one line with the name of its variable', async () => {
  const { port } = await start(hello)
  expect(await listen(hello, { name: 'PORT', port, host: '127.0.0.1' })).toEqual({
    ok: false,
    error: `PORT ${port} on 127.0.0.1: another program listens there already`
  })
})

test('an address of another machine gives one line', async () => {
  expect(await listen(hello, { name: 'PORT', port: 0, host: '203.0.113.1' })).toEqual({
    ok: false,
    error: 'PORT 0 on 203.0.113.1: this machine has no such address'
  })
})

test('a client that sends its headers too slowly is disconnected', async () => {
  const limits = { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 }
  const socket = await dial(await start(hello, { limits }))
  socket.write('GET / HTTP/1.1\r\nHost:')
  await once(socket, 'close')
  expect(socket.heard()).toMatch(/^HTTP\/1\.1 408 /)
})

test('closing answers a request in flight, with Connection: close', async () => {
  const events = new EventEmitter()
  const asked = once(events, 'asked')
  const listener = await start(() => {
    events.emit('asked')
    return once(events, 'answer').then(() => new Response('late'))
  })
  const socket = await dial(listener)
  socket.write(GET)
  await asked
  const closed = listener.close(5000)
  events.emit('answer')
  await once(socket, 'close')
  expect(await closed).toBe(0)
  expect(socket.heard()).toMatch(/^HTTP\/1\.1 200 [^]*connection: close[^]*late$/i)
})

test('closing does not wait for connections that are idle or have sent nothing', async () => {
  const listener = await start(hello, { limits: { idleWhileStopping: 20 } })
  const [idle, silent] = [await dial(listener), await dial(listener)]
  idle.write(GET)
  await once(idle, 'data')
  const ends = [once(idle, 'close'), once(silent, 'close')]
  expect(await listener.close(5000)).toBe(0)
  await Promise.all(ends)
})

test('closing answers a request on a connection that was idle', async () => {
  const listener = await start(hello)
  const socket = await dial(listener)
  socket.write(GET)
  await once(socket, 'data')
  const closed = listener.close(5000)
  socket.write(GET)
  await once(socket, 'close')
  expect(await closed).toBe(0)
  const [first, last] = socket.heard().split(/(?=HTTP)/)
  expect(first).toMatch(/connection: keep-alive/i)
  expect(last).toMatch(/^HTTP\/1\.1 200 [^]*connection: close[^]*hello$/i)
})

test('closing answers all pipelined requests, only the last one with Connection: close', async () => {
  const events = new EventEmitter()
  const asked = once(events, 'asked')
  const answer = once(events, 'answer')
  const listener = await start(() => {
    events.emit('asked')
    return answer.then(() => new Response('late'))
  })
  const socket = await dial(listener)
  socket.write(GET + GET + GET)
  await asked
  const closed = listener.close(5000)
  events.emit('answer')
  await once(socket, 'close')
  expect(await closed).toBe(0)
  expect(socket.heard().match(/^connection: [\w-]+/gim)).toEqual([
    'Connection: keep-alive',
    'Connection: keep-alive',
    'Connection: close'
  ])
})

test('closing waits for a slow client to read its whole response', async () => {
  const events = new EventEmitter()
  const asked = once(events, 'asked')
  const listener = await start(() => {
    events.emit('asked')
    return new Response(LARGE)
  })
  const socket = await dial(listener)
  socket.pause().write(GET)
  await asked
  const closed = listener.close(60_000)
  socket.resume()
  await once(socket, 'close')
  expect(await closed).toBe(0)
  expect(socket.bytesRead).toBeGreaterThan(LARGE.length)
})

test('closing cuts off requests that take too long, and counts them', async () => {
  const events = new EventEmitter()
  const asked = once(events, 'asked')
  const listener = await start(() => {
    events.emit('asked')
    return new Promise(() => undefined)
  })
  const socket = await dial(listener)
  socket.write(GET)
  await asked
  expect(await listener.close(20)).toBe(1)
})

test('the connection of a client that does not read its response is closed', async () => {
  const events = new EventEmitter()
  const asked = once(events, 'asked')
  const listener = await start(
    (_, env) => {
      events.emit('asked', (env as HttpBindings).incoming.socket)
      return new Response(LARGE)
    },
    { limits: { writeTimeout: 50 } }
  )
  const socket = await dial(listener)
  socket.pause().write(GET)
  const [served] = (await asked) as [Socket]
  if (!served.closed) await once(served, 'close')
  expect(served.destroyed).toBe(true)
})

test('a connection beyond the limit is closed and reported, and idle ones are closed to make room', async () => {
  const refused: number[] = []
  const listener = await start(hello, {
    limits: { connections: 1 },
    refused: ({ refused: count }) => void refused.push(count)
  })
  const idle = await dial(listener)
  idle.write(GET)
  await once(idle, 'data')
  const beyond = await dial(listener)
  await Promise.all([beyond, idle].map(async socket => socket.closed || once(socket, 'close')))
  expect(refused).toEqual([1])
  const next = await dial(listener)
  next.write(GET)
  await once(next, 'data')
  expect(next.heard()).toContain('hello')
})

test('a busy connection is not closed to make room', async () => {
  const events = new EventEmitter()
  const asked = once(events, 'asked')
  const listener = await start(
    () => {
      events.emit('asked')
      return once(events, 'answer').then(() => new Response('late'))
    },
    { limits: { connections: 1 } }
  )
  const busy = await dial(listener)
  busy.write(GET)
  await asked
  const beyond = await dial(listener)
  if (!beyond.closed) await once(beyond, 'close')
  events.emit('answer')
  await once(busy, 'data')
  expect(busy.heard()).toMatch(/late$/)
})
