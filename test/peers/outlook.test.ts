/** Answers to Outlook and to phones. Each test is named after what holds here; in brackets the servers in which it does not. */
import { describe, expect, test } from 'vitest'
import { fixtureIds } from '../fixtures.ts'
import { all, one, rootOf, type Element } from '../program.ts'
import { ask, autodiscoverRequest, MOBILESYNC, OUTLOOK, post, postFor, type Answer } from './ask.ts'

const FRAME = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'
const MAIL = ['IMAP', 'POP3', 'SMTP']

/** The servers for mail in an answer, in order. */
function mailServers({ body }: Answer): readonly Element[] {
  return all(rootOf(body), 'Protocol').filter(server => MAIL.includes(one(server, 'Type') ?? ''))
}

function namespaceOf(element: Element | undefined): string | undefined {
  return element?.attributes['xmlns']
}

/** The texts of a few elements of each server. */
function textsOf(received: Answer, ...names: readonly string[]): readonly string[] {
  return mailServers(received).map(server => names.map(name => one(server, name) ?? '-').join(' '))
}

test('SPA and DomainRequired are off, and POP3 is called POP3 (Monogramm: on, on, POP)', async () => {
  const received = await postFor('jane@example.com')
  expect(textsOf(received, 'Type', 'SPA', 'DomainRequired')).toEqual([
    'IMAP off off',
    'POP3 off off',
    'SMTP off off'
  ])
})

/** Providers with a redirect: their answers name no server. */
const ELSEWHERE = ['moved.example', 'gone.example']

test('every server has SPA (automx2 leaves it out, and the default is on)', async () => {
  for (const id of fixtureIds.filter(domain => !ELSEWHERE.includes(domain))) {
    const received = await postFor(`jane@${id}`)
    const isSaid = mailServers(received).map(server => all(server, 'SPA').length)
    expect(isSaid).toEqual(isSaid.map(() => 1))
  }
})

test('the Response has its own namespace (freifunkMUC: that of the root)', async () => {
  const root = rootOf((await postFor('jane@example.com')).body)
  expect([root, root.children[0]].map(namespaceOf)).toEqual([FRAME, OUTLOOK])
})

test('namespaces are http, and LoginName is the login (jeboehm: https, and %EMAILADDRESS%)', async () => {
  for (const id of fixtureIds) {
    const { body } = await postFor(`jane@${id}`)
    expect(body).not.toMatch(/%EMAIL|xmlns="https:/)
  }
})

describe('all words are those of the schema (not in modoboa, go-autoconfig and Xerolux)', () => {
  test.each(fixtureIds.filter(id => !ELSEWHERE.includes(id)))('for %s', async id => {
    const received = await postFor(`jane@${id}`)
    const servers = mailServers(received)
    const words = (name: string): readonly string[] => [
      ...new Set(servers.map(server => one(server, name) ?? '-'))
    ]
    expect(words('SSL').filter(word => !['on', 'off'].includes(word))).toEqual([])
    expect(words('SPA').filter(word => !['on', 'off'].includes(word))).toEqual([])
    expect(words('Encryption').filter(word => !['SSL', 'TLS', 'None'].includes(word))).toEqual([])
    expect(servers.map(({ attributes }) => attributes)).toEqual(servers.map(() => ({})))
    expect(all(rootOf(received.body), 'TLS')).toEqual([])
    expect(all(rootOf(received.body), 'EncryptionMethod')).toEqual([])
  })
})

test('STARTTLS is Encryption TLS (solarssk and lacontrevoie: SSL)', async () => {
  expect(
    textsOf(await postFor('jane@wildcard.example'), 'Type', 'Port', 'SSL', 'Encryption')
  ).toEqual(['IMAP 143 on TLS', 'POP3 110 on TLS', 'SMTP 587 on TLS'])
})

test('TLS from the first byte is Encryption SSL (Stalwart: TLS)', async () => {
  expect(textsOf(await postFor('jane@example.com'), 'Type', 'Port', 'SSL', 'Encryption')).toEqual([
    'IMAP 993 on SSL',
    'POP3 995 on SSL',
    'SMTP 465 on SSL'
  ])
})

describe('several servers (lacontrevoie mixes them up)', () => {
  test('each has its own Server, and all are in one Account', async () => {
    const received = await postFor('jane@full.example')
    expect(textsOf(received, 'Type', 'Server', 'Port', 'Encryption')).toEqual([
      'IMAP imap.full.example 993 SSL',
      'IMAP imap.full.example 143 TLS',
      'POP3 pop.full.example 995 SSL',
      'SMTP smtp.full.example 465 SSL',
      'SMTP smtp.full.example 587 TLS'
    ])
    expect(all(rootOf(received.body), 'Account')).toHaveLength(1)
  })

  test('autoconfig has pop3, and the host of each', async () => {
    const { body } = await ask('https://autoconfig.full.example/mail/config-v1.1.xml')
    const servers = all(rootOf(body), 'incomingServer')
    expect(servers.map(server => [server.attributes['type'], one(server, 'hostname')])).toEqual([
      ['imap', 'imap.full.example'],
      ['imap', 'imap.full.example'],
      ['pop3', 'pop.full.example']
    ])
  })
})

describe('a phone that asks for ActiveSync gets ActiveSync (Monogramm and solarssk: IMAP)', () => {
  test('in the document of its own schema', async () => {
    const root = rootOf((await postFor('jane@full.example', MOBILESYNC)).body)
    expect([namespaceOf(root.children[0]), one(root, 'Type'), one(root, 'Url')]).toEqual([
      MOBILESYNC,
      'MobileSync',
      'https://eas.full.example/Microsoft-Server-ActiveSync'
    ])
    expect(all(root, 'Protocol')).toEqual([])
  })

  test('or a 404 where there is none, so that it goes on', async () => {
    const { status, headers } = await postFor('jane@example.com', MOBILESYNC)
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  })

  test('also when only the namespace of its request says so', async () => {
    const request = autodiscoverRequest('jane@full.example', MOBILESYNC)
    const silent = request.replace(/<AcceptableResponseSchema>.*<\/AcceptableResponseSchema>/, '')
    expect(await post(silent)).toEqual(await post(request))
  })
})

describe('any content type is read (wan24 reads one only)', () => {
  test.each([
    'text/xml',
    'text/xml; charset=utf-8',
    'TEXT/XML;charset="UTF-8"',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    'text/plain;charset=UTF-8',
    'multipart/form-data; boundary=x',
    'nonsense',
    ''
  ])('%j gets the same answer', async type => {
    const request = autodiscoverRequest('jane@example.com')
    const received = await ask('https://autodiscover.example.com/autodiscover/autodiscover.xml', {
      method: 'POST',
      headers: type === '' ? {} : { 'content-type': type },
      body: new TextEncoder().encode(request)
    })
    expect(received).toEqual(await post(request))
    expect(textsOf(received, 'LoginName')).toEqual(
      Array.from({ length: 3 }, () => 'jane@example.com')
    )
  })

  test('a request longer than 510 bytes is read', async () => {
    const request = autodiscoverRequest('jane@example.com').replace(
      '<Request>',
      '<Request>'.padEnd(600)
    )
    expect((await post(request)).status).toBe(200)
  })
})

describe('the path has any case (automx2, jogerj, solarssk and mox: one spelling)', () => {
  test.each([
    '/autodiscover/autodiscover.xml',
    '/Autodiscover/Autodiscover.xml',
    '/AutoDiscover/AutoDiscover.xml',
    '/autodiscover/Autodiscover.xml',
    '/Autodiscover/autodiscover.xml',
    '/AUTODISCOVER/AUTODISCOVER.XML'
  ])('%s is answered to POST and GET', async path => {
    const request = autodiscoverRequest('jane@example.com')
    const url = `https://autodiscover.example.com${path}`
    expect(await ask(url, { method: 'POST', body: request })).toEqual(await post(request))
    expect(textsOf(await ask(url), 'Type')).toEqual(['IMAP', 'POP3', 'SMTP'])
  })

  test('an address in the path keeps its case', async () => {
    const { status, body } = await ask(
      'https://example.com/AutoDiscover/AutoDiscover.JSON/V1.0/Jane@EXAMPLE.com?PROTOCOL=autodiscoverV1'
    )
    expect([status, body]).toEqual([
      200,
      '{"Protocol":"AutodiscoverV1","Url":"https://autodiscover.example.com/autodiscover/autodiscover.xml"}'
    ])
  })
})

test('XML with a prefix is read (Monogramm answers 200 with an empty LoginName)', async () => {
  const prefixed = autodiscoverRequest('jane@example.com')
    .replaceAll(/<(\/?)([A-Z])/g, '<$1ad:$2')
    .replace('xmlns=', 'xmlns:ad=')
  expect(prefixed).toContain('<ad:EMailAddress>')
  expect(await post(prefixed)).toEqual(await postFor('jane@example.com'))
})

const jsonOf = async (path: string): Promise<unknown> =>
  JSON.parse((await ask(`https://autodiscover.full.example${path}`)).body)

describe('JSON has an answer for every protocol, spelling and person (not in wdes, Mailu, kim-groenborg-nielsen and lacontrevoie)', () => {
  const AUTODISCOVER = {
    Protocol: 'AutodiscoverV1',
    Url: 'https://autodiscover.full.example/autodiscover/autodiscover.xml'
  }
  const ACTIVESYNC = {
    Protocol: 'ActiveSync',
    Url: 'https://eas.full.example/Microsoft-Server-ActiveSync'
  }
  const EWS = { Protocol: 'EWS', Url: 'https://exchange.full.example/EWS/Exchange.asmx' }

  test.each([
    ['AutodiscoverV1', AUTODISCOVER],
    ['Autodiscoverv1', AUTODISCOVER],
    ['autodiscoverv1', AUTODISCOVER],
    ['ActiveSync', ACTIVESYNC],
    ['activesync', ACTIVESYNC],
    ['EWS', EWS],
    ['Ews', EWS]
  ])(
    '%s is answered in Microsoft’s spelling, in both forms of the URL',
    async (protocol, answer) => {
      const json = '/autodiscover/autodiscover.json'
      expect([
        await jsonOf(`${json}/v1.0/anybody@full.example?Protocol=${protocol}&RedirectCount=1`),
        await jsonOf(`${json}?Email=infos@full.example&Protocol=${protocol}&RedirectCount=1`),
        await jsonOf(`${json}?protocol=${protocol}&EMAIL=a%2Bb@full.example`)
      ]).toEqual([answer, answer, answer])
    }
  )

  test.each(['REST', 'Substrate', 'AutodiscoverV1.0', 'AutodiscoverV2'])(
    '%s, which is unknown, is not taken for AutodiscoverV1',
    async protocol => {
      const query = `?Email=jane@full.example&Protocol=${protocol}`
      expect(await jsonOf(`/autodiscover/autodiscover.json${query}`)).toMatchObject({
        ErrorCode: 'InvalidProtocol'
      })
    }
  )

  test('ActiveSync is refused where the provider has none', async () => {
    const { status, body } = await ask(
      'https://autodiscover.example.com/autodiscover/autodiscover.json?Email=a@example.com&Protocol=ActiveSync'
    )
    expect([status, JSON.parse(body)]).toMatchObject([400, { ErrorCode: 'InvalidProtocol' }])
  })
})

test('the answer to a phone has the namespaces of the schema (rapidmx: none at the root, https inside)', async () => {
  const root = rootOf((await postFor('jane@full.example', MOBILESYNC)).body)
  expect(root.name).toBe('Autodiscover')
  expect([root, ...root.children].map(namespaceOf)).toEqual([FRAME, MOBILESYNC])
})
