/** The MobileSync document (MS-ASCMD 2.2.2.1.2): where the ActiveSync endpoint is, or at which address to ask on. */
import { xml, type Xml } from '../../markup/markup.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Question, Reply } from '../format.ts'
import { documentOf, documentReply } from './envelope.ts'
import { redirectAddress } from './redirect.ts'

const NAMESPACE =
  'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'

/** Without an endpoint the answer is 404: Android goes on to its next server, and would stop at any 200. */
export function mobileSyncGaps({ provider }: Settings): readonly string[] {
  const isKnown = provider.activesync !== undefined || provider.redirect?.includes('://') === false
  return isKnown ? [] : ['no ActiveSync endpoint']
}

export function renderMobileSync({ provider }: Settings, { address }: Question): Reply {
  const body = documentOf(xml`<Response xmlns="${NAMESPACE}">
  <Culture>en:us</Culture>
  <User>
    <DisplayName>${provider.name}</DisplayName>
    <EMailAddress>${address?.text}</EMailAddress>
  </User>
  <Action>
    ${provider.activesync === undefined ? redirect(provider.redirect ?? '', address) : settings(provider.activesync)}
  </Action>
</Response>`)
  return documentReply(body)
}

function redirect(rule: string, address: Question['address']): Xml {
  return xml`<Redirect>${redirectAddress(rule, address)}</Redirect>`
}

function settings(url: string): Xml {
  return xml`<Settings>
  <Server>
    <Type>MobileSync</Type>
    <Url>${url}</Url>
    <Name>${url}</Name>
  </Server>
</Settings>`
}
