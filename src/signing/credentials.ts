import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { failed, ok, type Result } from '../result.ts'

/** A private key with its chain of certificates. */
export type Credentials = {
  readonly key: KeyObject
  /** The key's own first, then always the issuer of the one before. Never empty. */
  readonly chain: readonly X509Certificate[]
  /** When the first certificate of the chain expires. */
  readonly notAfter: Date
}

export type CredentialFiles = {
  /** PEM: the key's certificate and its issuers', in any order. */
  readonly certificates: Uint8Array
  /** PEM: PKCS #8, PKCS #1 or SEC 1, encrypted or not. */
  readonly key: Uint8Array
  readonly password: string | undefined
}

/**
 * Reads and checks the credentials that sign Apple profiles. A device installs a profile with a bad signature and only shows "Not
 * Verified", so an operator would not notice a bad key or certificate.
 *
 * @param now certificates that have expired by then, or are not valid yet, are refused
 * @returns the problem as one line that begins with the name of the variable. It never quotes the files or the password.
 */
export function readCredentials(files: CredentialFiles, now: Date): Result<Credentials, string> {
  const certificates = readCertificates(files.certificates)
  if (!certificates.ok) return certificates
  const key = readKey(files)
  if (!key.ok) return key
  const own = certificates.value.find(certificate => certificate.checkPrivateKey(key.value))
  if (!own) return failed('SIGNING_CERT: none of its certificates belongs to SIGNING_KEY')
  const chain = chainOf(own, certificates.value)
  const expired = chain.find(({ validTo }) => new Date(validTo) <= now)
  if (expired)
    return failed(`SIGNING_CERT: ${roleOf(expired, chain)} expired on ${day(expired.validTo)}`)
  const early = chain.find(({ validFrom }) => new Date(validFrom) > now)
  if (early)
    return failed(
      `SIGNING_CERT: ${roleOf(early, chain)} is not valid before ${day(early.validFrom)}`
    )
  const ends = chain.map(({ validTo }) => Date.parse(validTo))
  return ok({ key: key.value, chain, notAfter: new Date(Math.min(...ends)) })
}

/** Whether the chain is the key's own certificate alone, and that is not self-signed: then intermediate certificates may be missing. */
export function endsAtLeaf({ chain }: Credentials): boolean {
  const [own] = chain
  return chain.length === 1 && own !== undefined && !own.checkIssued(own)
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g

function readCertificates(pem: Uint8Array): Result<readonly X509Certificate[], string> {
  const texts = Buffer.from(pem).toString('latin1').match(CERTIFICATE) ?? []
  if (texts.length === 0)
    return failed('SIGNING_CERT: there is no -----BEGIN CERTIFICATE----- in this file')
  const certificates: X509Certificate[] = []
  for (const text of texts) {
    try {
      certificates.push(new X509Certificate(text))
    } catch {
      return failed(`SIGNING_CERT: certificate ${certificates.length + 1} in it cannot be read`)
    }
  }
  return ok(certificates)
}

const KEY = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----/

function readKey({ key, password }: CredentialFiles): Result<KeyObject, string> {
  const pem = Buffer.from(key).toString('latin1')
  if (!KEY.test(pem))
    return failed('SIGNING_KEY: there is no -----BEGIN PRIVATE KEY----- in this file')
  const isEncrypted = /-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(pem)
  if (isEncrypted && !password)
    return failed('SIGNING_KEY is encrypted, and SIGNING_KEY_PASSWORD is not set')
  try {
    return supported(createPrivateKey({ key: pem, format: 'pem', passphrase: password ?? '' }))
  } catch {
    return isEncrypted
      ? failed('SIGNING_KEY_PASSWORD does not decrypt SIGNING_KEY')
      : failed('SIGNING_KEY: the key in it cannot be read')
  }
}

const SHORTEST_RSA = 2048
export const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384' }

/** The kinds that Apple's CMS code is known to verify: no report of RSASSA-PSS, Ed25519 or other curves was found. */
function supported(key: KeyObject): Result<KeyObject, string> {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  const curve = details?.namedCurve ?? ''
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= SHORTEST_RSA) return ok(key)
  if (type === 'ec' && curve in CURVES) return ok(key)
  const kind =
    type === 'rsa' ? `RSA with ${details?.modulusLength} bits` : type === 'ec' ? curve : type
  return failed(
    `SIGNING_KEY: ${kind} is not one of RSA with at least ${SHORTEST_RSA} bits, P-256, P-384`
  )
}

function chainOf(
  own: X509Certificate,
  known: readonly X509Certificate[]
): readonly X509Certificate[] {
  const chain = [own]
  for (let last = own; ;) {
    const issuer = known.find(
      other => !chain.includes(other) && last.checkIssued(other) && last.verify(other.publicKey)
    )
    if (!issuer) return chain
    chain.push(issuer)
    last = issuer
  }
}

function roleOf(certificate: X509Certificate, chain: readonly X509Certificate[]): string {
  return certificate === chain[0] ? "the key's certificate" : "an issuer's certificate"
}

function day(time: string): string {
  return new Date(time).toISOString().slice(0, 10)
}
