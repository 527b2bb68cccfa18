/** The MobileSync document (MS-ASCMD 2.2.2.1.2): the URL of ActiveSync, or the mail address to ask for instead. */
import { xml, type Xml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import type { Address } from '../../address/address.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { Provider, Settings } from '../../settings/settings.ts'
import { placeholderAddress, perProvider, Template } from '../../settings/document-template.ts'
import type { Reply, Unsupported } from '../format.ts'
import { documentOf, documentReply, personValues } from './envelope.ts'

const NAMESPACE =
  'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'

/** Without ActiveSync the answer is 404: Android goes on to its next server, and would stop at any 200. */
export function renderMobileSync(
  { template }: Settings,
  address: Address
): Result<Reply, Unsupported> {
  if (template.activesync === undefined && template.redirect === undefined)
    return failed(['no ActiveSync endpoint'])
  return ok(documentReply(documents(template).fill(personValues(address))))
}

const documents = perProvider(
  template => new Template(document(fillDomain(template, placeholderAddress.domain)))
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
