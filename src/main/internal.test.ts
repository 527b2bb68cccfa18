import { describe, expect, test } from 'vitest'
import { createDirectory } from '../directory/directory.ts'
import { internalFetch, type InternalOptions } from './internal.ts'

const directory = createDirectory({
  version: 'v1',
  providers: [],
  exact: new Map([['example.com', 0]]),
  wildcards: new Map([['wild.example', 0]]),
  mx: new Map()
})

function ask(path: string, options: Partial<InternalOptions> & { complaints?: string[] } = {}) {
  const fetch = internalFetch({
    providers: { directory: () => directory, complaints: () => options.complaints ?? [] },
    log: () => ({ problem: undefined, linesLost: 0 }),
    publicUrl: 'https://setup.example.org:8443',
    stopping: () => false,
    ...options
  })
  return fetch(new Request(`http://127.0.0.1:9090${path}`))
}

const summary = { configuration: 'v1', providers: 0, domains: 2 }

test('alive is alive', async () => {
  const reply = ask('/health/live')
  expect([reply.status, await reply.text()]).toEqual([200, 'ok\n'])
})

test('ready says what is served', async () => {
  const reply = ask('/health/ready')
  expect([reply.status, await reply.json()]).toEqual([200, { status: 'ready', ...summary }])
})

test('a bad newer configuration is told, and stays ready', async () => {
  const reply = ask('/health/ready', { complaints: ['x.yaml: error'] })
  expect([reply.status, await reply.json()]).toEqual([
    200,
    { status: 'stale', ...summary, problems: ['x.yaml: error'] }
  ])
})

const DAY = 24 * 60 * 60 * 1000
const signing = {
  notAfter: () => new Date(Math.ceil(Date.now() / 1000) * 1000 + 9 * DAY),
  complaints: () => ['SIGNING_KEY: it is a folder']
}

test('who signs says until when, and what is wrong with newer files', async () => {
  expect(await ask('/health/ready', { signing }).json()).toEqual({
    status: 'stale',
    ...summary,
    signing: { ends: expect.stringMatching(/^\d{4}-.*Z$/), days: 10 },
    problems: ['SIGNING_KEY: it is a folder']
  })
})

test('metrics are numbers about the service, in the text format of Prometheus', async () => {
  const reply = ask('/metrics', { signing })
  expect(reply.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = (await reply.text()).split('\n').filter(line => !line.startsWith('#'))
  expect(lines.map(line => line.replace(/version="[^"]+"|\d{10}/, '…'))).toEqual([
    'mailsetup_info{…} 1',
    'mailsetup_providers 0',
    'mailsetup_domains 2',
    'mailsetup_problems 1',
    'mailsetup_log_writing 1',
    'mailsetup_log_lines_lost_total 0',
    'mailsetup_signing_certificate_end_timestamp_seconds …',
    ''
  ])
  expect(await ask('/metrics').text()).not.toContain('signing')
})

const log = () => ({ problem: 'no space is left', linesLost: 0 })

describe('a log that cannot be written', () => {
  test('is shown by readiness, which stays ready', async () => {
    const reply = ask('/health/ready', { log })
    expect([reply.status, await reply.json()]).toEqual([
      200,
      {
        status: 'ready',
        ...summary,
        log: { writing: false, problem: 'no space is left', linesLost: 0 }
      }
    ])
  })

  test('is shown by metrics', async () => {
    expect(await ask('/metrics', { log }).text()).toContain('\nmailsetup_log_writing 0\n')
  })

  test('leaves a count of lines when it is written again', async () => {
    const regained = { log: () => ({ problem: undefined, linesLost: 12 }) }
    expect(await ask('/health/ready', regained).json()).toMatchObject({
      log: { writing: true, linesLost: 12 }
    })
    expect(await ask('/metrics', regained).text()).toContain(
      '# TYPE mailsetup_log_lines_lost_total counter\nmailsetup_log_lines_lost_total 12\n'
    )
  })
})

test('who is stopping is not ready', () => {
  expect(ask('/health/ready', { stopping: () => true }).status).toBe(503)
})

test.each([
  'example.com',
  'autoconfig.example.com',
  'autodiscover.example.com',
  'ua-auto-config.example.com',
  'AUTOCONFIG.Example.COM.',
  'setup.example.org',
  'Setup.Example.org.'
])('a certificate for %s is ours to get', name => {
  expect(ask(`/ask?domain=${name}`).status).toBe(200)
})

test.each([
  '',
  'example.net',
  'evil.autoconfig.example.com',
  'a.wild.example',
  'autoconfig.a.wild.example',
  '127.0.0.1',
  '::1',
  'localhost',
  'org',
  '%00'
])('a certificate for %j is not', name => {
  expect(ask(`/ask?domain=${name}`).status).toBe(404)
})

test('anything else says what is here', async () => {
  expect(await ask('/').text()).toContain('/health/ready')
})

test('only GET and HEAD are answered', () => {
  const fetch = internalFetch({
    providers: { directory: () => directory, complaints: () => [] },
    log: () => ({ problem: undefined, linesLost: 0 }),
    publicUrl: undefined,
    stopping: () => false
  })
  expect(fetch(new Request('http://x/health/live', { method: 'POST' })).status).toBe(405)
})
