import { describe, expect, test } from 'vitest'
import { imap, jane, pop3, settings, smtp } from '../../../test/samples.ts'
import type { Server } from '../../settings/settings.ts'
import type { Question, Refusal } from '../format.ts'
import { outlookSoap } from './index.ts'
import { render } from './render.ts'
import { PROBE } from './request.ts'

const ews = 'https://exchange.example.com/EWS/Exchange.asmx'
const withExchange = settings({ exchange: { ews } })

function answer(wanted: readonly string[], given = withExchange): string {
  return render(given, { address: jane, host: '', wanted }).body
}

/** Name → value of each setting in an answer, and the names of those that are not available. */
function read(body: string): { values: Record<string, string>; missing: string[] } {
  const values = body.matchAll(/<Name>(.*)<\/Name>\s*<Value>(.*)<\/Value>/g)
  const missing = body.matchAll(/<SettingName>(.*)<\/SettingName>/g)
  return {
    values: Object.fromEntries([...values].map(([, name, value]) => [name, value])),
    missing: [...missing].map(([, name]) => name ?? '')
  }
}

describe('a setting', () => {
  test('is given where it is asked for, inside and outside the same', () => {
    const names = ['UserDisplayName', 'AutoDiscoverSMTPAddress', 'InternalEwsUrl', 'ExternalEwsUrl']
    expect(read(answer(names))).toEqual({
      values: {
        UserDisplayName: 'Example Mail',
        AutoDiscoverSMTPAddress: 'jane.doe+tag@example.com',
        InternalEwsUrl: ews,
        ExternalEwsUrl: ews
      },
      missing: []
    })
  })

  test('for the offline address book is given where the provider has one', () => {
    const oab = 'https://oab.example.com/oab/'
    const names = ['InternalOABUrl', 'ExternalOABUrl']
    expect(read(answer(names, settings({ exchange: { ews, oab } }))).values).toEqual({
      InternalOABUrl: oab,
      ExternalOABUrl: oab
    })
    expect(read(answer(names)).missing).toEqual(names)
  })

  test('that nobody knows is an error of its own, also one that every object has', () => {
    expect(read(answer(['constructor', '__proto__', 'ExternalPop3Connections', '<b>']))).toEqual({
      values: {},
      missing: ['constructor', '__proto__', 'ExternalPop3Connections', '&lt;b&gt;']
    })
    expect(answer(['constructor'])).toContain('<UserSettings>\n            </UserSettings>')
  })

  test('is given without being asked for where none is named', () => {
    const names = [...answer([]).matchAll(/<Name>(.*)<\/Name>/g)].map(([, name]) => name)
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
] as const)('%s are host, port and how they are encrypted: %j', (name, server, encryption) => {
  const given = settings({ exchange: { ews }, incoming: [], outgoing: [], ...offering(server) })
  const connection = `<Hostname>${server.host}</Hostname><Port>${server.port}</Port><EncryptionMethod>${encryption}</EncryptionMethod>`
  const connections = `<ProtocolConnections><ProtocolConnection>${connection}</ProtocolConnection></ProtocolConnections>`
  expect(answer([name], given).replace(/\n\s*/g, '')).toContain(
    `<UserSetting i:type="ProtocolConnectionCollectionSetting"><Name>${name}</Name>${connections}</UserSetting>`
  )
})

function offering(server: Server): object {
  return { [server.protocol === 'smtp' ? 'outgoing' : 'incoming']: [server] }
}

describe('a no', () => {
  const soap = outlookSoap('https://autodiscover.example.net')
  const withoutEws = settings({ exchange: { owa: 'https://owa.example.com/' } })
  const refusals: Refusal[] = ['no-address', 'not-an-address', 'not-understood', 'cannot-say']

  test('is 404 whatever the reason, and exchangelib goes on', () => {
    expect(refusals.map(refusal => soap.refuse(refusal, soap.example(jane)).status)).toEqual([
      404, 404, 404, 404
    ])
  })

  test('is said where there are no Exchange Web Services', () => {
    expect([
      soap.unsupported(withExchange, { host: '' }),
      soap.unsupported(withoutEws, { host: '' })
    ]).toEqual([[], ['no Exchange Web Services']])
  })
})

describe('domains that live elsewhere', () => {
  const soap = outlookSoap('https://autodiscover.example.net')
  const asked: Question = { address: jane, host: '' }
  const target = (redirect: string): readonly (string | undefined)[] => {
    const found = settings({ incoming: [], outgoing: [], redirect })
    expect(soap.unsupported(found, asked)).toEqual([])
    const { body } = soap.render(found, asked)
    const [, code] = [...body.matchAll(/<ErrorCode>(\w+)</g)].map(([, word]) => word)
    return [code, /<RedirectTarget>(.*)<\/RedirectTarget>/.exec(body)?.[1]]
  }

  test('are told by the address to ask for instead', () => {
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
  ])('are told of %s by the SOAP service beside it', (redirect, url) => {
    expect(target(redirect)).toEqual(['RedirectUrl', url])
  })

  test('are a gap where the URL does not say where SOAP is', () => {
    const found = settings({ redirect: 'https://a.example/autodiscover/' })
    expect(soap.unsupported(found, asked)).toEqual(['no Exchange Web Services'])
  })

  test.each([
    ['https://a.example/a.svc', 'https://a.example/a.svc'],
    [
      '{localpart}@elsewhere.example',
      'https://autodiscover.example.net/autodiscover/autodiscover.svc'
    ]
  ])('at %s are reached from a GET by 302 to %s', (redirect, location) => {
    const found = settings({ redirect })
    expect(soap.unsupported(found, probe('http'))).toEqual([])
    expect(soap.render(found, probe('http'))).toMatchObject({ status: 302, headers: { location } })
  })
})

const probe = (scheme: 'http' | 'https'): Question => ({ host: '', scheme, variant: PROBE })

test('a POST is answered where it comes, in the type that davmail and others want', () => {
  const question = { address: jane, host: '', scheme: 'http', wanted: [] } as const
  const { status, type, body } = outlookSoap('https://autodiscover.example.net').render(
    withExchange,
    question
  )
  expect([status, type]).toEqual([200, 'text/xml; charset=utf-8'])
  expect(body).toContain(
    '<GetUserSettingsResponseMessage xmlns="http://schemas.microsoft.com/exchange/2010/Autodiscover">'
  )
  expect(outlookSoap().unsupported(withExchange, question)).toEqual([])
})

describe('a GET', () => {
  const [nowhere, plain, secure] = [
    outlookSoap(),
    outlookSoap('http://autodiscover.example.net'),
    outlookSoap('https://autodiscover.example.net')
  ] as const

  test('over http leads to https (exchangelib wants 301 or 302)', () => {
    expect(secure.unsupported(withExchange, probe('http'))).toEqual([])
    expect(secure.render(withExchange, probe('http'))).toMatchObject({
      status: 302,
      headers: { location: 'https://autodiscover.example.net/autodiscover/autodiscover.svc' }
    })
  })

  test('leads nowhere from https, or where nothing is https', () => {
    const unsupported = [
      secure.unsupported(withExchange, probe('https')),
      plain.unsupported(withExchange, probe('http')),
      nowhere.unsupported(withExchange, probe('http'))
    ]
    expect(unsupported).toEqual(unsupported.map(() => ['no SOAP in a GET']))
  })
})
