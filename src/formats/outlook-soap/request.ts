import type { Address } from '../../address/address.ts'
import { intendedAddress } from '../../address/query.ts'
import { xml } from '../../markup/markup.ts'
import { elementAt, readXml, textsOf } from '../../markup/read-xml.ts'
import { failed, ok, type Result } from '../../result.ts'
import { readAddress, type ClientRequest, type Question, type Refusal } from '../format.ts'

const REQUEST = ['envelope', 'body', 'getusersettingsrequestmessage', 'request']

export type SoapQuestion = Question &
  (
    | { readonly kind: 'settings'; /** Empty: all. */ readonly names: readonly string[] }
    /** A GET: is there a SOAP service, and where? */
    | { readonly kind: 'probe'; readonly scheme: 'http' | 'https' }
  )

/** One user per request, the first: programs ask for one only. */
export function read({ method, scheme, host, body }: ClientRequest): Result<SoapQuestion, Refusal> {
  if (method !== 'POST') return ok({ host, kind: 'probe', scheme })
  const request = elementAt(readXml(body), ...REQUEST)
  const mailbox = intendedAddress(textsOf(elementAt(request, 'users', 'user'), 'mailbox')[0])
  if (mailbox === undefined) return failed('not-understood')
  const address = readAddress(mailbox)
  if (!address.ok) return address
  const names = textsOf(elementAt(request, 'requestedsettings'), 'setting')
  return ok({ address: address.value, host, kind: 'settings', names })
}

/** The request of the EWS Managed API, reduced to what matters. */
export function example(address: Address): ClientRequest {
  const body = xml`<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="http://schemas.microsoft.com/exchange/2010/Autodiscover">
  <soap:Body>
    <a:GetUserSettingsRequestMessage>
      <a:Request>
        <a:Users>
          <a:User>
            <a:Mailbox>${address.text}</a:Mailbox>
          </a:User>
        </a:Users>
        <a:RequestedSettings>
          <a:Setting>UserDisplayName</a:Setting>
          <a:Setting>ExternalEwsUrl</a:Setting>
          <a:Setting>ExternalImap4Connections</a:Setting>
        </a:RequestedSettings>
      </a:Request>
    </a:GetUserSettingsRequestMessage>
  </soap:Body>
</soap:Envelope>
`.toString()
  return {
    method: 'POST',
    scheme: 'https',
    host: `autodiscover.${address.domain}`,
    path: '/autodiscover/autodiscover.svc',
    query: '',
    body
  }
}
