import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { endPrograms, events, get, imapOf, provider, ready, serve } from './program.ts'

afterEach(endPrograms)

test('it starts, says which URL to open, and answers on both ports', async () => {
  const program = await serve()
  const url = `http://localhost:${program.port}/mail/config-v1.1.xml?emailaddress=anna@example.com`
  expect(program.stderr()).toBe(`Mailsetup serves 1 provider, 1 domain. Try ${url}\n`)
  expect(await imapOf(program, 'example.com')).toBe('imap.example.com')
  expect((await get(program.port, '/health/live')).body).toBe('ok\n')
  expect(events(program.stdout())[0]).toMatchObject({ event: 'started', warnings: 0 })
  expect(JSON.parse((await ready(program)).body)).toMatchObject({ status: 'ready', domains: 1 })
  expect((await get(program.internalPort, '/ask?domain=autoconfig.example.com')).status).toBe(200)
  // Neither port answers requests for the other.
  expect((await get(program.internalPort, '/mail/config-v1.1.xml')).status).toBe(404)
  expect((await get(program.port, '/ask?domain=example.com')).status).toBe(404)
  expect((await get(program.port, '/health/ready')).status).toBe(404)
})

test('a port that is taken is one line and exit 2', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const program = await serve(undefined, { HOST: '127.0.0.1', PORT: String(port) })
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe(
    `PORT ${port} on 127.0.0.1: another program listens there already\n`
  )
  other.close()
})

test('LOG_FORMAT=pretty without pino-pretty is one line and exit 2', async () => {
  // Beside the bundle no packages are installed.
  const program = await serve(undefined, { LOG_FORMAT: 'pretty' })
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe(
    'LOG_FORMAT is pretty, but the package pino-pretty is not installed\n'
  )
})

test('without a good provider file it reports all problems, and exits with 1', async () => {
  const program = await serve({
    'providers/a.example.yaml': provider('a.example').replace('imap,', 'imop,'),
    'providers/b.example.yaml': 'name: [\n'
  })
  expect(await program.ended).toBe(1)
  expect(program.stderr()).toMatch(/^providers\/a\.example\.yaml:3:24: error: /)
  expect(program.stderr()).toMatch(/^providers\/b\.example\.yaml:\d+:\d+: error: /m)
  expect(program.stderr()).toContain('did you mean')
  expect(program.stdout()).toBe('')
})

test('without a provider file it shows how the first one begins, and exits with 1', async () => {
  const program = await serve({ 'providers/README': '' })
  expect(await program.ended).toBe(1)
  expect(program.stderr()).toMatch(/^providers: error: no \*\.yaml file in this folder/)
  expect(program.stderr()).toContain('such as example.com.yaml:\n\n  name: Example Mail\n')
  expect(program.stderr()).toContain('-v /etc/mailsetup/providers:/app/providers:ro')
})

const BEHIND_TLS = { PUBLIC_URL: 'https://setup.example.com', HOST: '127.0.0.1' }
const GET_POX = '/autodiscover/autodiscover.xml'
const FORWARDED = { host: 'example.com', 'x-forwarded-proto': 'https' }

test('X-Forwarded-Proto counts from a trusted proxy only, and without any there is a warning', async () => {
  const program = await serve(undefined, BEHIND_TLS)
  expect((await get(program.port, GET_POX, FORWARDED)).status).toBe(302)
  expect(events(program.stdout())).toContainEqual(
    expect.objectContaining({ level: 'warn', event: 'proxies not trusted' })
  )
  const trusting = await serve(undefined, { ...BEHIND_TLS, TRUSTED_PROXIES: '127.0.0.1' })
  expect((await get(trusting.port, GET_POX, FORWARDED)).status).toBe(200)
})
