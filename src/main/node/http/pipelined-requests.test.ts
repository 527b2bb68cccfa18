import { EventEmitter, once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { listen, type Fetch, type Listener } from './listener.ts'

const open: Listener[] = []
afterEach(() => Promise.all(open.splice(0).map(listener => listener.close(0))))

async function start(fetch: Fetch): Promise<Listener> {
  const listening = await listen(fetch, { name: 'PORT', port: 0, host: '127.0.0.1' })
  if (!listening.ok) throw new Error(listening.error)
  open.push(listening.value)
  return listening.value
}

async function dial({ port }: Listener): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** All that is sent on a connection until it is closed. */
async function rest(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', chunk => (text += chunk.toString('latin1'))).resume()
  await once(socket, 'close')
  return text
}

const get = (path: string, ...headers: readonly string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: example.com', ...headers, '', ''].join('\r\n')
const LAST = 'Connection: close'

/** More than the buffers of two sockets hold, so it is not sent completely before the client reads. */
const LARGE = 'x'.repeat(16 * 1024 * 1024)

/** Answers each path with its own name, /large with LARGE, /never not at all. `asked` holds the paths of all requests. */
function echo(): { fetch: Fetch; asked: string[]; events: EventEmitter } {
  const asked: string[] = []
  const events = new EventEmitter()
  const fetch: Fetch = ({ url }) => {
    const { pathname } = new URL(url)
    asked.push(pathname)
    events.emit(pathname)
    if (pathname === '/never') return new Promise(() => undefined)
    return new Response(pathname === '/large' ? LARGE : `[${pathname}]`)
  }
  return { fetch, asked, events }
}

const bodies = (heard: string): string[] => heard.match(/\[\/\w+\]/g) ?? []

test('pipelined requests are answered in order', async () => {
  const { fetch } = echo()
  const socket = await dial(await start(fetch))
  socket.write(get('/1') + get('/2') + get('/3') + get('/4', LAST))
  expect(bodies(await rest(socket))).toEqual(['[/1]', '[/2]', '[/3]', '[/4]'])
})

test('pipelined requests are answered after the client has closed its side of the connection', async () => {
  const { fetch } = echo()
  const socket = await dial(await start(async request => await fetch(request, {})))
  socket.end(get('/1') + get('/2') + get('/3'))
  expect(bodies(await rest(socket))).toEqual(['[/1]', '[/2]', '[/3]'])
})

test('a pipelined request waits until the client has read the previous response', async () => {
  const { fetch, asked, events } = echo()
  const listener = await start(fetch)
  const socket = await dial(listener)
  const taken = once(events, '/large')
  socket.pause().write(get('/large') + get('/after', LAST))
  await taken
  const other = await dial(listener)
  other.write(get('/other', LAST))
  await rest(other)
  expect(asked).toEqual(['/large', '/other'])
  expect(bodies(await rest(socket))).toEqual(['[/after]'])
})

test.each([
  ['pages', get('/never').repeat(850)],
  ['requests with an expectation', get('/never') + get('/1', 'Expect: 200-ok').repeat(850)]
])('a connection on which too many %s wait is closed', async (_, requests) => {
  const { fetch, asked } = echo()
  const socket = await dial(await start(fetch))
  socket.write(requests)
  await rest(socket)
  expect(asked.length).toBe(1)
})

test('a waiting request is not counted after its connection is closed', async () => {
  const { fetch, events } = echo()
  const listener = await start(fetch)
  for (let i = 0; i < 100; i += 1) {
    const socket = await dial(listener)
    socket.write(get('/never') + get('/1').repeat(15))
    await once(events, '/never')
    socket.destroy()
  }
  const socket = await dial(listener)
  socket.write(get('/1') + get('/2', LAST))
  expect(bodies(await rest(socket))).toEqual(['[/1]', '[/2]'])
})

test('an unknown expectation is answered with 417', async () => {
  const socket = await dial(await start(echo().fetch))
  socket.write(get('/1', 'Expect: 200-ok', LAST))
  expect(await rest(socket)).toMatch(/^HTTP\/1\.1 417 /)
})
