import { XMLParser } from 'fast-xml-parser'
import type { Address } from '../../address/address.ts'
import { xml } from '../../markup/markup.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'

/** Which document is asked for. `get`: no body, so no address and the Outlook document without a login. */
export type Variant = 'outlook' | 'mobilesync' | 'other-schema' | 'get'

// The wire says http; Microsoft's pages have shown https since a bulk edit, and programs were written from those pages.
const OUTLOOK_SCHEMA =
  /^https?:\/\/schemas\.microsoft\.com\/exchange\/autodiscover\/outlook\/responseschema\/2006a?$/i
const MOBILESYNC_SCHEMA =
  /^https?:\/\/schemas\.microsoft\.com\/exchange\/autodiscover\/mobilesync\/responseschema\/2006$/i
const MOBILESYNC_REQUEST = '/autodiscover/mobilesync/requestschema/2006'

// Lenient on purpose: Thunderbird writes `&` unescaped into the address. Names without prefix and case, text untouched.
const parser = new XMLParser({
  removeNSPrefix: true,
  transformTagName: name => name.toLowerCase(),
  parseTagValue: false,
  htmlEntities: true,
  ignoreDeclaration: true
})

/** Content type and order of the children do not matter: FairEmail sends a form's type, SnappyMail application/xml. */
export function read({ method, scheme, host, body }: ClientRequest): Asked {
  if (method !== 'POST') return { question: { host, scheme, variant: 'get' satisfies Variant } }
  const request = parse(body)
  if (!request) return { refusal: 'not-understood' }
  const address = textOf(request.emailaddress)
  if (address === undefined) return { refusal: 'no-address' }
  const asked = askAbout(address, host)
  if ('refusal' in asked) return asked
  const variant = variantOf(textOf(request.acceptableresponseschema), body)
  return { question: { ...asked.question, variant } }
}

type Request = { readonly emailaddress?: unknown; readonly acceptableresponseschema?: unknown }

function parse(body: string): Request | undefined {
  // No request of ours needs one, and every trick with entities begins with one.
  if (/<!DOCTYPE/i.test(body) || refersToNothing(body)) return undefined
  try {
    const document: unknown = parser.parse(body)
    return child(child(document, 'autodiscover'), 'request')
  } catch {
    return undefined
  }
}

/** References that XML 1.0 forbids. The parser leaves them out, and `a&#0;b@example.com` would be another's address. */
function refersToNothing(body: string): boolean {
  return [...body.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)].some(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code < 0x20 || (code >= 0xd800 && code <= 0xdfff)
  })
}

function child(parent: unknown, name: string): Request | undefined {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name))
    return undefined
  const found: unknown = (parent as Record<string, unknown>)[name]
  return typeof found === 'object' && found !== null ? found : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function variantOf(schema: string | undefined, body: string): Variant {
  if (schema === undefined) return body.includes(MOBILESYNC_REQUEST) ? 'mobilesync' : 'outlook'
  if (OUTLOOK_SCHEMA.test(schema)) return 'outlook'
  return MOBILESYNC_SCHEMA.test(schema) ? 'mobilesync' : 'other-schema'
}

/** What Outlook and Thunderbird send. */
export function example(address: Address): ClientRequest {
  return {
    method: 'POST',
    scheme: 'https',
    host: `autodiscover.${address.domain}`,
    path: '/autodiscover/autodiscover.xml',
    query: '',
    body: requestBody(address)
  }
}

function requestBody(address: Address): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">
  <Request>
    <EMailAddress>${address.text}</EMailAddress>
    <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>
  </Request>
</Autodiscover>
`.toString()
}
