import { expect, test } from 'vitest'
import { directoryOf, makeApp } from '../../../test/fixtures.ts'
import type { Directory } from '../../directory/directory.ts'
import { failed } from '../../result.ts'
import type { Environment } from '../../provider-file/yaml/variables.ts'
import { readConfig } from './config.ts'
import { startupMessage } from './startup-message.ts'

const IMAP = '[{ protocol: imap, host: imap.example.com }]'
const SMTP = '[{ protocol: smtp, host: smtp.example.com }]'

async function messageFor(env: Environment): Promise<string> {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.error.join())
  const file = `name: Example Mail
domains: [example.com]
incoming: ${IMAP}
outgoing: ${SMTP}
`
  return await startupMessage(read.value, 8080, directoryOf({ 'example.com.yaml': file }))
}

test.each([
  ['', 'localhost'],
  ['0.0.0.0', 'localhost'],
  ['::', 'localhost'],
  ['::1', '[::1]'],
  ['[::1]', '[::1]'],
  ['[::]', 'localhost'],
  ['192.0.2.1', '192.0.2.1']
])('with HOST=%s, the URL has the host %s', async (HOST, host) => {
  expect(await messageFor({ HOST })).toMatch(
    / 1 domain\. Try http:\/\/(.*):8080\/mail\/config-v1\.1\.xml\?emailaddress=anna@example\.com$/
  )
  expect(await messageFor({ HOST })).toContain(`http://${host}:8080/`)
})

/** The path that is recommended for these provider files. */
async function recommended(files: Record<string, string>): Promise<string> {
  const read = readConfig({})
  if (!read.ok) throw new Error('an empty environment is good')
  const message = await startupMessage(read.value, 8080, directoryOf(files))
  return message.replace(/.* Try http:..localhost:8080/, '')
}

const WHOLE = `name: Example\ndomains: [whole.example]\nincoming: ${IMAP}\noutgoing: ${SMTP}\n`

test('a provider without SMTP, which most formats do not support, is skipped', async () => {
  const receiving = `name: Example\ndomains: [a.example]\nincoming: ${IMAP}\n`
  expect(await recommended({ 'a.example.yaml': receiving, 'whole.example.yaml': WHOLE })).toBe(
    '/mail/config-v1.1.xml?emailaddress=anna@whole.example'
  )
})

test.each([
  ['without SMTP', `incoming: ${IMAP}`],
  ['with JMAP alone', 'jmap: https://jmap.example.com/'],
  ['that is a redirect', 'redirect: user@tenant.example'],
  ['named by a domain that it does not serve', `incoming: ${IMAP}\noutgoing: ${SMTP}`]
])('the URL for a provider %s answers 200', async (kind, servers) => {
  const domain = kind.startsWith('named') ? 'other.example' : 'a.example'
  const files = { 'a.example.yaml': `name: Example\ndomains: [${domain}]\n${servers}\n` }
  const directory = directoryOf(files)
  const app = makeApp({ directory: () => directory })
  const response = await app.request(`http://localhost:8080${await recommended(files)}`)
  expect(response.status).toBe(200)
})

test('without providers, the URL is that of /health/live', async () => {
  const read = readConfig({})
  if (!read.ok) throw new Error('an empty environment is good')
  const empty: Directory = {
    version: 'v1',
    providers: [],
    domains: 0,
    find: () => failed('unknown-domain'),
    isServed: () => false,
    answersAt: () => false
  }
  expect(await startupMessage(read.value, 8080, empty)).toBe(
    'Mailsetup serves 0 providers, 0 domains. Try http://localhost:8080/health/live'
  )
})
