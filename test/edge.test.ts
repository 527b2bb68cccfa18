import { createContext, runInContext, type Context } from 'node:vm'
import { rolldown } from 'rolldown'
import { beforeAll, expect, test } from 'vitest'
import { readProvider } from '../src/provider-file/read-provider.ts'
import type { CompiledProviders } from '../src/main/edge/worker.ts'

const YAML = `
name: Example Mail
domains: [example.com]
incoming: [{ protocol: imap, host: imap.example.com }, { protocol: pop3, host: pop.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
calendar: { caldav: https://dav.example.com/ }
`

/** What every edge runtime has, and nothing that only Node has: no process, no Buffer, no require, no node:*. */
const WEB_STANDARDS = {
  Blob,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
  crypto,
  performance,
  console: undefined
}

let context: Context

beforeAll(async () => {
  const read = readProvider('example.com.yaml', new TextEncoder().encode(YAML), {})
  if (!read.ok) throw new Error('the provider of this test is not good')
  const compiled: CompiledProviders = {
    version: 'edge',
    providers: [{ ...read.value.provider, version: 'v1' }],
    exact: { 'example.com': 0 },
    wildcards: {},
    mx: {}
  }
  const bundle = await rolldown({ input: 'src/main/edge/worker.ts', platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', name: 'worker' })
  await bundle.close()
  context = createContext({ ...WEB_STANDARDS, compiled })
  runInContext(`${output[0].code}\nthis.edge = worker.createWorker(compiled)`, context)
})

async function ask(url: string, init?: RequestInit): Promise<Response> {
  const edge = context.edge as { fetch: (request: Request) => Promise<Response> }
  return await edge.fetch(new Request(url, init))
}

test('the worker answers Thunderbird without Node', async () => {
  const reply = await ask('https://autoconfig.example.com/mail/config-v1.1.xml')
  expect(reply.status).toBe(200)
  expect(await reply.text()).toContain('<hostname>imap.example.com</hostname>')
  expect(reply.headers.get('etag')).toBe('"v1.example.com.example.com"')
})

test('the worker answers Outlook without Node', async () => {
  const schema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'
  const body = `<Autodiscover><Request><EMailAddress>anna@example.com</EMailAddress>
    <AcceptableResponseSchema>${schema}</AcceptableResponseSchema></Request></Autodiscover>`
  const reply = await ask('https://example.com/Autodiscover/Autodiscover.xml', {
    method: 'POST',
    body
  })
  expect(reply.status).toBe(200)
  expect(await reply.text()).toMatch(/<Server\b[^>]*>imap\.example\.com</)
})

test.each([
  '/email.mobileconfig?emailaddress=anna@example.com',
  '/api/settings?emailaddress=anna@example.com',
  '/openapi.json',
  '/health/live'
])('the worker answers %s without Node', async path => {
  expect((await ask(`https://example.com${path}`)).status).toBe(200)
})

test('the worker believes the URL about the scheme', async () => {
  const reply = await ask('https://example.com/autodiscover/autodiscover.xml')
  expect(reply.status).not.toBe(302)
})
