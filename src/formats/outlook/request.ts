import type { Address } from '../../address/address.ts'
import { meantAddress } from '../../address/query.ts'
import { xml } from '../../markup/markup.ts'
import { type Element, elementAt, readXml, textsOf } from '../../markup/read-xml.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'

/** Which document is asked for. `get`: no body, so no address and the Outlook document without a login. */
export type Variant = 'outlook' | 'mobilesync' | 'other-schema' | 'get'

// The wire says http; Microsoft's pages have shown https since a bulk edit, and programs were written from those pages.
const OUTLOOK_SCHEMA =
  /^https?:\/\/schemas\.microsoft\.com\/exchange\/autodiscover\/outlook\/responseschema\/2006a?$/i
const MOBILESYNC_SCHEMA =
  /^https?:\/\/schemas\.microsoft\.com\/exchange\/autodiscover\/mobilesync\/responseschema\/2006$/i
const MOBILESYNC_REQUEST = '/autodiscover/mobilesync/requestschema/2006'

/**
 * Content type and order of the children do not matter: FairEmail sends a form's type, SnappyMail application/xml. Evolution
 * and GNOME Online Accounts leave the address empty when it has an `&`, so the host decides, as in a GET.
 */
export function read({ method, scheme, host, body }: ClientRequest): Asked {
  if (method !== 'POST') return { question: { host, scheme, variant: 'get' satisfies Variant } }
  const request = elementAt(readXml(body), 'autodiscover', 'request')
  if (!request || request.children.length === 0) return { refusal: 'not-understood' }
  const [text, another] = textsOf(request, 'emailaddress')
  const [schema] = textsOf(request, 'acceptableresponseschema')
  if (isLeftEmpty(request) && OUTLOOK_SCHEMA.test(schema ?? ''))
    return { question: { host, variant: 'get' satisfies Variant } }
  const address = meantAddress(text)
  if (address === undefined || another !== undefined) return { refusal: 'no-address' }
  const asked = askAbout(address, host)
  if ('refusal' in asked) return asked
  return { question: { address: asked.question.address, host, variant: variantOf(schema, body) } }
}

function isLeftEmpty({ children }: Element): boolean {
  const [address, another] = children.filter(({ name }) => name === 'emailaddress')
  return another === undefined && address?.text === '' && address.children.length === 0
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
