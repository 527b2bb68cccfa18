/** Faults of other servers: answers to Outlook and to phones. */
import { describe, expect, test } from 'vitest'
import { fixtureIds } from '../fixtures.ts'
import { all, one, rootOf, type Element } from '../program.ts'
import { ask, autodiscoverRequest, MOBILESYNC, OUTLOOK, post, postFor, type Heard } from './ask.ts'

const FRAME = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'
const MAIL = ['IMAP', 'POP3', 'SMTP']

/** The servers for mail in an answer, in order. */
function mailServers({ body }: Heard): readonly Element[] {
  return all(rootOf(body), 'Protocol').filter(server => MAIL.includes(one(server, 'Type') ?? ''))
}

/** A few elements of each server, as text. */
function said(heard: Heard, ...names: readonly string[]): readonly string[] {
  return mailServers(heard).map(server => names.map(name => one(server, name) ?? '-').join(' '))
}

test('Monogramm #18: SPA on, DomainRequired on, and a type POP', async () => {
  const heard = await postFor('jane@example.com')
  expect(said(heard, 'Type', 'SPA', 'DomainRequired')).toEqual([
    'IMAP off off',
    'POP3 off off',
    'SMTP off off'
  ])
})

/** Providers whose domains live elsewhere: their answers name no server. */
const ELSEWHERE = ['moved.example', 'gone.example']

test('automx2 #18: SPA is left out, and then it is on', async () => {
  for (const id of fixtureIds.filter(domain => !ELSEWHERE.includes(domain))) {
    const heard = await postFor(`jane@${id}`)
    const isSaid = mailServers(heard).map(server => all(server, 'SPA').length)
    expect(isSaid).toEqual(isSaid.map(() => 1))
  }
})

test('freifunkMUC #19: the namespace of the Response is that of the frame', async () => {
  const root = rootOf((await postFor('jane@example.com')).body)
  expect([root.attributes, root.children[0]?.attributes]).toEqual([
    { xmlns: FRAME },
    { xmlns: OUTLOOK }
  ])
})

test('jeboehm #20: https namespaces, and a LoginName that is literally %EMAILADDRESS%', async () => {
  for (const id of fixtureIds) {
    const { body } = await postFor(`jane@${id}`)
    expect(body).not.toMatch(/%EMAIL|xmlns="https:/)
  }
})

describe('modoboa, go-autoconfig, Xerolux #21: words that the schema does not know', () => {
  test.each(fixtureIds.filter(id => !ELSEWHERE.includes(id)))('none for %s', async id => {
    const heard = await postFor(`jane@${id}`)
    const servers = mailServers(heard)
    const words = (name: string): readonly string[] => [
      ...new Set(servers.map(server => one(server, name) ?? '-'))
    ]
    expect(words('SSL').filter(word => !['on', 'off'].includes(word))).toEqual([])
    expect(words('SPA').filter(word => !['on', 'off'].includes(word))).toEqual([])
    expect(words('Encryption').filter(word => !['SSL', 'TLS', 'None'].includes(word))).toEqual([])
    expect(servers.map(({ attributes }) => attributes)).toEqual(servers.map(() => ({})))
    expect(all(rootOf(heard.body), 'TLS')).toEqual([])
    expect(all(rootOf(heard.body), 'EncryptionMethod')).toEqual([])
  })
})

test('solarssk, lacontrevoie #22: STARTTLS reads as TLS from the first byte', async () => {
  expect(said(await postFor('jane@wildcard.example'), 'Type', 'Port', 'SSL', 'Encryption')).toEqual(
    ['IMAP 143 on TLS', 'POP3 110 on TLS', 'SMTP 587 on TLS']
  )
})

test('Stalwart #23: TLS from the first byte is sent as Encryption TLS', async () => {
  expect(said(await postFor('jane@example.com'), 'Type', 'Port', 'SSL', 'Encryption')).toEqual([
    'IMAP 993 on SSL',
    'POP3 995 on SSL',
    'SMTP 465 on SSL'
  ])
})

describe('lacontrevoie #24', () => {
  test('servers without a Server, and an Account for each protocol', async () => {
    const heard = await postFor('jane@full.example')
    expect(said(heard, 'Type', 'Server', 'Port', 'Encryption')).toEqual([
      'IMAP imap.full.example 993 SSL',
      'IMAP imap.full.example 143 TLS',
      'POP3 pop.full.example 995 SSL',
      'SMTP smtp.full.example 465 SSL',
      'SMTP smtp.full.example 587 TLS'
    ])
    expect(all(rootOf(heard.body), 'Account')).toHaveLength(1)
  })

  test('autoconfig says pop, and one host for all servers', async () => {
    const { body } = await ask('https://autoconfig.full.example/mail/config-v1.1.xml')
    const servers = all(rootOf(body), 'incomingServer')
    expect(servers.map(server => [server.attributes['type'], one(server, 'hostname')])).toEqual([
      ['imap', 'imap.full.example'],
      ['imap', 'imap.full.example'],
      ['pop3', 'pop.full.example']
    ])
  })
})

describe('Monogramm, solarssk #25: a phone that asks for ActiveSync is told of IMAP', () => {
  test('it gets the document of its own schema', async () => {
    const root = rootOf((await postFor('jane@full.example', MOBILESYNC)).body)
    expect([root.children[0]?.attributes, one(root, 'Type'), one(root, 'Url')]).toEqual([
      { xmlns: MOBILESYNC },
      'MobileSync',
      'https://eas.full.example/Microsoft-Server-ActiveSync'
    ])
    expect(all(root, 'Protocol')).toEqual([])
  })

  test('or a 404, where there is no ActiveSync, so that it goes on', async () => {
    const { status, headers } = await postFor('jane@example.com', MOBILESYNC)
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  })

  test('also when it says so only by the namespace of its request', async () => {
    const request = autodiscoverRequest('jane@full.example', MOBILESYNC)
    const silent = request.replace(/<AcceptableResponseSchema>.*<\/AcceptableResponseSchema>/, '')
    expect(await post(silent)).toEqual(await post(request))
  })
})

describe('wan24 #26: only one content type is read', () => {
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
    const heard = await ask('https://autodiscover.example.com/autodiscover/autodiscover.xml', {
      method: 'POST',
      headers: type === '' ? {} : { 'content-type': type },
      body: new TextEncoder().encode(request)
    })
    expect(heard).toEqual(await post(request))
    expect(said(heard, 'LoginName')).toEqual(Array.from({ length: 3 }, () => 'jane@example.com'))
  })

  test('a request longer than 510 bytes is read', async () => {
    const request = autodiscoverRequest('jane@example.com').replace(
      '<Request>',
      '<Request>'.padEnd(600)
    )
    expect((await post(request)).status).toBe(200)
  })
})

describe('automx2, jogerj, solarssk, mox #27: one spelling of the path', () => {
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
    expect(said(await ask(url), 'Type')).toEqual(['IMAP', 'POP3', 'SMTP'])
  })

  test('a local part in the path keeps its case', async () => {
    const { status, body } = await ask(
      'https://example.com/AutoDiscover/AutoDiscover.JSON/V1.0/Jane@EXAMPLE.com?PROTOCOL=autodiscoverV1'
    )
    expect([status, body]).toEqual([
      200,
      '{"Protocol":"AutodiscoverV1","Url":"https://autodiscover.example.com/autodiscover/autodiscover.xml"}'
    ])
  })
})

test('Monogramm #28: prefixed XML gives an empty LoginName and a 200', async () => {
  const prefixed = autodiscoverRequest('jane@example.com')
    .replaceAll(/<(\/?)([A-Z])/g, '<$1ad:$2')
    .replace('xmlns=', 'xmlns:ad=')
  expect(prefixed).toContain('<ad:EMailAddress>')
  expect(await post(prefixed)).toEqual(await postFor('jane@example.com'))
})

const told = async (path: string): Promise<unknown> =>
  JSON.parse((await ask(`https://autodiscover.full.example${path}`)).body)

describe('wdes, Mailu, kim-groenborg-nielsen, lacontrevoie #29: JSON for one spelling or one user', () => {
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
        await told(`${json}/v1.0/anybody@full.example?Protocol=${protocol}&RedirectCount=1`),
        await told(`${json}?Email=infos@full.example&Protocol=${protocol}&RedirectCount=1`),
        await told(`${json}?protocol=${protocol}&EMAIL=a%2Bb@full.example`)
      ]).toEqual([answer, answer, answer])
    }
  )

  test.each(['REST', 'Substrate', 'AutodiscoverV1.0', 'AutodiscoverV2'])(
    '%s, of which we know nothing, is no AutodiscoverV1',
    async protocol => {
      const query = `?Email=jane@full.example&Protocol=${protocol}`
      expect(await told(`/autodiscover/autodiscover.json${query}`)).toMatchObject({
        ErrorCode: 'InvalidProtocol'
      })
    }
  )

  test('ActiveSync that nobody serves is not claimed', async () => {
    const { status, body } = await ask(
      'https://autodiscover.example.com/autodiscover/autodiscover.json?Email=a@example.com&Protocol=ActiveSync'
    )
    expect([status, JSON.parse(body)]).toMatchObject([400, { ErrorCode: 'InvalidProtocol' }])
  })
})

test('rapidmx #30: the answer to a phone has no namespace at its root, and an https one inside', async () => {
  const root = rootOf((await postFor('jane@full.example', MOBILESYNC)).body)
  expect([root.name, root.attributes, root.children.map(({ attributes }) => attributes)]).toEqual([
    'Autodiscover',
    { xmlns: FRAME },
    [{ xmlns: MOBILESYNC }]
  ])
})
