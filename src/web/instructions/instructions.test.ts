import { describe, expect, test } from 'vitest'
import { readPage } from '../../../test/html-page.ts'
import { imapAndPop3, withServers } from '../../../test/sample-page.ts'
import {
  imap,
  installation,
  jane,
  pop3,
  settings,
  smtp,
  type Difference
} from '../../../test/samples.ts'
import { helpdeskPage, instructionSheets, type Person } from '../../formats/all.ts'
import { profileLink, profilePrompts } from '../../formats/apple/index.ts'
import type { ClientRequest } from '../../formats/format.ts'
import { instructionsFor } from './instructions.ts'
import { mailText, smsText } from './texts.ts'

const person: Person = { address: jane, name: undefined, language: 'en' }
const ports = { profileLink, profilePrompts }

const instructionsOf = (
  difference: Difference = {},
  who: Partial<Person> = {},
  publicUrl?: string
) => instructionsFor(settings(difference), { ...person, ...who }, { ...ports, publicUrl })

const sheetOf = (difference: Difference = {}, who: Partial<Person> = {}): string =>
  instructionSheets().instructions(settings(difference), { ...person, ...who }, 'html')

const textOf = (difference: Difference): string =>
  instructionSheets().instructions(settings(difference), person, 'text')

const poster = (format: 'html' | 'text', publicUrl?: string): string =>
  instructionSheets(publicUrl).poster(settings({}), 'en', format)

const codesOf = (page: string): readonly string[] =>
  [...page.matchAll(/<img class="qr"[^>]*alt="([^"]*)"/g)].map(([, label = '']) => label)

describe('the link', () => {
  test('has the host that mail programs ask, without PUBLIC_URL', () => {
    expect(instructionsOf().url).toBe(
      'https://autoconfig.example.com/?emailaddress=jane.doe%2Btag%40example.com&lang=en'
    )
  })

  test('begins with PUBLIC_URL, and has the name', () => {
    const { url } = instructionsOf({}, { name: 'Jane D' }, 'http://mail.example.net:8080')
    expect(url).toBe(
      'http://mail.example.net:8080/?emailaddress=jane.doe%2Btag%40example.com&name=Jane%20D&lang=en'
    )
  })

  test('has no language that was not chosen', () => {
    expect(instructionsOf({}, { language: undefined }).url).not.toContain('lang=')
  })

  test('is in the mail and in the SMS', () => {
    const instructions = instructionsOf({}, { name: 'Jane' })
    expect(mailText(instructions)).toContain(`\n${instructions.url}\n`)
    expect(mailText(instructions)).toMatch(/^Hello Jane,\n/)
    expect(mailText(instructionsOf())).toMatch(/^Hello,\n/)
    expect(smsText(instructions)).toContain(instructions.url)
  })
})

test('every link of a sheet is absolute or leads to the sheet itself', () => {
  const links = [...sheetOf(imapAndPop3).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
  expect(links.filter(href => !/^(?:https?:|mailto:|tel:|#)/.test(href))).toEqual([])
  expect(links).toContainEqual(
    expect.stringContaining('https://autoconfig.example.com/email.mobileconfig?')
  )
})

describe('the guides', () => {
  test('are for every device, and devices with the same best guide are together', () => {
    expect(
      instructionsOf().guides.map(({ devices, guides }) => [...devices, guides[0].id])
    ).toEqual([
      ['iphone', 'apple-profile'],
      ['mac', 'apple-profile'],
      ['android', 'thunderbird'],
      ['windows', 'other', 'thunderbird']
    ])
  })

  test('of two devices hold each other guide once', () => {
    const [, , , computers] = instructionsOf().guides
    const ids = computers?.guides.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['outlook-new', 'kmail']))
  })

  test('are one where nothing but webmail works', () => {
    const oauth = withServers(
      [{ ...imap, authentication: ['oauth2'] }],
      [{ ...smtp, authentication: ['oauth2'] }]
    )
    const { guides } = instructionsOf({ ...oauth, webmail: 'https://webmail.example.com/' })
    expect(guides.map(group => group.devices.length)).toEqual([5])
  })
})

describe('the QR codes', () => {
  test('are page, profile and account for Thunderbird', () => {
    expect(codesOf(sheetOf())).toEqual([
      'QR code with the address of this page',
      'iPhone and iPad: scan to download the profile',
      'QR code with the settings of this account for Thunderbird for Android'
    ])
  })

  test('have no account where its format cannot say the settings', () => {
    expect(
      codesOf(sheetOf({}, { name: undefined, address: { ...jane, text: 'jané@example.com' } }))
    ).toHaveLength(2)
  })

  test('are not for programs that the provider hides', () => {
    expect(codesOf(sheetOf({ programs: { hide: ['apple-profile', 'thunderbird'] } }))).toHaveLength(
      1
    )
  })
})

describe('the text', () => {
  test('has link, steps and servers, and no markup', () => {
    const text = textOf({})
    expect(text).toContain('\n1. ')
    expect(text).toContain('Server: imap.example.com')
    expect(text).toContain('Server: smtp.example.com')
    expect(text).not.toMatch(/<\w|&\w+;/)
  })

  test('leaves out what is folded', () => {
    expect(textOf(withServers([imap, pop3], [smtp]))).not.toContain('pop.example.com')
  })
})

describe('a provider whose mail is elsewhere', () => {
  const moved: Difference = {
    redirect: '{localpart}@tenant.onmicrosoft.com',
    ...withServers([], [])
  }

  test('has the address there instead of steps', () => {
    const text = instructionSheets().instructions(settings(moved), person, 'text')
    expect(text).toContain('jane.doe+tag@tenant.onmicrosoft.com')
    expect(text).toContain('Microsoft 365')
    expect(text).not.toContain('\n1. ')
    expect(codesOf(sheetOf(moved))).toHaveLength(1)
  })
})

describe('the poster', () => {
  test('has the QR code of the page without an address', () => {
    const page = poster('html')
    expect(codesOf(page)).toHaveLength(1)
    expect(page.includes('?emailaddress=')).toBe(false)
  })

  test('has a URL that people can type', () => {
    expect(poster('text')).toContain('open https://autoconfig.example.com,')
    expect(poster('text', 'http://mail.example.net')).toContain('open http://mail.example.net,')
  })
})

describe('/helpdesk', () => {
  const page = helpdeskPage()
  const post = (body: string): ClientRequest => ({ ...page.example(jane), body })
  const resultOf = (body: string): string => {
    const question = page.read(post(body))
    if (!question.ok) throw new Error(question.error)
    const reply = page.render(settings({}), question.value, installation)
    return reply.ok ? reply.value.body : reply.error.join()
  }

  test('is well-formed HTML', () => {
    expect(readPage(resultOf('emailaddress=jane%40example.com&name=Jane'))).toBeDefined()
    const form = page.refuse('no-address', { ...post(''), method: 'GET' }, installation)
    expect([form.status, readPage(form.body)]).toEqual([200, expect.stringContaining('<form')])
  })

  test('reads what a form sends, and also what people copy from a mail', () => {
    const question = page.read(
      post('emailaddress=Jane+%3Cjane%40example.com%3E&name=Jane+D%C3%B6e&lang=de')
    )
    expect(question).toMatchObject({
      ok: true,
      value: {
        person: { address: { text: 'jane@example.com' }, name: 'Jane Döe', language: 'de' }
      }
    })
  })

  test('has the texts in the language of the person, and the form in English', () => {
    const body = resultOf('emailaddress=jane%40example.com&lang=de')
    expect(body).toContain('<html lang="en"')
    expect(body).toContain('<article class="sheet" lang="de"')
  })

  test.each([
    ['emailaddress=jane', 'not-an-address', 400],
    ['name=Jane', 'no-address', 400],
    ['emailaddress=jane%40example.com&name=a%E2%80%AEb', 'not-understood', 400]
  ] as const)('%s is refused, and the form says why', (body, refusal, status) => {
    expect(page.read(post(body))).toEqual({ ok: false, error: refusal })
    const reply = page.refuse(refusal, post(body), installation)
    expect(reply.status).toBe(status)
    expect(reply.body).toContain('aria-invalid="true"')
  })

  test('escapes what was entered', () => {
    const input = encodeURIComponent('"><script>x')
    const { body } = page.refuse(
      'not-an-address',
      post(`emailaddress=${input}&name=${input}`),
      installation
    )
    expect(body.includes('"><script>x')).toBe(false)
  })
})
