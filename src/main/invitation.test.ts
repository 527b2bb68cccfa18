import { expect, test } from 'vitest'
import { readConfig, type Environment } from './config.ts'
import { invitation } from './invitation.ts'
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

test('where no provider serves the domain it is named by, there is still something to open', () => {
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
