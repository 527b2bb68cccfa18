import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { directoryOf, makeApp } from '../../test/fixtures.ts'
import { createApp, type AppOptions, type RequestEvent } from './app.ts'

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

type Answered = { readonly status: number; readonly headers: Headers; readonly text: string }

async function ask(
  url: string,
  init: RequestInit = {},
  options: Partial<AppOptions> = {}
): Promise<Answered> {
  const response = await makeApp({ directory: () => directory, ...options }).request(url, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const requestFor = (address: string): RequestInit => ({
  method: 'POST',
  body: `<Autodiscover><Request><EMailAddress>${address}</EMailAddress></Request></Autodiscover>`
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

  test('answers 304 to who has the document', async () => {
    const etag = (await ask(AUTOCONFIG)).headers.get('etag') ?? ''
    const { status, text } = await ask(AUTOCONFIG, { headers: { 'if-none-match': etag } })
    expect([etag, status, text]).toEqual(['"fixtures.example.com"', 304, ''])
  })

  test.each([
    [AUTOCONFIG, 'POST', 'GET, HEAD'],
    [AUTODISCOVER, 'PUT', 'POST, GET, HEAD'],
    [AUTODISCOVER, 'OPTIONS', 'POST, GET, HEAD'],
    ['https://example.com/autodiscover/autodiscover.svc', 'PUT', 'POST, GET, HEAD'],
    ['https://example.com/v1.1/example.com', 'DELETE', 'GET, HEAD']
  ])('%s says to %s what it takes', async (url, method, allow) => {
    const { status, headers, text } = await ask(url, { method })
    expect([status, headers.get('allow'), headers.get('content-type'), text]).toEqual([
      405,
      allow,
      'text/plain; charset=utf-8',
      'Method not allowed\n'
    ])
  })

  test.each(['/mail/', '/mail/config-v1.1.xml/', '/MAIL/config-v1.1.xml', '/robots.txt', '//'])(
    '%s is none',
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
  ])('%s is one of them', async path => {
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

  test('do not lend their freedom to others', async () => {
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

test('a body that breaks off is refused, and no fault of ours', async () => {
  const faults: unknown[] = []
  const events: RequestEvent[] = []
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('gone'))
    }
  })
  const { status, text } = await ask(
    AUTODISCOVER,
    { method: 'POST', body, duplex: 'half' },
    { fault: error => void faults.push(error), log: event => void events.push(event) }
  )
  expect([status, text, faults, events.map(event => event.status)]).toEqual([
    400,
    'The body broke off\n',
    [],
    [400]
  ])
})

describe('http and https', () => {
  const publicUrl = 'https://mailsetup.example'
  const OVER_HTTP = AUTODISCOVER.replace('https', 'http')

  test.each(['GET', 'HEAD'])(
    'a %s for Autodiscover over http is led to the public URL',
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
    ['Autoconfig over http (KMail asks nothing else)', AUTOCONFIG.replace('https', 'http'), {}]
  ])('%s is answered', async (_, url, init) => {
    expect((await ask(url, init, { publicUrl })).status).toBe(200)
  })

  test('what the URL says of the scheme counts for nothing by itself', async () => {
    const app = createApp({ directory: () => directory, publicUrl })
    expect((await app.request(AUTODISCOVER)).status).toBe(302)
  })

  test('a scheme alone leaves the host to the request', async () => {
    const answered = await ask(
      AUTODISCOVER,
      {},
      { originOf: () => ({ scheme: 'https' }), publicUrl }
    )
    expect(answered.status).toBe(200)
  })

  test('the host is the one that the app is told of', async () => {
    expect((await ask(AUTOCONFIG, {}, { originOf })).status).toBe(404)
  })
})

const sign = (body: string): Promise<Uint8Array> =>
  Promise.resolve(new TextEncoder().encode(`signed ${body.length}`))

describe('signing', () => {
  test('wraps a profile', async () => {
    const [plain, signed] = [await ask(PROFILE), await ask(PROFILE, {}, { sign })]
    expect([signed.status, signed.text, signed.headers.get('content-type')]).toEqual([
      200,
      `signed ${plain.text.length}`,
      'application/x-apple-aspen-config'
    ])
  })

  test('that was made before is answered at once', () => {
    const app = makeApp({ sign: body => new TextEncoder().encode(`signed ${body.length}`) })
    expect(app.fetch(new Request(PROFILE))).toBeInstanceOf(Response)
  })

  test('tells HEAD the length of what was signed', async () => {
    const { headers, text } = await ask(PROFILE, { method: 'HEAD' }, { sign })
    expect([headers.get('content-length'), text]).toEqual(['11', ''])
  })

  test.each([
    ['another format', AUTOCONFIG, 200],
    ['a refusal', PROFILE.replace('jane@', ''), 400]
  ])('leaves %s alone', async (_, url, status) => {
    const answered = await ask(url, {}, { sign })
    expect([answered.status, answered.text.startsWith('signed')]).toEqual([status, false])
  })

  test('that fails is an error of ours, and no unsigned profile goes out', async () => {
    const faults: unknown[] = []
    const failed = new Error('the key is gone')
    const { status, text } = await ask(
      PROFILE,
      {},
      {
        sign: () => Promise.reject(failed),
        fault: error => void faults.push(error)
      }
    )
    expect([status, text, faults]).toEqual([
      500,
      'Something is wrong here, not with your request\n',
      [failed]
    ])
  })
})

describe('an error of ours', () => {
  const failed = new Error('secret /srv/providers: jane@example.com')
  const broken: Partial<AppOptions> = {
    directory() {
      throw failed
    }
  }

  test('tells the client nothing, and the operator everything', async () => {
    const faults: unknown[] = []
    const { status, headers, text } = await ask(
      AUTOCONFIG,
      {},
      { ...broken, fault: (...told) => void faults.push(told) }
    )
    expect([
      status,
      headers.get('content-type'),
      headers.get('cache-control'),
      text,
      faults
    ]).toEqual([
      500,
      'text/plain; charset=utf-8',
      'no-store',
      'Something is wrong here, not with your request\n',
      [[failed, { format: 'thunderbird', route: '/mail/config-v1.1.xml', method: 'GET' }]]
    ])
  })

  test('needs nobody to be told', async () => {
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

describe('what is told about a request', () => {
  const event = {
    format: 'thunderbird',
    route: '/mail/config-v1.1.xml',
    method: 'GET',
    status: 200,
    domain: 'example.com',
    ms: expect.any(Number)
  }
  const aside = { ...event, format: undefined, route: undefined, domain: undefined, ms: 0 }

  test.each([
    ['an answer', AUTOCONFIG, {}, event],
    ['HEAD', AUTOCONFIG, { method: 'HEAD' }, { ...event, method: 'HEAD' }],
    [
      'a route with an address in it',
      'https://example.com/autodiscover/autodiscover.json/v1.0/jane.secret@example.com?Protocol=AutodiscoverV1',
      {},
      { ...event, format: 'outlook-json', route: '/autodiscover/autodiscover.json/v1.0/:address' }
    ],
    [
      'a body',
      AUTODISCOVER,
      requestFor('jane.secret@example.com'),
      { ...event, format: 'outlook', route: '/autodiscover/autodiscover.xml', method: 'POST' }
    ],
    [
      'a body that is too large',
      AUTODISCOVER,
      { method: 'POST', body: 'secret'.repeat(4000) },
      {
        ...event,
        format: 'outlook',
        route: '/autodiscover/autodiscover.xml',
        method: 'POST',
        status: 413,
        domain: undefined
      }
    ],
    [
      'a domain of others: its name is the person’s too',
      'https://autoconfig.secret.example/mail/config-v1.1.xml?emailaddress=jane@secret.example',
      {},
      { ...event, status: 404, domain: undefined }
    ],
    [
      'a domain of others, asked for at ours',
      `${AUTOCONFIG}?emailaddress=jane.secret@secret.example`,
      {},
      event
    ],
    [
      'a copy that is good',
      AUTOCONFIG,
      { headers: { 'if-none-match': '*' } },
      { ...event, status: 304 }
    ],
    ['a profile', PROFILE, {}, { ...event, format: 'apple', route: '/email.mobileconfig' }],
    [
      'no route',
      'https://example.com/jane.secret@example.com?secret',
      {},
      { ...aside, status: 404 }
    ],
    [
      'the wrong method',
      AUTOCONFIG,
      { method: 'DELETE' },
      { ...aside, method: 'DELETE', status: 405 }
    ],
    ['the description', 'https://example.com/openapi.json', {}, aside]
  ])('for %s is one event, without the person', async (_, url, init, expected) => {
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

  test('is nothing for health, which is asked every few seconds', async () => {
    expect(await eventsOf('https://example.com/health/live')).toEqual([])
  })

  test('for a signed profile comes once it is signed', async () => {
    expect(await eventsOf(PROFILE, {}, { sign })).toEqual([
      { ...event, format: 'apple', route: '/email.mobileconfig' }
    ])
  })

  test('for an error of ours names the format and the route, and how long it took', async () => {
    const broken = {
      directory() {
        throw new Error('secret')
      }
    }
    expect(await eventsOf(AUTOCONFIG, {}, broken)).toEqual([
      { ...event, status: 500, domain: undefined }
    ])
    const failedLater = { sign: () => Promise.reject(new Error('secret')) }
    expect(await eventsOf(PROFILE, {}, failedLater)).toEqual([
      {
        ...event,
        format: 'apple',
        route: '/email.mobileconfig',
        status: 500,
        domain: undefined
      }
    ])
  })
})

test('health answers at the public port, too', async () => {
  const { status, headers, text } = await ask('https://anything.example/health/live')
  expect([status, headers.get('content-type'), text]).toEqual([
    200,
    'text/plain; charset=utf-8',
    'ok\n'
  ])
})

test('the description does not say which version of the service runs', async () => {
  const { headers, text } = await ask('https://example.com/openapi.json')
  expect([headers.get('content-type'), JSON.parse(text)]).toMatchObject([
    'application/json',
    { info: { version: '1' } }
  ])
  expect(text).not.toContain(manifest.version)
})

test('a reload is seen by the next request', async () => {
  let current = directory
  const app = makeApp({ directory: () => current })
  const before = await app.request(AUTOCONFIG)
  current = directoryOf({
    'example.net.yaml': 'name: Other\ndomains: [example.net]\njmap: https://jmap.example.net/\n'
  })
  expect([before.status, (await app.request(AUTOCONFIG)).status]).toEqual([200, 404])
})
