import { beforeAll, describe, expect, test } from 'vitest'
import { makeRoot, type Identity } from '../../test/pki.ts'
import { endsAtLeaf, readCredentials, type Credentials } from './credentials.ts'

const NOW = new Date('2026-11-25')

let root: Identity
let intermediate: Identity
let signer: Identity

beforeAll(async () => {
  root = await makeRoot()
  intermediate = await root.issue({ name: 'Intermediate', kind: 'P-256', isAuthority: true })
  signer = await intermediate.issue({ name: 'Signer', to: '2027-06-30' })
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(certificates: string, key: string, password?: string) {
  return readCredentials({ certificates: bytes(certificates), key: bytes(key), password }, NOW)
}

function good(...pems: readonly string[]): Credentials {
  const found = read(pems.join(''), signer.key)
  if (!found.ok) throw new Error(found.error)
  return found.value
}

const subjects = ({ chain }: Credentials): readonly string[] => chain.map(({ subject }) => subject)

test('the chain begins with the key’s own certificate, whatever the order in the file', () => {
  const expected = ['CN=Signer', 'CN=Intermediate', 'CN=Example Root']
  const files = [signer.certificate, intermediate.certificate, root.certificate]
  expect(subjects(good(...files))).toEqual(expected)
  expect(subjects(good(...files.toReversed()))).toEqual(expected)
})

test('a certificate outside the chain is left out', async () => {
  const other = await root.issue({ name: 'Other', kind: 'P-256' })
  expect(subjects(good(other.certificate, signer.certificate))).toEqual(['CN=Signer'])
})

test('text around certificates, as openssl writes it, is ignored', () => {
  const text = `Bag Attributes\n    friendlyName: x\n${signer.certificate}\n\n`
  expect(subjects(good(text.replaceAll('\n', '\r\n')))).toEqual(['CN=Signer'])
})

test('notAfter is the date when the first certificate of the chain expires', () => {
  expect(good(signer.certificate, intermediate.certificate).notAfter).toEqual(
    new Date('2027-06-30')
  )
})

test('endsAtLeaf is true for a certificate without its issuer, and false for a self-signed one', () => {
  expect(endsAtLeaf(good(signer.certificate))).toBe(true)
  expect(endsAtLeaf(good(signer.certificate, intermediate.certificate))).toBe(false)
  const own = read(root.certificate, root.key)
  expect(own.ok && endsAtLeaf(own.value)).toBe(false)
})

describe('a key', () => {
  test.each(['pkcs1', 'pkcs8'] as const)('of RSA may be %s', type => {
    const key = String(signer.keyObject.export({ format: 'pem', type }))
    expect(read(signer.certificate, key)).toMatchObject({ ok: true })
  })

  test.each(['P-256', 'P-384'] as const)('may be %s, also as SEC 1', async kind => {
    const { certificate, keyObject } = await root.issue({ name: 'EC', kind })
    const key = String(keyObject.export({ format: 'pem', type: 'sec1' }))
    expect(read(certificate, key)).toMatchObject({ ok: true })
  })

  test.each([
    ['pkcs8', 'aes-256-cbc'],
    ['pkcs1', 'aes-128-cbc']
  ] as const)('encrypted as %s is opened by its password', (type, cipher) => {
    const options = { format: 'pem', type, cipher, passphrase: 'correct horse' } as const
    const key = String(signer.keyObject.export(options))
    expect(read(signer.certificate, key, 'correct horse')).toMatchObject({ ok: true })
    expect(read(signer.certificate, key)).toEqual({
      ok: false,
      error: 'SIGNING_KEY is encrypted, and SIGNING_KEY_PASSWORD is not set'
    })
    expect(read(signer.certificate, key, 'wrong')).toEqual({
      ok: false,
      error: 'SIGNING_KEY_PASSWORD does not decrypt SIGNING_KEY'
    })
  })

  test.each([
    ['rsa-1024', 'RSA with 1024 bits'],
    ['P-521', 'secp521r1']
  ] as const)('%s is refused', async (kind, name) => {
    const { certificate, key } = await root.issue({ name: 'Weak', kind })
    expect(read(certificate, key)).toEqual({
      ok: false,
      error: `SIGNING_KEY: ${name} is not one of RSA with at least 2048 bits, P-256, P-384`
    })
  })

  test('of another certificate is refused', () => {
    expect(read(intermediate.certificate, signer.key)).toEqual({
      ok: false,
      error: 'SIGNING_CERT: none of its certificates belongs to SIGNING_KEY'
    })
  })

  test.each([
    ['', 'there is no -----BEGIN PRIVATE KEY----- in this file'],
    ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', 'the key in it cannot be read']
  ])('that is none is refused: %j', (key, problem) => {
    expect(read(signer.certificate, key)).toEqual({ ok: false, error: `SIGNING_KEY: ${problem}` })
  })
})

describe('a certificate', () => {
  test.each([
    ['Ended', { to: '2026-11-24' }, "the key's certificate expired on 2026-11-24"],
    ['Early', { from: '2026-11-26' }, "the key's certificate is not valid before 2026-11-26"]
  ])('%s is refused', async (name, time, problem) => {
    const { certificate, key } = await root.issue({ name, kind: 'P-256', ...time })
    expect(read(certificate, key)).toEqual({ ok: false, error: `SIGNING_CERT: ${problem}` })
  })

  test('whose issuer has expired is refused', async () => {
    const old = await root.issue({
      name: 'Old',
      kind: 'P-256',
      isAuthority: true,
      to: '2026-01-01'
    })
    const { certificate, key } = await old.issue({ name: 'Signer', kind: 'P-256' })
    expect(read(certificate + old.certificate, key)).toEqual({
      ok: false,
      error: "SIGNING_CERT: an issuer's certificate expired on 2026-01-01"
    })
  })

  test.each([
    ['no PEM', 'there is no -----BEGIN CERTIFICATE----- in this file'],
    [
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
      'certificate 1 in it cannot be read'
    ]
  ])('that is none is refused: %j', (text, problem) => {
    expect(read(text, signer.key)).toEqual({ ok: false, error: `SIGNING_CERT: ${problem}` })
  })
})
