import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeRoot, type Identity } from '../../test/pki.ts'
import { cmsSigner, type Sign } from './cms.ts'
import { readCredentials } from './credentials.ts'

const BODY = `<?xml version="1.0"?>\n<plist>å ${'x'.repeat(70_000)}\r\n</plist>\n`
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

const folder = mkdtempSync(join(tmpdir(), 'mailsetup-'))
afterAll(() => rmSync(folder, { recursive: true }))

let root: Identity
let intermediate: Identity

beforeAll(async () => {
  root = await makeRoot()
  intermediate = await root.issue({ name: 'Intermediate', kind: 'P-256', isAuthority: true })
  writeFileSync(join(folder, 'root.pem'), root.certificate)
})

async function signerFor(kind: 'rsa' | 'P-256' | 'P-384'): Promise<Sign> {
  const own = await intermediate.issue({ name: 'Signer', kind })
  const files = {
    certificates: new TextEncoder().encode(own.certificate + intermediate.certificate),
    key: new TextEncoder().encode(own.key),
    password: undefined
  }
  const credentials = readCredentials(files, new Date())
  if (!credentials.ok) throw new Error(credentials.error)
  return await cmsSigner(credentials.value)
}

/** Runs openssl. → its exit code and output */
function openssl(line: string, input: Uint8Array): { status: number | null; stdout: Buffer } {
  const { status, stdout } = spawnSync('openssl', line.split(' '), { input, cwd: folder })
  return { status, stdout }
}

/** Only the root is given: the intermediate certificates come from the signature. */
const VERIFY = 'cms -verify -inform DER -binary -CAfile root.pem -purpose any'

test('openssl is installed where no test may be skipped', () => {
  expect(hasOpenssl || !process.env['CI']).toBe(true)
})

describe.runIf(hasOpenssl)('openssl', () => {
  test.each(['rsa', 'P-256', 'P-384'] as const)(
    'verifies a signature with %s, and extracts the text',
    async kind => {
      const signed = await (await signerFor(kind))(BODY)
      const { status, stdout } = openssl(VERIFY, signed)
      expect(status).toBe(0)
      expect(stdout.toString()).toBe(BODY)
    }
  )

  test('refuses a text that was changed', async () => {
    const signed = await (await signerFor('rsa'))(BODY)
    signed[1000] = signed[1000]! ^ 1
    expect(openssl(VERIFY, signed).status).not.toBe(0)
  })

  test('writes the same DER after it has parsed it', async () => {
    const signed = await (await signerFor('P-256'))(BODY)
    const again = openssl('cms -cmsout -inform DER -outform DER', signed)
    expect(Buffer.compare(again.stdout, signed)).toBe(0)
    // The text is one primitive string: only BER may split it, DER may not.
    expect(openssl('asn1parse -inform DER', signed).stdout.toString()).not.toMatch(
      /cons: OCTET STRING/
    )
  })
})

test('with an RSA key, the same text gives the same bytes, and another text gives other bytes', async () => {
  const sign = await signerFor('rsa')
  expect(await sign(BODY)).toEqual(await sign(BODY))
  expect(await sign(BODY)).not.toEqual(await sign(`${BODY} `))
})
