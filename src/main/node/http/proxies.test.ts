import { describe, expect, test } from 'vitest'
import type { Origin } from '../../../http/client-request.ts'
import { toClientRequest } from '../../../http/client-request.ts'
import { originReader, parseNetworks } from './proxies.ts'
import type { ProxyFinding } from './proxy-warnings.ts'

const TRUSTED = '10.0.0.0/8, 127.0.0.1, fd00::/8'
const CLIENT = '203.0.113.7'

/** Scheme and host of a request to http://example.com with these headers, from this peer. */
function originFor(
  { peer = '10.0.0.1', trusted = TRUSTED }: { peer?: string; trusted?: string },
  headers: Record<string, string>
): string {
  const request = new Request('http://example.com/', { headers })
  const read = originReader(parseNetworks(trusted).networks)
  return originText(request, read(request, fromPeer(peer, headers)))
}

/** What node-server passes with a request. */
function fromPeer(peer: string, headers: Record<string, string>): object {
  const rawHeaders = Object.entries(headers).flat()
  return { incoming: { socket: { remoteAddress: peer }, rawHeaders } }
}

function originText(request: Request, origin: Origin | undefined): string {
  const { scheme, host } = toClientRequest(request, '', () => undefined, origin)
  return `${scheme}://${host}`
}

const https = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'mail.example.org' }

test('the headers of a trusted proxy are read', () => {
  expect(originFor({}, { ...https, 'x-forwarded-for': CLIENT })).toBe('https://mail.example.org')
})

test.each(['127.0.0.1', '::ffff:127.0.0.1', '::ffff:10.9.9.9', 'fd00::1', 'fd00::1%eth0'])(
  'the peer %s is trusted',
  peer => {
    expect(originFor({ peer }, https)).toBe('https://mail.example.org')
  }
)

test.each([CLIENT, '::ffff:203.0.113.7', '::1', '11.0.0.1', ''])(
  'the peer %j is not trusted, whatever it sends',
  peer => {
    const claims = { ...https, 'x-forwarded-for': '10.0.0.1, 127.0.0.1' }
    expect(originFor({ peer }, claims)).toBe('http://example.com')
  }
)

test('without trusted proxies no header is read', () => {
  expect(originFor({ trusted: '' }, https)).toBe('http://example.com')
})

test('without the address of the peer no header is read', () => {
  const read = originReader(parseNetworks(TRUSTED).networks)
  const request = new Request('http://example.com/', { headers: https })
  expect(read(request, undefined)).toBeUndefined()
})

test('RFC 7239 Forwarded is not read', () => {
  const forwarded = `for=${CLIENT};proto=https;host=evil.example`
  expect(originFor({}, { forwarded })).toBe('http://example.com')
})

test('the values on the left, which the client sent, are not read', () => {
  expect(
    originFor(
      {},
      {
        'x-forwarded-for': `10.0.0.9, ${CLIENT}`,
        'x-forwarded-proto': 'https, http',
        'x-forwarded-host': 'evil.example, example.net'
      }
    )
  ).toBe('http://example.net')
})

test('with two proxies, the value of the outer one is read', () => {
  expect(
    originFor(
      {},
      {
        'x-forwarded-for': `10.0.0.9, ${CLIENT}, 10.0.0.2`,
        'x-forwarded-proto': 'http, https, http',
        'x-forwarded-host': 'evil.example, example.net, inner.example'
      }
    )
  ).toBe('https://example.net')
})

test('if there are fewer values than proxies, the first value is read', () => {
  const hops = `${CLIENT}, 10.0.0.3, 10.0.0.2`
  expect(originFor({}, { ...https, 'x-forwarded-for': hops })).toBe('https://mail.example.org')
})

test.each(['10.0.0.2:4711', '[fd00::2]:4711', '[fd00::2]', '::ffff:10.0.0.2'])(
  '%s in X-Forwarded-For counts as a trusted proxy',
  proxy => {
    const headers = { 'x-forwarded-for': `${CLIENT}, ${proxy}`, 'x-forwarded-proto': 'https, http' }
    expect(originFor({}, headers)).toBe('https://example.com')
  }
)

test.each(['unknown', '', '_hidden', '10.0.0', '999.0.0.1'])(
  '%j in X-Forwarded-For does not count as a trusted proxy',
  address => {
    const headers = { 'x-forwarded-for': address, 'x-forwarded-proto': 'https, http' }
    expect(originFor({}, headers)).toBe('http://example.com')
  }
)

test('an empty value is counted', () => {
  const headers = { 'x-forwarded-for': CLIENT, 'x-forwarded-proto': 'https, ' }
  expect(originFor({}, headers)).toBe('http://example.com')
})

test.each(['HTTPS', ' https '])('the scheme %j is https', proto => {
  expect(originFor({}, { 'x-forwarded-proto': proto })).toBe('https://example.com')
})

test.each(['wss', 'javascript', 'https://'])('the scheme %j is ignored', proto => {
  expect(originFor({}, { 'x-forwarded-proto': proto })).toBe('http://example.com')
})

test.each(['a b', 'evil.example/path', 'user@evil.example', 'evil.example"', '', '[::1'])(
  'the host %j is ignored',
  host => {
    expect(originFor({}, { 'x-forwarded-host': host })).toBe('http://example.com')
  }
)

test.each(['example.net:8443', '[fd00::1]:8443', 'xn--bcher-kva.example'])(
  'the host %j is kept as it is',
  host => {
    expect(originFor({}, { 'x-forwarded-host': host })).toBe(`http://${host}`)
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

describe('headers that are ignored', () => {
  test.each([
    [CLIENT, CLIENT],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['fe80::1%eth0', 'fe80::1']
  ])('X-Forwarded-Proto from the untrusted peer %s is reported', (peer, reported) => {
    const untrusted = { kind: 'untrusted', header: 'X-Forwarded-Proto', peer: reported }
    expect(findings(peer, https)).toEqual([untrusted])
    expect(findings(peer, https, '')).toEqual([untrusted])
  })

  test('a client without forwarding headers is not reported, nor is a trusted proxy that sends X-Forwarded-Proto', () => {
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
