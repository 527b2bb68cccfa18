/** The proxy in front of the service, on ports 80 and 443 of every name; it writes down what programs ask and get. */
import { readFileSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  request as onwards,
  type RequestListener,
  type Server
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createSecureContext, type SecureContext } from 'node:tls'
import type { Authority } from './authority.ts'

export type Exchange = {
  readonly method: string
  readonly url: string
  readonly type: string | undefined
  body: string
  answer?: Kept
}

type Kept = {
  readonly status: number
  readonly type: string
  readonly location: string | undefined
  body: string
}

/** Stands for a person somewhere: an address for documentation, to which nothing is ever sent. */
export const PERSON = '203.0.113.7'

export type FrontOptions = {
  /** Host name → port of the service that answers it. */
  readonly portOf: (host: string) => number
  /** Host name → what issues its certificate. */
  readonly authorityOf: (host: string) => Authority
}

/** @returns what is asked from now on. */
export async function startFront({
  portOf,
  authorityOf
}: FrontOptions): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = []
  const contexts = new Map<string, Promise<SecureContext>>()
  const contextOf = (name: string): Promise<SecureContext> => {
    const context = contexts.get(name) ?? contextFor(authorityOf(name), name)
    contexts.set(name, context)
    return context
  }
  const secure = createTlsServer(
    {
      ALPNProtocols: ['http/1.1'],
      SNICallback: (name, done) => {
        contextOf(name.toLowerCase()).then(context => done(null, context), done)
      }
    },
    pass('https', portOf, exchanges)
  )
  secure.on('tlsClientError', ({ message }) =>
    exchanges.push({
      method: 'TLS',
      url: `refused: ${alertIn(message)}`,
      type: undefined,
      body: ''
    })
  )
  await listen(createServer(pass('http', portOf, exchanges)), 80)
  await listen(secure, 443)
  return exchanges
}

/** OpenSSL's words for what the program sent: `unknown ca`. Some only hang up. */
function alertIn(message: string): string {
  return / alert ([a-z ]+)/.exec(message)?.[1] ?? message
}

async function contextFor(authority: Authority, name: string): Promise<SecureContext> {
  const { chain, key } = await authority.issue([name])
  return createSecureContext({ cert: readFileSync(chain), key: readFileSync(key) })
}

function pass(
  scheme: 'http' | 'https',
  portOf: FrontOptions['portOf'],
  exchanges: Exchange[]
): RequestListener {
  return (request, response) => {
    const exchange = exchangeOf(scheme, request)
    exchanges.push(exchange)
    const { method, url: path, headers } = request
    const forwarded = {
      'x-forwarded-for': PERSON,
      'x-forwarded-proto': scheme,
      'x-forwarded-host': headers.host ?? ''
    }
    const port = portOf(hostOf(headers.host))
    const options = { host: '127.0.0.1', port, method, path, headers: { ...headers, ...forwarded } }
    const asked = onwards(options, answer => {
      const kept = keptOf(answer)
      exchange.answer = kept
      answer.on('data', chunk => (kept.body += String(chunk)))
      response.writeHead(kept.status, answer.headers)
      answer.pipe(response)
    })
    asked.on('error', error => response.destroy(error))
    request.on('data', chunk => (exchange.body += String(chunk)))
    request.pipe(asked)
  }
}

function hostOf(header = ''): string {
  return header.replace(/:\d+$/, '').toLowerCase()
}

function exchangeOf(scheme: string, { method = '', url = '', headers }: IncomingMessage): Exchange {
  // Delta Chat sends the whole URL as its request target (RFC 9112 3.2.2).
  const whole = url.startsWith('/') ? `${scheme}://${headers.host}${url}` : url
  return { method, url: whole, type: headers['content-type'], body: '' }
}

function keptOf({ statusCode: status = 0, headers }: IncomingMessage): Kept {
  return { status, type: headers['content-type'] ?? '', location: headers.location, body: '' }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}
