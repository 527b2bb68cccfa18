import { describe, expect, test } from 'vitest'
import {
  guideIds,
  guidesOf,
  imapAndPop3,
  renderPage,
  withServers
} from '../../../test/sample-page.ts'
import type { Reply } from '../../formats/format.ts'
import { imap, pop3, smtp, type Difference } from '../../../test/samples.ts'
import { en } from '../messages/en.ts'
import { DEVICES } from '../visitor.ts'

const oauth: Difference = withServers(
  [{ ...imap, authentication: ['oauth2'] }],
  [{ ...smtp, authentication: ['oauth2'] }]
)
const url = 'https://eas.example.com/Microsoft-Server-ActiveSync'
const activesync: Difference = { ...withServers([], []), activesync: url }
const relay: Difference = withServers([imap], [{ ...smtp, authentication: ['none'] }])
const odd: Difference = withServers(
  [
    { ...imap, port: 1993, login: '{localpart}' },
    { ...pop3, port: 1995 }
  ],
  [{ ...smtp, port: 2525, login: 'out-{localpart}' }]
)
const plain: Difference = withServers(
  [{ ...imap, port: 143, security: 'none' }],
  [{ ...smtp, port: 587, security: 'starttls' }]
)

const SHAPES: Readonly<Record<string, Difference>> = {
  'IMAP and POP3': imapAndPop3,
  'IMAP only': withServers([imap], [smtp]),
  'POP3 only': withServers([pop3], [smtp]),
  'OAuth only': oauth,
  'OAuth before a password': withServers(
    [{ ...imap, authentication: ['oauth2', 'password'] }],
    [smtp]
  ),
  'sending without a login': relay,
  'unusual ports and logins': odd,
  'without encryption': plain,
  'ActiveSync only': activesync,
  Kerberos: withServers([{ ...imap, authentication: ['gssapi'] }], [smtp]),
  'no server for sending': withServers([imap], [])
}

const CASES = Object.entries(SHAPES).flatMap(([name, difference]) =>
  DEVICES.flatMap(device =>
    ['imap', 'pop3'].map(protocol => [name, device, protocol, difference] as const)
  )
)

/** What is in <code>: what people type. */
function typedValues(markup: string): readonly string[] {
  return [...markup.matchAll(/<code[^>]*>([^<]*)/g)].map(([, value = '']) => value)
}

describe.each(CASES)('%s, %s, %s', (_, device, protocol, difference) => {
  const reply = renderPage(difference, `device=${device}&protocol=${protocol}`)
  const guides = guidesOf(reply)
  const { incoming = [], outgoing = [] } = difference
  const chosen = incoming.some(server => server.protocol === protocol)
    ? protocol
    : incoming[0]?.protocol
  const used = [...incoming.filter(server => server.protocol === chosen), ...outgoing]

  test('every value to type is one of the chosen servers’', () => {
    const known = new Set([
      'jane@example.com',
      'eas.example.com',
      ...used.flatMap(({ host, port, login }) => [
        host,
        String(port),
        login.replace('{localpart}', 'jane').replace('{address}', 'jane@example.com')
      ])
    ])
    expect(typedValues(guides).filter(value => !known.has(value))).toEqual([])
  })

  test('no guide names a server that takes no password', () => {
    const refusing = used.filter(
      ({ authentication }) => !authentication.some(method => /password|ntlm|none/.test(method))
    )
    const values = typedValues(guides)
    expect(refusing.filter(({ host }) => values.includes(host))).toEqual([])
  })

  test('the page is one for people: a guide or a way out, and no empty place', () => {
    expect(reply.status).toBe(200)
    expect(guideIds(reply).length).toBeGreaterThan(0)
    expect(reply.body).not.toMatch(/undefined|null|<dd><\/dd>|<b><\/b>|\[\w+\.\w+\]|\{\w+\}(?!\))/)
  })
})

describe('a provider whose programs need OAuth or a certificate', () => {
  test.each(DEVICES)('has no step with a password: %s', device => {
    for (const name of ['OAuth only', 'Kerberos']) {
      const reply = renderPage(SHAPES[name] ?? {}, `device=${device}`)
      expect(guideIds(reply)).toEqual(['webmail'])
      expect(guidesOf(reply)).not.toMatch(/<ol>|password/)
    }
  })

  test('offers webmail', () => {
    const webmail = 'https://webmail.example.com/'
    expect(guidesOf(renderPage({ ...oauth, webmail }, ''))).toContain(
      `<a class="button" href="${webmail}">`
    )
  })
})

describe('sending without a login', () => {
  test('Gmail: the switch is off, and no user name is asked for outgoing mail', () => {
    const guides = guidesOf(renderPage(relay, 'device=android'))
    expect(guides).toContain('Turn <b>Require sign-in</b> off')
    expect(guides).not.toContain('Leave <b>Require sign-in</b> on')
  })

  test('the iPhone: the fields stay empty', () => {
    expect(guidesOf(renderPage(relay, 'device=iphone'))).toContain(
      'leave user name and password empty'
    )
  })
})

describe('what differs from what a program assumes', () => {
  test.each(['iphone', 'mac', 'android', 'windows'])('is named: %s', device => {
    const values = typedValues(guidesOf(renderPage(odd, `device=${device}`)))
    expect(values).toEqual(expect.arrayContaining(['1993', '2525', 'jane', 'out-jane']))
  })

  test('usual ports are not asked for on an iPhone', () => {
    expect(guidesOf(renderPage(imapAndPop3, 'device=iphone'))).not.toContain('Server Port')
  })

  test('classic Outlook: where to enter another user name', () => {
    const sentence = 'does not ask for this user name here'
    expect(guidesOf(renderPage(odd, 'device=windows'))).toContain(sentence)
    expect(guidesOf(renderPage(imapAndPop3, 'device=windows'))).not.toContain(sentence)
  })
})

describe('a server without encryption', () => {
  test('has its warning above the first button', () => {
    for (const device of DEVICES) {
      const { body } = renderPage(plain, `device=${device}`)
      const warning = body.indexOf('class="card danger"')
      expect(warning).toBeGreaterThan(0)
      const firstButton = body.indexOf('class="button', warning)
      expect(body.slice(body.indexOf('<div class="guides'), warning)).not.toContain('button')
      expect(device === 'other' || firstButton > warning).toBe(true)
    }
  })

  test('has no warning where all are encrypted', () => {
    expect(renderPage(imapAndPop3, '').body).not.toContain('class="card danger"')
  })
})

describe('ActiveSync only', () => {
  test.each([
    ['iphone', ['apple-profile', 'apple-mail', 'outlook-mobile', 'gmail']],
    ['android', ['gmail', 'samsung-email', 'outlook-mobile']],
    ['mac', ['apple-profile', 'webmail']],
    ['windows', ['webmail']],
    ['other', ['webmail']]
  ])('%s has the guides %j', (device, ids) => {
    expect(guideIds(renderPage(activesync, `device=${device}`))).toEqual(ids)
  })
})

function pop3Page(device: string): Reply {
  return renderPage(imapAndPop3, `device=${device}&protocol=pop3`)
}

describe('with POP3 chosen', () => {
  test('programs that support only IMAP have no guide', () => {
    expect(guideIds(pop3Page('android'))).toEqual([
      'thunderbird',
      'gmail',
      'samsung-email',
      'other-program'
    ])
    expect(guideIds(pop3Page('iphone'))).toEqual(['apple-profile', 'apple-mail', 'other-program'])
  })

  test('classic Outlook is set up manually, with its Connect step', () => {
    const guides = guidesOf(pop3Page('windows'))
    expect(guides).not.toContain('you are done')
    expect(guides).toContain('click <b>Connect</b>, and choose <b>POP3</b>')
  })

  test('the guide for Thunderbird says where to select it', () => {
    const hint = 'choose <b>POP3</b> before'
    expect(guidesOf(pop3Page('windows'))).toContain(hint)
    expect(guidesOf(renderPage(imapAndPop3, 'device=windows'))).not.toContain(hint)
  })

  test('the profile has POP3', () => {
    expect(pop3Page('iphone').body).toContain(
      'emailaddress=jane%40example.com&amp;protocol=pop3&amp;lang=en'
    )
  })
})

test('a provider without POP3 still has a profile, with IMAP', () => {
  const { body } = renderPage({}, 'device=iphone&protocol=pop3')
  expect(body).toContain('/email.mobileconfig?emailaddress=jane%40example.com&amp;lang=en"')
  expect(body).not.toContain('protocol=pop3')
})

describe('the profile', () => {
  const withCalendar = { ...imapAndPop3, calendar: { caldav: 'https://dav.example.com/' } }

  test('with mail only is offered if the provider has calendars or contacts', () => {
    expect(renderPage(withCalendar, 'device=iphone').body).toContain('only=mail')
    expect(renderPage(imapAndPop3, 'device=iphone').body).not.toContain('only=mail')
  })

  test('asks for one password for each account, and the guide says how many', () => {
    expect(guidesOf(renderPage(withCalendar, 'device=iphone'))).toContain('asks for it 2 times')
    expect(guidesOf(renderPage(imapAndPop3, 'device=iphone'))).not.toContain('times, once')
  })

  test('asks for the name only if the link has none', () => {
    const step = en.profile.name
    expect(guidesOf(renderPage(imapAndPop3, 'device=iphone'))).toContain(step)
    expect(guidesOf(renderPage(imapAndPop3, 'device=iphone&name=Jane'))).not.toContain(step)
  })
})

describe('hints beside the steps', () => {
  const passwordHelp = { url: 'https://example.com/app', text: { en: 'Use an app password.' } }

  test.each(DEVICES)('say which password, in each guide and only if the file does: %s', device => {
    const guides = guidesOf(renderPage({ ...imapAndPop3, passwordHelp }, `device=${device}`))
    const all = guideIds(renderPage(imapAndPop3, `device=${device}`)).length
    expect(guides.split('<bdi>Use an app password.</bdi>').length - 1).toBeGreaterThanOrEqual(all)
    expect(guidesOf(renderPage(imapAndPop3, `device=${device}`))).not.toContain('Which password?')
  })

  test('say that an alias has no login, only if the file does', () => {
    expect(guidesOf(renderPage({ ...imapAndPop3, aliases: true }, ''))).toContain(en.hints.alias)
    expect(renderPage(imapAndPop3, '').body).not.toContain(en.hints.alias)
  })
})

describe('programs of the provider file', () => {
  test('recommended ones come first, hidden ones are left out', () => {
    const programs = { recommend: ['outlook-classic'], hide: ['delta-chat'] } as const
    expect(guideIds(renderPage({ ...imapAndPop3, programs }, 'device=windows'))).toEqual([
      'outlook-classic',
      'thunderbird',
      'outlook-new',
      'other-program'
    ])
  })

  test('there is something to tap on every device', () => {
    for (const device of DEVICES)
      expect(guidesOf(renderPage(imapAndPop3, `device=${device}`))).toMatch(/class="button/)
  })
})

test('the first guide is recommended and open, the others are closed', () => {
  const { body } = renderPage(imapAndPop3, 'device=iphone')
  expect(body.match(/<p class="tag">Recommended<\/p>/g)).toHaveLength(1)
  expect(body.match(/<section class="card best"/g)).toHaveLength(1)
  expect(body).toMatch(/<details class="card guide">/)
  expect(body).not.toMatch(/<details class="card guide" open/)
})
