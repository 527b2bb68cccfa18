/** The MobileSync document (MS-ASCMD 2.2.2.1.2): where the ActiveSync endpoint is, or at which address to ask on. */
import { xml, type Xml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import { loginName, wordsOf } from '../../settings/login.ts'
import type { Provider, Settings } from '../../settings/settings.ts'
import { NOBODY, perProvider, Stencil } from '../../settings/stencil.ts'
import type { Question, Reply } from '../format.ts'
import { documentOf, documentReply, personWords } from './envelope.ts'

const NAMESPACE =
  'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006'

/** Without an endpoint the answer is 404: Android goes on to its next server, and would stop at any 200. */
export function mobileSyncGaps({ source: provider }: Settings): readonly string[] {
  const isKnown = provider.activesync !== undefined || provider.redirect !== undefined
  return isKnown ? [] : ['no ActiveSync endpoint']
}

export function renderMobileSync({ source }: Settings, { address = NOBODY }: Question): Reply {
  return documentReply(stencils(source, '').fill(personWords(address)))
}

const stencils = perProvider(source => new Stencil(document(fillDomain(source, NOBODY.domain))))

function document({ name, activesync, redirect: rule = '' }: Provider): string {
  return documentOf(xml`<Response xmlns="${NAMESPACE}">
  <Culture>en:us</Culture>
  <User>
    <DisplayName>${name}</DisplayName>
    <EMailAddress>${NOBODY.text}</EMailAddress>
  </User>
  <Action>
    ${activesync === undefined ? redirect(rule) : settings(activesync)}
  </Action>
</Response>`)
}

function redirect(rule: string): Xml {
  return xml`<Redirect>${loginName(rule, wordsOf(NOBODY))}</Redirect>`
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
