/**
 * Small models of how mail programs read, made from their source: what a program insists on is a fact, and what it makes
 * of an answer is an account.
 */
import { XMLParser } from 'fast-xml-parser'
import { parse as parsePlist } from 'plist'
import { expect } from 'vitest'
import type { Answer, Conversation } from './conversation.ts'

const HOSTNAME = /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/

// --- markup, as plainly as programs see it ---------------------------------------------------------------------------

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  // Numeric references too.
  htmlEntities: true,
  trimValues: false,
  parseTagValue: false
})

type Parsed = Readonly<Record<string, unknown>>

function elementsOf(parsed: readonly Parsed[]): readonly Element[] {
  return parsed
    .filter(node => !('#text' in node))
    .map(node => {
      const name = Object.keys(node).find(key => key !== ':@') ?? ''
      const inside = node[name] as readonly Parsed[]
      return {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elementsOf(inside),
        text: inside
          .map(child => (typeof child['#text'] === 'string' ? child['#text'] : ''))
          .join('')
      }
    })
}

export function rootOf(body: string): Element {
  const [root] = elementsOf(parser.parse(body) as readonly Parsed[])
  if (!root) throw new Error(`no markup: ${body}`)
  return root
}

export function all(element: Element, name: string): readonly Element[] {
  return [
    ...element.children.filter(child => child.name === name),
    ...element.children.flatMap(child => all(child, name))
  ]
}

export function one(element: Element, name: string): string | undefined {
  return all(element, name)[0]?.text
}

// --- what programs make of an answer ---------------------------------------------------------------------------------

/** `protocol host:port security login` */
export type Account = { readonly incoming: string; readonly outgoing: string }
export type Reads = (body: string) => Account

const place = (server: Element | undefined): string =>
  server === undefined
    ? 'nothing'
    : `${server.attributes['type']} ${one(server, 'hostname')}:${one(server, 'port')} ${one(server, 'socketType')} ${one(server, 'username')}`

const first = (servers: readonly Element[], type: string): Element | undefined =>
  servers.find(server => server.attributes['type'] === type)
const last = (servers: readonly Element[], type: string): Element | undefined =>
  servers.findLast(server => server.attributes['type'] === type)

type Pick = (servers: readonly Element[], type: string) => Element | undefined

/** @param takes which of several servers of a type the program takes, incoming and outgoing */
function autoconfig(takes: { readonly incoming: Pick; readonly outgoing: Pick }): Reads {
  return body => {
    const root = rootOf(body)
    return {
      incoming: place(takes.incoming(all(root, 'incomingServer'), 'imap')),
      outgoing: place(takes.outgoing(all(root, 'outgoingServer'), 'smtp'))
    }
  }
}

export const takesFirst = autoconfig({ incoming: first, outgoing: first })
export const takesLast = autoconfig({ incoming: last, outgoing: last })
export const takesFirstAndLast = autoconfig({ incoming: first, outgoing: last })
/** Geary and FairEmail look at the very first server only. */
export const takesOnlyTheVeryFirst = autoconfig({
  incoming: ([server], type) => (server?.attributes['type'] === type ? server : undefined),
  outgoing: ([server], type) => (server?.attributes['type'] === type ? server : undefined)
})

const STARTTLS_PORTS = ['143', '110', '25', '587']

/** Thunderbird, FairEmail, SnappyMail: whether it is encrypted from SSL and Encryption, and how from the port. */
export const autodiscover: Reads = body => {
  const protocols = all(rootOf(body), 'Protocol')
  const serverOf = (type: string): string => {
    const protocol = protocols.find(({ children }) => children[0]?.text === type)
    if (!protocol) return 'nothing'
    const port = one(protocol, 'Port') ?? ''
    const isPlain = one(protocol, 'SSL') === 'off' || one(protocol, 'Encryption') === 'None'
    const encrypted = STARTTLS_PORTS.includes(port) ? 'STARTTLS' : 'SSL'
    const login = one(protocol, 'LoginName') ?? '%EMAILADDRESS%'
    return `${type.toLowerCase()} ${one(protocol, 'Server')}:${port} ${isPlain ? 'plain' : encrypted} ${login}`
  }
  return { incoming: serverOf('IMAP'), outgoing: serverOf('SMTP') }
}

/** Delta Chat takes either document where it finds it. */
export const takesEither: Reads = text =>
  rootOf(text).name === 'Autodiscover' ? autodiscover(text) : takesFirst(text)

// --- what programs insist on -----------------------------------------------------------------------------------------

export type Fact = (answer: Answer, asked: Conversation) => void | Promise<void>

export const header = ({ headers }: Answer, name: string): string | undefined =>
  headers.find(([known]) => known === name)?.[1]

export const status =
  (...allowed: readonly number[]): Fact =>
  answer =>
    expect(allowed).toContain(answer.status)

export const type =
  (...allowed: readonly string[]): Fact =>
  answer =>
    expect(allowed).toContain(header(answer, 'content-type')?.split(';')[0])

export const body =
  (expected: string): Fact =>
  answer =>
    expect(answer.body).toBe(expected)

const provider = (answer: Answer): Element => {
  const [found, ...others] = all(rootOf(answer.body), 'emailProvider')
  if (!found || others.length > 0) throw new Error('not one emailProvider')
  return found
}

const servers = (answer: Answer): readonly Element[] =>
  provider(answer).children.filter(({ name }) => name.endsWith('Server'))

const leaves = (element: Element): readonly Element[] =>
  element.children.length === 0 ? [element] : element.children.flatMap(leaves)

/** An element with an attribute is no text to Thunderbird and Mailspring, an empty one is `true`. */
export const plainLeaves: Fact = answer => {
  const read = provider(answer).children.filter(({ name }) => name !== 'documentation')
  const odd = read
    .flatMap(leaves)
    .filter(({ attributes, text }) => Object.keys(attributes).length > 0 || text === '')
  expect(odd).toEqual([])
}

export const noWhiteSpaceAroundValues: Fact = answer => {
  const values = leaves(provider(answer)).map(({ text }) => text)
  expect(values).toEqual(values.map(text => text.trim()))
}

export const literalHostNames: Fact = answer => {
  const { attributes } = provider(answer)
  const names = [
    attributes['id'],
    ...all(provider(answer), 'domain').map(({ text }) => text),
    ...servers(answer).map(server => one(server, 'hostname'))
  ]
  expect(names.filter(name => !HOSTNAME.test(name ?? ''))).toEqual([])
}

const CHILDREN = ['hostname', 'port', 'socketType', 'username', 'authentication']

export const wholeServers: Fact = answer => {
  for (const { children } of servers(answer))
    expect(children.map(({ name }) => name)).toEqual(CHILDREN)
}

export const knownWords: Fact = answer => {
  const words = servers(answer).flatMap(server => [
    server.attributes['type'] ?? '',
    one(server, 'socketType') ?? '',
    one(server, 'authentication') ?? ''
  ])
  const known = ['imap', 'pop3', 'smtp', 'SSL', 'STARTTLS', 'password-cleartext']
  expect(words.filter(word => !known.includes(word))).toEqual([])
}

export const onlyTypeOnServers: Fact = answer =>
  expect(servers(answer).flatMap(server => Object.keys(server.attributes))).toEqual(
    servers(answer).map(() => 'type')
  )

export const onePlaceholder: Fact = answer => {
  const names = all(rootOf(answer.body), 'username').map(({ text }) => text)
  expect(names).toEqual(names.map(() => '%EMAILADDRESS%'))
}

export const bothNames: Fact = answer =>
  expect(
    provider(answer)
      .children.map(({ name }) => name)
      .filter(name => name.startsWith('display'))
  ).toEqual(['displayName', 'displayShortName'])

export const repeatsStandTogether: Fact = answer => {
  const names = provider(answer).children.map(({ name }) => name)
  const runs = names.filter((name, i) => name !== names[i - 1])
  expect(runs).toEqual([...new Set(names)])
}

export const version: Fact = answer =>
  expect(rootOf(answer.body).attributes).toMatchObject({ version: '1.1' })

/** The names of pimalaya's email-lib, himalaya up to 1.1: another one is an unknown variant to it. */
const PROVIDER_CHILDREN = [
  'domain',
  'displayName',
  'displayShortName',
  'incomingServer',
  'outgoingServer',
  'documentation'
]

export const onlyKnownNamesInProvider: Fact = answer => {
  const names = all(rootOf(answer.body), 'emailProvider').flatMap(({ children }) =>
    children.map(({ name }) => name)
  )
  expect(names.filter(name => !PROVIDER_CHILDREN.includes(name))).toEqual([])
}

export const documentationIsWhole: Fact = answer => {
  for (const { attributes, children } of all(rootOf(answer.body), 'documentation')) {
    expect(URL.canParse(attributes['url'] ?? '')).toBe(true)
    expect(children.map(({ name, text }) => [name, text !== ''])).toEqual([['descr', true]])
  }
}

export const domainLiterally =
  (domain: string): Fact =>
  answer =>
    expect(answer.body).toContain(`<domain>${domain}</domain>`)

export const startsWithMarkup: Fact = answer => expect(answer.body.charAt(0)).toBe('<')

export const withoutTheAddress: Fact = answer => {
  for (const word of ['jane', 'autodiscover', 'EVOLUTIONUSER', 'emailmd5'])
    expect(answer.body).not.toContain(word)
}

export const accountBeforeProtocols: Fact = answer => {
  const [account] = all(rootOf(answer.body), 'Account')
  const names = account?.children.map(({ name }) => name)
  expect(names).toEqual(['AccountType', 'Action', 'Protocol', 'Protocol', 'Protocol'])
  expect([one(account as Element, 'AccountType'), one(account as Element, 'Action')]).toEqual([
    'email',
    'settings'
  ])
}

export const loginIs =
  (address: string): Fact =>
  answer =>
    expect(all(rootOf(answer.body), 'LoginName').map(({ text }) => text)).toEqual([
      address,
      address,
      address
    ])

export const switchesAreOnOrOff: Fact = answer => {
  const root = rootOf(answer.body)
  expect(all(root, 'SSL').map(({ text }) => text)).toEqual(['on', 'on', 'on'])
  expect(all(root, 'SPA').map(({ text }) => text)).toEqual(['off', 'off', 'off'])
}

const NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover'

export const namespaces: Fact = answer => {
  const root = rootOf(answer.body)
  expect([root.attributes, root.children[0]?.attributes]).toMatchObject([
    { xmlns: `${NAMESPACE}/responseschema/2006` },
    { xmlns: `${NAMESPACE}/outlook/responseschema/2006a` }
  ])
}

export const profileIsSafe =
  (email: string): Fact =>
  answer => {
    const { PayloadContent } = parsePlist(answer.body) as unknown as {
      PayloadContent: Record<string, unknown>[]
    }
    expect(PayloadContent.map(payload => payload['PayloadType'])).toEqual([
      'com.apple.mail.managed'
    ])
    expect(PayloadContent[0]).toMatchObject({
      EmailAddress: email,
      IncomingMailServerUseSSL: true,
      IncomingMailServerUsername: email,
      OutgoingMailServerUseSSL: true,
      OutgoingMailServerUsername: email
    })
    expect(answer.body).not.toMatch(/<key>(?:Incoming|Outgoing)?Password<[/]key>/)
  }

/** What a program makes of the document. */
export const makes =
  (reads: Reads, account: Account): Fact =>
  answer =>
    expect(reads(answer.body)).toEqual(account)

/** himalaya follows no redirect, FairEmail none to another scheme; Delta Chat decompresses nothing. */
export const direct: Fact = answer =>
  expect([header(answer, 'location'), header(answer, 'content-encoding')]).toEqual([
    undefined,
    undefined
  ])

export async function holds(
  facts: readonly Fact[],
  answer: Answer,
  asked: Conversation
): Promise<void> {
  for (const fact of facts) await fact(answer, asked)
}
