import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'

/** A private key and the certificates that vouch for it. */
export type Credentials = {
  readonly key: KeyObject
  /** The key's own first, then whoever issued the one before. Never empty. */
  readonly chain: readonly X509Certificate[]
  /** When the first of them ends. */
  readonly notAfter: Date
}

export type CredentialFiles = {
  /** PEM: the key's certificate and its issuers', in any order. */
  readonly certificates: Uint8Array
  /** PEM: PKCS #8, PKCS #1 or SEC 1, encrypted or not. */
  readonly key: Uint8Array
  readonly password: string | undefined
}

type Mistake = { readonly mistake: string }

/**
 * What signs Apple profiles, checked: devices refuse nothing at installation, they only say "Not Verified", so whoever
 * runs this would hear of it last.
 *
 * @param now refused: certificates that have ended by then, or have not begun
 * @returns the mistake as a line that begins with the variable to blame. It never quotes the files or the password.
 */
export function readCredentials(files: CredentialFiles, now: Date): Credentials | Mistake {
  const certificates = readCertificates(files.certificates)
  if ('mistake' in certificates) return certificates
  const key = readKey(files)
  if ('mistake' in key) return key
  const own = certificates.found.find(certificate => certificate.checkPrivateKey(key.found))
  if (!own) return { mistake: 'SIGNING_CERT: none of its certificates belongs to SIGNING_KEY' }
  const chain = chainOf(own, certificates.found)
  const ended = chain.find(({ validTo }) => new Date(validTo) <= now)
  if (ended)
    return { mistake: `SIGNING_CERT: ${place(ended, chain)} ended on ${day(ended.validTo)}` }
  const early = chain.find(({ validFrom }) => new Date(validFrom) > now)
  if (early)
    return { mistake: `SIGNING_CERT: ${place(early, chain)} begins on ${day(early.validFrom)}` }
  const ends = chain.map(({ validTo }) => Date.parse(validTo))
  return { key: key.found, chain, notAfter: new Date(Math.min(...ends)) }
}

/** Whether devices can follow the chain to a root that they know: what is missing there cannot be told from here. */
export function endsAtLeaf({ chain }: Credentials): boolean {
  const [own] = chain
  return chain.length === 1 && own !== undefined && !own.checkIssued(own)
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g

function readCertificates(
  pem: Uint8Array
): { readonly found: readonly X509Certificate[] } | Mistake {
  const texts = Buffer.from(pem).toString('latin1').match(CERTIFICATE) ?? []
  if (texts.length === 0)
    return {
      mistake: 'SIGNING_CERT: no certificate in it that begins with -----BEGIN CERTIFICATE-----'
    }
  const found: X509Certificate[] = []
  for (const text of texts) {
    try {
      found.push(new X509Certificate(text))
    } catch {
      return { mistake: `SIGNING_CERT: certificate ${found.length + 1} in it cannot be read` }
    }
  }
  return { found }
}

const KEY = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----/

function readKey({ key, password }: CredentialFiles): { readonly found: KeyObject } | Mistake {
  const pem = Buffer.from(key).toString('latin1')
  if (!KEY.test(pem))
    return { mistake: 'SIGNING_KEY: no key in it that begins with -----BEGIN PRIVATE KEY-----' }
  const isEncrypted = /-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(pem)
  if (isEncrypted && !password)
    return { mistake: 'SIGNING_KEY_PASSWORD is not set, and SIGNING_KEY is encrypted' }
  try {
    const found = createPrivateKey({ key: pem, format: 'pem', passphrase: password ?? '' })
    const mistake = unsupported(found)
    return mistake === undefined ? { found } : { mistake }
  } catch {
    return isEncrypted
      ? { mistake: 'SIGNING_KEY_PASSWORD does not open SIGNING_KEY' }
      : { mistake: 'SIGNING_KEY: the key in it cannot be read' }
  }
}

const SHORTEST_RSA = 2048
export const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384' }

/** What Apple's CMS code is known to verify: no report of RSASSA-PSS, Ed25519 or other curves was found. */
function unsupported({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject) {
  const curve = details?.namedCurve ?? ''
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= SHORTEST_RSA) return undefined
  if (type === 'ec' && curve in CURVES) return undefined
  const kind =
    type === 'rsa' ? `RSA with ${details?.modulusLength} bits` : type === 'ec' ? curve : type
  return `SIGNING_KEY: ${kind} is not one of RSA with at least ${SHORTEST_RSA} bits, P-256, P-384`
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

function place(certificate: X509Certificate, chain: readonly X509Certificate[]): string {
  return certificate === chain[0] ? "the key's certificate" : "an issuer's certificate"
}

function day(time: string): string {
  return new Date(time).toISOString().slice(0, 10)
}
