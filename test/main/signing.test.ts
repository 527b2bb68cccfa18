import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeRoot, type Identity } from '../pki.ts'
import {
  endPrograms,
  events,
  get,
  ONE,
  readiness,
  saveAtomically,
  serve,
  WAIT,
  type Program
} from './program.ts'

let root: Identity
let first: Identity
let second: Identity

beforeAll(async () => {
  root = await makeRoot()
  first = await root.issue({ name: 'First', kind: 'P-256', to: inDays(9) })
  second = await root.issue({ name: 'Second', kind: 'P-384' })
})
afterEach(endPrograms)

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
}

function serveSigned(certificate: string, key: string): Promise<Program> {
  const files = { ...ONE, 'chain.pem': certificate, 'key.pem': key }
  return serve(files, { SIGNING_CERT: 'chain.pem', SIGNING_KEY: 'key.pem' })
}

/** The name of the signer in the profile's signature; '' for one that is not signed. */
async function signerOf({ port }: Program): Promise<string> {
  const answer = await get(port, '/email.mobileconfig?emailaddress=anna@example.com')
  return /First|Second/.exec(answer.body)?.[0] ?? ''
}

test('a profile is signed, and a new pair of files is used without a restart once both are there', async () => {
  const program = await serveSigned(first.certificate + root.certificate, first.key)
  expect(await signerOf(program)).toBe('First')
  const autoconfig = await get(program.port, '/mail/config-v1.1.xml?emailaddress=a@example.com')
  expect(autoconfig.body).toContain('<clientConfig')
  expect(events(program.stdout())).toContainEqual(
    expect.objectContaining({ event: 'signing ends soon', level: 'warn', days: 9 })
  )

  saveAtomically(join(program.cwd, 'chain.pem'), second.certificate)
  const isStale = async (): Promise<boolean> => (await readiness(program)).status === 'stale'
  expect(await vi.waitUntil(isStale, WAIT)).toBe(true)
  expect(await signerOf(program)).toBe('First')
  expect(events(program.stdout())).toContainEqual(
    expect.objectContaining({
      event: 'signing failed',
      problem: 'SIGNING_CERT: none of its certificates belongs to SIGNING_KEY'
    })
  )

  saveAtomically(join(program.cwd, 'key.pem'), second.key)
  const isSecond = async (): Promise<boolean> => (await signerOf(program)) === 'Second'
  expect(await vi.waitUntil(isSecond, WAIT)).toBe(true)
  expect(await readiness(program)).toMatchObject({
    status: 'ready',
    signing: { ends: '2049-12-31T00:00:00.000Z' }
  })
  expect((await get(program.internalPort, '/metrics')).body).toContain(
    'mailsetup_signing_certificate_end_timestamp_seconds 2524521600\n'
  )
  expect(events(program.stdout())).toContainEqual(
    expect.objectContaining({ event: 'signing', ends: '2049-12-31T00:00:00.000Z' })
  )
})

test('a certificate of another key is one line and exit 2', async () => {
  const program = await serveSigned(second.certificate, first.key)
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe('SIGNING_CERT: none of its certificates belongs to SIGNING_KEY\n')
})
