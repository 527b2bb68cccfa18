import type { Address } from '../../address/address.ts'
import { meantAddress } from '../../address/query.ts'
import { xml } from '../../markup/markup.ts'
import { elementAt, readXml, textsOf } from '../../markup/read-xml.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'

const REQUEST = ['envelope', 'body', 'getusersettingsrequestmessage', 'request']

/** A GET: no question, but whether SOAP is to be had, and where. */
export const PROBE = 'probe'

/** One user a request, the first: everybody asks for themselves only. */
export function read({ method, scheme, host, body }: ClientRequest): Asked {
  if (method !== 'POST') return { question: { host, scheme, variant: PROBE } }
  const request = elementAt(readXml(body), ...REQUEST)
  const mailbox = meantAddress(textsOf(elementAt(request, 'users', 'user'), 'mailbox')[0])
  if (mailbox === undefined) return { refusal: 'not-understood' }
  const asked = askAbout(mailbox, host)
  if ('refusal' in asked) return asked
  const wanted = textsOf(elementAt(request, 'requestedsettings'), 'setting')
  return { question: { ...asked.question, wanted } }
}

/** What the EWS Managed API sends, cut to what counts. */
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
