/** What provider files write once, in every document of every format: `{domain}` filled in, URLs in ASCII. */
import { describe, expect, test } from 'vitest'
import { formats } from '../src/formats/all.ts'
import type { Format } from '../src/formats/format.ts'
import { directoryOf, findSettings, makeApp } from './fixtures.ts'
import { address } from './samples.ts'

const FILE = `
name: "{domain} Post"
shortName: "{domain}"
domains: [one.example, two.example]
mx: [mx.example.com]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
activesync: https://eas.example.com/Microsoft-Server-ActiveSync?ä
exchange: { ews: https://bücher.example/прямо, owa: https://owa.example.com/прямо, oab: https://oab.example.com/прямо }
jmap: https://jmap.example.com/прямо
calendar:
  caldav: https://dav.example.com/прямо
  subscriptions: [{ url: https://example.com/прямо.ics, name: "Holidays of {domain}" }]
contacts: { carddav: "https://dav.example.com/%D0%BF%D1%80%D1%8F%D0%BC%D0%BE" }
files: { webdav: https://dav.example.com/прямо }
webmail: https://example.com/прямо?прямо#прямо
help: [{ url: https://example.com/прямо, title: { en: "Help for {domain}" } }]
support: { email: "help@{domain}", url: https://example.com/прямо }
oauth: { issuer: https://login.example.com/прямо, authorizationUrl: https://login.example.com/прямо, tokenUrl: https://login.example.com/прямо }
profile: { organization: "{domain} AB", removalNote: "Removes {domain}", consent: { en: "Sets up {domain}" } }
`
const directory = directoryOf({ 'example.com.yaml': FILE })

function bodyOf(format: Format, name: string): string {
  const question = format.read(format.example(address(`jane@${name}`)))
  const settings = question.ok && findSettings(directory, question.value)
  if (!question.ok || !settings) throw new Error('the example was not understood')
  const reply = format.render(settings, question.value, directory)
  return reply.ok ? reply.value.body : ''
}

/** Formats whose documents hold the provider's name. */
const NAMING = ['thunderbird', 'outlook', 'apple', 'api', 'web']

describe.each(formats().map(format => [format.name, format] as const))('%s', (name, format) => {
  test('fills in the domain of whoever asks, for one domain after the other', () => {
    for (const own of ['one.example', 'two.example', 'one.example']) {
      const body = bodyOf(format, own)
      expect(body).not.toContain('{domain}')
      expect(body).not.toContain(own === 'one.example' ? 'two.example' : 'one.example')
      expect(body.includes(`${own} Post`) || !NAMING.includes(name)).toBe(true)
    }
  })

  test('has URLs in ASCII', () => {
    expect(bodyOf(format, 'one.example')).not.toMatch(/прямо|bücher|ä/)
  })
})

test('a URL in Unicode and the same URL percent-encoded become the same URL', () => {
  const api = formats().find(({ name }) => name === 'api')
  const { exchange, contacts, webmail, oauth } = JSON.parse(
    api ? bodyOf(api, 'one.example') : ''
  ) as Record<string, unknown>
  const word = '%D0%BF%D1%80%D1%8F%D0%BC%D0%BE'
  expect({ exchange, contacts, webmail, oauth }).toMatchObject({
    exchange: { ews: `https://xn--bcher-kva.example/${word}` },
    contacts: { carddav: `https://dav.example.com/${word}` },
    webmail: `https://example.com/${word}?${word}#${word}`,
    oauth: { issuer: `https://login.example.com/${word}` }
  })
})

test('a program that follows an MX record and sends no address gets the main domain of the provider in texts', () => {
  expect(findSettings(directory, { host: 'autoconfig.example.com' })?.provider.name).toBe(
    'example.com Post'
  )
})

describe('a program that follows an MX record to mx.example.com and sends no address', () => {
  const routes = formats().flatMap(({ name, routes: all }) =>
    all
      .filter(({ method, path }) => method === 'GET' && !path.includes(':'))
      .map(({ path }) => ({ name, path }))
  )

  test.each(routes)(
    'gets texts with the main domain of the provider: $path',
    async ({ name, path }) => {
      const app = makeApp({ directory: () => directory })
      const body = await (await app.request(`https://autoconfig.mx.example.com${path}`)).text()
      expect(body).not.toMatch(/mx\.example\.com Post|Help for mx\.example\.com/)
      expect(body.includes('>example.com Post<') || name !== 'thunderbird').toBe(true)
    }
  )
})
