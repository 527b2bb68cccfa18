import { describe, expect, test } from 'vitest'
import type { Origin } from '../../../http/request.ts'
import { toClientRequest } from '../../../http/request.ts'
import { originReader, parseNetworks } from './proxies.ts'
import type { ProxyFinding } from './proxy-warnings.ts'

const TRUSTED = '10.0.0.0/8, 127.0.0.1, fd00::/8'
const CLIENT = '203.0.113.7'

/** What is believed of a request to http://example.com with these headers, from this peer. */
function believed(
  { peer = '10.0.0.1', trusted = TRUSTED }: { peer?: string; trusted?: string },
  headers: Record<string, string>
): string {
  const request = new Request('http://example.com/', { headers })
  const read = originReader(parseNetworks(trusted).networks)
  return toldApart(request, read(request, fromPeer(peer, headers)))
}

/** What node-server hands over beside a request. */
function fromPeer(peer: string, headers: Record<string, string>): object {
  const rawHeaders = Object.entries(headers).flat()
  return { incoming: { socket: { remoteAddress: peer }, rawHeaders } }
}

function toldApart(request: Request, origin: Origin | undefined): string {
  const { scheme, host } = toClientRequest(request, '', origin)
  return `${scheme}://${host}`
}

const https = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'mail.example.org' }

test('a trusted proxy is believed', () => {
  expect(believed({}, { ...https, 'x-forwarded-for': CLIENT })).toBe('https://mail.example.org')
})

test.each(['127.0.0.1', '::ffff:127.0.0.1', '::ffff:10.9.9.9', 'fd00::1', 'fd00::1%eth0'])(
  'the peer %s is trusted',
  peer => {
    expect(believed({ peer }, https)).toBe('https://mail.example.org')
  }
)

test.each([CLIENT, '::ffff:203.0.113.7', '::1', '11.0.0.1', ''])(
  'the peer %j is not trusted, whatever it says',
  peer => {
    const claims = { ...https, 'x-forwarded-for': '10.0.0.1, 127.0.0.1' }
    expect(believed({ peer }, claims)).toBe('http://example.com')
  }
)

test('without trusted proxies nobody is believed', () => {
  expect(believed({ trusted: '' }, https)).toBe('http://example.com')
})

test('a runtime that knows no peer believes nobody', () => {
  const read = originReader(parseNetworks(TRUSTED).networks)
  const request = new Request('http://example.com/', { headers: https })
  expect(read(request, undefined)).toBeUndefined()
})

test('RFC 7239 Forwarded is not read', () => {
  const forwarded = `for=${CLIENT};proto=https;host=evil.example`
  expect(believed({}, { forwarded })).toBe('http://example.com')
})

test('what the client sent stands on the left and is not believed', () => {
  expect(
    believed(
      {},
      {
        'x-forwarded-for': `10.0.0.9, ${CLIENT}`,
        'x-forwarded-proto': 'https, http',
        'x-forwarded-host': 'evil.example, example.net'
      }
    )
  ).toBe('http://example.net')
})

test('through two proxies the value of the outer one counts', () => {
  expect(
    believed(
      {},
      {
        'x-forwarded-for': `10.0.0.9, ${CLIENT}, 10.0.0.2`,
        'x-forwarded-proto': 'http, https, http',
        'x-forwarded-host': 'evil.example, example.net, inner.example'
      }
    )
  ).toBe('https://example.net')
})

test('a list shorter than the way was written by the outermost proxy that writes one', () => {
  const way = `${CLIENT}, 10.0.0.3, 10.0.0.2`
  expect(believed({}, { ...https, 'x-forwarded-for': way })).toBe('https://mail.example.org')
})

test.each(['10.0.0.2:4711', '[fd00::2]:4711', '[fd00::2]', '::ffff:10.0.0.2'])(
  'the proxy %s on the way is counted',
  proxy => {
    const way = { 'x-forwarded-for': `${CLIENT}, ${proxy}`, 'x-forwarded-proto': 'https, http' }
    expect(believed({}, way)).toBe('https://example.com')
  }
)

test.each(['unknown', '', '_hidden', '10.0.0', '999.0.0.1'])(
  '%j on the way is a stranger, and ends it',
  stranger => {
    const way = { 'x-forwarded-for': stranger, 'x-forwarded-proto': 'https, http' }
    expect(believed({}, way)).toBe('http://example.com')
  }
)

test('an empty value keeps its place in the count', () => {
  const way = { 'x-forwarded-for': CLIENT, 'x-forwarded-proto': 'https, ' }
  expect(believed({}, way)).toBe('http://example.com')
})

test.each(['HTTPS', ' https '])('the scheme %j is https', proto => {
  expect(believed({}, { 'x-forwarded-proto': proto })).toBe('https://example.com')
})

test.each(['wss', 'javascript', 'https://'])('the scheme %j is ignored', proto => {
  expect(believed({}, { 'x-forwarded-proto': proto })).toBe('http://example.com')
})

test.each(['a b', 'evil.example/path', 'user@evil.example', 'evil.example"', '', '[::1'])(
  'the host %j is ignored',
  host => {
    expect(believed({}, { 'x-forwarded-host': host })).toBe('http://example.com')
  }
)

test.each(['example.net:8443', '[fd00::1]:8443', 'xn--bcher-kva.example'])(
  'the host %j is kept as it is',
  host => {
    expect(believed({}, { 'x-forwarded-host': host })).toBe(`http://${host}`)
  }
)

function findings(
  peer: string,
  headers: Record<string, string>,
  trusted = TRUSTED
): ProxyFinding[] {
  const found: ProxyFinding[] = []
  const read = originReader(parseNetworks(trusted).networks, finding => found.push(finding))
  read(new Request('http://example.com/', { headers }), fromPeer(peer, headers))
  return found
}

describe('headers that come in vain', () => {
  test.each([
    [CLIENT, CLIENT],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['fe80::1%eth0', 'fe80::1']
  ])('X-Forwarded-Proto from the untrusted peer %s is reported', (peer, shown) => {
    const untrusted = { kind: 'untrusted', header: 'X-Forwarded-Proto', peer: shown }
    expect(findings(peer, https)).toEqual([untrusted])
    expect(findings(peer, https, '')).toEqual([untrusted])
  })

  test('a client without forwarding headers is not reported, nor a trusted proxy that does it right', () => {
    expect(findings(CLIENT, { 'user-agent': 'curl' })).toEqual([])
    expect(findings('10.0.0.1', { ...https, forwarded: 'proto=https' })).toEqual([])
    expect(findings('10.0.0.1', {})).toEqual([])
  })

  test.each([
    ['Forwarded', { forwarded: 'for=192.0.2.1;proto=https' }],
    ['X-Forwarded-Ssl', { 'x-forwarded-ssl': 'on', 'x-forwarded-for': CLIENT }],
    ['Front-End-Https', { 'front-end-https': 'on' }],
    ['X-Forwarded-For', { 'x-forwarded-for': CLIENT }]
  ])('%s alone from a trusted proxy is reported', (header, headers) => {
    expect(findings('::ffff:10.0.0.1', headers as Record<string, string>)).toEqual([
      { kind: 'unread', header, peer: '10.0.0.1' }
    ])
  })
})
