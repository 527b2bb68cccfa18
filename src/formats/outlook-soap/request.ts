import { XMLParser } from 'fast-xml-parser'
import type { Address } from '../../address/address.ts'
import { xml } from '../../markup/markup.ts'
import { askAbout, type Asked, type ClientRequest } from '../format.ts'

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  isArray: name => name === 'Setting' || name === 'User'
})

type GetUserSettings = {
  readonly Users?: { readonly User?: readonly { readonly Mailbox?: string }[] }
  readonly RequestedSettings?: { readonly Setting?: readonly unknown[] }
}

/** One user a request, the first: everybody asks for themselves only. */
export function read({ host, body }: ClientRequest): Asked {
  const request = parse(body)
  const mailbox = request?.Users?.User?.[0]?.Mailbox
  if (typeof mailbox !== 'string') return { refusal: 'not-understood' }
  const asked = askAbout(mailbox, host)
  if ('refusal' in asked) return asked
  const wanted = (request?.RequestedSettings?.Setting ?? []).filter(
    name => typeof name === 'string'
  )
  return { question: { ...asked.question, wanted } }
}

const PATH = ['Envelope', 'Body', 'GetUserSettingsRequestMessage', 'Request']

function parse(body: string): GetUserSettings | undefined {
  if (/<!DOCTYPE/i.test(body)) return undefined
  try {
    return PATH.reduce<unknown>(child, parser.parse(body)) as GetUserSettings | undefined
  } catch {
    return undefined
  }
}

function child(parent: unknown, name: string): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name))
    return undefined
  const found: unknown = (parent as Record<string, unknown>)[name]
  return typeof found === 'object' && found !== null ? found : undefined
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
