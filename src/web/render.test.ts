import { describe, expect, test } from 'vitest'
import { imap, pop3, replyOf, settings, smtp, type Difference } from '../../test/samples.ts'
import { profileLink } from '../formats/apple/index.ts'
import type { ClientRequest, Reply } from '../formats/format.ts'
import { web } from './index.ts'

const page = web({ profileLink })
const installation = { providers: [] }
const plain: typeof smtp = { ...smtp, port: 25, security: 'none' }

function serving(
  incoming: readonly (typeof imap)[],
  outgoing: readonly (typeof smtp)[]
): Difference {
  return { incoming, outgoing, declared: { incoming, outgoing } }
}

function show(
  difference: Difference,
  query: string,
  { host = 'example.com', typed = 'jane@example.com' } = {}
): Reply {
  const question = page.read(requestFor(typed, query, host))
  if (!question.ok) throw new Error(question.error)
  return replyOf(page.render(settings(difference), question.value, installation))
}

function requestFor(typed: string, query: string, host = 'example.com'): ClientRequest {
  return {
    method: 'GET',
    scheme: 'https',
    host,
    path: '/',
    query: `emailaddress=${encodeURIComponent(typed)}&lang=en&${query}`,
    body: ''
  }
}

const both = serving([imap, pop3], [smtp])

/** The headings of the guides. */
function headings({ body }: Reply): readonly string[] {
  return [...body.matchAll(/<h2(?: id="best")?>([^<]+)<\/h2>/g)].map(([, title = '']) => title)
}

describe('POP3, where the person chose it,', () => {
  test('is in the profile, and in the settings to type by hand', () => {
    const { body } = show(both, 'device=iphone&protocol=pop3')
    expect(body).toContain('emailaddress=jane%40example.com&amp;protocol=pop3&amp;lang=en')
    expect(body).toContain('and above choose <b>POP3</b>')
    expect(body).toContain('host name <code translate="no" dir="auto">pop.example.com</code>')
  })

  test('leaves out programs for IMAP only, and the guide for Thunderbird says to choose it', () => {
    expect(headings(show(both, 'device=android&protocol=pop3'))).toEqual([
      'Gmail app',
      'Samsung Email',
      'Any other program'
    ])
    expect(show(both, 'device=windows&protocol=pop3').body).toContain('choose <b>POP3</b> before')
    expect(show(both, 'device=windows').body).not.toContain('choose <b>POP3</b> before')
  })

  test('is ignored where the provider does not have it: the profile is still there', () => {
    const { body } = show({}, 'device=iphone&protocol=pop3')
    expect(body).toContain('/email.mobileconfig?emailaddress=jane%40example.com&amp;lang=en"')
    expect(body).not.toContain('protocol=pop3')
  })
})

test('a provider of one protocol shows no choice', () => {
  expect(show({}, '').body).not.toContain('id="choice"')
  expect(show(both, '').body).toContain('id="choice"')
})

describe('an unencrypted server', () => {
  test('is in closed details where there is an encrypted one', () => {
    const { body } = show(serving([imap], [smtp, plain]), '')
    expect(body.match(/<details class="card warn"([^>]*)>/)?.[1]?.trim()).toBe('')
  })

  test('is in open details with the warning where there is no other, and never preferred', () => {
    const { body } = show(serving([imap], [plain]), '')
    expect(body.match(/<details class="card warn"([^>]*)>/)?.[1]?.trim()).toBe('open')
    const [before = '', within = ''] = body.split('<details class="card warn"')
    expect([before.includes('<dd>None</dd>'), within.includes('<dd>None</dd>')]).toEqual([
      false,
      true
    ])
  })
})

test('the page says that TLS is encrypted from the first byte only where no STARTTLS is preferred', () => {
  const starttls: typeof smtp = { ...smtp, port: 587, security: 'starttls' }
  const reason = 'encrypted from the first byte'
  expect(show(serving([imap], [starttls, smtp]), '').body).not.toContain(reason)
  expect(show(serving([imap], [smtp, starttls]), '').body).toContain(reason)
})

test('a right-to-left address does not change the direction of the sentence around it', () => {
  const { body } = show({}, '', { typed: 'אנה@example.com' })
  expect(body).toMatch(/<title>[^<]*\u2068אנה@example\.com\u2069/)
  expect(body).toContain('<span class="address" translate="no" dir="auto">אנה@example.com</span>')
})

test('markup in a name is text', () => {
  const { body } = show({ name: '<script>alert(1)</script>' }, 'name=%22%3E%3Cb%3E')
  expect(body).not.toContain('<script>alert')
  expect(body).not.toContain('"><b>')
})

test('the page of a provider with calendars alone has them to type by hand', () => {
  const { body, status } = show(
    { ...serving([], []), calendar: { caldav: 'https://dav.example.com/' } },
    'device=iphone'
  )
  expect([status, body.includes('https://dav.example.com/')]).toEqual([200, true])
  expect(headings({ status, type: '', body })).toEqual(['Any other program'])
})

test('the page for a Host that is too long for a QR code has none', () => {
  expect(show(both, '').body).toContain('class="qr"')
  const { status, body } = show(both, '', { host: `${'a'.repeat(9000)}.example` })
  expect(status).toBe(200)
  expect(body).not.toContain('class="qr"')
})

describe('a profile with mail only', () => {
  const beside = { ...both, calendar: { caldav: 'https://dav.example.com/' } }
  const LINK = 'emailaddress=jane%40example.com&amp;protocol=pop3&amp;only=mail&amp;lang=en'

  test('is offered where there are calendars or contacts', () => {
    expect(show(beside, 'device=iphone&protocol=pop3').body).toContain(LINK)
  })

  test('is not offered where there is mail alone', () => {
    expect(show(both, 'device=iphone&protocol=pop3').body).not.toContain('only=mail')
  })
})

const unavailable = (request: ClientRequest): Reply =>
  page.refuse('unavailable', request, installation)

describe('the refusal unavailable', () => {
  test('is a page that keeps what was typed', () => {
    const { status, type, headers, body } = unavailable(requestFor('jane@example.com', ''))
    expect([status, type, headers?.['retry-after']]).toEqual([
      503,
      'text/html; charset=utf-8',
      '60'
    ])
    expect(headers).toHaveProperty('content-security-policy')
    expect(body).toContain('<h1>Try again in a minute</h1>')
    expect(body).toContain('value="jane@example.com"')
  })

  test.each([
    ['the registry file', { path: '/outlook.reg' }],
    ['a client that does not accept HTML', { header: () => 'text/calendar' }]
  ])('is plain text for %s', (_, difference) => {
    expect(unavailable({ ...requestFor('jane@example.com', ''), ...difference })).toEqual({
      status: 503,
      type: 'text/plain; charset=utf-8',
      body: 'That domain cannot be looked up at the moment: try again in a minute\n',
      headers: { 'retry-after': '60' }
    })
  })
})

describe('the sections', () => {
  const help = { url: 'https://example.com/help', title: { en: 'How to', sv: 'Så här' } }

  test('the choice of a device marks the current one, and every link keeps the address', () => {
    const [, nav = ''] =
      /<nav class="devices"([^]*?)<\/nav>/.exec(show(both, 'device=mac').body) ?? []
    const links = nav.match(/<a [^>]*>/g) ?? []
    expect(links).toHaveLength(5)
    expect(links.filter(link => !link.includes('emailaddress=jane%40example.com'))).toEqual([])
    expect(links.filter(link => link.includes('aria-current="page"'))).toEqual([
      expect.stringContaining('device=mac')
    ])
  })

  test('the first guide is open and recommended, the others are closed', () => {
    const { body } = show(both, 'device=iphone')
    expect(body.match(/<p class="tag">Recommended<\/p>/g)).toHaveLength(1)
    expect(body.match(/<section class="card best"/g)).toHaveLength(1)
    expect(body).toMatch(/<details class="card guide">/)
    expect(body).not.toMatch(/<details class="card guide" open/)
  })

  test('the settings list preferred servers before alternatives, with services between', () => {
    const starttls = { ...smtp, port: 587, security: 'starttls' } as const
    const { body } = show(
      {
        ...serving([imap], [smtp, starttls]),
        contacts: { carddav: 'https://dav.example.com/people/' }
      },
      ''
    )
    const settingsPart = body.slice(body.indexOf('<section id="settings"'))
    const order = ['>993<', '>465<', 'https://dav.example.com/people/', '>587<']
    expect(order.map(text => settingsPart.indexOf(text))).toEqual(
      order.map(text => settingsPart.indexOf(text)).toSorted((a, b) => a - b)
    )
    expect(order.filter(text => !settingsPart.includes(text))).toEqual([])
  })

  test('the way to the phone is offered on a computer', () => {
    expect(show(both, 'device=windows').body).toContain('<h2 id="phone">')
  })

  test('help lists webmail, help pages and support, and is left out where there is nothing', () => {
    const support = { email: 'help@example.com', phone: '+46 8 123 456' }
    const { body } = show({ webmail: 'https://webmail.example.com/', help: [help], support }, '')
    const [, list = ''] = /<h2 id="help">([^]*?)<\/section>/.exec(body) ?? []
    expect([...list.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, ...link]) => link)).toEqual([
      ['https://webmail.example.com/', 'Mail in the browser'],
      ['https://example.com/help', 'How to'],
      ['mailto:help@example.com', 'help@example.com'],
      ['tel:+468123456', '+46 8 123 456']
    ])
    expect(show({}, '').body).not.toContain('id="help"')
  })

  test('the title of a help page is in the language of the page, or else in that of the provider', () => {
    const german = { url: help.url, title: { de: 'Anleitung', sv: 'Så här' } }
    expect(show({ help: [german], languages: ['sv'] }, '').body).toContain('>Så här</a>')
  })
})
