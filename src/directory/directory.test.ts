import { describe, expect, test } from 'vitest'
import { parseDomain } from '../address/domain.ts'
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

/** Who answers, for which domain, and for which Host where that is another: `one.example for two.example at …`. */
function found(domain: string | undefined, host: string): string | undefined {
  const settings = directory.find(domain === undefined ? undefined : parseDomain(domain), host)
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
  ])('%s', (_, domain, answer) => {
    expect(found(domain, 'localhost')).toBe(answer)
  })

  test('wins over the Host', () => {
    expect(found('one.example', 'autoconfig.two.example')).toBe('one.example for one.example')
  })

  test('falls back to the Host when it is nobody’s, and stays the domain of the answer', () => {
    expect(found('customer.example', 'autoconfig.two.example')).toBe(
      'two.example for customer.example at two.example'
    )
  })

  test('is nobody’s when the Host is nobody’s either', () => {
    expect(found('customer.example', 'autoconfig.nobody.example')).toBeUndefined()
  })
})

test('a wildcard does not hold for its own name', () => {
  const below = directoryOf({ 'a.example': 'domains: ["*.a.example"]' })
  expect(below.find(parseDomain('a.example'), 'localhost')).toBeUndefined()
  expect(below.find(parseDomain('b.a.example'), 'localhost')?.domain).toBe('b.a.example')
})

test.each(['autoconfig.', 'autodiscover.', 'ua-auto-config.'])(
  'a wildcard does not hold for its own name under %s, where programs ask for it',
  label => {
    const below = directoryOf({ 'a.example': 'domains: ["*.a.example"]' })
    expect(below.find(parseDomain('a.example'), `${label}a.example`)).toBeUndefined()
    expect(below.find(undefined, `${label}a.example`)).toBeUndefined()
    expect(below.find(undefined, `${label}b.a.example`)?.domain).toBe('b.a.example')
  }
)

test('the name above an MX host is not listed twice when it is the mail domain too', () => {
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

  test('answers for the domain of an address that no file names', () => {
    expect(found('customer.example', 'autoconfig.mail.mx.example')).toBe(
      'mx.example for customer.example at mail.mx.example'
    )
  })

  test('is known not to be a mail domain, and so not to stand in a login', () => {
    const host = 'autoconfig.mail.mx.example'
    const isUnknown = (domain?: string): boolean | undefined =>
      directory.find(domain === undefined ? undefined : parseDomain(domain), host)
        ?.isMailDomainUnknown
    expect([isUnknown(), isUnknown('customer.example')]).toEqual([true, undefined])
    expect(directory.find(undefined, 'autoconfig.mx.example')?.isMailDomainUnknown).toBeUndefined()
  })

  test('is the domain itself where hosts differ from domain to domain, and there would be no such host', () => {
    expect(found(undefined, 'autoconfig.net.hoster.example')).toBeUndefined()
    const settings = directory.find(
      parseDomain('customer.example'),
      'autoconfig.net.hoster.example'
    )
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
    domain => own.find(parseDomain(domain), '')?.provider.incoming[0]?.host
  )
  expect(new Set(hosts)).toEqual(new Set(['mail.xn--bcher-kva.example']))
})

test('two domains of one provider share it, where nothing differs', () => {
  const one = directory.find(parseDomain('two.example'), '')
  const other = directory.find(parseDomain('exact.example'), '')
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
])('a certificate for %s is wanted: %s', (host, is) => {
  expect(directory.answersAt(host)).toBe(is)
})

test('the directory counts its domains and names its configuration', () => {
  expect([directory.domains, directory.version, directory.providers.length]).toEqual([
    13,
    'test',
    7
  ])
})
