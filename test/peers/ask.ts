/** Sends requests to the app, with all fixtures or with other providers. */
import { parseAddress, type Address } from '../../src/address/address.ts'
import type { Directory } from '../../src/directory/directory.ts'
import { formats } from '../../src/formats/all.ts'
import type { ClientRequest } from '../../src/formats/format.ts'
import { makeApp } from '../fixtures.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
export type Ask = (url: string, init?: RequestInit) => Promise<Answer>

export const ask: Ask = askAt(makeApp())

/** Sends requests to the app with other providers. */
export function askDirectory(directory: Directory): Ask {
  return askAt(makeApp({ directory: () => directory }))
}

export function askAt(app: ReturnType<typeof makeApp>): Ask {
  return async (url, init) => {
    const response = await app.fetch(new Request(url, init))
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text()
    }
  }
}

export const OUTLOOK =
  'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'
export const MOBILESYNC =
  'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'

/** An Autodiscover request for an address, which is not escaped. */
export function autodiscoverRequest(address: string, schema: string = OUTLOOK): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${schema.replace(/responseschema.*/, 'requestschema/2006')}">
  <Request>
    <EMailAddress>${address}</EMailAddress>
    <AcceptableResponseSchema>${schema}</AcceptableResponseSchema>
  </Request>
</Autodiscover>`
}

/** Posts a body, as Outlook does. */
export async function post(
  body: string | Uint8Array<ArrayBuffer>,
  host = 'autodiscover.example.com'
): Promise<Answer> {
  return await ask(`https://${host}/autodiscover/autodiscover.xml`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body
  })
}

/** Posts for an address. */
export async function postFor(address: string, schema: string = OUTLOOK): Promise<Answer> {
  return await post(
    autodiscoverRequest(address, schema),
    `autodiscover.${address.split('@').at(-1)}`
  )
}

/** @param text a valid address */
function addressOf(text: string): Address {
  const address = parseAddress(text)
  if (!address) throw new Error(`not an address: ${text}`)
  return address
}

/** The example request of each format for an address: [name of the format, request]. */
function examples(text: string): readonly (readonly [string, ClientRequest])[] {
  return formats().map(format => [format.name, format.example(addressOf(text))] as const)
}

/** Asks every format for an address. */
export async function askAll(
  text: string,
  at: Ask = ask
): Promise<readonly (readonly [string, Answer])[]> {
  return await Promise.all(
    examples(text).map(async ([name, { method, scheme, host, path, query, body }]) => {
      const url = `${scheme}://${host}${path}${query && `?${query}`}`
      return [name, await at(url, { method, body: body || null })] as const
    })
  )
}

/** `a.example` → a minimal provider file for that domain, with more lines. */
export function providerFile(id: string, ...lines: readonly string[]): string {
  return `name: Mail of ${id}
domains: [${id}]
incoming: [{ protocol: imap, host: imap.${id} }, { protocol: pop3, host: pop.${id} }]
outgoing: [{ protocol: smtp, host: smtp.${id} }]
${lines.join('\n')}
`
}
