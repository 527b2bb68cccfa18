import { describe, expect, test } from 'vitest'
import { imap, jane, pop3, settings, smtp } from '../../../test/samples.ts'
import {
  AUTHENTICATIONS,
  DEFAULT_PORTS,
  SECURITIES,
  type Provider
} from '../../settings/settings.ts'
import type { ClientRequest, Installation, Question, Reply } from '../format.ts'
import { outlook } from './index.ts'

const host = 'autodiscover.example.com'
const asked: Question = { host, address: jane, variant: 'outlook' }
const probe: Question = { host, scheme: 'https', variant: 'get' }
const phone: Question = { ...asked, variant: 'mobilesync' }

const format = outlook()
const reply = (difference: Partial<Provider> = {}, question = asked): Reply =>
  format.render(settings(difference), question)
const bodyOf = (difference: Partial<Provider> = {}, question = asked): string =>
  reply(difference, question).body
const unsupported = (difference: Partial<Provider> = {}, question = asked): readonly string[] =>
  format.unsupported(settings(difference), question)

/** The texts of all elements of a name, in order. */
function texts(body: string, name: string): string[] {
  return [...body.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(
    ([, text = '']) => text
  )
}

const FRAME = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'
const OUTLOOK = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'
const MOBILESYNC =
  'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'

test('the reference document of a person, whole', () => {
  const starttls = { ...smtp, port: 587, security: 'starttls' as const }
  expect(reply({ outgoing: [starttls] })).toEqual({
    status: 200,
    type: 'text/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${FRAME}">
  <Response xmlns="${OUTLOOK}">
    <User>
      <DisplayName>Example Mail</DisplayName>
    </User>
    <Account>
      <AccountType>email</AccountType>
      <Action>settings</Action>
      <Protocol>
        <Type>IMAP</Type>
        <Server>imap.example.com</Server>
        <Port>993</Port>
        <DomainRequired>off</DomainRequired>
        <LoginName>jane.doe+tag@example.com</LoginName>
        <SPA>off</SPA>
        <SSL>on</SSL>
        <Encryption>SSL</Encryption>
        <AuthRequired>on</AuthRequired>
      </Protocol>
      <Protocol>
        <Type>SMTP</Type>
        <Server>smtp.example.com</Server>
        <Port>587</Port>
        <DomainRequired>off</DomainRequired>
        <LoginName>jane.doe+tag@example.com</LoginName>
        <SPA>off</SPA>
        <SSL>on</SSL>
        <Encryption>TLS</Encryption>
        <AuthRequired>on</AuthRequired>
        <UsePOPAuth>off</UsePOPAuth>
        <SMTPLast>off</SMTPLast>
      </Protocol>
    </Account>
  </Response>
</Autodiscover>
`
  })
})

describe('the words', () => {
  const SECURE = { tls: ['on', 'SSL'], starttls: ['on', 'TLS'], none: ['off', 'None'] }

  test.each(SECURITIES)(
    '%s (Thunderbird drops a protocol at "true", and takes SSL off for plain text)',
    security => {
      const body = bodyOf({ incoming: [{ ...imap, security, port: DEFAULT_PORTS.imap[security] }] })
      expect([texts(body, 'SSL')[0], texts(body, 'Encryption')[0]]).toEqual(SECURE[security])
    }
  )

  test('protocols are in capitals, and POP is POP3 (FairEmail knows no others)', () => {
    expect(texts(bodyOf({ incoming: [imap, pop3] }), 'Type')).toEqual(['IMAP', 'POP3', 'SMTP'])
  })

  const LOGIN: Record<(typeof AUTHENTICATIONS)[number], string[] | 'cannot be said'> = {
    password: ['off', 'on'],
    'encrypted-password': ['off', 'on'],
    ntlm: ['on', 'on'],
    none: ['off', 'off'],
    oauth2: 'cannot be said',
    gssapi: 'cannot be said',
    'client-certificate': 'cannot be said'
  }

  test.each(AUTHENTICATIONS)('%s, with SPA written out (Thunderbird takes none for on)', word => {
    const difference: Partial<Provider> = { outgoing: [smtp, { ...smtp, authentication: [word] }] }
    const body = bodyOf(difference)
    const said = [texts(body, 'SPA')[2], texts(body, 'AuthRequired')[2]]
    expect(said[0] === undefined ? 'cannot be said' : said).toEqual(LOGIN[word])
  })

  test('of several ways to log in the best that can be said counts', () => {
    const body = bodyOf({ incoming: [{ ...imap, authentication: ['oauth2', 'ntlm', 'password'] }] })
    expect(texts(body, 'SPA')).toEqual(['on', 'off'])
  })

  test('only a server that sends says what sending needs', () => {
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

  test('is left out where nobody is asked about (an empty one makes Thunderbird log in as "true")', () => {
    const body = bodyOf({}, probe)
    expect(body).not.toMatch(/LoginName|User>|@/)
  })
})

describe('a GET without an address', () => {
  test('is the same for everybody, and may be kept', () => {
    expect(reply({}, probe)).toMatchObject({
      status: 200,
      cache: 'public',
      cacheKey: 'example.com'
    })
  })

  test('is the document without the person, to the byte', () => {
    const person = /\n +<(?:User>[\s\S]*<\/User|LoginName>[^<]*<\/LoginName)>/g
    expect(bodyOf({}, probe)).toBe(bodyOf().replace(person, ''))
  })

  const withUrl = outlook('https://mailsetup.example')

  test('over http is led to https, for good Outlooks that ask so', () => {
    expect(withUrl.render(settings(), { ...probe, scheme: 'http' })).toEqual({
      status: 302,
      type: 'text/plain; charset=utf-8',
      body: '',
      headers: { location: 'https://mailsetup.example/autodiscover/autodiscover.xml' }
    })
  })

  test.each([
    { redirect: '{localpart}@tenant.example' },
    { incoming: [], outgoing: [], activesync: 'https://eas.example.com/' }
  ])('over http is led on also where only an address will be answered: %j', difference => {
    expect(withUrl.unsupported(settings(difference), { ...probe, scheme: 'http' })).toEqual([])
    expect(withUrl.unsupported(settings(difference), probe)).not.toEqual([])
  })

  test.each([
    ['over https', withUrl, probe],
    ['without a public URL', outlook(), { ...probe, scheme: 'http' }],
    [
      'with a public URL that is http',
      outlook('http://mailsetup.example'),
      { ...probe, scheme: 'http' }
    ],
    ['when it is no GET', withUrl, { ...asked, scheme: 'http' }]
  ] as const)('is answered at once %s', (_, service, question) => {
    expect(service.render(settings(), question).status).toBe(200)
  })
})

describe('order', () => {
  test('AccountType and Action come before any Protocol (FairEmail)', () => {
    const account = /<Account>[\s\S]*/.exec(bodyOf())?.[0] ?? ''
    expect(account.match(/<\w+/g)?.slice(0, 4)).toEqual([
      '<Account',
      '<AccountType',
      '<Action',
      '<Protocol'
    ])
  })

  test('no element is empty', () => {
    expect(bodyOf()).not.toMatch(/<(\w+)>\s*<\/\1>|<\w+\/>/)
  })
})

describe('servers that cannot be told to Outlook', () => {
  const oauthOnly = { authentication: ['oauth2'] as const }

  test('are left out', () => {
    expect(texts(bodyOf({ incoming: [{ ...imap, ...oauthOnly }, pop3] }), 'Type')).toEqual([
      'POP3',
      'SMTP'
    ])
  })

  test.each([
    ['reading', { incoming: [{ ...imap, ...oauthOnly }] }],
    [
      'sending (FairEmail refuses, Thunderbird sends through another provider)',
      { outgoing: [{ ...smtp, ...oauthOnly }] }
    ],
    ['anything', { incoming: [], outgoing: [] }]
  ])('leave no answer when there is nothing else for %s', (_, difference) => {
    expect(unsupported(difference)).toEqual(['no pair of servers to read and to send mail'])
  })

  test.each([
    ['reads', { incoming: [{ ...imap, ...oauthOnly }] }],
    ['sends', { outgoing: [{ ...smtp, ...oauthOnly }] }]
  ])('leave nothing of mail beside Exchange when nothing %s', (_, difference) => {
    const exchange = { ews: 'https://ews.example.com/EWS/Exchange.asmx' }
    expect(texts(bodyOf({ ...difference, exchange }), 'Type')).toEqual(['EXCH', 'EXPR'])
  })

  test.each([
    ['starttls', 993],
    ['starttls', 1143],
    ['tls', 143],
    ['tls', 587]
  ] as const)(
    'are those with %s on port %i, which Thunderbird and FairEmail misread',
    (security, port) => {
      const misread = { ...imap, security, port }
      expect(unsupported({ incoming: [misread] })).toHaveLength(1)
      expect(texts(bodyOf({ incoming: [misread, imap] }), 'Port')).toEqual(['993', '465'])
      expect(unsupported({ outgoing: [{ ...smtp, security, port }] })).toHaveLength(1)
    }
  )

  test('are not those with another port where nothing has to be inferred from it', () => {
    const incoming = [
      { ...imap, port: 1993 },
      { ...imap, security: 'none', port: 1143 }
    ] as const
    expect(texts(bodyOf({ incoming }), 'Port')).toEqual(['1993', '1143', '465'])
  })

  test('are no gap where both directions work', () => {
    expect(unsupported()).toEqual([])
  })
})

const services = (type: string): string => `
      <Protocol>
        <Type>${type}</Type>
        <Server>ews.example.com</Server>
        <SSL>on</SSL>
        <AuthPackage>Basic</AuthPackage>
        <ASUrl>https://ews.example.com:8443/EWS/Exchange.asmx?a=1&amp;b=2</ASUrl>
        <EwsUrl>https://ews.example.com:8443/EWS/Exchange.asmx?a=1&amp;b=2</EwsUrl>
        <OOFUrl>https://ews.example.com:8443/EWS/Exchange.asmx?a=1&amp;b=2</OOFUrl>
      </Protocol>`

/** Without an address, as programs look for SOAP. */
const get = (at: string): ClientRequest => ({
  ...format.example(jane),
  method: 'GET',
  host: at,
  body: ''
})

describe('Exchange', () => {
  const ews = 'https://ews.example.com:8443/EWS/Exchange.asmx?a=1&b=2'
  const owa = 'https://owa.example.com/owa'

  test('comes before mail, inside and outside the same, to the byte', () => {
    const protocols = /<Action>settings<\/Action>([\s\S]*?)\n +<Protocol>\n +<Type>IMAP/.exec(
      bodyOf({ exchange: { ews, owa } })
    )?.[1]
    expect(protocols).toBe(`${services('EXCH')}${services('EXPR')}
      <Protocol>
        <Type>WEB</Type>
        <External>
          <OWAUrl AuthenticationMethod="Fba">${owa}</OWAUrl>
        </External>
      </Protocol>`)
  })

  test('names the offline address book in its first protocol, where GNOME Online Accounts looks for it', () => {
    const oab = 'https://oab.example.com/oab/?a=1&b=2'
    const first =
      /<Protocol>[^]*?<\/Protocol>/.exec(bodyOf({ exchange: { ews, owa, oab } }))?.[0] ?? ''
    expect([texts(first, 'Type'), texts(first, 'ASUrl'), texts(first, 'OABUrl')]).toEqual([
      ['EXCH'],
      [ews.replace('&', '&amp;')],
      [oab.replace('&', '&amp;')]
    ])
  })

  test('says by a header that there is SOAP, as programs of Exchange’s own library look for it', () => {
    expect(reply({ exchange: { ews } }).headers).toEqual({ 'x-soap-enabled': 'True' })
    expect([reply().headers, reply({ exchange: { owa } }).headers]).toEqual([undefined, undefined])
  })

  describe('is looked for without an address, behind the redirect to the public URL', () => {
    const service = outlook('https://setup.example:8443')
    const providers = [settings().source, settings({ exchange: { ews } }).source]
    const headersOf = (at: string, installation: Installation): unknown =>
      service.refuse('unknown-domain', get(at), installation).headers

    test('and found by the header of the 404', () => {
      expect(headersOf('SETUP.example:8443', { providers })).toEqual({ 'x-soap-enabled': 'True' })
    })

    test('and by the header of the 200, where that host stands for a domain without Exchange', () => {
      const question = { ...probe, host: 'setup.example:8443' }
      const { headers } = service.render(settings(), question, { providers })
      expect(headers).toEqual({ 'x-soap-enabled': 'True' })
      expect(service.render(settings(), probe, { providers }).headers).toBeUndefined()
    })

    test('and not at another host, nor where nobody has Exchange, nor by a POST', () => {
      expect(headersOf('setup.example', { providers })).toBeUndefined()
      expect(headersOf('setup.example:8443', { providers: [settings().source] })).toBeUndefined()
      const post = { ...format.example(jane), host: 'setup.example:8443' }
      expect(service.refuse('unknown-domain', post, { providers }).headers).toBeUndefined()
      expect(
        format.refuse('unknown-domain', get('setup.example'), { providers }).headers
      ).toBeUndefined()
    })
  })

  test('alone is an answer; Outlook on the web alone is none', () => {
    const nothing = { incoming: [], outgoing: [] }
    expect(unsupported({ ...nothing, exchange: { ews } })).toEqual([])
    expect(unsupported({ ...nothing, exchange: { owa } })).toEqual([
      'no pair of servers to read and to send mail'
    ])
  })
})

describe('domains that live elsewhere', () => {
  const nothing = { incoming: [], outgoing: [] }
  const accountOf = (redirect: string, question = asked): string =>
    /<Account>[\s\S]*<\/Account>/.exec(bodyOf({ ...nothing, redirect }, question))?.[0] ?? ''

  test.each([
    ['anna@tenant.example', 'anna@tenant.example'],
    ['{localpart}@tenant.example', 'jane.doe+tag@tenant.example']
  ])('are asked for at the address %s', (redirect, at) => {
    expect(accountOf(redirect)).toBe(`<Account>
      <AccountType>email</AccountType>
      <Action>redirectAddr</Action>
      <RedirectAddr>${at}</RedirectAddr>
    </Account>`)
  })

  const elsewhere = 'https://elsewhere.example/autodiscover/autodiscover.xml'
  const other: Question = { ...asked, variant: 'other-schema' }

  test.each([asked, probe, phone, other, { ...probe, scheme: 'http' as const }])(
    'are asked for at a URL by 302, which every program follows: $variant by $scheme',
    question => {
      for (const service of [format, outlook('https://mailsetup.example')]) {
        const found = settings({ ...nothing, redirect: elsewhere })
        expect(service.unsupported(found, question)).toEqual([])
        expect(service.render(found, question)).toEqual({
          status: 302,
          type: 'text/plain; charset=utf-8',
          body: '',
          headers: { location: elsewhere }
        })
      }
    }
  )

  test('are asked for at a URL with domain and local part in it', () => {
    const redirect = 'https://ad.{domain}/{localpart}.xml'
    const target = 'https://ad.example.com/jane.doe%2Btag.xml'
    expect(reply({ ...nothing, redirect }).headers).toEqual({ location: target })
    expect(unsupported({ redirect }, probe)).toEqual(['a redirect that needs an address'])
    const service = outlook('https://mailsetup.example')
    const found = settings({ ...nothing, redirect })
    const first = service.render(found, { ...probe, scheme: 'http' })
    expect(first.headers?.['location']).toContain('https://mailsetup.example/')
  })

  test('need an address where the way on is an address', () => {
    const redirect = '{localpart}@tenant.example'
    expect([unsupported({ redirect }), unsupported({ redirect }, probe)]).toEqual([
      [],
      ['a redirect to an address needs an address']
    ])
  })
})

describe('a phone that asks for MobileSync', () => {
  const activesync = 'https://eas.example.com/Microsoft-Server-ActiveSync?a=1&b=2'

  test('is told the endpoint, whole', () => {
    expect(reply({ activesync }, phone)).toEqual({
      status: 200,
      type: 'text/xml; charset=utf-8',
      body: `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${FRAME}">
  <Response xmlns="${MOBILESYNC}">
    <Culture>en:us</Culture>
    <User>
      <DisplayName>Example Mail</DisplayName>
      <EMailAddress>jane.doe+tag@example.com</EMailAddress>
    </User>
    <Action>
      <Settings>
        <Server>
          <Type>MobileSync</Type>
          <Url>https://eas.example.com/Microsoft-Server-ActiveSync?a=1&amp;b=2</Url>
          <Name>https://eas.example.com/Microsoft-Server-ActiveSync?a=1&amp;b=2</Name>
        </Server>
      </Settings>
    </Action>
  </Response>
</Autodiscover>
`
    })
  })

  test('is told the address to ask for instead', () => {
    const body = bodyOf({ redirect: '{localpart}@tenant.example' }, phone)
    expect(/<Action>[\s\S]*<\/Action>/.exec(body)?.[0]).toBe(`<Action>
      <Redirect>jane.doe+tag@tenant.example</Redirect>
    </Action>`)
  })

  test.each([
    ['the provider has ActiveSync', { activesync }, []],
    ['the provider’s domains live at an address', { redirect: 'anna@tenant.example' }, []],
    ['they live at a URL', { redirect: 'https://elsewhere.example/' }, []],
    ['there is mail only (Android would stop at a 200)', {}, ['no ActiveSync endpoint']]
  ] satisfies [string, Partial<Provider>, string[]][])('where %s', (_, difference, gap) => {
    expect(unsupported(difference, phone)).toEqual(gap)
  })

  test('is no Outlook: mail servers do not count, nor ActiveSync for Outlook', () => {
    expect(bodyOf({ activesync })).not.toContain('MobileSync')
    expect(unsupported({ activesync, incoming: [] })).toHaveLength(1)
  })
})

const errorBody = (code: number, message: string): string => `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${FRAME}">
  <Response>
    <Error Time="00:00:00.0000000" Id="0">
      <ErrorCode>${code}</ErrorCode>
      <Message>${message}</Message>
      <DebugData/>
    </Error>
  </Response>
</Autodiscover>
`

describe('a no', () => {
  test.each(['no-address', 'not-an-address', 'not-understood'] as const)(
    'to a request that is none (%s) is Autodiscover’s own error 600',
    refusal => {
      expect(format.refuse(refusal, format.example(jane))).toEqual({
        status: 200,
        type: 'text/xml; charset=utf-8',
        body: errorBody(600, 'Invalid Request')
      })
    }
  )

  test('to another schema is error 601, once the domain is known', () => {
    expect(reply({}, { ...asked, variant: 'other-schema' })).toEqual({
      status: 200,
      type: 'text/xml; charset=utf-8',
      body: errorBody(601, 'Provider is not available')
    })
  })

  test.each(['unknown-domain', 'cannot-say'] as const)(
    'for %s is a plain 404, so that programs go on',
    refusal => {
      expect(format.refuse(refusal, format.example(jane))).toMatchObject({
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

test('of each protocol the first server is named that Outlook can be told of', () => {
  const oauth = { ...imap, host: 'oauth.example.com', authentication: ['oauth2'] } as const
  const body = bodyOf({ alternatives: 'first', incoming: [oauth, imap, pop3], outgoing: [smtp] })
  expect([...body.matchAll(/<Server>(.*)<\/Server>/g)].map(([, server]) => server)).toEqual([
    'imap.example.com',
    'pop.example.com',
    'smtp.example.com'
  ])
})
