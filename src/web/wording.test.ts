/** Providers' own texts in place of Mailsetup's, on the page. */
import { describe, expect, test } from 'vitest'
import { imapAndPop3, renderPage, withServers } from '../../test/sample-page.ts'
import { imap, pop3, smtp, type Difference } from '../../test/samples.ts'
import { readWording } from '../provider-file/wording/read-wording.ts'
import { LANGUAGES } from '../settings/language.ts'
import { CATALOGUES } from './messages.ts'
import { DEVICES } from './visitor.ts'
import { WORDING_REFERENCE } from './wording-reference.ts'

/** Every text by its key: `form.label`. */
function textsOf(messages: object, path: readonly string[] = []): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, inner]: [string, string | object]) =>
    typeof inner === 'string'
      ? [[[...path, key].join('.'), inner] as [string, string]]
      : textsOf(inner, [...path, key])
  )
}

const own = (texts: Readonly<Record<string, string>>): Difference => ({ wording: { en: texts } })

describe('a text of the provider', () => {
  const lead = 'Write the address that Example gave you.'

  test('replaces that of Mailsetup, and no other', () => {
    const { body } = renderPage(own({ 'form.lead': lead }), '', { addressInput: '' })
    expect(body).toContain(`<p class="lead">${lead}</p>`)
    expect(body).toContain(CATALOGUES.en.messages().form.privacy)
    expect(body).not.toContain(CATALOGUES.en.messages().form.lead)
  })

  test('is in its language only', () => {
    const { body } = renderPage({ wording: { sv: { 'form.lead': lead } } }, '', {
      addressInput: ''
    })
    expect(body).not.toContain(lead)
  })

  test('may have placeholders, emphasis and words on screens, and is escaped', () => {
    const text = '*{address}* <b>: [thunderbird.continue]'
    const { body } = renderPage(own({ 'thunderbird.address': text }), 'device=windows')
    expect(body).toContain('</b> &lt;b&gt;: <b>Continue</b>')
  })

  test('may be one form of a plural text', () => {
    const { body } = renderPage(own({ 'profile.passwords.one': 'Once.' }), 'device=iphone')
    expect(body).toContain('Once.')
    const { installWithin } = CATALOGUES.en.messages().profile
    expect(body).toContain(installWithin.other.replace('{count}', '8'))
  })

  test('is that of each provider', () => {
    renderPage(own({ 'form.lead': 'First' }), '', { addressInput: '' })
    const { body } = renderPage(own({ 'form.lead': 'Second' }), '', { addressInput: '' })
    expect(body).toContain('Second')
  })
})

describe('what may be replaced', () => {
  test.each(LANGUAGES)('is all of Mailsetup’s own in %s', language => {
    const { direction: _direction, ...texts } = CATALOGUES[language].messages()
    const { unavailable: _unavailable, notFound: _notFound, ...replaceable } = texts
    const bytes = new TextEncoder().encode(JSON.stringify(replaceable))
    const options = { language, reference: WORDING_REFERENCE, environment: {} }
    const read = readWording('wording.yaml', bytes, options)
    expect(read).toEqual({
      texts: Object.fromEntries(textsOf(replaceable)),
      problems: []
    })
  })
})

const URL = 'https://example.com/'
const EVERYTHING: Difference = {
  webmail: URL,
  controlPanel: URL,
  aliases: true,
  quota: '5 GB',
  help: [{ url: URL }],
  support: { url: URL },
  firstSteps: { url: URL, text: { en: 'First' } },
  passwordHelp: { url: URL, text: { en: 'Password' } },
  calendar: { caldav: URL },
  contacts: { carddav: URL },
  files: { webdav: URL },
  exchange: { owa: URL },
  legal: { imprint: URL, privacy: URL }
}
const unencrypted = { ...imap, port: 143, security: 'none' } as const
const relay = { ...smtp, authentication: ['none'] } as const
const WITHOUT_SERVERS = withServers([], [])
const SHAPES: readonly Difference[] = [
  { ...EVERYTHING, ...imapAndPop3 },
  { ...EVERYTHING, ...withServers([{ ...pop3, leaveOnServer: true }], [smtp, unencryptedSmtp()]) },
  withServers([{ ...imap, authentication: ['oauth2'] }], [smtp]),
  withServers([{ ...imap, authentication: ['gssapi'] }], [smtp]),
  withServers([unencrypted], [relay]),
  { ...WITHOUT_SERVERS, activesync: URL, webmail: URL },
  { ...WITHOUT_SERVERS, redirect: 'jane@tenant.onmicrosoft.com' }
]

function unencryptedSmtp(): typeof smtp {
  return { ...smtp, port: 587, security: 'none', login: '{localpart}' }
}

describe('the page', () => {
  const texts = textsOf(WORDING_REFERENCE.messages)
  const marked = texts.map(([key, text]): [string, string] => [
    key,
    `*§${key}§*${(text.match(/\{\w+\}/g) ?? []).join('')}`
  ])
  const wording = { en: Object.fromEntries(marked) }
  const pages = SHAPES.flatMap(shape =>
    [...DEVICES, 'windows&protocol=pop3'].flatMap(device =>
      ['jane@example.com', 'jane', ''].map(addressInput => {
        const query = `device=${device}`
        return renderPage({ ...shape, wording }, query, { addressInput }).body
      })
    )
  ).join('')
  const keys = (pattern: RegExp): readonly string[] =>
    [...new Set([...pages.matchAll(pattern)].map(([, key = '']) => key))].toSorted()
  const plain = keys(/\*§([\w.-]+)§\*/g)
  const emphasized = keys(/<b>§([\w.-]+)§<\/b>/g)

  // The others are for odd ports and the like, or for the helpdesk.
  test('shows most of the texts', () => {
    expect(new Set([...plain, ...emphasized]).size).toBeGreaterThan(0.8 * texts.length)
  })

  test('has no markup in the texts that may have none', () => {
    expect(plain.filter(key => !WORDING_REFERENCE.isPlain(key))).toEqual([])
  })

  test('has markup in the texts that may have some', () => {
    // These two are titles or names of values in other places.
    const both = ['serverSettings.otherProtocol', 'titleFor']
    expect(emphasized.filter(key => WORDING_REFERENCE.isPlain(key))).toEqual(both)
  })
})
