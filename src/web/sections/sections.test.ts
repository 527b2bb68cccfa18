import { describe, expect, test } from 'vitest'
import { imapAndPop3, renderPage, withServers } from '../../../test/sample-page.ts'
import { imap, smtp } from '../../../test/samples.ts'

describe('the choice of a device', () => {
  const { body } = renderPage(imapAndPop3, 'device=mac')
  const [, nav = ''] = /<nav class="devices"([^]*?)<\/nav>/.exec(body) ?? []
  const links = nav.match(/<a [^>]*>/g) ?? []

  test('marks the current device', () => {
    expect(links.filter(link => link.includes('aria-current="page"'))).toEqual([
      expect.stringContaining('device=mac')
    ])
  })

  test('keeps the address in every link', () => {
    expect(links).toHaveLength(5)
    expect(links.filter(link => !link.includes('emailaddress=jane%40example.com'))).toEqual([])
  })
})

test('the choice between IMAP and POP3 is on the page if the provider offers both', () => {
  expect(renderPage({}, '').body).not.toContain('id="choice"')
  expect(renderPage(imapAndPop3, '').body).toContain('id="choice"')
})

describe('the server settings', () => {
  const starttls = { ...smtp, port: 587, security: 'starttls' } as const

  test('list preferred servers, then services, then alternatives', () => {
    const { body } = renderPage(
      {
        ...withServers([imap], [smtp, starttls]),
        contacts: { carddav: 'https://dav.example.com/people/' }
      },
      ''
    )
    const section = body.slice(body.indexOf('<section id="settings"'))
    const values = ['>993<', '>465<', 'https://dav.example.com/people/', '>587<']
    const positions = values.map(value => section.indexOf(value))
    expect(positions).not.toContain(-1)
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  })

  test('say that the preferred servers use TLS from the first byte, if they do', () => {
    const sentence = 'encrypted from the first byte'
    expect(renderPage(withServers([imap], [starttls, smtp]), '').body).not.toContain(sentence)
    expect(renderPage(withServers([imap], [smtp, starttls]), '').body).toContain(sentence)
  })
})

describe('an unencrypted server', () => {
  const plain: typeof smtp = { ...smtp, port: 25, security: 'none' }

  test('is in closed details if there is an encrypted one', () => {
    const { body } = renderPage(withServers([imap], [smtp, plain]), '')
    expect(body.match(/<details class="card warn"([^>]*)>/)?.[1]?.trim()).toBe('')
  })

  test('is in open details if there is no other, and is never preferred', () => {
    const { body } = renderPage(withServers([imap], [plain]), '')
    expect(body.match(/<details class="card warn"([^>]*)>/)?.[1]?.trim()).toBe('open')
    const [before = '', details = ''] = body.split('<details class="card warn"')
    expect(before).not.toContain('<dd>None</dd>')
    expect(details).toContain('<dd>None</dd>')
  })
})

describe('the QR code', () => {
  test('is on the page for a computer', () => {
    expect(renderPage(imapAndPop3, 'device=windows').body).toContain('<h2 id="phone">')
  })

  test('is left out if the Host is too long for one', () => {
    expect(renderPage(imapAndPop3, '').body).toContain('class="qr"')
    const host = `${'a'.repeat(9000)}.example`
    const { status, body } = renderPage(imapAndPop3, '', { host })
    expect(status).toBe(200)
    expect(body).not.toContain('class="qr"')
  })
})

describe('help', () => {
  const url = 'https://example.com/help'

  test('lists webmail, help pages and support', () => {
    const { body } = renderPage(
      {
        webmail: 'https://webmail.example.com/',
        help: [{ url, title: { en: 'How to', sv: 'Så här' } }],
        support: { email: 'help@example.com', phone: '+46 8 123 456' }
      },
      ''
    )
    const [, list = ''] = /<h2 id="help">([^]*?)<\/section>/.exec(body) ?? []
    expect([...list.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, ...link]) => link)).toEqual([
      ['https://webmail.example.com/', 'Mail in the browser'],
      [url, 'How to'],
      ['mailto:help@example.com', 'help@example.com'],
      ['tel:+468123456', '+46 8 123 456']
    ])
  })

  test('is left out if the provider has none', () => {
    expect(renderPage({}, '').body).not.toContain('id="help"')
  })

  test.each([
    ['the language of the page', { en: 'How to', sv: 'Så här' }, 'How to'],
    ['else the language of the provider', { de: 'Anleitung', sv: 'Så här' }, 'Så här'],
    ['else English', { de: 'Anleitung', en: 'How to' }, 'How to'],
    ['else the first that the file has', { de: 'Anleitung', fr: 'Guide' }, 'Anleitung']
  ])('has titles in %s', (_, title, expected) => {
    const { body } = renderPage({ help: [{ url, title }], languages: ['sv'] }, '')
    expect(body).toContain(`>${expected}</a>`)
  })
})
