import { describe, expect, test } from 'vitest'
import { findSettings } from '../../test/fixtures.ts'
import { domain } from '../../test/samples.ts'
import { parseDomain } from '../address/domain.ts'
import type { Settings } from '../settings/settings.ts'
import type { Directory } from './directory.ts'
import { readProvider } from '../provider-file/read-provider.ts'
import { makeDirectory } from '../../test/fixtures.ts'

const SERVERS = `
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`

/** File name without .yaml → what stands in it beside a name and servers. */
function directoryOf(files: Readonly<Record<string, string>>): Directory {
  const read = Object.entries(files).map(([id, text]) => {
    const servers = text.includes('incoming:') ? '' : SERVERS
    const yaml = new TextEncoder().encode(`name: Provider\n${text}${servers}`)
    const file = readProvider(`${id}.yaml`, yaml, {})
    if (!file.ok) throw new Error(file.error[0]?.message)
    return file.value
  })
  const { directory, problems } = makeDirectory(read, 'test')
  if (!directory) throw new Error(problems[0]?.message)
  return directory
}

const directory = directoryOf({
  'one.example': 'domains: [one.example, "*.one.example", bücher.example, mail.exact.example]',
  'two.example': 'domains: [two.example, exact.example, special.one.example, "*.deep.one.example"]',
  'mx.example':
    'domains: [mx.example]\nmx: [mx1.mail.mx.example, "*.in.mx.example", mx.shared.example]',
  'other.example': 'domains: [other.example]\nmx: [mx2.shared.example, mx.known.example]',
  'known.example': 'domains: [known.example]',
  'suffix.example':
    'domains: [suffix.example]\nmx: [mx1.hosting.co.uk, mx.github.io, "*.co.uk", co.uk]',
  'hoster.example': `
domains: [hoster.example]
mx: [mx.net.hoster.example]
incoming: [{ protocol: imap, host: "mail.{domain}" }]
outgoing: [{ protocol: smtp, host: "mail.{domain}" }]
`
})

/** The settings for a domain, if one is given, and a Host. */
function find(within: Directory, name: string | undefined, host: string): Settings | undefined {
  return findSettings(within, { domain: name === undefined ? undefined : parseDomain(name), host })
}

/** Who answers, for which domain, and for which Host where that is another: `one.example for two.example at …`. */
function found(name: string | undefined, host: string): string | undefined {
  const settings = find(directory, name, host)
  if (!settings) return undefined
  const at = settings.hostDomain === undefined ? '' : ` at ${settings.hostDomain}`
  return `${settings.provider.id} for ${settings.domain}${at}`
}

describe('the domain of an address', () => {
  test.each([
    ['is found by its name', 'one.example', 'one.example for one.example'],
    ['is found in another case', 'ONE.example', 'one.example for one.example'],
    ['is found with a trailing dot', 'one.example.', 'one.example for one.example'],
    ['is found by its U-labels', 'bücher.example', 'one.example for xn--bcher-kva.example'],
    ['is found by its A-labels', 'xn--bcher-kva.example', 'one.example for xn--bcher-kva.example'],
    ['is found below a wildcard', 'a.one.example', 'one.example for a.one.example'],
    ['is found deep below a wildcard', 'a.b.c.one.example', 'one.example for a.b.c.one.example'],
    ['belongs to the longest wildcard', 'a.deep.one.example', 'two.example for a.deep.one.example'],
    ['is not below itself', 'deep.one.example', 'one.example for deep.one.example'],
    [
      'belongs to its name before any wildcard',
      'special.one.example',
      'two.example for special.one.example'
    ],
    ['is not found above', 'example.example', undefined],
    ['is not found with a label before it', 'mail.two.example', undefined],
    ['is not found by a name above an MX host', 'mail.mx.example', undefined]
  ])('%s', (_, name, answer) => {
    expect(found(name, 'localhost')).toBe(answer)
  })

  test('counts more than the Host', () => {
    expect(found('one.example', 'autoconfig.two.example')).toBe('one.example for one.example')
  })

  test('is answered by the provider of the Host where no file lists it, and stays the mail domain', () => {
    expect(found('customer.example', 'autoconfig.two.example')).toBe(
      'two.example for customer.example at two.example'
    )
  })

  test('is refused where no file lists it nor the Host', () => {
    expect(found('customer.example', 'autoconfig.nobody.example')).toBeUndefined()
    const lookup = { domain: parseDomain('customer.example'), host: 'autoconfig.nobody.example' }
    expect(directory.find(lookup)).toEqual({ ok: false, error: 'unknown-domain' })
  })
})

test('a wildcard does not include its own name', () => {
  const below = directoryOf({ 'a.example': 'domains: ["*.a.example"]' })
  expect(find(below, 'a.example', 'localhost')).toBeUndefined()
  expect(find(below, 'b.a.example', 'localhost')?.domain).toBe('b.a.example')
})

test.each(['autoconfig.', 'autodiscover.', 'ua-auto-config.'])(
  'a wildcard does not include its own name under %s, where programs ask about it',
  label => {
    const below = directoryOf({ 'a.example': 'domains: ["*.a.example"]' })
    expect(find(below, 'a.example', `${label}a.example`)).toBeUndefined()
    expect(find(below, undefined, `${label}a.example`)).toBeUndefined()
    expect(find(below, undefined, `${label}b.a.example`)?.domain).toBe('b.a.example')
  }
)

test('the name above an MX host that is the mail domain too is not given as the domain of the Host', () => {
  expect(found('mail.mx.example', 'autoconfig.mail.mx.example')).toBe(
    'mx.example for mail.mx.example'
  )
})

describe('without an address, the Host', () => {
  test.each([
    ['two.example', 'two.example for two.example'],
    ['autoconfig.two.example', 'two.example for two.example'],
    ['autodiscover.two.example', 'two.example for two.example'],
    ['ua-auto-config.two.example', 'two.example for two.example'],
    ['mail.two.example', 'two.example for two.example'],
    ['www.two.example', 'two.example for two.example'],
    ['imap.two.example', undefined],
    ['autoconfig.mail.two.example', undefined],
    ['AutoDiscover.TWO.example', 'two.example for two.example'],
    ['autoconfig.two.example.', 'two.example for two.example'],
    ['autoconfig.two.example:8443', 'two.example for two.example'],
    ['autoconfig.bücher.example', 'one.example for xn--bcher-kva.example'],
    ['autoconfig.xn--bcher-kva.example', 'one.example for xn--bcher-kva.example'],
    ['autoconfig.a.one.example', 'one.example for a.one.example'],
    ['autoconfig.one.example', 'one.example for one.example'],
    ['mail.exact.example', 'one.example for mail.exact.example'],
    ['www.exact.example', 'two.example for exact.example'],
    ['autoconfig.mail.exact.example', 'one.example for mail.exact.example'],
    ['', undefined],
    ['.', undefined],
    ['com', undefined],
    ['autoconfig.com', undefined],
    ['localhost:8080', undefined],
    ['127.0.0.1:8080', undefined],
    ['[::1]:8080', undefined],
    ['two.example:80:80', undefined],
    ['jane@two.example', undefined],
    ['two.example/', undefined],
    ['two.example%00', undefined],
    [`${'a.'.repeat(500)}two.example`, undefined]
  ])('%s is answered by %s', (host, answer) => {
    expect(found(undefined, host)).toBe(answer)
  })
})

describe('a name above an MX host', () => {
  test.each([
    ['autoconfig.mail.mx.example', 'mx.example for mail.mx.example'],
    ['autodiscover.in.mx.example', 'mx.example for in.mx.example'],
    ['mail.mx.example', 'mx.example for mx.example'],
    ['autoconfig.mx1.mail.mx.example', 'mx.example for mx1.mail.mx.example'],
    ['autoconfig.a.in.mx.example', 'mx.example for a.in.mx.example'],
    ['a.in.mx.example', undefined],
    ['autoconfig.mx1.hosting.co.uk', 'suffix.example for mx1.hosting.co.uk'],
    ['autoconfig.hosting.co.uk', 'suffix.example for hosting.co.uk'],
    ['autoconfig.co.uk', undefined],
    ['autoconfig.github.io', undefined],
    ['autoconfig.strangers.co.uk', undefined],
    ['autoconfig.shared.example', undefined],
    ['autoconfig.known.example', 'known.example for known.example']
  ])('%s is answered by %s', (host, answer) => {
    expect(found(undefined, host)).toBe(answer)
  })

  test('is enough for the domain of an address that no file lists', () => {
    expect(found('customer.example', 'autoconfig.mail.mx.example')).toBe(
      'mx.example for customer.example at mail.mx.example'
    )
  })

  test('is marked as no mail domain, which must not be part of a login', () => {
    const host = 'autoconfig.mail.mx.example'
    const isUnknown = (name?: string): boolean | undefined =>
      find(directory, name, host)?.isMailDomainUnknown
    expect([isUnknown(), isUnknown('customer.example')]).toEqual([true, false])
    expect(find(directory, undefined, 'autoconfig.mx.example')?.isMailDomainUnknown).toBe(false)
  })

  test('is refused without an address where hosts hold {domain}, because there would be no such host', () => {
    expect(found(undefined, 'autoconfig.net.hoster.example')).toBeUndefined()
    const settings = find(directory, 'customer.example', 'autoconfig.net.hoster.example')
    expect(settings?.provider.incoming.map(server => server.host)).toEqual([
      'mail.customer.example'
    ])
  })
})

test('a host is filled in with the domain in A-labels', () => {
  const own = directoryOf({
    'a.example': 'domains: [bücher.example]\nincoming: [{ protocol: imap, host: "mail.{domain}" }]'
  })
  const hosts = ['bücher.example', 'xn--bcher-kva.example', 'BÜCHER.example.'].map(
    name => find(own, name, '')?.provider.incoming[0]?.host
  )
  expect(new Set(hosts)).toEqual(new Set(['mail.xn--bcher-kva.example']))
})

test('two domains of a provider without {domain} get the same provider object', () => {
  const one = find(directory, 'two.example', '')
  const other = find(directory, 'exact.example', '')
  expect(one?.provider).toBe(other?.provider)
})

test.each([
  ['two.example', true],
  ['autoconfig.two.example', true],
  ['AUTODISCOVER.two.example.', true],
  ['ua-auto-config.two.example', true],
  ['autoconfig.mail.mx.example', true],
  ['autoconfig.mx1.mail.mx.example', true],
  ['autoconfig.a.in.mx.example', false],
  ['autoconfig.hosting.co.uk', true],
  ['autoconfig.co.uk', false],
  ['autoconfig.strangers.co.uk', false],
  ['autoconfig.github.io', false],
  ['mail.two.example', false],
  ['www.two.example', false],
  ['imap.two.example', false],
  ['a.one.example', false],
  ['autoconfig.a.one.example', false],
  ['mail.mx.example', false],
  ['autoconfig.shared.example', false],
  ['nobody.example', false],
  ['two.example:443', false],
  ['', false]
])('programs ask at %s for a listed domain: %s', (host, is) => {
  expect(directory.answersAt(host)).toBe(is)
})

test.each([
  ['two.example', true],
  ['www.two.example', false],
  ['nobody.example', false]
])('the mail domain %s is listed: %s', (name, is) => {
  expect(directory.isServed(domain(name))).toBe(is)
})

test('the directory has the number of its domains and the version of its configuration', () => {
  expect([directory.domains, directory.version, directory.providers.length]).toEqual([
    13,
    'test',
    7
  ])
})
