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
  type Difference,
  type Plain
} from '../../../test/samples.ts'
import type { ServerTemplate, Settings } from '../../settings/settings.ts'
import type { Format, Refusal, Reply } from '../format.ts'
import { outlookSoap } from './index.ts'
import { renderSettings } from './render.ts'
import type { SoapQuestion } from './request.ts'

const ews = 'https://exchange.example.com/EWS/Exchange.asmx'
const withExchange = settings({ exchange: { ews } })

type Soap = Format<SoapQuestion>
const reply = (soap: Soap, found: Settings, question: SoapQuestion): Reply =>
  replyOf(soap.render(found, question, installation))
const reasons = (soap: Soap, found: Settings, question: SoapQuestion): readonly string[] =>
  reasonsOf(soap.render(found, question, installation))

const asked: SoapQuestion = { address: jane, host: '', kind: 'settings', names: [] }
const probe = (scheme: 'http' | 'https'): SoapQuestion => ({ host: '', kind: 'probe', scheme })

function bodyOf(names: readonly string[], found = withExchange): string {
  return renderSettings(found, jane, names).body
}

/** Name → value of each setting in a document, and the names of those that are not available. */
function read(body: string): { values: Record<string, string>; missing: string[] } {
  const values = body.matchAll(/<Name>(.*)<\/Name>\s*<Value>(.*)<\/Value>/g)
  const missing = body.matchAll(/<SettingName>(.*)<\/SettingName>/g)
  return {
    values: Object.fromEntries([...values].map(([, name, value]) => [name, value])),
    missing: [...missing].map(([, name]) => name ?? '')
  }
}

describe('a setting', () => {
  test('is in the document where the request names it, with the same URLs inside and outside', () => {
    const names = ['UserDisplayName', 'AutoDiscoverSMTPAddress', 'InternalEwsUrl', 'ExternalEwsUrl']
    expect(read(bodyOf(names))).toEqual({
      values: {
        UserDisplayName: 'Example Mail',
        AutoDiscoverSMTPAddress: 'jane.doe+tag@example.com',
        InternalEwsUrl: ews,
        ExternalEwsUrl: ews
      },
      missing: []
    })
  })

  test('for the offline address book is in the document where the provider has one', () => {
    const oab = 'https://oab.example.com/oab/'
    const names = ['InternalOABUrl', 'ExternalOABUrl']
    expect(read(bodyOf(names, settings({ exchange: { ews, oab } }))).values).toEqual({
      InternalOABUrl: oab,
      ExternalOABUrl: oab
    })
    expect(read(bodyOf(names)).missing).toEqual(names)
  })

  test('that is unknown is an error of its own, even with the name of a property that every object has', () => {
    expect(read(bodyOf(['constructor', '__proto__', 'ExternalPop3Connections', '<b>']))).toEqual({
      values: {},
      missing: ['constructor', '__proto__', 'ExternalPop3Connections', '&lt;b&gt;']
    })
    expect(bodyOf(['constructor'])).toContain('<UserSettings>\n            </UserSettings>')
  })

  test('is in the document unnamed where the request names none', () => {
    const names = [...bodyOf([]).matchAll(/<Name>(.*)<\/Name>/g)].map(([, name]) => name)
    expect(names).toEqual([
      'UserDisplayName',
      'AutoDiscoverSMTPAddress',
      'InternalEwsUrl',
      'InternalImap4Connections',
      'InternalSmtpConnections',
      'ExternalEwsUrl',
      'ExternalImap4Connections',
      'ExternalSmtpConnections'
    ])
  })
})

test.each([
  ['ExternalImap4Connections', { ...imap, security: 'tls' }, 'SSL'],
  ['InternalPop3Connections', pop3, 'SSL'],
  ['InternalImap4Connections', { ...imap, port: 143, security: 'starttls' }, 'TLS'],
  ['ExternalSmtpConnections', { ...smtp, port: 25, security: 'none' }, 'None']
] as const)('%s have host, port and encryption: %j', (name, server, encryption) => {
  const found = settings({ exchange: { ews }, incoming: [], outgoing: [], ...serving(server) })
  const connection = `<Hostname>${server.host}</Hostname><Port>${server.port}</Port><EncryptionMethod>${encryption}</EncryptionMethod>`
  const connections = `<ProtocolConnections><ProtocolConnection>${connection}</ProtocolConnection></ProtocolConnections>`
  expect(bodyOf([name], found).replace(/\n\s*/g, '')).toContain(
    `<UserSetting i:type="ProtocolConnectionCollectionSetting"><Name>${name}</Name>${connections}</UserSetting>`
  )
})

function serving(server: Plain<ServerTemplate>): Difference {
  return { [server.protocol === 'smtp' ? 'outgoing' : 'incoming']: [server] }
}

describe('a refusal', () => {
  const soap = outlookSoap('https://autodiscover.example.net')
  const withoutEws = settings({ exchange: { owa: 'https://owa.example.com/' } })
  const refusals: Refusal[] = [
    'no-address',
    'not-an-address',
    'not-understood',
    'unknown-domain',
    'unsupported'
  ]
  const statusOf = (refusal: Refusal): number =>
    soap.refuse(refusal, soap.example(jane), installation).status

  test('is 404 whatever the reason, and exchangelib goes on', () => {
    expect(refusals.map(statusOf)).toEqual([404, 404, 404, 404, 404])
  })

  test('is 503 for a domain that cannot be looked up, and exchangelib tries again', () => {
    expect(soap.refuse('unavailable', soap.example(jane), installation)).toMatchObject({
      status: 503,
      headers: { 'retry-after': '60' }
    })
  })

  test('is due where there are no Exchange Web Services', () => {
    expect([reasons(soap, withExchange, asked), reasons(soap, withoutEws, asked)]).toEqual([
      [],
      ['no Exchange Web Services']
    ])
  })
})

describe('a redirect', () => {
  const soap = outlookSoap('https://autodiscover.example.net')
  const target = (redirect: string): readonly (string | undefined)[] => {
    const found = settings({ incoming: [], outgoing: [], redirect })
    const { body } = reply(soap, found, asked)
    const [, code] = [...body.matchAll(/<ErrorCode>(\w+)</g)].map(([, name]) => name)
    return [code, /<RedirectTarget>(.*)<\/RedirectTarget>/.exec(body)?.[1]]
  }

  test('to an address has the address to ask for instead', () => {
    expect(target('{localpart}@elsewhere.example')).toEqual([
      'RedirectAddress',
      'jane.doe+tag@elsewhere.example'
    ])
  })

  test.each([
    [
      'https://a.example/autodiscover/autodiscover.xml',
      'https://a.example/autodiscover/autodiscover.svc'
    ],
    ['https://a.example/Autodiscover.SVC', 'https://a.example/Autodiscover.SVC']
  ])('to %s has the URL of the SOAP service beside it', (redirect, url) => {
    expect(target(redirect)).toEqual(['RedirectUrl', url])
  })

  test('to a URL that does not say where SOAP is is unsupported', () => {
    const found = settings({ redirect: 'https://a.example/autodiscover/' })
    expect(reasons(soap, found, asked)).toEqual(['no Exchange Web Services'])
  })

  test.each([
    ['https://a.example/a.svc', 'https://a.example/a.svc'],
    [
      '{localpart}@elsewhere.example',
      'https://autodiscover.example.net/autodiscover/autodiscover.svc'
    ]
  ])('to %s is, for a GET, a 302 to %s', (redirect, location) => {
    const found = settings({ redirect })
    expect(reply(soap, found, probe('http'))).toMatchObject({ status: 302, headers: { location } })
  })
})

test('a POST over http gets the document, in the type that davmail and others want', () => {
  const soap = outlookSoap('https://autodiscover.example.net')
  const question = soap.read({ ...soap.example(jane), scheme: 'http' })
  if (!question.ok) throw new Error(question.error)
  const { status, type, body } = reply(soap, withExchange, question.value)
  expect([status, type]).toEqual([200, 'text/xml; charset=utf-8'])
  expect(body).toContain(
    '<GetUserSettingsResponseMessage xmlns="http://schemas.microsoft.com/exchange/2010/Autodiscover">'
  )
  expect(reasons(outlookSoap(), withExchange, question.value)).toEqual([])
})

describe('a GET', () => {
  const [nowhere, plain, secure] = [
    outlookSoap(),
    outlookSoap('http://autodiscover.example.net'),
    outlookSoap('https://autodiscover.example.net')
  ] as const

  test('over http gets a redirect to https (exchangelib wants 301 or 302)', () => {
    expect(reply(secure, withExchange, probe('http'))).toMatchObject({
      status: 302,
      headers: { location: 'https://autodiscover.example.net/autodiscover/autodiscover.svc' }
    })
  })

  test('is unsupported over https, or without an https URL', () => {
    const unsupported = [
      reasons(secure, withExchange, probe('https')),
      reasons(plain, withExchange, probe('http')),
      reasons(nowhere, withExchange, probe('http'))
    ]
    expect(unsupported).toEqual(unsupported.map(() => ['no SOAP in a GET']))
  })
})
