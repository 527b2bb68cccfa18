/** What all Autodiscover documents share. The namespaces really begin with http. */
import type { Address } from '../../address/address.ts'
import type { Domain } from '../../address/domain.ts'
import { escapeXml, xml, type Xml } from '../../markup/markup.ts'
import type { Reply } from '../format.ts'

const FRAME = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'

/** davmail compares this type to the letter. */
export const TYPE = 'text/xml; charset=utf-8'

/** Programs of Exchange's own library look for this header before they try autodiscover.svc. */
export const HAS_SOAP = { 'x-soap-enabled': 'True' }

/** A document with its Response element, whose namespace says which schema was asked for. */
export function documentOf(response: Xml): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${FRAME}">
  ${response}
</Autodiscover>
`.toString()
}

/** The words of a person, as documents made for placeholderAddress want them. */
export function personWords({ text, localPart, domain }: Address): readonly string[] {
  return [escapeXml(text), escapeXml(localPart), domain]
}

/** The words of a document that is the same for all people of a domain. */
export function domainWords(domain: Domain): readonly string[] {
  return ['', '', domain]
}

/** A document that holds the address, or is asked for by POST: nobody but the client keeps it. */
export function documentReply(body: string): Reply {
  return { status: 200, type: TYPE, body }
}

/**
 * The format's own error, HTTP status 200 (MS-OXDSCLI 2.2.4.1.1.3): any other status is only "ask the next server".
 * Time and Id identify an error in Exchange's logs. Ours have none, and the same question gives the same bytes.
 */
export function errorReply(code: 600 | 601, message: string): Reply {
  return documentReply(
    documentOf(xml`<Response>
  <Error Time="00:00:00.0000000" Id="0">
    <ErrorCode>${code}</ErrorCode>
    <Message>${message}</Message>
    <DebugData/>
  </Error>
</Response>`)
  )
}
