import { describe, expect, test } from 'vitest'
import { settings } from '../../../../test/samples.ts'
import { createApp } from '../../../http/app.ts'
import { createDirectory } from '../../../directory/directory.ts'
import { drawLoadProblem, type LoadProblem } from '../reloadable.ts'
import type { Verdict } from './dns-check.ts'
import { internalFetch, type InternalOptions } from './internal.ts'

const directory = createDirectory({
  version: 'v1',
  providers: [],
  exact: new Map([['example.com', 0]]),
  wildcards: new Map([['wild.example', 0]]),
  mx: new Map()
})
const served = { directory, warnings: 0 }

/** With one provider. */
const exampleDirectory = createDirectory({
  version: 'v1',
  providers: [settings().template],
  exact: new Map([['example.com', 0]]),
  wildcards: new Map(),
  mx: new Map()
})

type Given = Partial<InternalOptions> & {
  problems?: LoadProblem[]
  peer?: string
  method?: string
  body?: string
}

async function ask(
  path: string,
  { problems = [], peer, method = 'GET', body, ...options }: Given = {}
) {
  const fetch = internalFetch({
    providers: { value: () => served, problems: () => problems },
    log: () => ({ problem: undefined, linesLost: 0 }),
    folder: '/etc/mailsetup',
    publicUrl: 'https://setup.example.org:8443',
    stopping: () => false,
    ...options
  })
  const env = peer && { incoming: { socket: { remoteAddress: peer } } }
  return fetch(new Request(`http://127.0.0.1:9090${path}`, { method, ...(body && { body }) }), env)
}

const summary = { configuration: 'v1', providers: 0, domains: 2 }

test('/health/live answers ok', async () => {
  const reply = await ask('/health/live')
  expect([reply.status, await reply.text()]).toEqual([200, 'ok\n'])
})

test('/health/ready summarizes what is served', async () => {
  const reply = await ask('/health/ready')
  expect([reply.status, await reply.json()]).toEqual([200, { status: 'ready', ...summary }])
})

test('with bad files, the status is stale, and the service stays ready', async () => {
  const reply = await ask('/health/ready', { problems: ['x.yaml: error'] })
  expect([reply.status, await reply.json()]).toEqual([
    200,
    { status: 'stale', ...summary, problems: ['x.yaml: error'] }
  ])
})

const DAY = 24 * 60 * 60 * 1000
const signing = {
  notAfter: () => new Date(Math.ceil(Date.now() / 1000) * 1000 + 9 * DAY),
  problems: () => ['SIGNING_KEY: it is a folder']
}

test('/health/ready has the expiry of the certificate, and the problems of newer files', async () => {
  expect(await (await ask('/health/ready', { signing })).json()).toEqual({
    status: 'stale',
    ...summary,
    signing: { ends: expect.stringMatching(/^\d{4}-.*Z$/), days: 10 },
    problems: ['SIGNING_KEY: it is a folder']
  })
})

test('/metrics is in the text format of Prometheus', async () => {
  const reply = await ask('/metrics', { signing })
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
  expect(await (await ask('/metrics')).text()).not.toContain('signing')
})

const log = () => ({ problem: 'no space is left', linesLost: 0 })

describe('a log that cannot be written', () => {
  test('is shown by /health/ready, which stays ready', async () => {
    const reply = await ask('/health/ready', { log })
    expect([reply.status, await reply.json()]).toEqual([
      200,
      {
        status: 'ready',
        ...summary,
        log: { writing: false, problem: 'no space is left', linesLost: 0 }
      }
    ])
  })

  test('is shown by /metrics', async () => {
    expect(await (await ask('/metrics', { log })).text()).toContain('\nmailsetup_log_writing 0\n')
  })

  test('leaves the number of lost lines when it is written again', async () => {
    const regained = { log: () => ({ problem: undefined, linesLost: 12 }) }
    expect(await (await ask('/health/ready', regained)).json()).toMatchObject({
      log: { writing: true, linesLost: 12 }
    })
    expect(await (await ask('/metrics', regained)).text()).toContain(
      '# TYPE mailsetup_log_lines_lost_total counter\nmailsetup_log_lines_lost_total 12\n'
    )
  })
})

test('the service is not ready while it stops', async () => {
  expect((await ask('/health/ready', { stopping: () => true })).status).toBe(503)
})

test.each([
  'example.com',
  'autoconfig.example.com',
  'autodiscover.example.com',
  'ua-auto-config.example.com',
  'AUTOCONFIG.Example.COM.',
  'setup.example.org',
  'Setup.Example.org.'
])('a certificate for %s is allowed', async name => {
  expect((await ask(`/ask?domain=${name}`)).status).toBe(200)
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
])('a certificate for %j is not allowed', async name => {
  expect((await ask(`/ask?domain=${name}`)).status).toBe(404)
})

test('the 404 of another path lists the paths that exist', async () => {
  expect(await (await ask('/')).text()).toContain('/health/ready')
})

test('only GET and HEAD are answered', async () => {
  const fetch = internalFetch({
    providers: { value: () => served, problems: () => [] },
    log: () => ({ problem: undefined, linesLost: 0 }),
    folder: '/etc/mailsetup',
    publicUrl: undefined,
    stopping: () => false
  })
  const request = new Request('http://x/health/live', { method: 'POST' })
  expect((await fetch(request)).status).toBe(405)
})

describe('problems', () => {
  const severity = 'error'
  const problems: readonly LoadProblem[] = [
    {
      severity,
      code: 'invalid-value',
      file: '/etc/mailsetup/example.com.yaml',
      line: 7,
      column: 35,
      message: '"s3cr3t" is not one of tls, starttls, none',
      hint: 's3cr3t'
    },
    { severity, code: 'unreadable', file: 'providers/example.net.yaml', message: 'no permission' },
    {
      severity,
      code: 'not-a-domain',
      file: '/srv/lists/customers.txt',
      line: 2,
      message: '"s3cr3t" is not a domain'
    },
    'SIGNING_KEY: it is a folder'
  ]
  const problemsFor = async (peer?: string): Promise<unknown> => {
    const reply = await ask('/health/ready', { problems: [...problems], ...(peer && { peer }) })
    return ((await reply.json()) as { problems: unknown }).problems
  }

  test.each([undefined, '10.0.0.1', '::ffff:192.0.2.1', 'fe80::1'])(
    'have only location and code for a client at %s',
    async peer => {
      expect(await problemsFor(peer)).toEqual([
        'example.com.yaml:7:35: error [invalid-value]',
        'providers/example.net.yaml: error [unreadable]',
        'customers.txt:2: error [not-a-domain]',
        'SIGNING_KEY: it is a folder'
      ])
    }
  )

  test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'are complete for a client at %s',
    async peer => {
      expect(await problemsFor(peer)).toEqual(problems.map(drawLoadProblem))
    }
  )
})

describe('/helpdesk', () => {
  const providers = {
    value: () => ({ directory: exampleDirectory, warnings: 0 }),
    problems: () => []
  }
  const post = (body: string): Promise<Response> =>
    ask('/helpdesk', { providers, publicUrl: undefined, method: 'POST', body })

  test('is a form that is sent by POST', async () => {
    const reply = await ask('/helpdesk', { providers })
    const page = await reply.text()
    expect(reply.status).toBe(200)
    expect(page).toContain('<form method="post"')
    expect(page).not.toContain('value="jane')
  })

  test('answers with the instructions for the person', async () => {
    const reply = await post('emailaddress=jane%40example.com&name=Jane&lang=en')
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain(
      'https://autoconfig.example.com/?emailaddress=jane%40example.com&amp;name=Jane&amp;lang=en'
    )
  })

  test('is in no cache, sends no referrer, and allows only its own style and script', async () => {
    const { headers } = await post('emailaddress=jane%40example.com')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('etag')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /
    )
  })

  test.each([
    ['emailaddress=jane', 400],
    ['emailaddress=jane%40nobody.example', 404]
  ])('%s is answered with %i and the form', async (body, status) => {
    const reply = await post(body)
    expect(reply.status).toBe(status)
    expect(await reply.text()).toContain('id="problem"')
  })

  test('reads at most 16 KiB', async () => {
    expect((await post(`emailaddress=${'a'.repeat(16 * 1024)}`)).status).toBe(413)
  })

  test('is not on the public port', async () => {
    const { fetch } = createApp({ directory: () => exampleDirectory })
    const urls = ['http://example.com/helpdesk', 'http://127.0.0.1/helpdesk']
    for (const url of urls) {
      expect((await fetch(new Request(url))).status).toBe(404)
      expect((await fetch(new Request(url, { method: 'POST', body: 'a=b' }))).status).toBe(404)
    }
  })
})

const never = (): Promise<Verdict> => Promise.reject(new Error('looked up'))

describe('where ASK_ADDRESSES is set', () => {
  test.each([
    ['ours', 200],
    ['elsewhere', 404],
    ['unknown', 503]
  ] as const)('a listed name with the verdict %s is answered with %i', async (verdict, status) => {
    const asked: string[] = []
    const checkAddress = (name: string): Promise<Verdict> => {
      asked.push(name)
      return Promise.resolve(verdict)
    }
    const reply = await ask('/ask?domain=AutoConfig.example.com.', { checkAddress })
    expect([reply.status, asked]).toEqual([status, ['autoconfig.example.com']])
  })

  test('names that are not listed, and the host of PUBLIC_URL, are not looked up', async () => {
    expect((await ask('/ask?domain=example.net', { checkAddress: never })).status).toBe(404)
    expect((await ask('/ask?domain=setup.example.org', { checkAddress: never })).status).toBe(200)
  })
})
