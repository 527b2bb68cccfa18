/** What all Autodiscover documents share. The namespaces begin with http, not https. */
import type { Address } from '../../address/address.ts'
import type { Domain } from '../../address/domain.ts'
import { escapeXml, xml, type Xml } from '../../markup/markup.ts'
import type { Reply } from '../format.ts'

const NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'

/** davmail compares this type character by character. */
export const TYPE = 'text/xml; charset=utf-8'

/** Programs of Exchange's own library look for this header before they try autodiscover.svc. */
export const HAS_SOAP = { 'x-soap-enabled': 'True' }

/** A document with its Response element, whose namespace names the schema of the document. */
export function documentOf(response: Xml): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${NAMESPACE}">
  ${response}
</Autodiscover>
`.toString()
}

/** The values for the slots of placeholderAddress, for one person. */
export function personValues({ text, localPart, domain }: Address): readonly string[] {
  return [escapeXml(text), escapeXml(localPart), domain]
}

/** The values for a document that is the same for all people of a domain. */
export function domainValues(domain: Domain): readonly string[] {
  return ['', '', domain]
}

/** A document that holds the address, or that answers a POST: no cache keeps it. */
export function documentReply(body: string): Reply {
  return { status: 200, type: TYPE, body }
}

/**
 * The format's own error, HTTP status 200 (MS-OXDSCLI 2.2.4.1.1.3): any other status only means "ask the next server". Time and
 * Id identify an error in Exchange's logs; here they are constant, because the same question gives the same bytes.
 *
 * @param code 600 malformed request, 601 no such schema, 603 internal error
 */
export function errorReply(code: 600 | 601 | 603, message: string): Reply {
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
