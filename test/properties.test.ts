/** What must hold for every provider, every address and every request, checked on generated ones. */
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Address } from '../src/address/address.ts'
import { answer } from '../src/http/answer.ts'
import type { Directory } from '../src/directory/directory.ts'
import { formats } from '../src/formats/all.ts'
import type { ClientRequest, Format, Reply } from '../src/formats/format.ts'
import { groupServers } from '../src/web/server-groups.ts'
import { loginName, loginVariablesOf, type LoginVariables } from '../src/settings/login.ts'
import {
  AUTHENTICATIONS,
  INCOMING_PROTOCOLS,
  SECURITIES,
  type Provider,
  type Server,
  type Settings
} from '../src/settings/settings.ts'
import { readProfile } from './apple-profile.ts'
import { readPage } from './html-page.ts'
import { directoryOf, findSettings, fixtureIds, fixtures, makeApp } from './fixtures.ts'
import { address, domain } from './samples.ts'

const clients = formats()

function formatNamed(name: string): Format {
  const format = clients.find(client => client.name === name)
  if (!format) throw new Error(`no format ${name}`)
  return format
}

// Providers

const HOSTILE = [
  '<b>&"\'</b>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '&amp;',
  '&#0;',
  '$&',
  '$1',
  '{domain}',
  '%EMAILADDRESS',
  '${HOME}x',
  '\\',
  '📮',
  'ß',
  'e\u0301',
  '\u200D'
]

/** A text for people: anything but control characters, and no space at either end. */
function someText(longest: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...HOSTILE)
  )
  return fc.array(piece, { minLength: 1, maxLength: 4 }).map(pieces =>
    legal(pieces.join(''))
      .slice(0, longest)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim()
      .replace(/^[\p{M}\p{Cf}\p{Zs}]*$/u, 'x')
  )
}

/** A text in which nothing is filled in. */
function someWord(longest: number): fc.Arbitrary<string> {
  return someText(longest).map(text => text.replaceAll('{domain}', 'x').replace(/[{}]/g, 'x'))
}

/** Text without halves of characters, which no URL can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '')
}

/** What a provider file may hold; `${` would be a variable, and of placeholders only `{domain}` is one. */
function legal(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]/gu, '')
    .replace(/(?![\u200C\u200D])\p{Cf}|[\u115F\u1160\u3164\uFFA0]/gu, '')
    .replace(/[\u2060-\u206F\u{E0000}-\u{E007F}]/gu, '')
    .replace(/\$\{+/g, '$')
    .replace(/\{(?!domain\})/g, '')
    .replace(/%(?=[a-z_]+%)/gi, '')
}

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
const host = fc.oneof(
  label.map(name => `${name}.hosts.example`),
  label.map(name => `${name}.{domain}`),
  fc.constant('Böx.Hosts.example')
)
const url = fc.oneof(
  fc.constantFrom(
    'https://dav.{domain}/',
    'https://hosts.example:8443/a?b=1&c="2"&d=<3>',
    "https://hosts.example/'"
  ),
  label.map(name => `https://${name}.hosts.example/`)
)
const login = fc.oneof(
  fc.constantFrom(
    '{address}',
    '{localpart}',
    '{localpart}@login.example',
    '{domain}\\{localpart}',
    '0007'
  ),
  // A login may not begin with a typographic quotation mark.
  someText(20).map(
    text =>
      `${text.replaceAll('{domain}', '').replace(/[{}%$\u2018-\u201f\u00ab\u00bb]/g, '')}{localpart}`
  )
)
const authentication = fc.oneof(
  fc.constantFrom(...AUTHENTICATIONS),
  fc.uniqueArray(fc.constantFrom(...AUTHENTICATIONS), { minLength: 1 })
)

function someServer(...protocols: string[]): fc.Arbitrary<object> {
  return fc.record(
    {
      protocol: fc.constantFrom(...protocols),
      host,
      port: fc.integer({ min: 1, max: 65_535 }),
      security: fc.constantFrom(...SECURITIES),
      authentication,
      login
    },
    { requiredKeys: ['protocol', 'host'] }
  )
}

const texts = fc.dictionary(fc.constantFrom('en', 'sv', 'de-AT', 'ja'), someText(60), {
  minKeys: 1
})

const servers = fc.record(
  {
    incoming: fc.array(someServer('imap', 'pop3'), { minLength: 1, maxLength: 4 }),
    outgoing: fc.array(someServer('smtp'), { minLength: 1, maxLength: 3 }),
    protocols: fc.uniqueArray(fc.constantFrom('imap', 'pop3'), { minLength: 1 }),
    alternatives: fc.constantFrom('first', 'all'),
    allowUnencrypted: fc.boolean()
  },
  { requiredKeys: ['incoming'] }
)
const URL_ELSEWHERE = 'https://elsewhere.example/?a=1&b="2"'
const redirect = fc.record({
  redirect: fc.constantFrom(
    '{localpart}@elsewhere.example',
    'anna@elsewhere.example',
    URL_ELSEWHERE
  )
})

const offers = fc.record(
  {
    name: someText(60),
    shortName: someText(20),
    login,
    activesync: url,
    exchange: fc.record({ ews: url, owa: url, oab: url }, { requiredKeys: [] }),
    jmap: url,
    calendar: fc.record({
      caldav: url,
      subscriptions: fc.array(fc.record({ url, name: someText(60) }), {
        minLength: 1,
        maxLength: 1
      })
    }),
    contacts: fc.record({
      carddav: url,
      ldap: fc.record(
        { host, searchBase: someText(60), login },
        { requiredKeys: ['host', 'searchBase'] }
      )
    }),
    files: fc.record({ webdav: url }),
    sieve: fc.record({ host }),
    oauth: fc.record(
      {
        issuer: url,
        authorizationUrl: url,
        tokenUrl: url,
        scope: someWord(40),
        clientId: someWord(40)
      },
      { requiredKeys: ['issuer'] }
    ),
    webmail: url,
    help: fc.array(fc.record({ url, title: texts }), { maxLength: 2 }),
    support: fc.record({ phone: someWord(40), url }),
    languages: fc.uniqueArray(fc.constantFrom('en', 'sv-SE', 'de', 'ja'), { minLength: 1 }),
    profile: fc.record(
      { organization: someText(40), removalNote: someText(60), consent: texts },
      { requiredKeys: [] }
    )
  },
  { requiredKeys: ['name', 'shortName'] }
)

/** No name of these is part of another, nor of anything else that a document may hold. */
const domains = fc
  .array(fc.constantFrom('customer', 'bücher', 'Kund-Å', '例え', 'Βόλος'), {
    minLength: 1,
    maxLength: 4
  })
  .map(names => names.map((name, i) => `nr${i}-${name}.example`))

const PROVIDER = 'provider.example'

// Addresses

const dotString = fc
  .array(fc.constantFrom(..."abcAZ019.+&'%=?/!#$*^_`{|}~-äß例📮"), { minLength: 1, maxLength: 15 })
  .map(letters => letters.join(''))
const quotedString = fc
  .array(fc.constantFrom(...'ab <>&"\'\\,:;@[]()%+ä', '%40', '&lt;', ']]>'), { maxLength: 12 })
  .map(letters => `"${letters.map(c => c.replace(/["\\]/, '\\$&')).join('')}"`)
const localPart = fc.oneof(dotString, quotedString)

/** A provider file, and the address of a person at one of its domains, in any spelling. */
const served = fc
  .record({
    offer: offers,
    where: fc.oneof({ weight: 9, arbitrary: servers }, { weight: 1, arbitrary: redirect }),
    names: domains,
    name: localPart,
    at: fc.nat()
  })
  .map(({ offer, where, names, name, at }) => {
    const wilds = ['deep.below.WILD.example', 'below.wild.example.']
    const spellings = [...names, ...names.map(inCapitals), ...wilds]
    return {
      file: { ...offer, ...where, domains: [...names, '*.wild.example'] },
      customers: names,
      text: `${name}@${spellings[at % spellings.length]}`
    }
  })

/** Unless that changes the name: a ς in capitals is the capital of σ. */
function inCapitals(name: string): string {
  return domain(name.toUpperCase()) === domain(name) ? name.toUpperCase() : name
}

type Served = {
  readonly directory: Directory
  /** The domains of the provider's customers, as they are in the file. */
  readonly customers: readonly string[]
  readonly person: Address
  readonly settings: Settings
}

type Runs = {
  readonly runs: number
  /** In so many runs at least, the property's premise must hold: a property that applies to nothing cannot fail. */
  readonly least: number
}

/**
 * Checks a property for many people, each of them at a provider of their own.
 *
 * @param property throws where it does not hold. → whether its premise held
 */
async function forEverybody(
  { runs, least }: Runs,
  property: (served: Served) => Promise<boolean>
): Promise<void> {
  let held = 0
  await fc.assert(
    fc.asyncProperty(served, async ({ file, customers, text }) => {
      const person = address(text)
      // JSON is YAML.
      const directory = directoryOf({ [`${PROVIDER}.yaml`]: JSON.stringify(file) })
      const settings = findSettings(directory, { address: person, host: '' })
      if (!settings) throw new Error(`no provider for ${person.domain}`)
      if (await property({ directory, customers, person, settings })) held += 1
    }),
    { numRuns: runs }
  )
  expect(held, 'runs in which the premise held').toBeGreaterThanOrEqual(least)
}

// Documents, read as strictly as anything reads them

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: name => /^(?:(?:in|out)\w+Server|Protocol)$/.test(name)
})

type Element = { readonly [name: string]: string | Element | readonly Element[] | undefined }

function readXml(text: string): Element {
  expect(text.startsWith('<?xml ')).toBe(true)
  expect(XMLValidator.validate(text)).toBe(true)
  return parser.parse(text) as Element
}

function readReply({ type, body }: Reply): unknown {
  if (type.includes('aspen')) return readProfile(body)
  if (type.startsWith('text/html')) return readPage(body)
  return type.includes('json') ? JSON.parse(body) : readXml(body)
}

function child(parent: unknown, ...names: readonly string[]): unknown {
  return names.reduce((element, name) => (element as Element | undefined)?.[name], parent)
}

const replyTo = async (format: Format, person: Address, directory: Directory): Promise<Reply> =>
  (await answer(format, format.example(person), directory)).reply

const repliesTo = (person: Address, directory: Directory): Promise<Reply[]> =>
  Promise.all(clients.map(format => replyTo(format, person, directory)))

test('every format reads its own example as the address it was made for', () => {
  const spelling = fc.constantFrom('example.com', 'bücher.example', 'EXAMPLE.com.')
  fc.assert(
    fc.property(localPart, spelling, (name, at) => {
      const person = address(`${name}@${at}`)
      for (const format of clients) {
        // In what people type the last dot ends a sentence.
        const isForPeople = ['apple', 'web'].includes(format.name)
        const text = isForPeople ? person.text.replace(/\.$/, '') : person.text
        const question = { address: { ...person, text } }
        expect(format.read(format.example(person))).toMatchObject({ ok: true, value: question })
      }
    })
  )
})

/** The example request of each format for a person, and the same request with each option that it may have. */
function everyQuestion(person: Address): readonly (readonly [Format, ClientRequest])[] {
  return clients.flatMap(format => {
    const request = format.example(person)
    const wishes = ['imap', 'pop3', 'activesync'].map(word => ({
      ...request,
      query: `${request.query}&protocol=${word}`
    }))
    const withoutAddress = { ...request, method: 'GET', query: '', body: '' }
    const phone = { ...request, body: request.body.replaceAll('/outlook/', '/mobilesync/') }
    return [request, withoutAddress, phone, ...wishes].map(asked => [format, asked] as const)
  })
}

/** The protocols of the unencrypted servers in a document. */
function unencryptedIn({ status, type, body }: Reply): readonly string[] {
  if (status !== 200) return []
  if (type.includes('aspen')) return unencryptedInProfile(body)
  if (type.startsWith('text/html')) return [] // shows every server, see unencryptedOnPage()
  if (type.includes('json')) {
    const { incoming = [], outgoing = [] } = JSON.parse(body) as Record<string, Server[]>
    return [...incoming, ...outgoing].filter(isPlain).map(({ protocol }) => protocol)
  }
  const found = PLAIN_SERVERS.flatMap(pattern => [...body.matchAll(pattern)])
  return found.map(([, word = '']) => word.toLowerCase().replace('imap4', 'imap'))
}

/** Autoconfig, Autodiscover and SOAP: the protocol's name, and in the same element the word for "unencrypted". */
const PLAIN_SERVERS = [
  /Server type="(\w+)">(?:(?!<socketType>)[^])*<socketType>plain/g,
  /<Type>(\w+)<\/Type>(?:(?!<\/Protocol>)[^])*<SSL>off/g,
  /<Name>\w+?ternal(\w+)Connections(?:(?!<\/UserSetting>)[^])*<EncryptionMethod>None/g
]

function isPlain({ security }: Server): boolean {
  return security === 'none'
}

function unencryptedInProfile(body: string): readonly string[] {
  const mail = readProfile(body).payloads.find(account => account.EmailAccountType !== undefined)
  const incoming = mail?.EmailAccountType === 'EmailTypePOP' ? 'pop3' : 'imap'
  return [
    ...(mail?.IncomingMailServerUseSSL === false ? [incoming] : []),
    ...(mail?.OutgoingMailServerUseSSL === false ? ['smtp'] : [])
  ]
}

/** The servers that the page recommends and that its guides show. The list of all servers is behind a warning. */
function unencryptedOnPage(provider: Provider): readonly string[] {
  return [undefined, ...INCOMING_PROTOCOLS]
    .map(protocol => groupServers(provider, protocol))
    .flatMap(({ incoming, outgoing, preferred, alternatives }) => [
      ...[incoming, outgoing].filter(server => server !== undefined),
      ...preferred,
      ...alternatives
    ])
    .filter(isPlain)
    .map(({ protocol }) => protocol)
}

describe('for every provider and every address', () => {
  test('a format gives a whole document that can be read, or a refusal in plain text', async () => {
    await forEverybody({ runs: 40, least: 20 }, async ({ person, directory }) => {
      const replies = await repliesTo(person, directory)
      const [good, bad, elsewhere] = [200, 404, 302].map(code =>
        replies.filter(({ status }) => status === code)
      )
      expect(good?.map(readReply)).not.toContain(undefined)
      expect(bad?.every(({ type }) => type === 'text/plain; charset=utf-8')).toBe(true)
      expect(elsewhere?.filter(({ headers }) => headers?.['location'] !== URL_ELSEWHERE)).toEqual(
        []
      )
      expect([good, bad, elsewhere].flat()).toHaveLength(clients.length)
      return replies.filter(({ status }) => status === 200).length > clients.length / 2
    })
  })

  test('a format gives the same reply twice', async () => {
    await forEverybody({ runs: 20, least: 15 }, async ({ person, directory }) => {
      const one = await repliesTo(person, directory)
      expect(one).toEqual(await repliesTo(person, directory))
      return one.some(({ status }) => status === 200)
    })
  })

  test('no document names an unencrypted server beside an encrypted one of its protocol', async () => {
    await forEverybody({ runs: 60, least: 5 }, async ({ person, directory, settings }) => {
      const { incoming, outgoing } = settings.provider.declared
      const declared = [...incoming, ...outgoing]
      const encrypted = declared
        .filter(server => !isPlain(server))
        .map(({ protocol }): string => protocol)
      const answers = await Promise.all(
        everyQuestion(person).map(
          async ([format, request]) => await answer(format, request, directory)
        )
      )
      const named = [
        ...answers.flatMap(({ reply }) => unencryptedIn(reply)),
        ...unencryptedOnPage(settings.provider)
      ]
      expect(named.filter(protocol => encrypted.includes(protocol))).toEqual([])
      return declared.some(server => isPlain(server) && encrypted.includes(server.protocol))
    })
  })

  test('every document names an unencrypted server that is allowed and has none beside it', async () => {
    const ours = { host: 'mail.example.com', security: 'none' }
    const file = {
      name: 'Example Mail',
      domains: ['example.com'],
      allowUnencrypted: true,
      incoming: [{ protocol: 'imap', ...ours }],
      outgoing: [{ protocol: 'smtp', ...ours }],
      exchange: { ews: 'https://mail.example.com/ews' }
    }
    const directory = directoryOf({ 'example.com.yaml': JSON.stringify(file) })
    const person = address('jane@example.com')
    const found = clients.map(async format => {
      const question = { ...format.example(person) }
      const asked = {
        ...question,
        body: question.body.replace(/<a:RequestedSettings>[^]*<\/a:RequestedSettings>/, '')
      }
      const { reply } = await answer(format, asked, directory)
      return [format.name, [...new Set(unencryptedIn(reply))].sort()] as const
    })
    const named = Object.fromEntries(await Promise.all(found))
    expect(named['thunderbird']).toEqual(['imap', 'smtp'])
    // A format has no place for servers, or names both.
    expect(Object.values(named).map(String)).toSatisfy((all: readonly string[]) =>
      all.every(protocols => protocols === '' || protocols === 'imap,smtp')
    )
  })

  test('a format names no other customer', async () => {
    await forEverybody(
      { runs: 30, least: 8 },
      async ({ person, directory, customers, settings }) => {
        const text = JSON.stringify(await repliesTo(person, directory))
        expect(
          text.match(/(?:xn--)?nr\d-[\w-]+\.example/g)?.filter(name => name !== settings.domain) ??
            []
        ).toEqual([])
        return customers.length > 1
      }
    )
  })

  test('autoconfig is the same for all people of a domain', async () => {
    const thunderbird = formatNamed('thunderbird')
    await forEverybody({ runs: 30, least: 4 }, async ({ person, directory }) => {
      const one = await replyTo(thunderbird, person, directory)
      const other = address(`"<&>"@${person.domain}`)
      expect(one).toEqual(await replyTo(thunderbird, other, directory))
      return one.status === 200
    })
  })
})

/** Checks the documents of one format. */
async function forDocuments(
  name: string,
  check: (document: unknown, served: Served) => void
): Promise<void> {
  const format = formatNamed(name)
  await forEverybody({ runs: 30, least: 4 }, async some => {
    const reply = await replyTo(format, some.person, some.directory)
    if (reply.status === 200) check(readReply(reply), some)
    return reply.status === 200
  })
}

const expected = (server: Server, words: LoginVariables): unknown[] => [
  server.protocol,
  server.host,
  server.port,
  loginName(server.login, words)
]

/** The text of an element, which the parser puts beside the attributes where there are any. */
function textOf(element: Element[string]): string | undefined {
  return typeof element === 'object' ? String(child(element, '#text')) : element
}

const readElement = (server: Element): unknown[] => [
  server['@type'],
  textOf(server.hostname),
  Number(textOf(server.port)),
  textOf(server.username)
]

const readProtocol = (protocol: Element): unknown[] => [
  textOf(protocol.Type)?.toLowerCase(),
  textOf(protocol.Server),
  Number(textOf(protocol.Port)),
  textOf(protocol.LoginName)
]

const readServer = ({
  protocol,
  host: at,
  port,
  username
}: Server & { username?: string }): unknown[] => [protocol, at, port, username]

/** The first sayable server of each protocol, or all sayable servers: the same as pickServers(), written in another way. */
function offerOf(
  provider: Provider,
  isSayable: (server: Server) => boolean = () => true
): { incoming: readonly Server[]; outgoing: readonly Server[] } {
  const pick = (list: readonly Server[]): readonly Server[] => {
    const sayable = list.filter(isSayable)
    const isFirst = (server: Server, i: number): boolean =>
      sayable.findIndex(({ protocol }) => protocol === server.protocol) === i
    return provider.alternatives === 'all' ? sayable : sayable.filter(isFirst)
  }
  return { incoming: pick(provider.incoming), outgoing: pick(provider.outgoing) }
}

describe('the values come back when a document is read:', () => {
  test('hosts, ports, logins and names from thunderbird', async () => {
    await forDocuments('thunderbird', (document, { settings: { provider, domain: name } }) => {
      const config = child(document, 'clientConfig', 'emailProvider') as Element
      const found = [config.incomingServer, config.outgoingServer].flat() as Element[]
      const { incoming, outgoing } = offerOf(provider)
      const words = { address: '%EMAILADDRESS%', localpart: '%EMAILLOCALPART%', domain: name }
      expect(found.map(readElement)).toEqual(
        [...incoming, ...outgoing].map(server => expected(server, words))
      )
      expect([config['@id'], config.domain, config.displayName, config.displayShortName]).toEqual([
        PROVIDER,
        name,
        provider.name,
        provider.shortName
      ])
    })
  })

  test('hosts, ports and logins from outlook', async () => {
    const SAYABLE = ['password', 'encrypted-password', 'ntlm', 'none']
    const isSayable = ({ security, port, authentication: words }: Server): boolean =>
      words.some(word => SAYABLE.includes(word)) &&
      (security === 'none' || [143, 110, 25, 587].includes(port) === (security === 'starttls'))
    await forDocuments('outlook', (document, { settings: { provider }, person }) => {
      const account = child(document, 'Autodiscover', 'Response', 'Account') as Element
      const { incoming, outgoing } = offerOf(provider, isSayable)
      const [reading, sending] = [incoming, outgoing].map(list =>
        list.map(server => expected(server, loginVariablesOf(person)))
      )
      const isWhole = reading?.length && sending?.length
      const protocols = ((account.Protocol ?? []) as readonly Element[]).map(readProtocol)
      expect(protocols.filter(([type]) => !/^(?:exch|expr|web)$/.test(String(type)))).toEqual(
        isWhole ? [...reading, ...sending] : []
      )
    })
  })

  test('the account from apple', async () => {
    await forDocuments('apple', (document, { settings: { provider }, person: asked }) => {
      const person = { ...asked, text: asked.text.replace(/\.$/, '') }
      const { payloads, problems } = document as ReturnType<typeof readProfile>
      expect(problems).toEqual([])
      const account = payloads[0] ?? {}
      const declared = [...provider.incoming, ...provider.outgoing].map(server =>
        expected(server, loginVariablesOf(person)).slice(1)
      )
      const sides = ['Incoming', 'Outgoing'].map(side =>
        ['HostName', 'PortNumber', 'Username'].map(key => account[`${side}MailServer${key}`])
      )
      const isMail = account.PayloadType === 'com.apple.mail.managed'
      expect([account.EmailAddress, account.UserName]).toEqual([
        person.text,
        isMail ? undefined : loginName(provider.login, loginVariablesOf(person))
      ])
      expect(declared).toEqual(expect.arrayContaining(isMail ? sides : []))
    })
  })

  test('everything from api', async () => {
    await forDocuments('api', (document, { settings: { provider, domain: name }, person }) => {
      const { incoming, outgoing, ...rest } = document as Record<string, Server[]>
      expect([incoming, outgoing].map(list => list?.map(readServer))).toEqual(
        Object.values(offerOf(provider)).map(list =>
          list.map(server => expected(server, loginVariablesOf(person)))
        )
      )
      expect(rest).toMatchObject({
        provider: { name: provider.name, shortName: provider.shortName },
        domain: name,
        address: person.text,
        languages: provider.languages
      })
    })
  })
})

/** A URL as the platform's URL class encodes it; the base alone for what it cannot parse. */
function urlOf(pathAndQuery: string): string {
  const base = 'http://example.com'
  const text = `${base}${wellFormed(pathAndQuery)}`
  return URL.canParse(text) ? text : base
}

describe('any request', () => {
  const STATUSES = [200, 302, 303, 304, 400, 404, 405, 413]
  const routes = clients.flatMap(({ routes: all }) => all.map(route => route.path))

  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...HOSTILE)
  )
  const person = fc
    .tuple(fc.oneof(localPart, junk), fc.oneof(fc.constantFrom(...fixtureIds), junk))
    .map(parts => parts.join('@'))
  const written = fc.oneof(
    person,
    person.map(text => encodeURIComponent(wellFormed(text))),
    junk,
    fc.constantFrom('%', '%zz', '%EMAILADDRESS%', '%00')
  )
  const path = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...routes) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '/',
        '/openapi.json',
        '/health/live',
        '/AutoDiscover/AutoDiscover.XML'
      )
    },
    { weight: 1, arbitrary: junk.map(text => `/${text}`) }
  )
  const query = fc.array(
    fc.tuple(
      fc.constantFrom('emailaddress', 'Email', 'Protocol', 'protocol', 'name', 'x'),
      fc.oneof(written, fc.constantFrom('EWS', 'imap', 'pop3', 'activesync'))
    ),
    { maxLength: 4 }
  )
  const element = fc.oneof(
    junk,
    person,
    fc.constantFrom(
      'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a',
      'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'
    )
  )
  const pox = fc
    .array(
      fc.tuple(
        fc.constantFrom('EMailAddress', 'AcceptableResponseSchema', 'LegacyDN', '__proto__', 'a:b'),
        element
      )
    )
    .map(elements => elements.map(([name, text]) => `<${name}>${text}</${name}>`).join(''))
    .map(inner => `<Autodiscover><Request>${inner}</Request></Autodiscover>`)
  const real = fc
    .constantFrom(...clients.map(client => client.example(address('jane@example.test')).body))
    .chain(text => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(20), junk))
    .map(([text, at, length, inserted]) => text.slice(0, at) + inserted + text.slice(at + length))
  const body = fc.oneof(junk, pox, real, fc.constant('x'.repeat(17_000)))
  const hostHeader = fc.oneof(
    fc.constantFrom(
      ...fixtureIds,
      'autoconfig.example.com',
      'mail.bücher.example',
      'localhost:8080',
      '[::1]:80',
      '127.0.0.1',
      '',
      '.',
      'a..b',
      'x'.repeat(300)
    ),
    junk
  )

  const invented = fc.record({
    method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'PROPFIND', 'DELETE'),
    path: fc
      .tuple(path, written)
      .map(([where, text]) => where.replace(/:(?:address|domain)/, () => text)),
    query,
    body,
    host: hostHeader,
    scheme: fc.constantFrom('http' as const, 'https' as const),
    ifNoneMatch: fc.option(fc.constantFrom('*', '"fixtures.example.com"', '"', ',,'), {
      nil: undefined
    })
  })

  /** Requests that programs send, with something else in one place. */
  const altered = fc
    .tuple(
      fc.constantFrom(...clients),
      localPart,
      fc.constantFrom(...fixtureIds),
      invented,
      fc.nat(9)
    )
    .map(([client, name, at, other, part]) => {
      const { path: where, query: asked, ...example } = client.example(address(`${name}@${at}`))
      const sent = { ...other, ...example, path: where, query: asked === '' ? [] : [[asked]] }
      const parts = ['method', 'path', 'query', 'body', 'host', 'scheme'] as const
      const key = parts[part]
      return key === undefined ? sent : { ...sent, [key]: other[key] }
    })
  const request = fc.oneof(invented, altered)

  test('is answered by a document or a refusal in plain text', async () => {
    let documents = 0
    await fc.assert(
      fc.asyncProperty(request, async asked => {
        const problems: unknown[] = []
        const app = makeApp({
          directory: () => fixtures,
          publicUrl: 'https://mailsetup.example',
          originOf: () => ({ scheme: asked.scheme, host: asked.host }),
          onError: error => void problems.push(error)
        })
        const search = asked.query.map(pair => pair.join('=')).join('&')
        const at = urlOf(`${asked.path}?${search}`)
        const response = await app.request(at, {
          method: asked.method,
          headers: {
            authorization: 'Basic c2VjcmV0',
            ...(asked.ifNoneMatch && { 'if-none-match': asked.ifNoneMatch })
          },
          ...(/^(?:GET|HEAD)$/.test(asked.method) ? {} : { body: asked.body })
        })
        const type = response.headers.get('content-type')
        const text = await response.text()
        expect([problems, STATUSES.includes(response.status)]).toEqual([[], true])
        expect(type === null).toBe(response.status === 304)
        const isGood = response.status === 200
        const hasBody = isGood && asked.method !== 'HEAD'
        expect([
          text !== '',
          isGood || !/xml/.test(type ?? ''),
          isGood || !text.startsWith('<') || type?.startsWith('text/html') === true
        ]).toEqual([hasBody || (response.status >= 400 && asked.method !== 'HEAD'), true, true])
        const isXml = hasBody && type?.startsWith('text/xml') === true
        expect(isXml ? readXml(text) : true).toBeTruthy()
        if (isXml) documents += 1
      }),
      { numRuns: 250 }
    )
    expect(documents, 'requests answered by XML').toBeGreaterThanOrEqual(5)
  })
})
