import { describe, expect, test } from 'vitest'
import { imap, pop3, settings, smtp } from '../../test/samples.ts'
import type { IncomingServer, OutgoingServer, Provider } from '../settings/settings.ts'
import { apple } from '../formats/apple/index.ts'
import type { Reply } from '../formats/format.ts'
import { web } from './index.ts'

const page = web([apple])
const plain: OutgoingServer = { ...smtp, port: 25, security: 'none' }

function serving(incoming: IncomingServer[], outgoing: OutgoingServer[]): Partial<Provider> {
  return { incoming, outgoing, declared: { incoming, outgoing } }
}

function show(
  difference: Partial<Provider>,
  query: string,
  { host = 'example.com', who = 'jane@example.com' } = {}
): Reply {
  const asked = page.read({
    method: 'GET',
    scheme: 'https',
    host,
    path: '/',
    query: `emailaddress=${encodeURIComponent(who)}&lang=en&${query}`,
    body: ''
  })
  if ('refusal' in asked) throw new Error(asked.refusal)
  return page.render(settings(difference), asked.question)
}

const both = serving([imap, pop3], [smtp])

/** What is offered in guides, by their headings. */
function headings({ body }: Reply): readonly string[] {
  return [...body.matchAll(/<h2(?: id="best")?>([^<]+)<\/h2>/g)].map(([, title = '']) => title)
}

describe('POP3, once chosen,', () => {
  test('is in the profile, and in what is typed by hand', () => {
    const { body } = show(both, 'device=iphone&protocol=pop3')
    expect(body).toContain('emailaddress=jane%40example.com&amp;protocol=pop3&amp;lang=en')
    expect(body).toContain('and above choose <b>POP3</b>')
    expect(body).toContain('host name <code translate="no" dir="auto">pop.example.com</code>')
  })

  test('leaves out programs that know IMAP only, and tells Thunderbird’s people what to choose', () => {
    expect(headings(show(both, 'device=android&protocol=pop3'))).toEqual([
      'Gmail app',
      'Samsung Email',
      'Any other program'
    ])
    expect(show(both, 'device=windows&protocol=pop3').body).toContain('choose <b>POP3</b> before')
    expect(show(both, 'device=windows').body).not.toContain('choose <b>POP3</b> before')
  })

  test('is no wish where the provider has it not: the profile is still there', () => {
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
  test('is closed where there is another', () => {
    const { body } = show(serving([imap], [smtp, plain]), '')
    expect(body.match(/<details class="card warn"([^>]*)>/)?.[1]?.trim()).toBe('')
  })

  test('is open and warned of where there is no other, and never preferred', () => {
    const { body } = show(serving([imap], [plain]), '')
    expect(body.match(/<details class="card warn"([^>]*)>/)?.[1]?.trim()).toBe('open')
    const [before = '', within = ''] = body.split('<details class="card warn"')
    expect([before.includes('<dd>None</dd>'), within.includes('<dd>None</dd>')]).toEqual([
      false,
      true
    ])
  })
})

test('STARTTLS is not said to be encrypted from the first byte', () => {
  const starttls: OutgoingServer = { ...smtp, port: 587, security: 'starttls' }
  const reason = 'encrypted from the first byte'
  expect(show(serving([imap], [starttls, smtp]), '').body).not.toContain(reason)
  expect(show(serving([imap], [smtp, starttls]), '').body).toContain(reason)
})

test('an address from right to left does not turn the sentence around it', () => {
  const { body } = show({}, '', { who: 'אנה@example.com' })
  expect(body).toMatch(/<title>[^<]*\u2068אנה@example\.com\u2069/)
  expect(body).toContain('<span class="address" translate="no" dir="auto">אנה@example.com</span>')
})

test('a text that looks like markup is text', () => {
  const { body } = show({ name: '<script>alert(1)</script>' }, 'name=%22%3E%3Cb%3E')
  expect(body).not.toContain('<script>alert')
  expect(body).not.toContain('"><b>')
})

test('a provider with calendars only is told of by hand', () => {
  const { body, status } = show(
    { ...serving([], []), calendar: { caldav: 'https://dav.example.com/' } },
    'device=iphone'
  )
  expect([status, body.includes('https://dav.example.com/')]).toEqual([200, true])
  expect(headings({ status, type: '', body })).toEqual(['Any other program'])
})

test('a Host that is too long for a QR code costs the code, not the page', () => {
  expect(show(both, '').body).toContain('class="qr"')
  const { status, body } = show(both, '', { host: `${'a'.repeat(9000)}.example` })
  expect(status).toBe(200)
  expect(body).not.toContain('class="qr"')
})

describe('a profile with mail only', () => {
  const beside = { ...both, calendar: { caldav: 'https://dav.example.com/' } }
  const LINK = 'emailaddress=jane%40example.com&amp;protocol=pop3&amp;only=mail&amp;lang=en'

  test('is offered where there is more', () => {
    expect(show(beside, 'device=iphone&protocol=pop3').body).toContain(LINK)
  })

  test('is not where there is nothing else', () => {
    expect(show(both, 'device=iphone&protocol=pop3').body).not.toContain('only=mail')
  })
})
