import { connect, type Socket } from 'node:net'

/** Somebody who does not ask as one should, and how that may end. */
export type Abuser = {
  readonly name: string
  /** Said at once. */
  readonly says: string
  /** Said again every second. */
  readonly drips?: string
  /** Afterwards: closes its half, or is gone without a word. */
  readonly after?: 'closes its half' | 'is gone'
  /** Reads nothing until `within` is over. */
  readonly readsNothing?: true
  /** So many at a time, 1 where it is not said. */
  readonly atOnce?: number
  /** A status, or one of the other words below. */
  readonly ends: readonly End[]
  /** Seconds after which it must have ended, however busy the machine is. */
  readonly within: number
}

export type End = `${number}` | 'closed' | 'gone' | 'still there'

/** Seconds that a machine may be late by. */
const LATE = 20
/** The service's limits for headers and for whole requests, and how often it looks (docs/flow.md). */
const [HEADERS, REQUEST, LOOKS] = [10, 15, 2]

const GET = 'GET /mail/config-v1.1.xml?emailaddress=anna@example.com HTTP/1.1\r\n'
const POST = 'POST /autodiscover/autodiscover.xml HTTP/1.1\r\nHost: example.com\r\n'
const HOST = 'Host: example.com\r\n'
const CLOSE = 'Connection: close\r\n'
const PAGE = `GET /?emailaddress=anna@example.com HTTP/1.1\r\n${HOST}\r\n`
const DOCTYPE = '<!DOCTYPE a [<!ENTITY b "c">]><Autodiscover><Request/></Autodiscover>'

const soon = (name: string, says: string, ...ends: readonly End[]): Abuser => ({
  name,
  says,
  ends,
  within: LATE
})

export const ABUSERS: readonly Abuser[] = [
  soon('no HTTP at all', 'NONSENSE\r\n\r\n', '400'),
  soon('TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', '400'),
  soon('another version of HTTP', GET.replace('1.1\r', '7.3\r'), '400'),
  soon('NUL in a header', `${GET}${HOST}X: a\0b\r\n\r\n`, '400'),
  soon('no Host', `${GET}\r\n`, '400'),
  soon('two Hosts', `${GET}${HOST}Host: example.net\r\n${CLOSE}\r\n`, '400'),
  soon('headers of 20 KiB', `${GET}${HOST}X: ${'x'.repeat(20_000)}\r\n\r\n`, '431'),
  soon('a target of 20 KiB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`, '431'),
  soon('a body of 1 GB, announced', `${POST}Content-Length: 1000000000\r\n${CLOSE}\r\n`, '413'),
  soon(
    'two lengths',
    `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    '400'
  ),
  soon('a broken chunk', `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n`, '400', 'closed'),
  soon(
    'XML with a DOCTYPE',
    `${POST}${CLOSE}Content-Length: ${DOCTYPE.length}\r\n\r\n${DOCTYPE}`,
    '200'
  ),
  {
    ...soon('a body that breaks off', `${POST}Content-Length: 1000\r\n\r\n<Auto`, '400', 'closed'),
    after: 'closes its half'
  },
  { ...soon('half-open after the request', `${GET}${HOST}\r\n`, '200'), after: 'closes its half' },
  { ...soon('gone in the middle of the headers', `${GET}Host: exa`, 'gone'), after: 'is gone' },
  {
    ...soon('gone in the middle of the body', `${POST}Content-Length: 99\r\n\r\n<A`, 'gone'),
    after: 'is gone'
  },
  { ...soon('gone before the answer', `${GET}${HOST}\r\n`, 'gone'), after: 'is gone' },
  {
    name: 'slow headers',
    says: `${GET}${HOST}X: `,
    drips: 'x',
    atOnce: 50,
    ends: ['408', 'closed'],
    within: HEADERS + LOOKS + LATE
  },
  {
    name: 'a slow body',
    says: `${POST}Content-Length: 1000\r\n\r\n<`,
    drips: ' ',
    atOnce: 50,
    ends: ['408', 'closed'],
    within: REQUEST + LOOKS + LATE
  },
  {
    name: 'asks 2,000 times and reads nothing',
    says: `${GET}${HOST}\r\n`.repeat(2000),
    readsNothing: true,
    ends: ['closed'],
    within: LATE
  },
  {
    name: 'asks for 850 pages and reads nothing',
    says: PAGE.repeat(850),
    readsNothing: true,
    atOnce: 20,
    ends: ['closed'],
    within: LATE
  },
  {
    // The buffers of both kernels are full after some 4 MB.
    name: 'asks for 16 pages a second and reads nothing',
    says: PAGE,
    drips: PAGE.repeat(16),
    readsNothing: true,
    atOnce: 20,
    ends: ['closed'],
    within: 20 + LATE
  }
]

type Ended = { readonly end: End; readonly seconds: number; readonly text: string }

/** One abuser, from its first word to the end; undefined where the run was over before. */
export function abuse(port: number, abuser: Abuser, over: AbortSignal): Promise<Ended | undefined> {
  const began = performance.now()
  const socket = connect(port, '127.0.0.1')
  let text = ''
  if (abuser.readsNothing) socket.pause()
  else socket.on('data', chunk => (text = (text + chunk.toString('latin1')).slice(0, 500)))
  let dripping: NodeJS.Timeout | undefined
  return new Promise(resolve => {
    const end = (how: End): void => {
      clearTimeout(gracePeriod)
      clearInterval(dripping)
      over.removeEventListener('abort', giveUp)
      socket.destroy()
      const seconds = (performance.now() - began) / 1000
      resolve(over.aborted ? undefined : { end: how, seconds, text })
    }
    const giveUp = (): void => end('gone')
    over.addEventListener('abort', giveUp)
    const stillThere = (): void => end('still there')
    let gracePeriod = setTimeout(() => {
      if (!abuser.readsNothing) return stillThere()
      // Only who reads notices that a connection was closed.
      clearInterval(dripping)
      socket.resume()
      gracePeriod = setTimeout(stillThere, LATE * 1000)
    }, abuser.within * 1000)
    // A reset after the answer is an end like any other.
    socket.on('error', () => undefined)
    socket.on('close', () => end(statusOf(text) ?? 'closed'))
    socket.on('connect', () => {
      const { drips } = abuser
      if (drips) dripping = setInterval(() => socket.writable && socket.write(drips), 1000)
      socket.write(abuser.says, () => leave(socket, abuser, () => end('gone')))
    })
  })
}

function leave(socket: Socket, { after }: Abuser, gone: () => void): void {
  if (after === 'closes its half') socket.end()
  if (after !== 'is gone') return
  socket.resetAndDestroy()
  gone()
}

function statusOf(text: string): End | undefined {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]
  return status === undefined ? undefined : `${Number(status)}`
}
