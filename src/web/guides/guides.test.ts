import { describe, expect, test } from 'vitest'
import { guideTitles, imapAndPop3, renderPage, withServers } from '../../../test/sample-page.ts'

describe('with POP3 chosen', () => {
  test('the profile has POP3, and the guide for Apple Mail names the POP3 server', () => {
    const { body } = renderPage(imapAndPop3, 'device=iphone&protocol=pop3')
    expect(body).toContain('emailaddress=jane%40example.com&amp;protocol=pop3&amp;lang=en')
    expect(body).toContain('and above choose <b>POP3</b>')
    expect(body).toContain('host name <code translate="no" dir="auto">pop.example.com</code>')
  })

  test('programs that support only IMAP have no guide', () => {
    expect(guideTitles(renderPage(imapAndPop3, 'device=android&protocol=pop3'))).toEqual([
      'Gmail app',
      'Samsung Email',
      'Any other program'
    ])
  })

  test('the guide for Thunderbird says where to select it', () => {
    const hint = 'choose <b>POP3</b> before'
    expect(renderPage(imapAndPop3, 'device=windows&protocol=pop3').body).toContain(hint)
    expect(renderPage(imapAndPop3, 'device=windows').body).not.toContain(hint)
  })

  test('a provider without POP3 still has a profile, with IMAP', () => {
    const { body } = renderPage({}, 'device=iphone&protocol=pop3')
    expect(body).toContain('/email.mobileconfig?emailaddress=jane%40example.com&amp;lang=en"')
    expect(body).not.toContain('protocol=pop3')
  })
})

describe('a profile with mail only', () => {
  const query = 'device=iphone&protocol=pop3'
  const link = 'emailaddress=jane%40example.com&amp;protocol=pop3&amp;only=mail&amp;lang=en'

  test('is offered if the provider has calendars or contacts', () => {
    const withCalendar = { ...imapAndPop3, calendar: { caldav: 'https://dav.example.com/' } }
    expect(renderPage(withCalendar, query).body).toContain(link)
  })

  test('is not offered if the provider has nothing but mail', () => {
    expect(renderPage(imapAndPop3, query).body).not.toContain('only=mail')
  })
})

test('the first guide is recommended and open, the others are closed', () => {
  const { body } = renderPage(imapAndPop3, 'device=iphone')
  expect(body.match(/<p class="tag">Recommended<\/p>/g)).toHaveLength(1)
  expect(body.match(/<section class="card best"/g)).toHaveLength(1)
  expect(body).toMatch(/<details class="card guide">/)
  expect(body).not.toMatch(/<details class="card guide" open/)
})

test('a provider with a calendar and no mail has a guide for other programs only, and the calendar below', () => {
  const reply = renderPage(
    { ...withServers([], []), calendar: { caldav: 'https://dav.example.com/' } },
    'device=iphone'
  )
  expect(reply.status).toBe(200)
  expect(reply.body).toContain('https://dav.example.com/')
  expect(guideTitles(reply)).toEqual(['Any other program'])
})
