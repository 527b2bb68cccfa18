import { expect, test } from 'vitest'
import { directoryOf, makeApp } from '../../../test/fixtures.ts'
import { readConfig, type Environment } from './config.ts'
import { invitation } from './startup-message.ts'
import { loadFolder } from './provider-files.ts'

async function invited(env: Environment): Promise<string> {
  const read = readConfig(env)
  const { directory } = await loadFolder('providers', { cwd: process.cwd(), environment: {} })
  if ('mistakes' in read || !directory) throw new Error('this test begins with what is good')
  return invitation(read.config, 8080, { ...directory, domains: 1 })
}

test.each([
  ['', 'localhost'],
  ['0.0.0.0', 'localhost'],
  ['::', 'localhost'],
  ['::1', '[::1]'],
  ['[::1]', '[::1]'],
  ['[::]', 'localhost'],
  ['192.0.2.1', '192.0.2.1']
])('HOST=%s is opened at %s', async (HOST, host) => {
  expect(await invited({ HOST })).toMatch(
    / 1 domain\. Try http:\/\/(.*):8080\/mail\/config-v1\.1\.xml\?emailaddress=anna@example\.com$/
  )
  expect(await invited({ HOST })).toContain(`http://${host}:8080/`)
})

/** The path that is recommended for these provider files. */
function recommended(files: Record<string, string>): string {
  const read = readConfig({})
  if ('mistakes' in read) throw new Error('an empty environment is good')
  return invitation(read.config, 8080, directoryOf(files)).replace(
    /.* Try http:..localhost:8080/,
    ''
  )
}

const IMAP = '[{ protocol: imap, host: imap.example.com }]'
const SMTP = '[{ protocol: smtp, host: smtp.example.com }]'
const WHOLE = `name: Example\ndomains: [whole.example]\nincoming: ${IMAP}\noutgoing: ${SMTP}\n`

test('a provider without SMTP, which gets a 404 from most formats, is passed over', () => {
  const receiving = `name: Example\ndomains: [a.example]\nincoming: ${IMAP}\n`
  expect(recommended({ 'a.example.yaml': receiving, 'whole.example.yaml': WHOLE })).toBe(
    '/mail/config-v1.1.xml?emailaddress=anna@whole.example'
  )
})

test.each([
  ['without SMTP', `incoming: ${IMAP}`],
  ['with JMAP alone', 'jmap: https://jmap.example.com/'],
  ['that is a redirect', 'redirect: user@tenant.example'],
  ['named by a domain that it does not serve', `incoming: ${IMAP}\noutgoing: ${SMTP}`]
])('what is recommended for a provider %s answers 200', async (kind, servers) => {
  const domain = kind.startsWith('named') ? 'other.example' : 'a.example'
  const files = { 'a.example.yaml': `name: Example\ndomains: [${domain}]\n${servers}\n` }
  const directory = directoryOf(files)
  const app = makeApp({ directory: () => directory })
  const response = await app.request(`http://localhost:8080${recommended(files)}`)
  expect(response.status).toBe(200)
})

test('where there is no provider, there is still something to open', () => {
  const read = readConfig({})
  if ('mistakes' in read) throw new Error('an empty environment is good')
  const nobody = {
    version: 'v1',
    providers: [],
    domains: 0,
    find: () => undefined,
    answersAt: () => false
  }
  expect(invitation(read.config, 8080, nobody)).toBe(
    'Mailsetup serves 0 providers, 0 domains. Try http://localhost:8080/health/live'
  )
})
