import { describe, expect, test } from 'vitest'
import { installation, page, pageRequest, renderPage } from '../../test/sample-page.ts'
import { replyOf, settings } from '../../test/samples.ts'
import { profileLink } from '../formats/apple/index.ts'
import type { ClientRequest, Reply } from '../formats/format.ts'
import { web } from './index.ts'

test('a right-to-left address does not change the direction of the sentence around it', () => {
  const { body } = renderPage({}, '', { addressInput: 'אנה@example.com' })
  expect(body).toMatch(/<title>[^<]*\u2068אנה@example\.com\u2069/)
  expect(body).toContain('<span class="address" translate="no" dir="auto">אנה@example.com</span>')
})

test('markup in a name is escaped', () => {
  const { body } = renderPage({ name: '<script>alert(1)</script>' }, 'name=%22%3E%3Cb%3E')
  expect(body).not.toContain('<script>alert')
  expect(body).not.toContain('"><b>')
})

test('the QR code has the scheme of PUBLIC_URL, where a proxy does not pass its scheme on', () => {
  const qrCodeOf = (publicUrl: string | undefined, scheme: 'http' | 'https'): string => {
    const question = page.read({ ...pageRequest('jane@example.com', ''), scheme })
    if (!question.ok) throw new Error(question.error)
    const format = web({ profileLink, publicUrl })
    const { body } = replyOf(format.render(settings(), question.value, installation))
    return /<svg[^]*?<\/svg>/.exec(body)?.[0] ?? 'none'
  }
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
    expect(refused().body).not.toContain('aria-invalid')
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
