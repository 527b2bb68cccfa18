/** A certificate authority of the tests' own: root, intermediate and as many signers as wanted, made anew each time. */
import { KeyObject, webcrypto } from 'node:crypto'
import { Integer, PrintableString } from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs'

const ALGORITHMS = {
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1])
  },
  'rsa-1024': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 1024,
    publicExponent: new Uint8Array([1, 0, 1])
  },
  'P-256': { name: 'ECDSA', namedCurve: 'P-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384' },
  'P-521': { name: 'ECDSA', namedCurve: 'P-521' }
} as const

export type KeyKind = keyof typeof ALGORITHMS

/** A certificate with its key. */
export type Identity = {
  /** PEM. */
  readonly certificate: string
  /** PEM, PKCS #8. */
  readonly key: string
  readonly keyObject: KeyObject
  readonly issue: (wish: Wish) => Promise<Identity>
}

type Wish = {
  readonly name: string
  readonly kind?: KeyKind
  readonly from?: string
  readonly to?: string
  readonly isAuthority?: boolean
}

/** A root that vouches for itself. */
export async function makeRoot(): Promise<Identity> {
  return await make({ name: 'Example Root', kind: 'P-256', isAuthority: true })
}

async function make(
  { name, kind = 'rsa', from = '2020-01-01', to = '2049-12-31', isAuthority = false }: Wish,
  issuer?: { readonly certificate: Certificate; readonly key: webcrypto.CryptoKey }
): Promise<Identity> {
  const { publicKey, privateKey } = await webcrypto.subtle.generateKey(ALGORITHMS[kind], true, [
    'sign',
    'verify'
  ])
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ value: (serial += 1) })
  certificate.subject.typesAndValues.push(nameOf(name))
  certificate.issuer.typesAndValues.push(
    ...(issuer?.certificate.subject.typesAndValues ?? [nameOf(name)])
  )
  certificate.notBefore.value = new Date(from)
  certificate.notAfter.value = new Date(to)
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: new BasicConstraints({ cA: isAuthority }).toSchema().toBER(false)
    })
  ]
  await certificate.subjectPublicKeyInfo.importKey(publicKey)
  await certificate.sign(issuer?.key ?? privateKey, 'SHA-256')
  const keyObject = KeyObject.from(privateKey)
  return {
    certificate: pem(certificate.toSchema(true).toBER(false)),
    key: String(keyObject.export({ format: 'pem', type: 'pkcs8' })),
    keyObject,
    issue: wish => make(wish, { certificate, key: privateKey })
  }
}

let serial = 0

function nameOf(value: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: '2.5.4.3', value: new PrintableString({ value }) })
}

function pem(der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
