/** Faults of other servers: leaks, missing authentication, denial of service. */
import { describe, expect, test } from 'vitest'
import { createApp, type RequestEvent } from '../../src/http/app.ts'
import { formats } from '../../src/formats/all.ts'
import { LARGEST_BODY } from '../../src/http/request.ts'
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

describe('automx2 #10: anyone may create and empty the database', () => {
  test.each(['GET', 'POST', 'PUT', 'DELETE'])('%s /initdb/ is no route', async method => {
    const before = await ask(CONFIG)
    expect((await ask('https://example.com/initdb/', { method })).status).toBe(404)
    expect(await ask(CONFIG)).toEqual(before)
  })

  test('there is no route but for reading, and nothing is written by any', () => {
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

test('automx2 #11: every answer lists all domains of the provider', async () => {
  const others = Array.from({ length: 2000 }, (_, i) => `customer-${i}.example`)
  const yaml = providerFile('hoster.test').replace(
    '[hoster.test]',
    `[hoster.test, ${others.join()}]`
  )
  const heard = await askAll(
    'jane@customer-7.example',
    askDirectory(directoryOf({ 'hoster.test.yaml': yaml }))
  )
  const named = heard.map(([name, { body }]) => [
    name,
    [...new Set(body.match(/customer-\d+[.]example/g) ?? [])].filter(
      domain => domain !== 'customer-7.example'
    ),
    body.length < (name.includes('web') ? 50_000 : 10_000)
  ])
  expect(named).toEqual(heard.map(([name]) => [name, [], true]))
})

describe('Xerolux #12: an answer with an address is kept for the whole domain', () => {
  test('two people of one domain, one after the other, are each told their own login', async () => {
    const logins = await Promise.all(
      ['anna@example.com', 'bo@example.com', 'anna@example.com'].map(async address =>
        one(rootOf((await postFor(address)).body), 'LoginName')
      )
    )
    expect(logins).toEqual(['anna@example.com', 'bo@example.com', 'anna@example.com'])
  })

  test.each(['full.example', 'example.com'])(
    'of %s only what is the same for everybody may be kept, and has a tag',
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

  test('a tag of one domain is no tag of another', async () => {
    const path = '/mail/config-v1.1.xml'
    const { headers } = await ask(`https://autoconfig.customer-one.example${path}`)
    const { status, body } = await ask(`https://autoconfig.customer-two.example${path}`, {
      headers: { 'if-none-match': headers['etag'] ?? '' }
    })
    expect([status, one(rootOf(body), 'domain')]).toEqual([200, 'customer-two.example'])
  })
})

const padded = (length: number): string => autodiscoverRequest('a@example.com').padEnd(length)

/** Pieces of 1 KiB for as long as somebody reads. */
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

describe('jogerj #13: no limit on the body, and a regular expression that backtracks', () => {
  test('16 KiB are read, one byte more is not', async () => {
    expect((await post(padded(LARGEST_BODY))).status).toBe(200)
    expect((await post(padded(LARGEST_BODY + 1))).status).toBe(413)
  })

  test('the limit counts bytes, not characters', async () => {
    expect((await post(padded(LARGEST_BODY - 1000) + 'ö'.repeat(501))).status).toBe(413)
  })

  test('of five megabytes that announce themselves nothing is read', async () => {
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

  test('of a body without an end no more is read than the limit and the piece that breaks it', async () => {
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
  ])('%j, as often as it fits, is answered as no request', async piece => {
    const body = piece.repeat(Math.floor(LARGEST_BODY / piece.length))
    expect(one(rootOf((await post(body)).body), 'ErrorCode')).toBe('600')
  })

  test.each([
    ['autoconfig, which answers by the Host', CONFIG, 200],
    ['a profile, which needs the login', 'https://autoconfig.example.com/email.mobileconfig', 400]
  ])(
    'a local part or a domain beyond its limit is never looked at: %s',
    async (_, path, status) => {
      const statuses = await Promise.all(
        [
          `${'a'.repeat(65)}@example.com`,
          `a@${'b.'.repeat(130)}example.com`,
          'a'.repeat(15_000)
        ].map(async address => (await ask(`${path}?emailaddress=${address}`)).status)
      )
      expect(statuses).toEqual([status, status, status])
    }
  )
})

describe('mailcow #14: an error tells that a mailbox does not exist', () => {
  // It holds the address, and its pattern with it.
  const QR_CODE = /<svg[^]*?<\/svg>/
  const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

  test.each(['example.com', 'full.example', 'hostile.example', 'moved.example'])(
    'any two people of %s are told the same, but for their own names',
    async domain => {
      const told = async (localPart: string): Promise<unknown> =>
        (await askAll(`${localPart}@${domain}`)).map(([name, { status, headers, body }]) => [
          name,
          status,
          headers,
          body.replaceAll(localPart, 'somebody').replace(UUID, 'uuid').replace(QR_CODE, 'code')
        ])
      expect(await told('nobody-of-this-name')).toEqual(await told('postmaster'))
    }
  )

  test('what is logged of the two is the same', async () => {
    const events: RequestEvent[] = []
    const at = askAt(makeApp({ log: event => events.push({ ...event, ms: 0 }) }))
    await askAll('postmaster@example.com', at)
    const known = events.splice(0)
    await askAll('nobody-of-this-name@example.com', at)
    expect(events).toEqual(known)
  })
})

describe('wdes #15: X-Forwarded-Host is believed from anyone', () => {
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
    ['the app that is told nothing of its origin', createApp({ directory: () => fixtures })]
  ])('%s goes by the Host', async (_, app) => {
    const asked = askAt(app)
    for (const path of ['/mail/config-v1.1.xml', '/autodiscover/autodiscover.xml', '/api/settings'])
      expect(await asked(`https://example.com${path}`, { headers: FORGED })).toEqual(
        await asked(`https://example.com${path}`)
      )
  })

  test('a Host that nobody serves is not made good by a header', async () => {
    expect(
      (await ask('https://evil.example/mail/config-v1.1.xml', { headers: FORGED })).status
    ).toBe(404)
  })
})

const broken = (): never => {
  throw new Error('a secret path: /srv/mailsetup')
}

describe('automx2 #16: malformed XML is a 500 with a trace', () => {
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
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x41, 0x00])]
  ])('%s is answered in Autodiscover’s own words', async (_, body) => {
    const faults: unknown[] = []
    const at = askAt(makeApp({ onError: error => faults.push(error) }))
    const heard = await at('https://example.com/autodiscover/autodiscover.xml', {
      method: 'POST',
      body
    })
    expect([heard.status, one(rootOf(heard.body), 'ErrorCode'), faults]).toEqual([200, '600', []])
  })

  test('an error of our own is a plain 500 without a trace', async () => {
    const faults: unknown[] = []
    const heard = await askAt(makeApp({ directory: broken, onError: error => faults.push(error) }))(
      CONFIG
    )
    expect([heard.status, heard.body, faults]).toEqual([
      500,
      'Something is wrong here, not with your request\n',
      [new Error('a secret path: /srv/mailsetup')]
    ])
  })
})

test('solarssk, happyDomain #17: one address may only ask so often', async () => {
  const heard = await Promise.all(
    Array.from({ length: 200 }, async (_, i) => (await postFor(`person-${i}@example.com`)).status)
  )
  expect(new Set(heard)).toEqual(new Set([200]))
})
