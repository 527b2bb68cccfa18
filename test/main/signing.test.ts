import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeRoot, type Identity } from '../pki.ts'
import {
  build,
  events,
  get,
  ONE,
  Programs,
  ready,
  saveAtomically,
  WAIT,
  type Program
} from './program.ts'

let programs: Programs
let root: Identity
let first: Identity
let second: Identity

beforeAll(async () => {
  programs = new Programs(await build())
  root = await makeRoot()
  first = await root.issue({ name: 'First' })
  second = await root.issue({ name: 'Second', kind: 'P-256' })
})
afterEach(() => programs.endAll())
afterAll(() => programs.remove())

const ENV = { SIGNING_CERT: 'chain.pem', SIGNING_KEY: 'key.pem' }

function serve(certificate: string, key: string, env = {}): Promise<Program> {
  return programs.serve({ ...ONE, 'chain.pem': certificate, 'key.pem': key }, { ...ENV, ...env })
}

/** Whose name stands in the profile's signature: '' for one that is not signed. */
async function signerOf({ port }: Program): Promise<string> {
  const answer = await get(port, '/email.mobileconfig?emailaddress=anna@example.com')
  return /First|Second/.exec(answer.body)?.[0] ?? ''
}

async function readiness(program: Program): Promise<Record<string, unknown>> {
  return JSON.parse((await ready(program)).body) as Record<string, unknown>
}

test('a profile is signed, everything else is not, and the log says until when', async () => {
  const program = await serve(first.certificate + root.certificate, first.key)
  expect(await signerOf(program)).toBe('First')
  const autoconfig = await get(program.port, '/mail/config-v1.1.xml?emailaddress=a@example.com')
  expect(autoconfig.body).toContain('<clientConfig')
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

test('a new pair is taken without a restart; until both are there the old one signs', async () => {
  const program = await serve(first.certificate, first.key)
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
  expect((await readiness(program)).status).toBe('ready')
})

test('a certificate that ends soon is warned of', async () => {
  const day = new Date(Date.now() + 9 * 24 * 60 * 60 * 1000).toISOString()
  const { certificate, key } = await root.issue({ name: 'First', to: day })
  const program = await serve(certificate, key)
  expect(events(program.stdout())).toContainEqual(
    expect.objectContaining({ event: 'signing ends soon', level: 'warn', days: 9 })
  )
})

test('a pair that does not belong together is one line and exit 2', async () => {
  const program = await serve(second.certificate, first.key)
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe('SIGNING_CERT: none of its certificates belongs to SIGNING_KEY\n')
})

test('a password that does not fit is one line and exit 2, and is not shown', async () => {
  const options = { format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' } as const
  const key = String(first.keyObject.export(options))
  const program = await serve(first.certificate, key, { SIGNING_KEY_PASSWORD: 'hunter2' })
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe('SIGNING_KEY_PASSWORD does not open SIGNING_KEY\n')
})

test('a file that is not there is one line and exit 2', async () => {
  const program = await programs.serve(ONE, ENV)
  expect(await program.ended).toBe(2)
  expect(program.stderr()).toBe('SIGNING_CERT: there is no such file or folder\n')
})
