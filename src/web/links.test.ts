import { describe, expect, test } from 'vitest'
import { pageRequest } from '../../test/sample-page.ts'
import { emptyFormLink, pageLink, urlForOtherDevice, withPublicScheme } from './links.ts'
import { pageQuestionOf, type PageQuestion } from './request.ts'

function questionOf(query: string, host = 'example.com'): PageQuestion {
  return pageQuestionOf(pageRequest('jane@example.com', query, host))
}

const question = questionOf('device=mac&protocol=pop3&name=Jane')

test('a link of the page keeps all parameters but the changed one', () => {
  expect(pageLink(question, { device: 'iphone' })).toBe(
    '/?emailaddress=jane%40example.com&name=Jane&protocol=pop3&device=iphone&lang=en'
  )
})

test('the link to the empty form keeps only the device and the language', () => {
  expect(emptyFormLink(question)).toBe('/?device=mac&lang=en')
})

describe('the URL for another device', () => {
  test('has scheme and host, and not the chosen device', () => {
    expect(urlForOtherDevice(question)).toBe(
      'https://example.com/?emailaddress=jane%40example.com&name=Jane&protocol=pop3&lang=en'
    )
  })

  test.each(['example.com:8443', '192.0.2.1', '[2001:db8::1]:8080'])(
    'may have the host %s',
    host => {
      expect(urlForOtherDevice(questionOf('', host))).toContain(`https://${host}/?`)
    }
  )

  test.each(['', 'a b', 'example.com/', '"', 'a'.repeat(261)])(
    'does not exist for the host %j',
    host => {
      expect(urlForOtherDevice(questionOf('', host))).toBeUndefined()
    }
  )
})

function schemeFor(host: string, publicUrl?: string): string {
  return withPublicScheme({ ...questionOf('', host), scheme: 'http' }, publicUrl).scheme
}

describe('the scheme of links, for a request that counts as http', () => {
  test.each([
    ['autodiscover.example.com', 'https://autodiscover.example.com'],
    ['AutoDiscover.example.com', 'https://autodiscover.example.com'],
    ['mail.example.com:8443', 'https://mail.example.com:8443']
  ])('is https at %s with the PUBLIC_URL %s', (host, publicUrl) => {
    expect(schemeFor(host, publicUrl)).toBe('https')
  })

  test.each([
    ['autoconfig.customer.example', 'https://autodiscover.example.com'],
    ['mail.example.com', 'https://mail.example.com:8443'],
    ['localhost', 'http://localhost'],
    ['localhost', undefined]
  ])('is http at %s with the PUBLIC_URL %s', (host, publicUrl) => {
    expect(schemeFor(host, publicUrl)).toBe('http')
  })
})
