import { describe, expect, test } from 'vitest'
import {
  installation,
  domain,
  imap,
  jane,
  pop3,
  reasonsOf,
  replyOf,
  settings,
  smtp,
  type Difference
} from '../../../test/samples.ts'
import { thunderbird } from './index.ts'
import { render } from './render.ts'

const bodyOf = (difference: Difference = {}): string => replyOf(render(settings(difference))).body

/** The texts of all elements of a name, in order. */
function texts(body: string, name: string): string[] {
  return [...body.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(
    ([, text = '']) => text
  )
}

/** The names of all elements between a start tag and its end tag, in order. */
function children(body: string, name: string): string[] {
  const inner = new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`).exec(body)?.[0] ?? ''
  return [...inner.matchAll(/<(\w+)/g)].map(([, child = '']) => child).slice(1)
}

test('the reply is XML, and a cache may keep it for the domain', () => {
  const { body, ...rest } = replyOf(render(settings()))
  expect(rest).toEqual({
    status: 200,
    type: 'text/xml; charset=utf-8',
    cache: 'public',
    cacheKey: 'example.com'
  })
  expect(body).toContain('</clientConfig>')
})

test('the best authentication comes first: Thunderbird takes the first that it supports', () => {
  const body = bodyOf({ outgoing: [{ ...smtp, authentication: ['oauth2', 'password'] }] })
  expect(texts(body, 'authentication')).toEqual([
    'password-cleartext',
    'OAuth2',
    'password-cleartext'
  ])
})

describe('user names', () => {
  test.each([
    ['{address}', '%EMAILADDRESS%'],
    ['{localpart}', '%EMAILLOCALPART%'],
    ['{localpart}@login.example.com', '%EMAILLOCALPART%@login.example.com'],
    ['{localpart}@login.{domain}', '%EMAILLOCALPART%@login.example.com'],
    ['{domain}\\{localpart}', 'example.com\\%EMAILLOCALPART%'],
    ['0007', '0007']
  ])('%s becomes %s: the program fills in the person only', (login, name) => {
    const body = bodyOf({
      login,
      incoming: [{ ...imap, login }],
      outgoing: [{ ...smtp, login }],
      calendar: { caldav: 'https://dav.example.com/' },
      contacts: { carddav: 'https://dav.example.com/' }
    })
    expect(texts(body, 'username')).toEqual([name, name, name, name])
  })

  test('hold the mail domain, not the domain of the Host', () => {
    const atHoster = {
      ...settings({ outgoing: [{ ...smtp, login: '{localpart}@{domain}' }] }),
      hostDomain: domain('hoster.example')
    }
    expect(texts(replyOf(render(atHoster)).body, 'username')[1]).toBe(
      '%EMAILLOCALPART%@example.com'
    )
  })

  test.each([
    ['a server', { outgoing: [{ ...smtp, login: '{localpart}@{domain}' }] }],
    ['calendars', { login: '{localpart}@{domain}', calendar: { caldav: 'https://dav.example/' } }]
  ])('of %s with {domain} are unsupported where the mail domain is unknown', (_, difference) => {
    const found = settings(difference)
    expect(reasonsOf(render({ ...found, isMailDomainUnknown: true }))).toEqual([
      'a login needs the mail domain'
    ])
    expect(reasonsOf(render(found))).toEqual([])
  })

  test('end with the provider’s own login: FairEmail uses the last one for all servers', () => {
    const body = bodyOf({
      login: '{localpart}',
      contacts: { carddav: 'https://dav.example.com/' },
      calendar: { caldav: 'https://dav.example.com/' },
      webmail: 'https://webmail.example.com/'
    })
    expect(texts(body, 'username').at(-1)).toBe('%EMAILLOCALPART%')
  })
})

describe('the order and the form of elements', () => {
  const full: Difference = {
    incoming: [imap, { ...imap, port: 143, security: 'starttls' }, pop3],
    outgoing: [smtp, { ...smtp, port: 587, security: 'starttls' }],
    help: [{ url: 'https://example.com/help', title: { en: 'Help', sv: 'Hjälp' } }],
    firstSteps: { url: 'https://example.com/imap', text: { en: 'Switch on', sv: 'Slå på' } },
    contacts: { carddav: 'https://dav.example.com/contacts/' },
    calendar: { caldav: 'https://dav.example.com/calendars/' },
    webmail: 'https://webmail.example.com/'
  }

  test('servers keep the order of the provider (Evolution and aerc take the last of a kind)', () => {
    const body = bodyOf(full)
    expect(texts(body, 'port')).toEqual(['993', '143', '995', '465', '587'])
    expect(texts(body, 'socketType')).toEqual(['SSL', 'STARTTLS', 'SSL', 'SSL', 'STARTTLS'])
  })

  test('a server has each element once, in the order of the standard', () => {
    expect(children(bodyOf(full), 'incomingServer')).toEqual([
      'hostname',
      'port',
      'socketType',
      'username',
      'authentication'
    ])
  })

  test('a server has no attribute but its type (Evolution drops servers with another)', () => {
    const tags = bodyOf(full).match(/<(?:incoming|outgoing)Server[^>]*>/g) ?? []
    expect(tags.filter(tag => !/^<\w+ type="(?:imap|pop3|smtp)">$/.test(tag))).toEqual([])
  })

  test('names carry no attribute (Thunderbird shows "[object Object]")', () => {
    expect(
      bodyOf(full)
        .match(/<(?:domain|display\w+|hostname|port|socketType|username)[^>]*>/g)
        ?.filter(tag => tag.includes(' '))
    ).toEqual([])
  })

  test('no value has white space around it (Thunderbird, K-9, FairEmail and aerc fail)', () => {
    expect(bodyOf(full)).not.toMatch(/<(\w+)[^>]*>(?:\s+[^\s<][^<]*|[^<]*[^\s<]\s+)<\/\1>/)
  })

  test('no element is empty (Thunderbird reads "true")', () => {
    expect(bodyOf(full)).not.toMatch(/<(\w+)[^>]*>\s*<\/\1>/)
  })

  test('the first byte is the declaration, without a BOM (K-9, FairEmail and Evolution fail)', () => {
    expect(bodyOf()).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<clientConfig /)
  })

  test('no element has a prefix or a namespace (seven parsers of eight fail)', () => {
    expect(bodyOf(full)).not.toMatch(/xmlns|<\/?\w+:/)
  })

  test('the document has no element for a password, a choice or a condition', () => {
    expect(bodyOf(full)).not.toMatch(
      /<(password|useGlobalPreferredServer|addThisServer|restriction|inputField|loginPageInfo)/
    )
  })

  test('everything but mail comes after emailProvider', () => {
    const after = bodyOf(full).split('</emailProvider>')[1] ?? ''
    expect(after.match(/^ {2}<\w+/gm)).toEqual([
      '  <enable',
      '  <addressbook',
      '  <calendar',
      '  <webMail'
    ])
    expect(texts(after, 'url')).toEqual([
      'https://dav.example.com/contacts/',
      'https://dav.example.com/calendars/'
    ])
  })

  test('a help page has a description in each language', () => {
    expect(texts(bodyOf(full), 'descr')).toEqual(['Help', 'Hjälp'])
  })

  test('a help page without a title has one too (himalaya and Thunderbird for iOS drop all)', () => {
    expect(texts(bodyOf({ help: [{ url: 'https://example.com/help' }] }), 'descr')).toEqual([
      'Help'
    ])
  })
})

describe('what people have to do first', () => {
  const text = { en: 'Switch on <IMAP>', sv: 'Slå på IMAP' }

  test('is a link with an instruction in each language, after emailProvider (himalaya up to 1.1 drops all)', () => {
    const body = bodyOf({ firstSteps: { url: 'https://example.com/?a=1&b="2"', text } })
    const after = body.split('</emailProvider>')[1] ?? ''
    expect(after).toContain('<enable visiturl="https://example.com/?a=1&amp;b=&quot;2&quot;">')
    expect(after).toContain('<instruction lang="sv">Slå på IMAP</instruction>')
    expect(texts(body, 'instruction')).toEqual(['Switch on &lt;IMAP&gt;', 'Slå på IMAP'])
  })

  test('is left out without a link, which is all that FairEmail reads it for', () => {
    expect(bodyOf({ firstSteps: { text } })).not.toMatch(/enable|instruction/)
  })

  test('has the mail domain in it', () => {
    const found = settings()
    const firstSteps = { url: 'https://panel.{domain}/', text: { en: 'Log in at {domain}' } }
    const template = { ...found.template, firstSteps } as unknown as typeof found.template
    const { body } = replyOf(render({ ...found, template, domain: domain('example.net') }))
    expect(body).toContain('<enable visiturl="https://panel.example.net/">')
    expect(texts(body, 'instruction')).toEqual(['Log in at example.net'])
  })
})

describe('domains', () => {
  test('a request for one domain gets that domain alone', () => {
    expect(texts(bodyOf(), 'domain')).toEqual(['example.com'])
  })

  test('the domain of the Host comes after the mail domain (Parula accepts its own only)', () => {
    const reply = replyOf(render({ ...settings(), hostDomain: domain('hoster.example') }))
    expect(texts(reply.body, 'domain')).toEqual(['example.com', 'hoster.example'])
    expect(reply.cacheKey).toBe('example.com+hoster.example')
  })

  test('the id is the provider’s for every domain (K-9 fails at a placeholder)', () => {
    const reply = replyOf(render({ ...settings(), domain: domain('customer.example') }))
    expect(/<emailProvider id="([^"]*)"/.exec(reply.body)?.[1]).toBe('example.com')
  })
})

describe('leaveOnServer of a POP3 server', () => {
  test.each([
    [true, ['true'], []],
    [false, ['false'], []],
    [14, ['true'], ['14']]
  ])('%s is in the document', (leaveOnServer, leave, days) => {
    const body = bodyOf({ incoming: [{ ...pop3, leaveOnServer }] })
    expect(texts(body, 'leaveMessagesOnServer')).toEqual(leave)
    expect(texts(body, 'daysToLeaveMessagesOnServer')).toEqual(days)
  })

  test('is not in the document where the provider does not have it', () => {
    expect(bodyOf({ incoming: [pop3] })).not.toContain('<pop3>')
  })
})

describe('OAuth', () => {
  const oauth = {
    issuer: 'https://login.example.com',
    authorizationUrl: 'https://login.example.com/authorize',
    tokenUrl: 'https://login.example.com/token',
    scope: 'mail'
  }
  const server = { ...imap, authentication: ['oauth2', 'password'] as const }

  test('has all its elements, with the issuer as a bare host', () => {
    const body = bodyOf({ oauth: { ...oauth, clientId: 'open' }, incoming: [server] })
    expect(children(body, 'oAuth2')).toEqual(['issuer', 'scope', 'authURL', 'tokenURL', 'clientID'])
    expect(texts(body, 'issuer')).toEqual(['login.example.com'])
  })

  test('does not need a client id', () => {
    expect(children(bodyOf({ oauth, incoming: [server] }), 'oAuth2')).toEqual([
      'issuer',
      'scope',
      'authURL',
      'tokenURL'
    ])
  })

  test('is in the document where only an SMTP server supports it', () => {
    expect(bodyOf({ oauth, outgoing: [{ ...smtp, authentication: ['oauth2'] }] })).toContain(
      '<oAuth2>'
    )
  })

  test.each(['authorizationUrl', 'tokenUrl', 'scope'] as const)(
    'is left out without its %s (himalaya and Thunderbird for iOS drop the whole document)',
    key => {
      const { [key]: _, ...rest } = oauth
      expect(bodyOf({ oauth: rest, incoming: [server] })).not.toContain('oAuth2>')
    }
  )

  test('is left out where no server supports it', () => {
    expect(bodyOf({ oauth })).not.toContain('oAuth2')
  })

  test('is left out where the provider has none', () => {
    expect(bodyOf({ incoming: [server] })).not.toContain('oAuth2>')
  })
})

test('the name of a provider cannot break the document', () => {
  const body = bodyOf({ name: '</displayName>&"\'', webmail: 'https://example.com/?a=1&b="2"' })
  expect(texts(body, 'displayName')).toEqual(['&lt;/displayName&gt;&amp;&quot;&#39;'])
  expect(body).toContain('<loginPage url="https://example.com/?a=1&amp;b=&quot;2&quot;"/>')
})

describe('a document needs servers to read and to send mail: it', () => {
  test.each([
    ['is made for IMAP and SMTP', {}, []],
    ['is made for POP3 and SMTP', { incoming: [pop3] }, []],
    [
      'is unsupported without SMTP (Thunderbird, K-9, FairEmail and aerc lose all)',
      { outgoing: [] },
      ['no SMTP server']
    ],
    ['is unsupported without IMAP and POP3', { incoming: [] }, ['no IMAP or POP3 server']],
    [
      'is unsupported without any server',
      { incoming: [], outgoing: [] },
      ['no IMAP or POP3 server', 'no SMTP server']
    ]
  ] satisfies [string, Difference, string[]][])('%s', (_, difference, reasons) => {
    expect(reasonsOf(render(settings(difference)))).toEqual(reasons)
  })
})

test('the refusal unavailable is plain text with the time to wait', () => {
  expect(thunderbird.refuse('unavailable', thunderbird.example(jane), installation)).toEqual({
    status: 503,
    type: 'text/plain; charset=utf-8',
    body: 'That domain cannot be looked up at the moment: try again in a minute\n',
    headers: { 'retry-after': '60' }
  })
})
