import { describe, expect, test } from 'vitest'
import {
  installation,
  imap,
  jane,
  pop3,
  reasonsOf,
  replyOf,
  settings,
  smtp,
  type Difference
} from '../../../test/samples.ts'
import type { ClientRequest, Installation, Reply } from '../format.ts'
import { outlook } from './index.ts'
import type { OutlookQuestion } from './request.ts'

const host = 'autodiscover.example.com'
const asked = {
  host,
  address: jane,
  kind: 'post',
  schema: 'outlook'
} as const satisfies OutlookQuestion
const get = { host, kind: 'get', scheme: 'https' } as const satisfies OutlookQuestion
const getOverHttp: OutlookQuestion = { ...get, scheme: 'http' }
const phone: OutlookQuestion = { ...asked, schema: 'mobilesync' }
const other: OutlookQuestion = { ...asked, schema: 'other' }

const format = outlook()
const reply = (difference: Difference = {}, question: OutlookQuestion = asked): Reply =>
  replyOf(format.render(settings(difference), question, installation))
const bodyOf = (difference: Difference = {}, question: OutlookQuestion = asked): string =>
  reply(difference, question).body
const reasons = (
  difference: Difference = {},
  question: OutlookQuestion = asked
): readonly string[] => reasonsOf(format.render(settings(difference), question, installation))

/** The texts of all elements of a name, in order. */
function texts(body: string, name: string): string[] {
  return [...body.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    ([, text = '']) => text
  )
}

test('the reply to a person is XML, and no cache may keep it', () => {
  const { body, ...rest } = reply()
  expect(rest).toEqual({ status: 200, type: 'text/xml; charset=utf-8' })
  expect(body).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<Autodiscover /)
})

describe('security and authentication', () => {
  test('the protocols are IMAP, POP3 and SMTP (FairEmail knows no others)', () => {
    expect(texts(bodyOf({ incoming: [imap, pop3] }), 'Type')).toEqual(['IMAP', 'POP3', 'SMTP'])
  })

  test('every server has SPA and AuthRequired (Thunderbird takes a missing SPA for on)', () => {
    const body = bodyOf({ outgoing: [smtp, { ...smtp, authentication: ['none'] }] })
    expect(texts(body, 'SPA')).toEqual(['off', 'off', 'off'])
    expect(texts(body, 'AuthRequired')).toEqual(['on', 'on', 'off'])
  })

  test.each(['oauth2', 'gssapi', 'client-certificate'] as const)(
    'a server with %s alone is left out',
    name => {
      const body = bodyOf({ outgoing: [smtp, { ...smtp, authentication: [name] }] })
      expect(texts(body, 'Type')).toEqual(['IMAP', 'SMTP'])
    }
  )

  test('of several authentications, the document has the best that it supports', () => {
    const body = bodyOf({ incoming: [{ ...imap, authentication: ['oauth2', 'ntlm', 'password'] }] })
    expect(texts(body, 'SPA')).toEqual(['on', 'off'])
  })

  test('only SMTP has UsePOPAuth and SMTPLast', () => {
    const body = bodyOf({ incoming: [imap, pop3] })
    expect([texts(body, 'UsePOPAuth'), texts(body, 'SMTPLast')]).toEqual([['off'], ['off']])
  })
})

describe('the login name', () => {
  test.each([
    ['{address}', 'jane.doe+tag@example.com'],
    ['{localpart}', 'jane.doe+tag'],
    ['{domain}\\{localpart}', 'example.com\\jane.doe+tag'],
    ['<{localpart}>&', '&lt;jane.doe+tag&gt;&amp;']
  ])('by the rule %s is filled in', (login, name) => {
    expect(texts(bodyOf({ incoming: [{ ...imap, login }] }), 'LoginName')[0]).toBe(name)
  })

  test('is left out where there is no address (an empty one makes Thunderbird log in as "true")', () => {
    const body = bodyOf({}, get)
    expect(body).not.toMatch(/LoginName|User>|@/)
  })
})

describe('a GET without an address', () => {
  test('is the same for every person, and a cache may keep it', () => {
    expect(reply({}, get)).toMatchObject({
      status: 200,
      cache: 'public',
      cacheKey: 'example.com'
    })
  })

  test('is the document without the person, to the byte', () => {
    const person = /\n +<(?:User\b[\s\S]*<\/User|LoginName\b[^<]*<\/LoginName)>/g
    expect(bodyOf({}, get)).toBe(bodyOf().replace(person, ''))
  })

  const withUrl = outlook('https://mailsetup.example')

  test('over http gets a redirect to https, as Outlook asks for it', () => {
    expect(replyOf(withUrl.render(settings(), getOverHttp, installation))).toEqual({
      status: 302,
      type: 'text/plain; charset=utf-8',
      body: '',
      headers: { location: 'https://mailsetup.example/autodiscover/autodiscover.xml' }
    })
  })

  test.each([
    { redirect: '{localpart}@tenant.example' },
    { incoming: [], outgoing: [], activesync: 'https://eas.example.com/' }
  ])('over http gets a redirect also where https supports no GET: %j', difference => {
    const found = settings(difference)
    expect(reasonsOf(withUrl.render(found, getOverHttp, installation))).toEqual([])
    expect(reasonsOf(withUrl.render(found, get, installation))).not.toEqual([])
  })

  test.each([
    ['over https', withUrl, get],
    ['without a public URL', outlook(), getOverHttp],
    ['with a public URL that is http', outlook('http://mailsetup.example'), getOverHttp]
  ] as const)('gets the document %s', (_, service, question) => {
    expect(replyOf(service.render(settings(), question, installation)).status).toBe(200)
  })

  test.each([
    ['with an address', jane.text],
    ['with an empty address', '']
  ])('unlike a POST over http %s, which gets the document', (_, text) => {
    const example = format.example(jane)
    const body = example.body.replace(jane.text, text)
    const read = withUrl.read({ ...example, scheme: 'http', body })
    if (!read.ok) throw new Error(read.error)
    expect(replyOf(withUrl.render(settings(), read.value, installation)).status).toBe(200)
  })
})

describe('the elements', () => {
  test('begin with AccountType and Action, before any Protocol (FairEmail)', () => {
    const account = /<Account>[\s\S]*/.exec(bodyOf())?.[0] ?? ''
    expect(account.match(/<\w+/g)?.slice(0, 4)).toEqual([
      '<Account',
      '<AccountType',
      '<Action',
      '<Protocol'
    ])
  })

  test('are never empty', () => {
    expect(bodyOf()).not.toMatch(/<(\w+)>\s*<\/\1>|<\w+\/>/)
  })
})

describe('servers that the document does not support', () => {
  const oauthOnly = { authentication: ['oauth2'] as const }

  test('are left out', () => {
    expect(texts(bodyOf({ incoming: [{ ...imap, ...oauthOnly }, pop3] }), 'Type')).toEqual([
      'POP3',
      'SMTP'
    ])
  })

  test.each([
    ['IMAP', { incoming: [{ ...imap, ...oauthOnly }] }],
    [
      'SMTP (FairEmail refuses, Thunderbird sends through another provider)',
      { outgoing: [{ ...smtp, ...oauthOnly }] }
    ],
    ['either', { incoming: [], outgoing: [] }]
  ])('make the document unsupported where there is no other server for %s', (_, difference) => {
    expect(reasons(difference)).toEqual(['no pair of servers to read and to send mail'])
  })

  test.each([
    ['IMAP', { incoming: [{ ...imap, ...oauthOnly }] }],
    ['SMTP', { outgoing: [{ ...smtp, ...oauthOnly }] }]
  ])(
    'leave Exchange alone in the document where there is no other server for %s',
    (_, difference) => {
      const exchange = { ews: 'https://ews.example.com/EWS/Exchange.asmx' }
      expect(texts(bodyOf({ ...difference, exchange }), 'Type')).toEqual(['EXCH', 'EXPR'])
    }
  )

  test.each([
    ['starttls', 993],
    ['starttls', 1143],
    ['tls', 143],
    ['tls', 587]
  ] as const)(
    'are those with %s on port %i, which Thunderbird and FairEmail misread',
    (security, port) => {
      const misread = { ...imap, security, port }
      expect(reasons({ incoming: [misread] })).toHaveLength(1)
      expect(texts(bodyOf({ incoming: [misread, imap] }), 'Port')).toEqual(['993', '465'])
      expect(reasons({ outgoing: [{ ...smtp, security, port }] })).toHaveLength(1)
    }
  )

  test('are not those whose other port no program misreads', () => {
    const incoming = [
      { ...imap, port: 1993 },
      { ...imap, security: 'none', port: 1143 }
    ] as const
    expect(texts(bodyOf({ incoming }), 'Port')).toEqual(['1993', '1143', '465'])
  })

  test('are none in the sample provider', () => {
    expect(reasons()).toEqual([])
  })
})

/** Without an address, as programs look for SOAP. */
const requestTo = (at: string): ClientRequest => ({
  ...format.example(jane),
  method: 'GET',
  host: at,
  body: ''
})

describe('Exchange', () => {
  const ews = 'https://ews.example.com:8443/EWS/Exchange.asmx?a=1&b=2'
  const owa = 'https://owa.example.com/owa'

  test('comes before mail, with the same URLs inside and outside', () => {
    const body = bodyOf({ exchange: { ews, owa } })
    const url = ews.replace('&', '&amp;')
    expect(texts(body, 'Type')).toEqual(['EXCH', 'EXPR', 'WEB', 'IMAP', 'SMTP'])
    expect(['ASUrl', 'EwsUrl', 'OOFUrl'].map(name => texts(body, name))).toEqual([
      [url, url],
      [url, url],
      [url, url]
    ])
    expect(texts(body, 'Server').slice(0, 2)).toEqual(['ews.example.com', 'ews.example.com'])
    expect(texts(body, 'OWAUrl')).toEqual([owa])
  })

  test('names the offline address book in its first protocol, where GNOME Online Accounts looks for it', () => {
    const oab = 'https://oab.example.com/oab/?a=1&b=2'
    const first =
      /<Protocol\b[^]*?<\/Protocol>/.exec(bodyOf({ exchange: { ews, owa, oab } }))?.[0] ?? ''
    expect([texts(first, 'Type'), texts(first, 'ASUrl'), texts(first, 'OABUrl')]).toEqual([
      ['EXCH'],
      [ews.replace('&', '&amp;')],
      [oab.replace('&', '&amp;')]
    ])
  })

  test('has a header for SOAP, for which programs of Exchange’s own library look', () => {
    expect(reply({ exchange: { ews } }).headers).toEqual({ 'x-soap-enabled': 'True' })
    expect([reply().headers, reply({ exchange: { owa } }).headers]).toEqual([undefined, undefined])
  })

  describe('has the header for SOAP at the public URL, where a GET without an address', () => {
    const service = outlook('https://setup.example:8443')
    const providers = [settings().template, settings({ exchange: { ews } }).template]
    const headersOf = (at: string, whole: Partial<Installation>): unknown =>
      service.refuse('unknown-domain', requestTo(at), { ...installation, ...whole }).headers

    test('gets a 404', () => {
      expect(headersOf('SETUP.example:8443', { providers })).toEqual({ 'x-soap-enabled': 'True' })
    })

    test('gets a 503, beside the time to wait', () => {
      const request = requestTo('setup.example:8443')
      expect(
        service.refuse('unavailable', request, { ...installation, providers }).headers
      ).toEqual({
        'x-soap-enabled': 'True',
        'retry-after': '60'
      })
    })

    test('gets a 200, and the host stands for a domain without Exchange', () => {
      const question = { ...get, host: 'setup.example:8443' }
      const { headers } = replyOf(
        service.render(settings(), question, { ...installation, providers })
      )
      expect(headers).toEqual({ 'x-soap-enabled': 'True' })
      expect(
        replyOf(service.render(settings(), get, { ...installation, providers })).headers
      ).toBeUndefined()
    })

    test('and not at another host, without Exchange anywhere, or for a POST', () => {
      expect(headersOf('setup.example', { providers })).toBeUndefined()
      expect(headersOf('setup.example:8443', { providers: [settings().template] })).toBeUndefined()
      const post = { ...format.example(jane), host: 'setup.example:8443' }
      expect(
        service.refuse('unknown-domain', post, { ...installation, providers }).headers
      ).toBeUndefined()
      expect(
        format.refuse('unknown-domain', requestTo('setup.example'), { ...installation, providers })
          .headers
      ).toBeUndefined()
    })
  })

  test('alone is supported; Outlook on the web alone is not', () => {
    const nothing = { incoming: [], outgoing: [] }
    expect(reasons({ ...nothing, exchange: { ews } })).toEqual([])
    expect(reasons({ ...nothing, exchange: { owa } })).toEqual([
      'no pair of servers to read and to send mail'
    ])
  })
})

describe('a redirect', () => {
  const nothing = { incoming: [], outgoing: [] }
  const accountOf = (redirect: string): string =>
    /<Account\b[\s\S]*<\/Account>/.exec(bodyOf({ ...nothing, redirect }))?.[0] ?? ''

  test.each([
    ['anna@tenant.example', 'anna@tenant.example'],
    ['{localpart}@tenant.example', 'jane.doe+tag@tenant.example']
  ])('to the address %s is in the document', (redirect, at) => {
    const account = accountOf(redirect)
    expect([texts(account, 'Action'), texts(account, 'RedirectAddr')]).toEqual([
      ['redirectAddr'],
      [at]
    ])
    expect(account).not.toContain('<Protocol')
  })

  const elsewhere = 'https://elsewhere.example/autodiscover/autodiscover.xml'

  test.each([
    ['Outlook', asked],
    ['a phone', phone],
    ['another schema', other],
    ['a GET', get],
    ['a GET over http', getOverHttp]
  ])('to a URL is a 302, which every program follows: for %s', (_, question) => {
    for (const service of [format, outlook('https://mailsetup.example')]) {
      const found = settings({ ...nothing, redirect: elsewhere })
      expect(replyOf(service.render(found, question, installation))).toEqual({
        status: 302,
        type: 'text/plain; charset=utf-8',
        body: '',
        headers: { location: elsewhere }
      })
    }
  })

  test('to a URL may have the domain and the local part in it', () => {
    const redirect = 'https://ad.{domain}/{localpart}.xml'
    const target = 'https://ad.example.com/jane.doe%2Btag.xml'
    expect(reply({ ...nothing, redirect }).headers).toEqual({ location: target })
    expect(reasons({ redirect }, get)).toEqual(['a redirect that needs an address'])
    const service = outlook('https://mailsetup.example')
    const found = settings({ ...nothing, redirect })
    const first = replyOf(service.render(found, getOverHttp, installation))
    expect(first.headers?.['location']).toContain('https://mailsetup.example/')
  })

  test('to an address needs an address', () => {
    const redirect = '{localpart}@tenant.example'
    expect([reasons({ redirect }), reasons({ redirect }, get)]).toEqual([
      [],
      ['a redirect to an address needs an address']
    ])
  })
})

describe('a phone with the MobileSync schema', () => {
  const activesync = 'https://eas.example.com/Microsoft-Server-ActiveSync?a=1&b=2'

  test('gets the document with the URL of ActiveSync', () => {
    const { body, ...rest } = reply({ activesync }, phone)
    const url = activesync.replace('&', '&amp;')
    expect(rest).toEqual({ status: 200, type: 'text/xml; charset=utf-8' })
    expect([texts(body, 'Type'), texts(body, 'Url'), texts(body, 'Name')]).toEqual([
      ['MobileSync'],
      [url],
      [url]
    ])
  })

  test('gets the address to ask for instead', () => {
    const body = bodyOf({ redirect: '{localpart}@tenant.example' }, phone)
    expect(texts(body, 'Redirect')).toEqual(['jane.doe+tag@tenant.example'])
    expect(body).not.toContain('<Settings')
  })

  test.each([
    ['gets a document where the provider has ActiveSync', { activesync }, []],
    [
      'gets a document where the provider redirects to an address',
      { redirect: 'anna@tenant.example' },
      []
    ],
    [
      'gets a 302 where the provider redirects to a URL',
      { redirect: 'https://elsewhere.example/' },
      []
    ],
    [
      'is unsupported where there is mail only (Android would stop at a 200)',
      {},
      ['no ActiveSync endpoint']
    ]
  ] satisfies [string, Difference, string[]][])('%s', (_, difference, expected) => {
    expect(reasons(difference, phone)).toEqual(expected)
  })

  test('is not Outlook, which gets no ActiveSync', () => {
    expect(bodyOf({ activesync })).not.toContain('MobileSync')
    expect(reasons({ activesync, incoming: [] })).toHaveLength(1)
  })
})

/** The reply, with the code and the message of the error in place of the body. */
function errorOf({ body, ...rest }: Reply): unknown {
  return { ...rest, error: [...texts(body, 'ErrorCode'), ...texts(body, 'Message')] }
}

describe('a refusal', () => {
  test.each(['no-address', 'not-an-address', 'not-understood'] as const)(
    'of a malformed request (%s) is Autodiscover’s own error 600',
    refusal => {
      expect(errorOf(format.refuse(refusal, format.example(jane), installation))).toEqual({
        status: 200,
        type: 'text/xml; charset=utf-8',
        error: ['600', 'Invalid Request']
      })
    }
  )

  test('of another schema is error 601 where the domain is known', () => {
    expect(errorOf(reply({}, other))).toEqual({
      status: 200,
      type: 'text/xml; charset=utf-8',
      error: ['601', 'Provider is not available']
    })
  })

  test('of a domain that cannot be looked up is error 603 with status 503', () => {
    expect(errorOf(format.refuse('unavailable', format.example(jane), installation))).toEqual({
      status: 503,
      type: 'text/xml; charset=utf-8',
      error: ['603', 'The settings cannot be looked up'],
      headers: { 'retry-after': '60' }
    })
  })

  test.each(['unknown-domain', 'unsupported'] as const)(
    'for %s is a plain 404, so that programs go on',
    refusal => {
      expect(format.refuse(refusal, format.example(jane), installation)).toMatchObject({
        status: 404,
        type: 'text/plain; charset=utf-8'
      })
    }
  )
})

test('an address cannot break the document', () => {
  const address = { ...jane, text: '"</LoginName>&"@example.com' }
  expect(texts(bodyOf({}, { ...asked, address }), 'LoginName')).toEqual([
    '&quot;&lt;/LoginName&gt;&amp;&quot;@example.com',
    '&quot;&lt;/LoginName&gt;&amp;&quot;@example.com'
  ])
})

test('alternatives: first names the first server of each protocol that the document supports', () => {
  const oauth = { ...imap, host: 'oauth.example.com', authentication: ['oauth2'] } as const
  const body = bodyOf({ alternatives: 'first', incoming: [oauth, imap, pop3], outgoing: [smtp] })
  expect(texts(body, 'Server')).toEqual(['imap.example.com', 'pop.example.com', 'smtp.example.com'])
})
