import fc from 'fast-check'
import { parseDomain } from '../../src/address/domain.ts'
import type { createApp } from '../../src/http/app.ts'
import type { RequestEvent } from '../../src/http/options.ts'
import { originReader, parseNetworks } from '../../src/main/node/http/proxies.ts'
import { conversations } from '../conversation.ts'
import { findSettings, fixtures, makeApp } from '../fixtures.ts'
import { problemsOf } from './answers.ts'
import type { Target } from './fuzz.ts'
import { CANARY, REQUEST } from './grammars.ts'
import { mutate, mutation, type Mutation } from './mutate.ts'

/** A request as it comes to the app: Node's parser has seen it already. */
type Asked = {
  readonly method: string
  readonly host: string
  /** The scheme and host that a proxy in front tells of. */
  readonly forwarded: string
  readonly path: string
  readonly query: string
  readonly type: string
  readonly accept: string
  /** Accept-Language and User-Agent: only pages depend on them. */
  readonly language: string
  readonly agent: string
  readonly body: string
  readonly isChunked: boolean
}

type Change =
  | {
      readonly field: keyof typeof REQUEST
      readonly mutation: Mutation
    }
  | { readonly field: 'method'; readonly method: string }
  | { readonly field: 'isChunked' }

const recorded: readonly Asked[] = conversations.map(({ method, url, headers, body }) => {
  const { protocol, host, origin } = new URL(url)
  const [path = '', query = ''] = splitOnce(url.slice(origin.length), '?')
  const header = (wanted: string): string =>
    headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
  const forwarded = `${protocol.slice(0, -1)} ${host}`
  return {
    method,
    host,
    forwarded,
    path,
    query: marked(query),
    type: header('content-type'),
    accept: header('accept'),
    language: header('accept-language'),
    agent: header('user-agent'),
    body: marked(body),
    isChunked: false
  }
})

/** People in their browsers, at each provider that tests know. */
const visits: readonly Asked[] = [
  'example.com',
  'full.example',
  'moved.example',
  'nobody.example'
].flatMap(domain =>
  ['iPhone', 'Android', 'Macintosh', 'Windows'].map(device => ({
    method: 'GET',
    host: `autoconfig.${domain}`,
    forwarded: `https autoconfig.${domain}`,
    path: '/',
    query: `emailaddress=${CANARY}%40${domain}&protocol=pop3&name=A+B&lang=sv`,
    type: '',
    // With the path of another request, it is a person who opens the URL of a mail program.
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    language: 'de-CH, fi;q=0.8, *;q=0.1',
    agent: `Mozilla/5.0 (${device}) Version/18.1 Safari/604.1`,
    body: '',
    isChunked: false
  }))
)

const seeds = [...recorded, ...visits]

/** The recorded local parts, with a word in them that nothing else has. */
function marked(text: string): string {
  return text.replaceAll(/jane|anna/gi, CANARY)
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

const field = fc.constantFrom(
  'query',
  'query',
  'body',
  'body',
  'path',
  'host',
  'forwarded',
  'type',
  'language',
  'agent'
)
const method = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'DELETE', 'PROPFIND')

const change = fc.oneof(
  { weight: 20, arbitrary: fc.record({ field, mutation }) },
  { weight: 1, arbitrary: fc.record({ field: fc.constant('method'), method }) },
  { weight: 1, arbitrary: fc.record({ field: fc.constant('isChunked') }) }
) as fc.Arbitrary<Change>

function apply(one: Asked, changed: Change, donor: Asked): Asked {
  if (changed.field === 'isChunked') return { ...one, isChunked: !one.isChunked }
  if (changed.field === 'method') return { ...one, method: changed.method }
  const { field: name } = changed
  return { ...one, [name]: mutate(one[name], changed.mutation, REQUEST[name], donor[name]) }
}

/** What a case leaves behind beside its answer. */
type Seen = { readonly events: RequestEvent[]; readonly problems: unknown[] }

const seen: Seen = { events: [], problems: [] }
const options = {
  originOf: originReader(parseNetworks('127.0.0.1').networks),
  log: (event: RequestEvent) => void seen.events.push(event),
  problem: (error: unknown) => void seen.problems.push(error)
}
const apps = [
  makeApp(options),
  makeApp({ ...options, publicUrl: 'https://autodiscover.example.net' })
]
const FROM_PROXY = { incoming: { socket: { remoteAddress: '127.0.0.1' }, rawHeaders: [] } }

async function judge(asked: Asked): Promise<readonly string[]> {
  const problems = []
  for (const app of apps) problems.push(...(await judgeAt(app, asked)))
  return problems
}

async function judgeAt(
  app: ReturnType<typeof createApp>,
  asked: Asked
): Promise<readonly string[]> {
  seen.events.length = 0
  seen.problems.length = 0
  try {
    const response = await app.fetch(toRequest(asked), FROM_PROXY)
    const body = await response.text()
    const { status, headers } = response
    return [
      ...problemsOf({ status, headers, body }),
      ...logProblems(),
      ...seen.problems.map(String)
    ]
  } catch (error) {
    return [`thrown: ${String(error)}`]
  }
}

function logProblems(): readonly string[] {
  return seen.events.flatMap(event => [
    ...(JSON.stringify(event).includes('@') ? ['an address in the log'] : []),
    ...(JSON.stringify({ ...event, domain: '' }).includes(CANARY)
      ? ['a local part in the log']
      : []),
    ...(event.domain !== undefined && !isOurs(event.domain)
      ? [`a domain of others in the log`]
      : [])
  ])
}

/** Served by that name, or where an MX record leads. */
function isOurs(name: string): boolean {
  return findSettings(fixtures, { domain: parseDomain(name), host: name }) !== undefined
}

/** As the adapter makes it, with the target to the letter: Request itself would tidy it up. */
function toRequest(asked: Asked): Request {
  const host = /^[\w.-]+(?::\d+)?$/.test(asked.host) ? asked.host : 'localhost'
  const [proto = '', forwardedHost = asked.host] = splitOnce(asked.forwarded, ' ')
  const hasBody = !['GET', 'HEAD'].includes(asked.method)
  const bytes = new TextEncoder().encode(asked.body)
  const headers = new Headers({
    host: legal(asked.host),
    'content-type': legal(asked.type),
    'x-forwarded-proto': legal(proto),
    'x-forwarded-host': legal(forwardedHost),
    'x-forwarded-for': '192.0.2.1',
    'accept-language': legal(asked.language),
    'user-agent': legal(asked.agent)
  })
  // Without one, a request accepts anything.
  if (asked.accept !== '') headers.set('accept', asked.accept)
  if (hasBody && !asked.isChunked) headers.set('content-length', String(bytes.length))
  const request = new Request('http://localhost/', {
    method: asked.method,
    headers,
    body: hasBody ? bytes : null
  })
  const target = `${asked.path}${asked.query === '' ? '' : `?${asked.query}`}`
  const url = `http://${host}/${visible(target.replace(/^\//, ''))}`
  return Object.defineProperty(request, 'url', { value: url })
}

/** What the HTTP parser lets through in a header's value. */
function legal(value: string): string {
  return value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '').trim()
}

/** What it lets through in a target; everything else comes percent-encoded. */
function visible(target: string): string {
  return target.replaceAll(/\p{Cs}/gu, '').replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent)
}

export const requests: Target<Asked, Change> = { name: 'requests', seeds, change, apply, judge }
