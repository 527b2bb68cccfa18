import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import type { MiddlewareHandler } from 'hono'
import { directoryOf, makeApp } from '../../test/fixtures.ts'
import { address, jane } from '../../test/samples.ts'
import { createDirectory } from '../directory/directory.ts'
import { formats } from '../formats/all.ts'
import type { ClientRequest } from '../formats/format.ts'
import { failed } from '../result.ts'
import { LANGUAGES } from '../settings/language.ts'
import { messagesFor } from '../web/messages.ts'
import { createApp } from './app.ts'
import type { AppOptions, RequestEvent } from './options.ts'

const AUTOCONFIG = 'https://autoconfig.example.com/mail/config-v1.1.xml'
const AUTODISCOVER = 'https://autodiscover.example.com/autodiscover/autodiscover.xml'
const PROFILE = 'https://example.com/email.mobileconfig?emailaddress=jane@example.com'

const directory = directoryOf({
  'example.com.yaml': `
name: Example Mail
domains: [example.com]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`
})

/** A request of a format, as a web request. */
function toInit({ method, body }: ClientRequest): RequestInit {
  return method === 'POST' ? { method, body } : { method }
}
function urlOf({ scheme, host, path, query }: ClientRequest): string {
  return `${scheme}://${host}${path}${query && `?${query}`}`
}

type Answered = { readonly status: number; readonly headers: Headers; readonly text: string }

async function ask(
  url: string,
  init: RequestInit = {},
  options: Partial<AppOptions> = {}
): Promise<Answered> {
  const response = await makeApp({ directory: () => directory, ...options }).request(url, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const requestFor = (mailbox: string): RequestInit => ({
  method: 'POST',
  body: `<Autodiscover><Request><EMailAddress>${mailbox}</EMailAddress></Request></Autodiscover>`
})

describe('a route', () => {
  test('is answered', async () => {
    const { status, headers, text } = await ask(AUTOCONFIG)
    expect([status, headers.get('content-type'), text.slice(0, 38)]).toEqual([
      200,
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="UTF-8"?>'
    ])
  })

  test('answers HEAD with the length and no body', async () => {
    const [head, get] = [await ask(AUTOCONFIG, { method: 'HEAD' }), await ask(AUTOCONFIG)]
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
      200,
      '',
      String(new TextEncoder().encode(get.text).length)
    ])
  })

  test('answers 304 to a client that has the document', async () => {
    const etag = (await ask(AUTOCONFIG)).headers.get('etag') ?? ''
    const { status, text } = await ask(AUTOCONFIG, { headers: { 'if-none-match': etag } })
    expect([etag, status, text]).toEqual(['"fixtures.example.com.example.com"', 304, ''])
  })

  test.each([
    [AUTOCONFIG, 'POST', 'GET, HEAD'],
    [AUTODISCOVER, 'PUT', 'POST, GET, HEAD'],
    [AUTODISCOVER, 'OPTIONS', 'POST, GET, HEAD'],
    ['https://example.com/autodiscover/autodiscover.svc', 'PUT', 'POST, GET, HEAD'],
    ['https://example.com/v1.1/example.com', 'DELETE', 'GET, HEAD']
  ])('%s refuses %s and names the methods that it has', async (url, method, allow) => {
    const { status, headers, text } = await ask(url, { method })
    expect([status, headers.get('allow'), headers.get('content-type'), text]).toEqual([
      405,
      allow,
      'text/plain; charset=utf-8',
      'Method not allowed\n'
    ])
  })

  test.each(['/mail/', '/mail/config-v1.1.xml/', '/MAIL/config-v1.1.xml', '/robots.txt', '//'])(
    '%s is 404',
    async path => {
      const { status, headers, text } = await ask(`https://example.com${path}`)
      expect([status, headers.get('content-type'), headers.get('cache-control'), text]).toEqual([
        404,
        'text/plain; charset=utf-8',
        'no-store',
        'Not found\n'
      ])
    }
  )
})

describe('paths of Autodiscover', () => {
  test.each([
    '/AutoDiscover/AutoDiscover.xml',
    '/Autodiscover/Autodiscover.xml',
    '/AUTODISCOVER/AUTODISCOVER.XML'
  ])('%s is one in any case', async path => {
    expect((await ask(`https://example.com${path}`, requestFor('jane@example.com'))).status).toBe(
      200
    )
  })

  test('may have an address in them', async () => {
    const url =
      'https://example.com/AutoDiscover/AutoDiscover.json/V1.0/Jane.DOE@example.com?Protocol=REST'
    const { status, text } = await ask(url)
    expect([status, JSON.parse(text)]).toMatchObject([400, { ErrorCode: 'InvalidProtocol' }])
  })

  test('keep the case of an address in a body', async () => {
    const { text } = await ask(
      AUTODISCOVER.toUpperCase().replace('HTTPS', 'https'),
      requestFor('Jane.DOE@example.com')
    )
    expect(text).toContain('<LoginName>Jane.DOE@example.com</LoginName>')
  })

  test('are the only ones in any case', async () => {
    expect((await ask('https://example.com/Api/Settings')).status).toBe(404)
  })
})

describe('a body', () => {
  test('of 16 KiB is read', async () => {
    const { body, ...request } = requestFor('jane@example.com')
    const { status } = await ask(AUTODISCOVER, {
      ...request,
      body: (body as string).padEnd(16_384)
    })
    expect(status).toBe(200)
  })

  test('of more is not', async () => {
    const { body, ...request } = requestFor('jane@example.com')
    const { status, headers, text } = await ask(AUTODISCOVER, {
      ...request,
      body: (body as string).padEnd(16_385)
    })
    expect([status, headers.get('content-type'), text]).toEqual([
      413,
      'text/plain; charset=utf-8',
      'At most 16384 bytes are read\n'
    ])
  })
})

const originOf = (): { scheme: 'https'; host: string } => ({
  scheme: 'https',
  host: 'nobody.example'
})

test('a body that ends too early is refused, and is not logged as an error', async () => {
  const problems: unknown[] = []
  const events: RequestEvent[] = []
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('gone'))
    }
  })
  const { status, text } = await ask(
    AUTODISCOVER,
    { method: 'POST', body, duplex: 'half' },
    { onError: error => void problems.push(error), log: event => void events.push(event) }
  )
  expect([status, text, problems, events.map(event => event.status)]).toEqual([
    400,
    'The body ended too early\n',
    [],
    [400]
  ])
})

describe('http and https', () => {
  const publicUrl = 'https://mailsetup.example'
  const OVER_HTTP = AUTODISCOVER.replace('https', 'http')

  test.each(['GET', 'HEAD'])(
    'a %s for Autodiscover over http is redirected to the public URL',
    async method => {
      const { status, headers, text } = await ask(OVER_HTTP, { method }, { publicUrl })
      expect([status, headers.get('location'), headers.get('cache-control'), text]).toEqual([
        302,
        'https://mailsetup.example/autodiscover/autodiscover.xml',
        'no-store',
        ''
      ])
    }
  )

  test.each([
    ['a GET over https', AUTODISCOVER, {}],
    ['a POST over http', OVER_HTTP, requestFor('jane@example.com')],
    [
      'Autoconfig over http, the only scheme that KMail uses',
      AUTOCONFIG.replace('https', 'http'),
      {}
    ]
  ])('%s is answered', async (_, url, init) => {
    expect((await ask(url, init, { publicUrl })).status).toBe(200)
  })

  test('the scheme of the URL is not trusted by itself', async () => {
    const app = createApp({ directory: () => directory, publicUrl })
    expect((await app.request(AUTODISCOVER)).status).toBe(302)
  })

  test('where the origin has no host, the host is that of the request', async () => {
    const answered = await ask(
      AUTODISCOVER,
      {},
      { originOf: () => ({ scheme: 'https' }), publicUrl }
    )
    expect(answered.status).toBe(200)
  })

  test('the host is that of the origin', async () => {
    expect((await ask(AUTOCONFIG, {}, { originOf })).status).toBe(404)
  })
})

const signAtOnce = (body: string): Uint8Array => new TextEncoder().encode(`signed ${body.length}`)
const sign = (body: string): Promise<Uint8Array> => Promise.resolve(signAtOnce(body))

describe('signing', () => {
  test('wraps a profile', async () => {
    const [plain, signed] = [await ask(PROFILE), await ask(PROFILE, {}, { sign })]
    expect([signed.status, signed.text, signed.headers.get('content-type')]).toEqual([
      200,
      `signed ${plain.text.length}`,
      'application/x-apple-aspen-config'
    ])
  })

  test('may give the signed body without a promise', async () => {
    const { text } = await ask(PROFILE, {}, { sign: signAtOnce })
    expect(text).toBe((await ask(PROFILE, {}, { sign })).text)
  })

  test('answers HEAD with the length of the signed body', async () => {
    const { headers, text } = await ask(PROFILE, { method: 'HEAD' }, { sign })
    expect([headers.get('content-length'), text]).toEqual(['11', ''])
  })

  test.each([
    ['another format', AUTOCONFIG, 200],
    ['a refusal', PROFILE.replace('jane@', ''), 400]
  ])('does not change %s', async (_, url, status) => {
    const answered = await ask(url, {}, { sign })
    expect([answered.status, answered.text.startsWith('signed')]).toEqual([status, false])
  })

  test('that fails is a 500, and no unsigned profile is sent', async () => {
    const problems: unknown[] = []
    const error = new Error('the key is gone')
    const { status, text } = await ask(
      PROFILE,
      {},
      {
        sign: () => Promise.reject(error),
        onError: seen => void problems.push(seen)
      }
    )
    expect([status, text, problems]).toEqual([
      500,
      'Something is wrong here, not with your request\n',
      [error]
    ])
  })
})

describe('an unexpected error', () => {
  const thrown = new Error('secret /srv/providers: jane@example.com')
  const broken: Partial<AppOptions> = {
    directory() {
      throw thrown
    }
  }

  test('is reported to the operator, and not to the client', async () => {
    const problems: unknown[] = []
    const { status, headers, text } = await ask(
      AUTOCONFIG,
      {},
      { ...broken, onError: (...reported) => void problems.push(reported) }
    )
    expect([
      status,
      headers.get('content-type'),
      headers.get('cache-control'),
      text,
      problems
    ]).toEqual([
      500,
      'text/plain; charset=utf-8',
      'no-store',
      'Something is wrong here, not with your request\n',
      [[thrown, { format: 'thunderbird', route: '/mail/config-v1.1.xml', method: 'GET' }]]
    ])
  })

  test('is a 500 without onError too', async () => {
    expect((await ask(AUTOCONFIG, {}, broken)).status).toBe(500)
  })
})

async function eventsOf(
  url: string,
  init: RequestInit = {},
  options: Partial<AppOptions> = {}
): Promise<unknown[]> {
  const events: RequestEvent[] = []
  await ask(url, init, { ...options, log: event => void events.push(event) })
  return events
}

const logged = {
  format: 'thunderbird',
  route: '/mail/config-v1.1.xml',
  method: 'GET',
  status: 200,
  domain: 'example.com',
  ms: expect.any(Number)
}

describe('what is logged about a request', () => {
  const outside = { ...logged, format: undefined, route: undefined, domain: undefined, ms: 0 }

  test.each([
    ['a reply', AUTOCONFIG, {}, logged],
    ['HEAD', AUTOCONFIG, { method: 'HEAD' }, { ...logged, method: 'HEAD' }],
    [
      'a route with an address in it',
      'https://example.com/autodiscover/autodiscover.json/v1.0/jane.secret@example.com?Protocol=AutodiscoverV1',
      {},
      { ...logged, format: 'outlook-json', route: '/autodiscover/autodiscover.json/v1.0/:address' }
    ],
    [
      'a body',
      AUTODISCOVER,
      requestFor('jane.secret@example.com'),
      { ...logged, format: 'outlook', route: '/autodiscover/autodiscover.xml', method: 'POST' }
    ],
    [
      'a body that is too large',
      AUTODISCOVER,
      { method: 'POST', body: 'secret'.repeat(4000) },
      {
        ...logged,
        format: 'outlook',
        route: '/autodiscover/autodiscover.xml',
        method: 'POST',
        status: 413,
        domain: undefined
      }
    ],
    [
      'a domain that is not served, which may be the person’s name',
      'https://autoconfig.secret.example/mail/config-v1.1.xml?emailaddress=jane@secret.example',
      {},
      { ...logged, status: 404, domain: undefined }
    ],
    [
      'a domain that is not served, at a Host that is',
      `${AUTOCONFIG}?emailaddress=jane.secret@secret.example`,
      {},
      logged
    ],
    ['a 304', AUTOCONFIG, { headers: { 'if-none-match': '*' } }, { ...logged, status: 304 }],
    ['a profile', PROFILE, {}, { ...logged, format: 'apple', route: '/email.mobileconfig' }],
    [
      'no route',
      'https://example.com/jane.secret@example.com?secret',
      {},
      { ...outside, status: 404 }
    ],
    [
      'the wrong method',
      AUTOCONFIG,
      { method: 'DELETE' },
      { ...outside, method: 'DELETE', status: 405 }
    ],
    ['/openapi.json', 'https://example.com/openapi.json', {}, outside]
  ])('%s is one event, without the person', async (_, url, init, expected) => {
    const events = await eventsOf(url, {
      ...init,
      headers: {
        authorization: 'Basic secret',
        ...Object.fromEntries(new Headers((init as RequestInit).headers))
      }
    })
    expect(events).toEqual([expected])
    expect(JSON.stringify(events)).not.toContain('secret')
  })

  test('/health/live, which is asked every few seconds, is not logged', async () => {
    expect(await eventsOf('https://example.com/health/live')).toEqual([])
  })

  test('a signed profile is one event', async () => {
    expect(await eventsOf(PROFILE, {}, { sign })).toEqual([
      { ...logged, format: 'apple', route: '/email.mobileconfig' }
    ])
  })

  test('an unexpected error has the format, the route and the time', async () => {
    const broken = {
      directory() {
        throw new Error('secret')
      }
    }
    expect(await eventsOf(AUTOCONFIG, {}, broken)).toEqual([
      { ...logged, status: 500, domain: undefined }
    ])
    const failedLater = { sign: () => Promise.reject(new Error('secret')) }
    expect(await eventsOf(PROFILE, {}, failedLater)).toEqual([
      {
        ...logged,
        format: 'apple',
        route: '/email.mobileconfig',
        status: 500,
        domain: undefined
      }
    ])
  })
})

test('the public port has /health/live', async () => {
  const { status, headers, text } = await ask('https://anything.example/health/live')
  expect([status, headers.get('content-type'), text]).toEqual([
    200,
    'text/plain; charset=utf-8',
    'ok\n'
  ])
})

test('/openapi.json does not hold the version of the service', async () => {
  const { headers, text } = await ask('https://example.com/openapi.json')
  expect([headers.get('content-type'), JSON.parse(text)]).toMatchObject([
    'application/json',
    { info: { version: '1' } }
  ])
  expect(text).not.toContain(manifest.version)
})

test('the next request after a reload gets the new providers', async () => {
  let current = directory
  const app = makeApp({ directory: () => current })
  const before = await app.request(AUTOCONFIG)
  current = directoryOf({
    'example.net.yaml': 'name: Other\ndomains: [example.net]\njmap: https://jmap.example.net/\n'
  })
  expect([before.status, (await app.request(AUTOCONFIG)).status]).toEqual([200, 404])
})

test('a domain that moves to another provider of the same version gets no 304 for its old ETag', async () => {
  const servers = `
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`
  const provider = (domains: string): string => `name: Mail\ndomains: [${domains}]${servers}`
  const before = directoryOf({
    'one.example.yaml': provider('one.example, moves.example'),
    'two.example.yaml': provider('two.example')
  })
  const after = directoryOf({
    'one.example.yaml': provider('one.example'),
    'two.example.yaml': provider('two.example, moves.example')
  })
  const versions = [...before.providers, ...after.providers].map(({ version }) => version)
  expect(new Set(versions).size).toBe(1)

  const url = 'https://autoconfig.moves.example/mail/config-v1.1.xml'
  const old = await ask(url, {}, { directory: () => before })
  const headers = { 'if-none-match': old.headers.get('etag') ?? '' }
  const statuses = [before, after].map(
    async current => (await ask(url, { headers }, { directory: () => current })).status
  )
  expect(await Promise.all(statuses)).toEqual([304, 200])
})

const markResponse: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('x-seen', 'yes')
}
const close: MiddlewareHandler = c => Promise.resolve(c.text('closed', 403))

describe('middleware', () => {
  const app = makeApp({ directory: () => directory, middleware: [markResponse] })

  const routes = formats().flatMap(format => format.routes)

  test.each([
    ...routes.flatMap(({ method, path }) => [`${method} ${path}`, `DELETE ${path}`]),
    'HEAD /',
    'GET /AutoDiscover/AutoDiscover.xml',
    'GET /openapi.json',
    'GET /health/live',
    'GET /nothing'
  ])('runs for %s, and the response is the same', async line => {
    const [method = '', path = ''] = line.split(' ')
    const url = `https://example.com${path.replace(/:(?:address|domain)/, 'jane@example.com')}`
    const response = await app.request(url, { method })
    const { status, headers, text } = await ask(url, { method })
    expect(response.headers.get('x-seen')).toBe('yes')
    expect([response.status, await response.text()]).toEqual([status, text])
    expect(Object.fromEntries(response.headers)).toEqual({
      ...Object.fromEntries(headers),
      'x-seen': 'yes'
    })
  })

  test('can refuse a request', async () => {
    const closed = makeApp({ middleware: [close] })
    expect((await closed.request(AUTOCONFIG)).status).toBe(403)
  })
})

describe('while the source of customers is unavailable', () => {
  const unavailable = createDirectory({
    version: 'test',
    providers: directory.providers,
    exact: new Map([['example.com', 0]]),
    wildcards: new Map(),
    mx: new Map(),
    customers: () => Promise.resolve(failed('unavailable'))
  })
  const options = { directory: () => unavailable }
  const anna = address('anna.secret@customer.example')

  test.each(formats().map(format => [format.name, format] as const))(
    '%s refuses a domain that no file lists with 503, and is asked again in a minute',
    async (_, format) => {
      const request = format.example(anna)
      const { status, headers } = await ask(urlOf(request), toInit(request), options)
      expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([
        503,
        '60',
        'no-store'
      ])
      expect(headers.has('etag')).toBe(false)
    }
  )

  test.each(formats().map(format => [format.name, format] as const))(
    '%s has the same reply as ever for a domain that a file lists',
    async (_, format) => {
      const request = format.example(jane)
      const { status, text } = await ask(urlOf(request), toInit(request), options)
      expect({ status, text }).toEqual({
        status,
        text: (await ask(urlOf(request), toInit(request))).text
      })
      expect(status).not.toBe(503)
    }
  )

  test('Autodiscover has its own Error 603', async () => {
    const { headers, text } = await ask(AUTODISCOVER, requestFor(anna.text), options)
    expect(headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(text).toContain('<ErrorCode>603</ErrorCode>')
  })

  test.each([
    `${AUTOCONFIG}?emailaddress=anna.secret@customer.example`,
    'https://example.com/email.mobileconfig?emailaddress=anna.secret@customer.example'
  ])('%s is refused in plain text', async url => {
    const { headers, text } = await ask(url, {}, options)
    expect([headers.get('content-type'), text]).toEqual([
      'text/plain; charset=utf-8',
      'That domain cannot be looked up at the moment: try again in a minute\n'
    ])
  })

  test('the API has the name of the refusal', async () => {
    const url = 'https://example.com/api/settings?emailaddress=anna.secret@customer.example'
    expect(JSON.parse((await ask(url, {}, options)).text)).toMatchObject({ error: 'unavailable' })
  })

  test.each(LANGUAGES)('the page is in the language of the visitor: %s', async lang => {
    const url = 'https://autoconfig.customer.example/?emailaddress=anna.secret@customer.example'
    const headers = { 'accept-language': lang }
    const { headers: answered, text } = await ask(url, { headers }, options)
    expect(answered.get('content-type')).toBe('text/html; charset=utf-8')
    expect(text).toContain(`<html lang="${lang}"`)
    expect(text).toContain(messagesFor(lang).unavailable.title)
  })

  test('the log has the format and the route, and neither the person nor the domain', async () => {
    const url = `${AUTOCONFIG}?emailaddress=${anna.text}`
    const event = { ...logged, status: 503, domain: undefined }
    for (const host of ['autoconfig.example.com', 'autoconfig.customer.example'])
      expect(await eventsOf(url.replace('autoconfig.example.com', host), {}, options)).toEqual([
        event
      ])
  })
})
