import { describe, expect, test } from 'vitest'
import { page, pageRequest, renderPage, withServers } from '../../test/sample-page.ts'
import { domain, installation, replyOf, settings } from '../../test/samples.ts'
import { profileLink, profilePrompts } from '../formats/apple/index.ts'
import { en } from './messages/en.ts'
import type { ClientRequest, Reply } from '../formats/format.ts'
import { web } from './index.ts'

test('a right-to-left address does not change the direction of the sentence around it', () => {
  const { body } = renderPage({}, '', { addressInput: 'אנה@example.com' })
  expect(body).toMatch(/<title>[^<]*\u2068אנה@example\.com\u2069/)
  expect(body).toContain(
    '<span class="address" translate="no" dir="auto">אנה@<wbr />example.com</span>'
  )
})

test('markup in a name is escaped', () => {
  const { body } = renderPage({ name: '<script>alert(1)</script>' }, 'name=%22%3E%3Cb%3E')
  expect(body).not.toContain('<script>alert')
  expect(body).not.toContain('"><b>')
})

function qrCodeOf(publicUrl: string | undefined, scheme: 'http' | 'https'): string {
  const question = page.read({ ...pageRequest('jane@example.com', ''), scheme })
  if (!question.ok) throw new Error(question.error)
  const format = web({ profileLink, profilePrompts, publicUrl })
  const { body } = replyOf(format.render(settings(), question.value, installation))
  return /<img class="qr"[^>]*>/.exec(body)?.[0] ?? 'none'
}

test('the QR code has the scheme of PUBLIC_URL, where a proxy does not pass its scheme on', () => {
  const secure = qrCodeOf(undefined, 'https')
  expect(qrCodeOf('https://example.com', 'http')).toBe(secure)
  expect(qrCodeOf('https://other.example', 'http')).not.toBe(secure)
})

describe('the refusal unavailable', () => {
  const request = pageRequest('jane@example.com', '')
  const refused = (difference: Partial<ClientRequest> = {}): Reply =>
    page.refuse('unavailable', { ...request, ...difference }, installation)

  test('is a page with the form and the address', () => {
    const { status, type, headers, body } = refused()
    expect([status, type, headers?.['retry-after']]).toEqual([
      503,
      'text/html; charset=utf-8',
      '60'
    ])
    expect(headers).toHaveProperty('content-security-policy')
    expect(body).toContain('<h1>Try again in a minute</h1>')
    expect(body).toContain('value="jane@example.com"')
  })

  test('does not mark the address as invalid', () => {
    expect(refused().body).not.toContain('aria-invalid=')
  })

  test.each([
    ['the registry file', { path: '/outlook.reg' }],
    ['a client that does not accept HTML', { header: () => 'text/calendar' }]
  ])('is plain text for %s', (_, difference) => {
    expect(refused(difference)).toEqual({
      status: 503,
      type: 'text/plain; charset=utf-8',
      body: 'That domain cannot be looked up at the moment: try again in a minute\n',
      headers: { 'retry-after': '60' }
    })
  })
})

function unknownDomainPage(addressInput: string, isServed: boolean): string {
  const request = pageRequest(addressInput, '')
  return page.refuse('unknown-domain', request, { ...installation, isServed: () => isServed }).body
}

describe('the page for a domain that is not served', () => {
  test('asks whether the address without a label of a host was meant', () => {
    expect(unknownDomainPage('jane@www.example.com', true)).toContain(
      '<p>Did you mean <a href="/?emailaddress=jane%40example.com&amp;lang=en" dir="auto">jane@example.com</a>?</p>'
    )
  })

  test('does not ask where that domain is not served either', () => {
    expect(unknownDomainPage('jane@www.example.com', false)).not.toContain('Did you mean')
  })

  test('asks at the Host of a provider, too', () => {
    const question = page.read(pageRequest('jane@mail.example.net', ''))
    if (!question.ok) throw new Error(question.error)
    const found = {
      ...settings(),
      domain: domain('mail.example.net'),
      hostDomain: domain('example.com')
    }
    const whole = { ...installation, isServed: (name: string) => name === 'example.net' }
    const { status, body } = replyOf(page.render(found, question.value, whole))
    expect([status, body.includes('Example Mail')]).toEqual([404, true])
    expect(body).toContain('>jane@example.net</a>?')
  })
})

describe('a redirect', () => {
  const { microsoft, toUrl } = en.redirect
  const [instruction = ''] = toUrl.split('.')

  test.each([
    ['an address at Microsoft 365', 'jane@tenant.onmicrosoft.com', true, false],
    [
      'a URL at Microsoft 365',
      'https://outlook.office365.com/autodiscover/autodiscover.xml',
      true,
      false
    ],
    ['another URL', 'https://mail.example.net/autodiscover/autodiscover.xml', false, true],
    ['a domain that only looks like it', 'jane@notonmicrosoft.com', false, false]
  ])('to %s', (_, redirect, hasGuide, hasInstruction) => {
    const { body } = renderPage({ ...withServers([], []), redirect }, '')
    expect(body.includes(microsoft.title)).toBe(hasGuide)
    expect(body.includes(instruction)).toBe(hasInstruction)
  })
})
