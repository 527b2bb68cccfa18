import { describe, expect, test } from 'vitest'
import { directoryOf, makeApp } from '../../test/fixtures.ts'
import type { Directory } from '../directory/directory.ts'
import { failed } from '../result.ts'
import type { AppOptions, RequestEvent } from './options.ts'

const directory = directoryOf({
  'example.com.yaml': `
name: Example Mail
domains: [example.com]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`,
  'moved.example.yaml': `
name: Moved
domains: [moved.example]
redirect: '{localpart}@example.com'
`
})

const BROWSER = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'de'
}

async function open(
  url: string,
  options: Partial<AppOptions> = {},
  headers: Readonly<Record<string, string>> = BROWSER,
  method = 'GET'
): Promise<{ readonly response: Response; readonly body: string }> {
  const app = makeApp({ directory: () => directory, ...options })
  const response = await app.request(url, { headers, method })
  return { response, body: await response.text() }
}

function withFind(find: Directory['find']): Partial<AppOptions> {
  return { directory: () => ({ ...directory, find }) }
}

const HERE = 'https://autoconfig.example.com'

describe('a refusal of a mail format, in a browser', () => {
  test.each([
    [
      'a profile for what is no address',
      `${HERE}/email.mobileconfig?emailaddress=anna`,
      400,
      'Das ist keine vollständige E-Mail-Adresse'
    ],
    ['a profile without an address', `${HERE}/email.mobileconfig`, 400, 'E-Mail'],
    [
      'a profile for another domain',
      'https://other.example/email.mobileconfig?emailaddress=anna@other.example',
      404,
      'Diese Domain kennen wir nicht'
    ],
    [
      'a profile for a protocol that there is not',
      `${HERE}/email.mobileconfig?emailaddress=anna@example.com&protocol=x400`,
      400,
      'Diese Seite gibt es nicht'
    ],
    [
      'a profile of a provider that has none',
      `${HERE}/email.mobileconfig?emailaddress=anna@moved.example`,
      404,
      'Diese Seite gibt es nicht'
    ],
    [
      'the autoconfig document of another domain',
      'https://autoconfig.other.example/mail/config-v1.1.xml?emailaddress=anna@other.example',
      404,
      'Diese Domain kennen wir nicht'
    ],
    [
      'Autodiscover of another domain',
      'https://autodiscover.other.example/autodiscover/autodiscover.xml',
      404,
      'E-Mail'
    ],
    ['a mistyped path', `${HERE}/emial.mobileconfig`, 404, 'Diese Seite gibt es nicht']
  ])(
    'is a page with the form, and has the status that programs get: %s',
    async (_, url, status, title) => {
      const { response, body } = await open(url)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        status,
        'text/html; charset=utf-8'
      ])
      expect(/<h1>([^<]*)/.exec(body)?.[1]).toContain(title)
      expect(body).toContain('<form action="/" method="get">')
      const toProgram = await open(url, {}, { accept: '*/*' })
      expect(toProgram.response.status).toBe(status)
    }
  )

  test('has the address of the link in the form', async () => {
    const invalid = await open(`${HERE}/email.mobileconfig?emailaddress=anna`)
    expect(invalid.body).toContain('value="anna"')
    const mistyped = await open(`${HERE}/emial.mobileconfig?emailaddress=anna@example.com`)
    expect(mistyped.body).toContain('value="anna@example.com"')
  })

  test('has the address that was meant, where the form can read it', async () => {
    const { body } = await open(`${HERE}/email.mobileconfig?emailaddress=Anna <anna@example.com>`)
    expect(body).toContain('value="anna@example.com"')
    expect(body).not.toContain('aria-invalid=')
  })

  test('has the name of the provider that the Host stands for', async () => {
    const { body } = await open(`${HERE}/email.mobileconfig?emailaddress=anna`)
    expect(body).toContain('Example Mail')
    const elsewhere = await open('https://localhost/emial.mobileconfig')
    expect(elsewhere.body).not.toContain('Example Mail')
  })

  test('is not stored, and depends on what the browser sends', async () => {
    const { response } = await open(`${HERE}/emial.mobileconfig`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('vary')).toBe('accept, accept-language, sec-fetch-mode, user-agent')
    expect(response.headers.get('content-language')).toBe('de')
    expect(response.headers.get('content-security-policy')).toContain('style-src')
  })

  test('keeps the headers of the refusal', async () => {
    const { response, body } = await open(
      `${HERE}/email.mobileconfig?emailaddress=anna@example.com`,
      withFind(() => failed('unavailable'))
    )
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('60')
    expect(body).toContain('Versuchen Sie es in einer Minute erneut')
  })

  test('is logged like the refusal that programs get', async () => {
    const events: RequestEvent[] = []
    const log = (event: RequestEvent): void => void events.push({ ...event, ms: 0 })
    for (const headers of [BROWSER, { accept: '*/*' }]) {
      await open(`${HERE}/email.mobileconfig?emailaddress=anna`, { log }, headers)
      await open(`${HERE}/emial.mobileconfig`, { log }, headers)
    }
    expect(events.slice(0, 2)).toEqual(events.slice(2))
  })

  test('has no body for HEAD', async () => {
    for (const path of ['/emial.mobileconfig', '/email.mobileconfig?emailaddress=anna']) {
      const { response, body } = await open(`${HERE}${path}`, {}, BROWSER, 'HEAD')
      expect([response.headers.get('content-type'), body]).toEqual(['text/html; charset=utf-8', ''])
    }
  })

  test('waits for a source of customers', async () => {
    const { response, body } = await open(
      `${HERE}/emial.mobileconfig`,
      withFind(async lookup => await directory.find(lookup))
    )
    expect(response.status).toBe(404)
    expect(body).toContain('Example Mail')
  })
})

describe('a document', () => {
  test.each([
    ['autoconfig', `${HERE}/mail/config-v1.1.xml?emailaddress=anna@example.com`],
    ['profile', `${HERE}/email.mobileconfig?emailaddress=anna@example.com`],
    ['Autodiscover', 'https://autodiscover.example.com/autodiscover/autodiscover.xml']
  ])('is the same in a browser: %s', async (_, url) => {
    const inBrowser = await open(url)
    const inProgram = await open(url, {}, {})
    expect(inBrowser.body).toBe(inProgram.body)
    expect([...inBrowser.response.headers]).toEqual([...inProgram.response.headers])
  })
})
