/** Leaks, write access, denial of service. Each test is named after what holds here; in brackets the servers in which it does not. */
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import type { RequestEvent } from '../../src/http/options.ts'
import { formats } from '../../src/formats/all.ts'
import { LARGEST_BODY } from '../../src/http/client-request.ts'
import { directoryOf, fixtures, makeApp } from '../fixtures.ts'
import { one, rootOf } from '../program.ts'
import {
  ask,
  askAll,
  askAt,
  askDirectory,
  autodiscoverRequest,
  post,
  postFor,
  providerFile
} from './ask.ts'

const CONFIG = 'https://autoconfig.example.com/mail/config-v1.1.xml'

describe('no request changes anything (automx2 lets anyone create and empty its database)', () => {
  test.each(['GET', 'POST', 'PUT', 'DELETE'])('%s /initdb/ is not found', async method => {
    const before = await ask(CONFIG)
    expect((await ask('https://example.com/initdb/', { method })).status).toBe(404)
    expect(await ask(CONFIG)).toEqual(before)
  })

  test('the only routes that are not GET are those of Autodiscover', () => {
    const posts = formats()
      .flatMap(({ routes }) => routes)
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)
    expect(posts).toEqual([
      'POST /autodiscover/autodiscover.xml',
      'POST /autodiscover/autodiscover.svc'
    ])
  })
})

test('an answer names no other domain of the provider (automx2 lists all)', async () => {
  const others = Array.from({ length: 2000 }, (_, i) => `customer-${i}.example`)
  const yaml = providerFile('hoster.test').replace(
    '[hoster.test]',
    `[hoster.test, ${others.join()}]`
  )
  const received = await askAll(
    'jane@customer-7.example',
    askDirectory(directoryOf({ 'hoster.test.yaml': yaml }))
  )
  const named = received.map(([name, { body }]) => [
    name,
    [...new Set(body.match(/customer-\d+[.]example/g) ?? [])].filter(
      domain => domain !== 'customer-7.example'
    ),
    body.length < (name.includes('web') ? 50_000 : 10_000)
  ])
  expect(named).toEqual(received.map(([name]) => [name, [], true]))
})

describe('an answer about a person is not cached (Xerolux caches it for the whole domain)', () => {
  test('two people of one domain, one after the other, each get their own login', async () => {
    const logins = await Promise.all(
      ['anna@example.com', 'bo@example.com', 'anna@example.com'].map(async address =>
        one(rootOf((await postFor(address)).body), 'LoginName')
      )
    )
    expect(logins).toEqual(['anna@example.com', 'bo@example.com', 'anna@example.com'])
  })

  test.each(['full.example', 'example.com'])(
    'of %s, only what is the same for all people may be cached, and has an ETag',
    async domain => {
      const anna = await askAll(`anna@${domain}`)
      const bo = await askAll(`bo@${domain}`)
      const seen = anna.map(([name, { headers, body }], i) => [
        name,
        headers['cache-control'],
        'etag' in headers,
        body === bo[i]?.[1].body
      ])
      const kept = 'public, max-age=0, must-revalidate, s-maxage=60'
      expect(Object.fromEntries(seen.map(([name, ...rest]) => [name, rest]))).toMatchObject({
        thunderbird: [kept, true, true],
        outlook: ['no-store', false, false],
        'outlook-json': [kept, true, true],
        apple: ['no-store', false, false],
        api: ['no-store', false, false]
      })
    }
  )

  test('the ETag of one domain does not match at another', async () => {
    const path = '/mail/config-v1.1.xml'
    const { headers } = await ask(`https://autoconfig.customer-one.example${path}`)
    const { status, body } = await ask(`https://autoconfig.customer-two.example${path}`, {
      headers: { 'if-none-match': headers['etag'] ?? '' }
    })
    expect([status, one(rootOf(body), 'domain')]).toEqual([200, 'customer-two.example'])
  })
})

const padded = (length: number): string => autodiscoverRequest('a@example.com').padEnd(length)

/** Pieces of 1 KiB without end. */
function endless(): { pulled: () => number; body: ReadableStream<Uint8Array> } {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024
      controller.enqueue(new TextEncoder().encode('x'.repeat(1024)))
    }
  })
  return { pulled: () => sent, body }
}

describe('a long request costs little (jogerj has no limit, and a regular expression that backtracks)', () => {
  test('16 KiB are read, one byte more is not', async () => {
    expect((await post(padded(LARGEST_BODY))).status).toBe(200)
    expect((await post(padded(LARGEST_BODY + 1))).status).toBe(413)
  })

  test('the limit counts bytes, not characters', async () => {
    expect((await post(padded(LARGEST_BODY - 1000) + 'ö'.repeat(501))).status).toBe(413)
  })

  test('nothing is read of a body whose Content-Length is over the limit', async () => {
    const { pulled, body } = endless()
    const { status } = await ask('https://example.com/autodiscover/autodiscover.xml', {
      method: 'POST',
      headers: { 'content-length': '5000000' },
      body,
      duplex: 'half'
    })
    // A stream fetches one piece ahead of its first reader.
    expect([status, pulled() <= 1024]).toEqual([413, true])
  })

  test('a body without an end is read up to the limit and one piece more', async () => {
    const { pulled, body } = endless()
    const { status } = await ask('https://example.com/autodiscover/autodiscover.xml', {
      method: 'POST',
      body,
      duplex: 'half'
    })
    expect([status, pulled() <= LARGEST_BODY + 2 * 1024]).toEqual([413, true])
  })

  test.each([
    '<EMailAddress>',
    '<Autodiscover><Request>',
    '<!--',
    '<![CDATA[',
    '<?a ',
    '<a b="',
    '&',
    '&#1',
    '&amp;',
    '"',
    ' '
  ])('%j, repeated up to the limit, is an invalid request', async piece => {
    const body = piece.repeat(Math.floor(LARGEST_BODY / piece.length))
    expect(one(rootOf((await post(body)).body), 'ErrorCode')).toBe('600')
  })

  test.each([
    ['autoconfig, which answers by the Host', CONFIG, 200],
    ['a profile, which needs the login', 'https://autoconfig.example.com/email.mobileconfig', 400]
  ])('a local part or a domain beyond its limit is no address: %s', async (_, path, status) => {
    const statuses = await Promise.all(
      [`${'a'.repeat(65)}@example.com`, `a@${'b.'.repeat(130)}example.com`, 'a'.repeat(15_000)].map(
        async address => (await ask(`${path}?emailaddress=${address}`)).status
      )
    )
    expect(statuses).toEqual([status, status, status])
  })
})

describe('no answer depends on whether a mailbox exists (mailcow answers with an error where it does not)', () => {
  // It encodes the address.
  const QR_CODE = /<img class="qr"[^>]*>/
  const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

  test.each(['example.com', 'full.example', 'hostile.example', 'moved.example'])(
    'two people of %s get the same answers, except for their own names',
    async domain => {
      const answersTo = async (localPart: string): Promise<unknown> =>
        (await askAll(`${localPart}@${domain}`)).map(([name, { status, headers, body }]) => [
          name,
          status,
          headers,
          body.replaceAll(localPart, 'somebody').replace(UUID, 'uuid').replace(QR_CODE, 'code')
        ])
      expect(await answersTo('no-such-mailbox')).toEqual(await answersTo('postmaster'))
    }
  )

  test('the log of both is the same', async () => {
    const events: RequestEvent[] = []
    const at = askAt(makeApp({ log: event => events.push({ ...event, ms: 0 }) }))
    await askAll('postmaster@example.com', at)
    const known = events.splice(0)
    await askAll('no-such-mailbox@example.com', at)
    expect(events).toEqual(known)
  })
})

describe('X-Forwarded-Host is ignored (wdes takes it from any client)', () => {
  const FORGED = {
    'x-forwarded-host': 'autoconfig.minimal.example',
    'x-forwarded-server': 'autoconfig.minimal.example',
    'x-original-host': 'autoconfig.minimal.example',
    'x-host': 'autoconfig.minimal.example',
    forwarded: 'host=autoconfig.minimal.example;proto=https',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '127.0.0.1'
  }

  test.each([
    ['the app', makeApp()],
    ['the app without an origin reader', createApp({ directory: () => fixtures })]
  ])('%s uses the Host', async (_, app) => {
    const asked = askAt(app)
    for (const path of ['/mail/config-v1.1.xml', '/autodiscover/autodiscover.xml', '/api/settings'])
      expect(await asked(`https://example.com${path}`, { headers: FORGED })).toEqual(
        await asked(`https://example.com${path}`)
      )
  })

  test('an unknown Host with such a header is not found', async () => {
    expect(
      (await ask('https://evil.example/mail/config-v1.1.xml', { headers: FORGED })).status
    ).toBe(404)
  })
})

const broken = (): never => {
  throw new Error('a secret path: /srv/mailsetup')
}

describe('malformed XML is an error of Autodiscover (automx2 answers 500 with a stack trace)', () => {
  const BOMB = `<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">${Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY a${i} "${`&a${i ? i - 1 : ''};`.repeat(10)}">`
  ).join(
    ''
  )}]><Autodiscover><Request><EMailAddress>&a8;@example.com</EMailAddress></Request></Autodiscover>`

  test.each([
    ['an entity bomb', BOMB],
    ['a DOCTYPE', '<!DOCTYPE Autodiscover SYSTEM "http://evil.example/x.dtd"><Autodiscover/>'],
    ['a DOCTYPE in small letters', '<!doctype a><Autodiscover/>'],
    [
      'an entity from a file',
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${autodiscoverRequest('&b;')}`
    ],
    ['half a tag', '<Autodiscover><Request><EMail'],
    ['tags that cross', '<Autodiscover><Request></Autodiscover></Request>'],
    [
      'a tag called __proto__',
      '<__proto__><Request><EMailAddress>a@example.com</EMailAddress></Request></__proto__>'
    ],
    [
      'a child called __proto__',
      '<Autodiscover><__proto__><EMailAddress>a@example.com</EMailAddress></__proto__></Autodiscover>'
    ],
    ['a child called constructor', '<Autodiscover><constructor/></Autodiscover>'],
    ['JSON', '{"Autodiscover":{"Request":{"EMailAddress":"a@example.com"}}}'],
    ['only blanks', ' \n\t '],
    ['zero bytes', '\0\0\0'],
    ['bytes that are not UTF-8', new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x41, 0x00])]
  ])('%s is error 600', async (_, body) => {
    const problems: unknown[] = []
    const at = askAt(makeApp({ onError: error => problems.push(error) }))
    const received = await at('https://example.com/autodiscover/autodiscover.xml', {
      method: 'POST',
      body
    })
    expect([received.status, one(rootOf(received.body), 'ErrorCode'), problems]).toEqual([
      200,
      '600',
      []
    ])
  })

  test('an internal error is a 500 in plain text without a stack trace', async () => {
    const problems: unknown[] = []
    const received = await askAt(
      makeApp({ directory: broken, onError: error => problems.push(error) })
    )(CONFIG)
    expect([received.status, received.body, problems]).toEqual([
      500,
      'Something is wrong here, not with your request\n',
      [new Error('a secret path: /srv/mailsetup')]
    ])
  })
})

test('one client may send many requests (solarssk and happyDomain limit them by IP address)', async () => {
  const received = await Promise.all(
    Array.from({ length: 200 }, async (_, i) => (await postFor(`person-${i}@example.com`)).status)
  )
  expect(new Set(received)).toEqual(new Set([200]))
})
