import type { Address } from '../../address/address.ts'
import { intendedAddress } from '../../address/query.ts'
import { xml } from '../../markup/markup.ts'
import { type Element, elementAt, readXml, textsOf } from '../../markup/read-xml.ts'
import { failed, ok, type Result } from '../../result.ts'
import { readAddress, type ClientRequest, type Question, type Refusal } from '../format.ts'

export type OutlookQuestion = Question &
  (
    | { readonly kind: 'post'; readonly address: Address; readonly schema: Schema }
    /** Without an address: the Outlook document without a login. */
    | { readonly kind: 'get'; readonly scheme: 'http' | 'https' }
  )

/** Which document the client can read. */
type Schema = 'outlook' | 'mobilesync' | 'other'

// Programs send http; Microsoft's pages have shown https since a bulk edit, and some programs were written from those pages.
const OUTLOOK_SCHEMA =
  /^https?:\/\/schemas\.microsoft\.com\/exchange\/autodiscover\/outlook\/responseschema\/2006a?$/i
const MOBILESYNC_SCHEMA =
  /^https?:\/\/schemas\.microsoft\.com\/exchange\/autodiscover\/mobilesync\/responseschema\/2006$/i
const MOBILESYNC_REQUEST = '/autodiscover/mobilesync/requestschema/2006'

/**
 * Content type and order of the children do not matter: FairEmail sends the type of a form, SnappyMail application/xml.
 * Evolution and GNOME Online Accounts leave the address empty when it has an `&`: then the Host decides, as in a GET.
 */
export function read({
  method,
  scheme,
  host,
  body
}: ClientRequest): Result<OutlookQuestion, Refusal> {
  if (method !== 'POST') return ok({ host, kind: 'get', scheme })
  const request = elementAt(readXml(body), 'autodiscover', 'request')
  if (!request || request.children.length === 0) return failed('not-understood')
  const [text, another] = textsOf(request, 'emailaddress')
  const [schema] = textsOf(request, 'acceptableresponseschema')
  if (isLeftEmpty(request) && OUTLOOK_SCHEMA.test(schema ?? ''))
    // Not `http`: a POST is never redirected.
    return ok({ host, kind: 'get', scheme: 'https' })
  const written = intendedAddress(text)
  if (written === undefined || another !== undefined) return failed('no-address')
  const address = readAddress(written)
  if (!address.ok) return address
  return ok({ address: address.value, host, kind: 'post', schema: schemaOf(schema, body) })
}

function isLeftEmpty({ children }: Element): boolean {
  const [address, another] = children.filter(({ name }) => name === 'emailaddress')
  return another === undefined && address?.text === '' && address.children.length === 0
}

function schemaOf(schema: string | undefined, body: string): Schema {
  if (schema === undefined) return body.includes(MOBILESYNC_REQUEST) ? 'mobilesync' : 'outlook'
  if (OUTLOOK_SCHEMA.test(schema)) return 'outlook'
  return MOBILESYNC_SCHEMA.test(schema) ? 'mobilesync' : 'other'
}

/** The request of Outlook and Thunderbird. */
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
