import { webcrypto } from 'node:crypto'
import { fromBER, ObjectIdentifier, OctetString } from 'asn1js'
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo
} from 'pkijs'
import { CURVES, type Credentials } from './credentials.ts'

export type Sign = (body: string) => Promise<Uint8Array>

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
/** Of SHA-224 to SHA-512, the one that every version of Apple's systems knows. */
const DIGEST = 'SHA-256'

/**
 * Makes a signer: text → CMS SignedData (RFC 5652) in DER, which contains the text and every certificate of the chain. There
 * is no signing time, so an RSA key gives the same bytes for the same text. An ECDSA signature contains a random value.
 */
export async function cmsSigner({ key, chain }: Credentials): Promise<Sign> {
  const privateKey = await webcrypto.subtle.importKey(
    'pkcs8',
    key.export({ format: 'der', type: 'pkcs8' }),
    algorithmOf(key),
    false,
    ['sign']
  )
  const own = parse(chain[0]?.raw)
  // A SET OF in DER is sorted by its members' bytes (X.690 11.6).
  const certificates = chain
    .map(({ raw }) => raw)
    .toSorted((one, other) => Buffer.compare(one, other))
    .map(parse)
  return async body => {
    const bytes = new TextEncoder().encode(body)
    const data = new SignedData({
      version: 1,
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
      certificates,
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({
            issuer: own.issuer,
            serialNumber: own.serialNumber
          }),
          signedAttrs: new SignedAndUnsignedAttributes({
            type: 0,
            attributes: await attributesOf(bytes)
          })
        })
      ]
    })
    // Not in the constructor, which would split it into a constructed string: that is BER, and not DER.
    data.encapContentInfo.eContent = new OctetString({ valueHex: bytes })
    await data.sign(privateKey, 0, DIGEST)
    const content = new ContentInfo({
      contentType: ContentInfo.SIGNED_DATA,
      content: data.toSchema(true)
    })
    return new Uint8Array(content.toSchema().toBER(false))
  }
}

async function attributesOf(bytes: Uint8Array<ArrayBuffer>): Promise<Attribute[]> {
  const digest = await webcrypto.subtle.digest(DIGEST, bytes)
  return [
    new Attribute({
      type: CONTENT_TYPE,
      values: [new ObjectIdentifier({ value: ContentInfo.DATA })]
    }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: digest })] })
  ]
}

function algorithmOf({
  asymmetricKeyType,
  asymmetricKeyDetails
}: Credentials['key']): webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams {
  if (asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: DIGEST }
  return { name: 'ECDSA', namedCurve: CURVES[asymmetricKeyDetails?.namedCurve ?? ''] ?? '' }
}

function parse(der: Uint8Array = new Uint8Array()): Certificate {
  return new Certificate({ schema: fromBER(new Uint8Array(der)).result })
}
