import type { Address } from '../address/address.ts'
import { isolated } from '../address/direction.ts'
import { html, type Xml } from '../markup/markup.ts'
import { loginName, loginVariablesOf } from '../settings/login.ts'
import type { Provider, Settings } from '../settings/settings.ts'
import {
  plainRefusal,
  type ClientRequest,
  type Question,
  type Refusal,
  type Reply
} from '../formats/format.ts'
import { ok, type Result } from '../result.ts'
import type { Language } from '../settings/language.ts'
import { elsewherePage, fieldPage, unavailablePage } from './form-pages.ts'
import { guidesFor } from './guides.ts'
import { linkToField } from './links.ts'
import { lookOf, page, TYPE, type Look } from './page.ts'
import { OUTLOOK_REGISTRY } from './registry.ts'
import { pageQuestionOf, read, type PageQuestion, type WebQuestion } from './request.ts'
import { say, sayPlainly, type Fillings } from './i18n.ts'
import { deviceChoice, guideList, helpList, manual, onToPhone, protocolChoice } from './sections.ts'
import { rankServers, type Ranked } from './servers.ts'

export { TYPE }

/** What the page needs from other formats. */
export type PagePorts = {
  /** Where the person's Apple profile is; undefined where there is none. */
  readonly profileLink: (settings: Settings, question: ProfileLinkQuestion) => string | undefined
}

type ProfileLinkQuestion = Question & {
  readonly address: Address
  readonly account: PageQuestion['protocol']
  readonly personName: string | undefined
  readonly only: 'mail' | undefined
  readonly language: Language | undefined
}

export function renderWith(
  ports: PagePorts
): (settings: Settings, question: WebQuestion) => Result<Reply, never> {
  return (settings, question) =>
    ok(question.kind === 'registry' ? registryFile() : renderPage(settings, question, ports))
}

function renderPage(settings: Settings, question: PageQuestion, ports: PagePorts): Reply {
  const { provider, domain, hostDomain } = settings
  const look = lookOf(settings, question)
  const { address } = question
  // Found by the Host alone: programs that looked up the MX are served so, but a person may have mistyped the domain.
  if (!address || hostDomain !== undefined) return fieldPage(look)
  if (provider.redirect !== undefined)
    return elsewherePage(look, domain, loginName(provider.redirect, loginVariablesOf(address)))
  return setUpPage(look, settings, address, ports)
}

/** The page that explains a refusal; plain text where no page was asked for. */
export function refuse(refusal: Refusal, request: ClientRequest): Reply {
  const plain = plainRefusal(refusal)
  const asked = read(request)
  if (!asked.ok || asked.value.kind === 'registry') return plain
  const look = lookOf(undefined, pageQuestionOf(request))
  return refusal === 'unavailable' ? unavailablePage(look, plain) : fieldPage(look)
}

function setUpPage(
  look: Look,
  settings: Settings,
  address: Address,
  { profileLink }: PagePorts
): Reply {
  const { provider } = settings
  const { words, question, language } = look
  const servers = rankServers(provider, question.protocol)
  const profileOf = (only?: 'mail'): string | undefined => {
    const { host, personName, protocol } = question
    return profileLink(settings, { host, address, account: protocol, personName, only, language })
  }
  const hasMore = provider.calendar !== undefined || provider.contacts !== undefined
  const guides = guidesFor({
    look,
    servers,
    fillings: fillingsOf(provider, address, servers, look),
    profile: profileOf(),
    mailOnly: hasMore ? profileOf('mail') : undefined,
    // Not the person's own address: this link may end in an administrator's notes.
    registry: `/outlook.reg?emailaddress=${encodeURIComponent(`you@${address.domain}`)}`
  })
  const shown = html`<span class="address" translate="no" dir="auto">${address.text}</span>`
  const main = html`<div class="top">
      <h1>${say(words.titleOf, { address: shown })}</h1>
      <p><a href="${linkToField(question)}">${words.form.change}</a></p>
    </div>
    ${deviceChoice(look)}
    <div class="columns">
      <div class="guides screen">${guideList(guides, look)} ${protocolChoice(provider, look)}</div>
      <aside>${onToPhone(look)} ${helpList(look)}</aside>
    </div>
    ${manual(provider, address, servers, look)}`
  return page(look, 200, sayPlainly(words.titleOf, { address: isolated(address.text) }), main)
}

/** What people type in by hand, in the sentences of the guides. */
function fillingsOf(
  provider: Provider,
  address: Address,
  { incoming, outgoing }: Ranked,
  { words }: Look
): Fillings {
  const person = loginVariablesOf(address)
  return {
    address: code(address.text),
    provider: provider.name,
    kind: incoming?.protocol.toUpperCase() ?? '',
    incoming: code(incoming?.host),
    incomingPort: code(incoming?.port),
    incomingSecurity: words.securities[incoming?.security ?? 'tls'],
    login: code(loginName(incoming?.login ?? provider.login, person)),
    outgoing: code(outgoing?.host),
    outgoingPort: code(outgoing?.port),
    outgoingSecurity: words.securities[outgoing?.security ?? 'tls'],
    outgoingLogin: code(loginName(outgoing?.login ?? provider.login, person))
  }
}

function code(text: string | number | undefined): Xml {
  return html`<code translate="no" dir="auto">${text}</code>`
}

function registryFile(): Reply {
  return {
    status: 200,
    type: 'text/x-ms-regedit; charset=us-ascii',
    body: OUTLOOK_REGISTRY,
    headers: { 'content-disposition': 'attachment; filename="outlook.reg"' }
  }
}
