import { describe, expect, test } from 'vitest'
import { imapAndPop3, renderPage, withServers } from '../../../test/sample-page.ts'
import { imap, pop3, smtp, type Difference } from '../../../test/samples.ts'
import { en } from '../messages/en.ts'

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

function titles(difference: Difference, query = ''): readonly string[] {
  const { body } = renderPage(difference, query)
  const section = body.slice(body.indexOf('<section id="questions"'))
  return [...section.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title = '']) => title)
}

describe('the questions', () => {
  const { questions: q, protocolChoice } = en

  test('IMAP or POP3 is asked only if the provider offers both', () => {
    expect(titles({})).not.toContain(protocolChoice.title)
    expect(titles(imapAndPop3)).toContain(protocolChoice.title)
  })

  test('say nothing of IMAP where POP3 is chosen, and the other way round', () => {
    const ofImap = [q.folders, q.doubled, q.sharing, q.offline].map(({ title }) => title)
    const ofPop3 = q.leaveCopy.title
    expect(titles(imapAndPop3)).toEqual(expect.arrayContaining(ofImap))
    expect(titles(imapAndPop3)).not.toContain(ofPop3)
    const withPop3 = titles(imapAndPop3, 'protocol=pop3')
    expect(withPop3).toContain(ofPop3)
    expect(withPop3.filter(title => ofImap.includes(title))).toEqual([])
  })

  test('name the control panel, aliases and the quota if the file does', () => {
    const difference = { controlPanel: 'https://panel.example.com/', aliases: true, quota: '5 GB' }
    const { body } = renderPage(difference, '')
    expect(titles(difference)).toEqual(
      expect.arrayContaining([q.controlPanel.title, q.alias.title])
    )
    expect(body).toContain('Your mailbox holds <bdi>5 GB</bdi>.')
    expect(titles({})).not.toContain(q.controlPanel.title)
    expect(titles({})).not.toContain(q.alias.title)
  })

  test('a refused password is a question only where programs log in with one', () => {
    const oauth = withServers([{ ...imap, authentication: ['oauth2'] }], [smtp])
    expect(titles({})).toContain(q.password.title)
    expect(titles(oauth)).not.toContain(q.password.title)
  })
})

function settingsOf(difference: Difference, query = ''): string {
  const { body } = renderPage(difference, query)
  return body.slice(body.indexOf('<section id="settings"'), body.indexOf('<section id="questions"'))
}

describe('the server settings', () => {
  const starttls = { ...smtp, port: 587, security: 'starttls' } as const

  test('show two servers and the services, and fold the rest', () => {
    const [open = '', ...folded] = settingsOf({
      ...withServers([imap, pop3], [smtp, starttls]),
      contacts: { carddav: 'https://dav.example.com/people/' },
      files: { webdav: 'https://dav.example.com/files/' }
    }).split('<details')
    for (const value of ['>993<', '>465<', '/people/', '/files/']) expect(open).toContain(value)
    expect(folded.map(part => [...part.matchAll(/>(\d{3})</g)].map(([, port]) => port))).toEqual([
      ['587'],
      ['995']
    ])
  })

  test('never lead from IMAP to POP3: the other protocol has a group of its own', () => {
    const both = withServers([imap, { ...imap, port: 143, security: 'starttls' }, pop3], [smtp])
    const groups = (query: string): readonly (readonly string[])[] =>
      settingsOf(both, query)
        .split('<details')
        .map(part => [...part.matchAll(/class="tag">(\w+)</g)].map(([, tag = '']) => tag))
    expect(groups('')).toEqual([['IMAP', 'SMTP'], ['IMAP'], ['POP3']])
    expect(groups('protocol=pop3')).toEqual([
      ['POP3', 'SMTP'],
      ['IMAP', 'IMAP']
    ])
  })

  test('ask for no user name where there is no login', () => {
    const relay = { ...smtp, authentication: ['none'] } as const
    const rows = settingsOf(withServers([imap], [relay])).split('User name').length - 1
    expect(rows).toBe(1)
  })
})

describe('an unencrypted server', () => {
  const plain: typeof smtp = { ...smtp, port: 25, security: 'none' }

  test('is in closed details if there is an encrypted one', () => {
    const { body } = renderPage(withServers([imap], [smtp, plain]), '')
    expect(body.match(/<details class="fold warn"([^>]*)>/)?.[1]?.trim()).toBe('')
  })

  test('is in open details if there is no other, and is never preferred', () => {
    const { body } = renderPage(withServers([imap], [plain]), '')
    expect(body.match(/<details class="fold warn"([^>]*)>/)?.[1]?.trim()).toBe('open')
    const [before = '', details = ''] = body.split('<details class="fold warn"')
    expect(before.slice(before.indexOf('id="settings"'))).not.toContain('<dd>None</dd>')
    expect(details).toContain('<dd>None</dd>')
  })
})

describe('the QR code', () => {
  test('is on the page for a computer', () => {
    expect(renderPage(imapAndPop3, 'device=windows').body).toContain('<h2 id="phone">')
  })

  test.each(['iPhone', 'Android'])('is not shown to a phone: %s', userAgent => {
    const header = (name: string): string | undefined =>
      name === 'user-agent' ? `Mozilla/5.0 (${userAgent})` : undefined
    for (const device of ['iphone', 'android', 'windows'])
      expect(renderPage(imapAndPop3, `device=${device}`, { header }).body).not.toContain(
        'id="phone"'
      )
  })

  test('of the account is offered to Android where its words can say the settings', () => {
    const { alt } = en.thunderbirdAndroid.code
    const kerberos = withServers([{ ...imap, authentication: ['ntlm', 'password'] }], [smtp])
    expect(renderPage(imapAndPop3, 'device=android').body).toContain(alt)
    expect(renderPage(imapAndPop3, 'device=windows').body).toContain(
      'device=android&amp;lang=en#thunderbird-code"'
    )
    expect(renderPage(kerberos, 'device=android').body).toContain(alt)
    const ntlm = withServers([{ ...imap, authentication: ['ntlm'] }], [smtp])
    expect(renderPage(ntlm, 'device=android').body).not.toContain(alt)
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
        help: [{ url, title: { en: 'How to', sv: 'Så här' } }, { url: `${url}/2` }],
        support: { email: 'help@example.com', phone: '+46 8 123 456' }
      },
      ''
    )
    const [, list = ''] = /<h2 id="help">([^]*?)<\/section>/.exec(body) ?? []
    expect(
      [...list.matchAll(/<a href="([^"]*)" dir="auto">([^<]*)/g)].map(([, ...link]) => link)
    ).toEqual([
      ['https://webmail.example.com/', 'Webmail'],
      [url, 'How to'],
      [`${url}/2`, 'Help page'],
      ['mailto:help@example.com', 'help@example.com'],
      ['tel:+468123456', '+46 8 123 456']
    ])
  })

  test('keeps the direction of the provider’s own notes', () => {
    const { body } = renderPage({ notes: { en: 'Closed on Sundays.' } }, '')
    expect(body).toContain('<p dir="auto">Closed on Sundays.</p>')
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
