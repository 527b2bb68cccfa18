import { html, type Xml } from '../../markup/markup.ts'
import { loginName, wordsOf } from '../../settings/login.ts'
import type { Provider, Settings } from '../../settings/settings.ts'
import type { Address } from '../../address/address.ts'
import {
  refusePlainly,
  type ClientRequest,
  type Format,
  type Question,
  type Refusal,
  type Reply
} from '../format.ts'
import { guidesFor } from './guides.ts'
import { form, lookOf, page, TYPE, type Look } from './page.ts'
import { OUTLOOK_REGISTRY } from './registry.ts'
import { REGISTRY, typedAddress, wantsPage } from './request.ts'
import { say, sayPlainly, type Fillings } from './say.ts'
import {
  deviceChoice,
  guideList,
  helpList,
  manual,
  onToPhone,
  protocolChoice,
  supportItems
} from './sections.ts'
import { rankServers } from './servers.ts'
import { visitorOf } from './visitor.ts'

export { TYPE }

/** @param clients the formats whose links the page offers */
export function renderWith(clients: readonly Format[]): Format['render'] {
  return (settings, question) => {
    if (question.variant === REGISTRY) return registryFile()
    const look = lookOf(settings.provider, withVisitor(question))
    const { address } = question
    if (!address) return emptyPage(look)
    // Found by the Host alone: programs that follow an MX record are served so, but a person may have mistyped.
    if (settings.hostDomain !== undefined) return unknownPage(look, address.text)
    if (settings.provider.redirect !== undefined)
      return elsewherePage(look, settings.provider, address)
    return setUpPage(look, settings, address, clients)
  }
}

/** The noes of the page: a form again, and what to do. */
export function refuse(refusal: Refusal, request: ClientRequest): Reply {
  if (!wantsPage(request)) return refusePlainly(refusal)
  const question = { host: request.host, visitor: visitorOf(request) }
  const look = lookOf(undefined, question)
  const typed = typedAddress(request.query)
  if (refusal === 'not-an-address') return mistakePage(look, typed ?? '')
  return typed === undefined ? emptyPage(look) : unknownPage(look, typed)
}

function withVisitor(question: Question): Look['question'] {
  const {
    visitor = visitorOf({
      method: 'GET',
      scheme: 'https',
      host: '',
      path: '/',
      query: '',
      body: ''
    })
  } = question
  return { ...question, visitor }
}

/** Nobody yet: the field. */
function emptyPage(look: Look): Reply {
  const { words, provider } = look
  const main = html`<div class="narrow">
      <h1>${words.title}</h1>
      <p class="lead">${words.form.lead}</p>
      ${form(look)}
    </div>
    ${provider && helpList(provider, look)}`
  return page(look, 200, words.title, main)
}

function mistakePage(look: Look, typed: string): Reply {
  const { mistake, form: f } = look.words
  const example = sayPlainly(f.example, { domain: look.provider?.id ?? 'example.com' })
  return page(
    look,
    400,
    mistake.title,
    narrow(look, mistake.title, say(mistake.text, { example }), typed)
  )
}

function unknownPage(look: Look, typed: string): Reply {
  const { unknown } = look.words
  const domain = typed.slice(typed.lastIndexOf('@') + 1)
  const title = sayPlainly(unknown.title, { domain })
  return page(look, 404, title, narrow(look, title, say(unknown.text, { domain }), typed))
}

/** A heading, what is the matter, and the field to try again. */
function narrow(look: Look, title: string, text: Xml, typed: string): Xml {
  const { provider, words } = look
  const support = provider ? supportItems(provider.support, words.help.page) : []
  return html`<div class="narrow">
    <h1>${title}</h1>
    <p class="lead" id="problem">${text}</p>
    ${form(look, typed, 'problem')}
    ${
      provider && support.length > 0
        ? html`<p>${say(words.unknown.support, { provider: provider.name })}</p>
            <ul class="plain">
              ${support}
            </ul>`
        : undefined
    }
  </div>`
}

function elsewherePage(look: Look, provider: Provider, address: Address): Reply {
  const { elsewhere, form: f } = look.words
  const { redirect = '' } = provider
  const title = sayPlainly(elsewhere.title, { domain: address.domain })
  const target = html`<code data-copy translate="no"
    >${loginName(redirect, wordsOf(address))}</code
  >`
  const text = redirect.includes('://')
    ? say(elsewhere.url, { provider: provider.name })
    : say(elsewhere.address, { target })
  const main = html`<div class="narrow">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      <p><a href="/">${f.change}</a></p>
    </div>
    ${helpList(provider, look)}`
  return page(look, 200, title, main)
}

function setUpPage(
  look: Look,
  settings: Settings,
  address: Address,
  clients: readonly Format[]
): Reply {
  const { provider } = settings
  const { words, question, language } = look
  const title = sayPlainly(words.titleOf, { address: address.text })
  const profile = clients
    .map(format => format.link?.(settings, { ...question, language }))
    .find(link => link?.kind === 'profile')
  const guides = guidesFor(question.visitor.device, {
    words,
    language,
    fillings: fillingsOf(provider, address, look),
    profile: profile?.href,
    opensProfiles: question.visitor.opensProfiles,
    registry: `/outlook.reg?emailaddress=${encodeURIComponent(`you@${address.domain}`)}`,
    hasServers: provider.incoming.length > 0 && provider.outgoing.length > 0
  })
  const main = html`<div class="top">
      <h1>
        ${say(words.titleOf, { address: html`<span class="address" translate="no">${address.text}</span>` })}
      </h1>
      <p><a href="/">${words.form.change}</a></p>
    </div>
    ${deviceChoice(look)}
    <div class="columns">
      <div class="guides screen">${guideList(guides, look)} ${protocolChoice(provider, look)}</div>
      <aside>${onToPhone(look)} ${helpList(provider, look)}</aside>
    </div>
    ${manual(provider, address, look)}`
  return page(look, 200, title, main)
}

/** What people type in by hand, in the sentences of the guides. */
function fillingsOf(provider: Provider, address: Address, { words, question }: Look): Fillings {
  const wish = provider.incoming.find(server => server.protocol === question.variant)?.protocol
  const [incoming, outgoing = incoming] = rankServers(provider, wish).preferred
  const person = wordsOf(address)
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
  return html`<code translate="no">${text}</code>`
}

function registryFile(): Reply {
  return {
    status: 200,
    type: 'text/x-ms-regedit; charset=us-ascii',
    body: OUTLOOK_REGISTRY,
    headers: { 'content-disposition': 'attachment; filename="outlook.reg"' }
  }
}
