/** The MobileSync document (MS-ASCMD 2.2.2.1.2): where the ActiveSync endpoint is, or at which address to ask on. */
import { xml, type Xml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import type { Provider, Settings } from '../../settings/settings.ts'
import { placeholderAddress, perProvider, Template } from '../../settings/template.ts'
import type { Question, Reply } from '../format.ts'
import { documentOf, documentReply, personWords } from './envelope.ts'

const NAMESPACE =
  'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'

/** Without an endpoint the answer is 404: Android goes on to its next server, and would stop at any 200. */
export function mobileSyncUnsupported({ source: provider }: Settings): readonly string[] {
  const isKnown = provider.activesync !== undefined || provider.redirect !== undefined
  return isKnown ? [] : ['no ActiveSync endpoint']
}

export function renderMobileSync(
  { source }: Settings,
  { address = placeholderAddress }: Question
): Reply {
  return documentReply(templates(source, '').fill(personWords(address)))
}

const templates = perProvider(
  source => new Template(document(fillDomain(source, placeholderAddress.domain)))
)

function document({ name, activesync, redirect: rule = '' }: Provider): string {
  return documentOf(xml`<Response xmlns="${NAMESPACE}">
  <Culture>en:us</Culture>
  <User>
    <DisplayName>${name}</DisplayName>
    <EMailAddress>${placeholderAddress.text}</EMailAddress>
  </User>
  <Action>
    ${activesync === undefined ? redirect(rule) : settings(activesync)}
  </Action>
</Response>`)
}

function redirect(rule: string): Xml {
  return xml`<Redirect>${loginName(rule, loginVariablesOf(placeholderAddress))}</Redirect>`
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
