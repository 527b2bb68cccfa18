import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { build, events, get, imapOf, Programs, provider, ready, WAIT } from './program.ts'

let programs: Programs
beforeAll(async () => void (programs = new Programs(await build())))
afterEach(() => programs.endAll())
afterAll(() => programs.remove())

test('it starts, says what to open, and answers there', async () => {
  const program = await programs.serve()
  const url = `http://localhost:${program.port}/mail/config-v1.1.xml?emailaddress=anna@example.com`
  expect(program.stderr()).toBe(`Mailsetup serves 1 provider, 1 domain. Try ${url}\n`)
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  expect((await get(program.port, '/health/live')).body).toBe('ok\n')
  expect(events(program.stdout())[0]).toMatchObject({ event: 'started', warnings: 0 })
  expect(JSON.parse((await ready(program)).body)).toMatchObject({ status: 'ready', domains: 1 })
  expect((await get(program.internalPort, '/ask?domain=autoconfig.example.com')).status).toBe(200)
  // Neither port answers what belongs to the other one.
  expect((await get(program.internalPort, '/mail/config-v1.1.xml')).status).toBe(404)
  expect((await get(program.port, '/ask?domain=example.com')).status).toBe(404)
  expect((await get(program.port, '/health/ready')).status).toBe(404)
})

test('a port that is taken is one line and exit 2', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const program = await programs.serve(undefined, { HOST: '127.0.0.1', PORT: String(port) })
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe(
    `PORT ${port} on 127.0.0.1: another program listens there already\n`
  )
  other.close()
})

test('bad variables are one line each and exit 2', async () => {
  const program = await programs.serve(undefined, { PORT: 'http', LOG_LEVEL: 'loud' })
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe(
    'PORT "http" is not a port (0 to 65535)\n' +
      'LOG_LEVEL "loud" is not one of fatal, error, warn, info, debug, trace, silent\n'
  )
  expect(program.stdout()).toBe('')
})

test('LOG_FORMAT=pretty without pino-pretty is one line and exit 2', async () => {
  // The bundle of this test lies where nothing is installed.
  const program = await programs.serve(undefined, { LOG_FORMAT: 'pretty' })
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe(
    'LOG_FORMAT is pretty, and the package pino-pretty is not installed\n'
  )
})

test('without a good provider file all problems are told, and exit 1', async () => {
  const program = await programs.serve({
    'providers/a.example.yaml': provider('a.example').replace('imap,', 'imop,'),
    'providers/b.example.yaml': 'name: [\n'
  })
  expect(await program.ended).toBe(1)
  expect(program.stderr()).toMatch(/^providers\/a\.example\.yaml:3:24: error: /)
  expect(program.stderr()).toMatch(/^providers\/b\.example\.yaml:\d+:\d+: error: /m)
  expect(program.stderr()).toContain('did you mean')
  expect(program.stdout()).toBe('')
})

test('a folder without provider files is said to need one, and how it begins', async () => {
  const program = await programs.serve({ 'providers/README': '' })
  expect(await program.ended).toBe(1)
  expect(program.stderr()).toMatch(/^providers: error: no \*\.yaml file in this folder/)
  expect(program.stderr()).toContain('such as example.com.yaml:\n\n  name: Example Mail\n')
  expect(program.stderr()).toContain('-v /etc/mailsetup/providers:/app/providers:ro')
})

const BEHIND_TLS = { PUBLIC_URL: 'https://setup.example.com', HOST: '127.0.0.1' }
const GET_POX = '/autodiscover/autodiscover.xml'
const FORWARDED = { host: 'example.com', 'x-forwarded-proto': 'https' }

test('without trusted proxies nobody is believed about https, and that is a warning', async () => {
  const program = await programs.serve(undefined, BEHIND_TLS)
  const warning = await vi.waitUntil(
    () => events(program.stdout()).find(({ level }) => level === 'warn'),
    WAIT
  )
  expect(warning).toMatchObject({ event: 'proxies not trusted' })
  expect((await get(program.port, GET_POX, FORWARDED)).status).toBe(302)
})

test('a trusted proxy is believed about https', async () => {
  const program = await programs.serve(undefined, { ...BEHIND_TLS, TRUSTED_PROXIES: '127.0.0.1' })
  expect((await get(program.port, GET_POX, FORWARDED)).status).toBe(200)
})

test('a reader of the log that goes away costs the log, not the service', async () => {
  const program = await programs.serve()
  program.process.stdout?.destroy()
  for (let asked = 0; asked < 3; asked++) {
    expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
    // Longer than lines of requests are kept back.
    await new Promise(resolve => setTimeout(resolve, 300))
  }
  program.process.kill('SIGTERM')
  expect(await program.ended).toBe(0)
})
