/** Operation. Each test is named after what holds here; in brackets the servers in which it does not. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RequestEvent } from '../../src/http/options.ts'
import { directoryOf, makeApp } from '../fixtures.ts'
import { one, rootOf } from '../program.ts'
import { ask, askAll, askAt, askDirectory } from './ask.ts'

test('it installs without legacy-peer-deps (freifunkMUC needs it)', () => {
  const files = ['.npmrc', 'Dockerfile', 'package.json'].map(file =>
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  )
  expect(files.filter(text => /legacy-peer-deps|--force/.test(text))).toEqual([])
})

describe('IMAP or SMTP may be left out (go-autoconfig crashes)', () => {
  const IMAP = 'incoming: [{ protocol: imap, host: imap.half.test }]'
  const POP3 = 'incoming: [{ protocol: pop3, host: pop.half.test }]'
  const SMTP = 'outgoing: [{ protocol: smtp, host: smtp.half.test }]'
  const NONE = 'incoming: [{ protocol: imap, host: imap.half.test, security: none }]'

  test.each([
    ['only IMAP', [IMAP], { thunderbird: 404, outlook: 404, apple: 404, api: 200 }],
    ['only POP3', [POP3], { thunderbird: 404, outlook: 404, apple: 404, api: 200 }],
    ['only SMTP', [SMTP], { thunderbird: 404, outlook: 404, apple: 404, api: 200 }],
    ['only POP3 and SMTP', [POP3, SMTP], { thunderbird: 200, outlook: 200, apple: 200, api: 200 }],
    ['unencrypted IMAP', [NONE, SMTP], { thunderbird: 404, outlook: 404, apple: 404, api: 200 }],
    [
      'only JMAP',
      ['jmap: https://half.test/jmap'],
      { thunderbird: 404, outlook: 404, apple: 404, api: 200 }
    ]
  ])('%s is a whole answer or a refusal', async (_, lines, statuses) => {
    const yaml = ['name: Half', 'domains: [half.test]', ...lines].join('\n')
    const at = askDirectory(directoryOf({ 'half.test.yaml': yaml }))
    const received = await askAll('a@half.test', at)
    expect(Object.fromEntries(received.map(([name, { status }]) => [name, status]))).toMatchObject(
      statuses
    )
  })
})

test('every request event has its format, route and domain (a label of mox’s metrics is always empty)', async () => {
  const events: RequestEvent[] = []
  await askAll('a@full.example', askAt(makeApp({ log: event => events.push(event) })))
  const empty = events.filter(({ format, route, domain }) => !format || !route || !domain)
  expect([events.length >= 6, empty]).toEqual([true, []])
})

test('hosts may contain the domain (mailcow and Mailu: one host name for all domains)', async () => {
  const hosts = await Promise.all(
    ['bücher.example', 'βόλος.example', 'a.münchen.example'].map(async domain => {
      const { body } = await ask(
        `https://example.com/mail/config-v1.1.xml?emailaddress=a@${encodeURIComponent(domain)}`
      )
      return one(rootOf(body), 'hostname')
    })
  )
  expect(hosts).toEqual([
    'mail.xn--bcher-kva.example',
    'mail.xn--nxasmm1c.example',
    'mail.a.xn--mnchen-3ya.example'
  ])
})
