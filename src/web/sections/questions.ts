/** Questions and answers, folded: what help pages of providers explain, and what people ask most. */
import { html, type Xml } from '../../markup/markup.ts'
import type { IncomingProtocol, Provider } from '../../settings/settings.ts'
import { code } from '../elements.ts'
import { loginOf, type GuideInput } from '../guides/guide.ts'
import { interpolate, type Values } from '../interpolate.ts'
import { pageLink } from '../links.ts'

/** Undefined where it does not arise at this provider. */
type Question = (input: GuideInput) => Xml | undefined

const QUESTIONS: readonly Question[] = [
  protocolChoice,
  controlPanel,
  refusedPassword,
  alias,
  deleting,
  quota,
  leaveCopy,
  folders,
  doubledFolders,
  sharing,
  offline,
  outgoingServer
]

export function questions(input: GuideInput): Xml {
  const { title } = input.context.messages.questions
  return html`<section id="questions" class="screen" aria-labelledby="questions-title">
    <h2 id="questions-title">${title}</h2>
    <div class="folds">${QUESTIONS.map(question => question(input))}</div>
  </section>`
}

function fold(title: string, ...answer: readonly (Xml | undefined)[]): Xml {
  return html`<details class="fold">
    <summary><h3>${title}</h3></summary>
    ${answer}
  </details>`
}

function paragraph(message: string, values?: Values): Xml {
  return html`<p>${interpolate(message, values)}</p>`
}

function link(href: string, text: string): Xml {
  return html`<a href="${href}">${text}</a>`
}

/** Does the person read this mailbox by IMAP? Not where it is neither, as with Exchange. */
function readsBy(protocol: IncomingProtocol, { servers }: GuideInput): boolean {
  return servers.incoming?.protocol === protocol
}

function offeredProtocols({ incoming }: Provider): readonly IncomingProtocol[] {
  return [...new Set(incoming.map(server => server.protocol))]
}

/** IMAP or POP3, with what they mean for people's mail, where the provider offers both. */
function protocolChoice({ provider, context }: GuideInput): Xml | undefined {
  const offered = offeredProtocols(provider)
  if (offered.length < 2) return undefined
  const { protocolChoice: m } = context.messages
  const selected = context.question.protocol ?? offered[0]
  const options = offered.map(protocol => {
    const name = { protocol: protocol.toUpperCase() }
    const isSelected = protocol === selected
    const choice = isSelected
      ? html`<b>${interpolate(m.selected, name)}</b>`
      : html`<a href="${pageLink(context.question, { protocol })}">${interpolate(m.use, name)}</a>`
    return html`<li${isSelected ? html` class="used"` : undefined}><p>${m[protocol]}</p><p class="choose">${choice}</p></li>`
  })
  return html`<details class="fold">
    <summary><h3>${m.title}</h3></summary>
    <div id="protocol">
      <p>${m.lead}</p>
      <ul class="options">
        ${options}
      </ul>
      <p>${m.neverMix}</p>
    </div>
  </details>`
}

function controlPanel({ provider, context }: GuideInput): Xml | undefined {
  const { controlPanel: m } = context.messages.questions
  if (provider.controlPanel === undefined) return undefined
  const values = { provider: provider.name, link: link(provider.controlPanel, m.link) }
  return fold(m.title, paragraph(m.text, values))
}

function refusedPassword(input: GuideInput): Xml | undefined {
  const { provider, access, context } = input
  if (access.kind !== 'password') return undefined
  const { password: m, controlPanel: panel } = context.messages.questions
  const { webmail } = provider
  return fold(
    m.title,
    paragraph(m.text, { login: code(loginOf(access.incoming, input)) }),
    webmail === undefined
      ? undefined
      : paragraph(m.webmail, { link: link(webmail, m.webmailLink) }),
    provider.controlPanel === undefined
      ? undefined
      : paragraph(m.change, { link: link(provider.controlPanel, panel.link) })
  )
}

function alias({ provider, context }: GuideInput): Xml | undefined {
  const { alias: m } = context.messages.questions
  return provider.aliases ? fold(m.title, paragraph(m.text)) : undefined
}

function deleting(input: GuideInput): Xml | undefined {
  const { deleting: m } = input.context.messages.questions
  if (!input.servers.incoming) return undefined
  return fold(m.title, paragraph(readsBy('pop3', input) ? m.pop3 : m.imap))
}

function quota({ provider, context }: GuideInput): Xml {
  const { quota: m } = context.messages.questions
  const { quota: limit, webmail } = provider
  return fold(
    m.title,
    limit === undefined ? undefined : paragraph(m.text, { quota: html`<bdi>${limit}</bdi>` }),
    paragraph(m.full),
    webmail === undefined ? undefined : paragraph(m.webmail, { link: link(webmail, m.webmailLink) })
  )
}

function leaveCopy(input: GuideInput): Xml | undefined {
  const { leaveCopy: m } = input.context.messages.questions
  return readsBy('pop3', input) ? fold(m.title, paragraph(m.text), paragraph(m.full)) : undefined
}

function folders(input: GuideInput): Xml | undefined {
  const { folders: m } = input.context.messages.questions
  if (!readsBy('imap', input)) return undefined
  return fold(m.title, paragraph(m.text), paragraph(m.subscribe))
}

function doubledFolders(input: GuideInput): Xml | undefined {
  const { doubled: m } = input.context.messages.questions
  return readsBy('imap', input) ? fold(m.title, paragraph(m.text)) : undefined
}

function sharing(input: GuideInput): Xml | undefined {
  const { sharing: m } = input.context.messages.questions
  return readsBy('imap', input) ? fold(m.title, paragraph(m.text)) : undefined
}

function offline(input: GuideInput): Xml | undefined {
  const { offline: m } = input.context.messages.questions
  return readsBy('imap', input) ? fold(m.title, paragraph(m.text)) : undefined
}

/** It is the same for both protocols. */
function outgoingServer({ servers, provider, context }: GuideInput): Xml | undefined {
  const { outgoing: m } = context.messages.questions
  const hasBoth = offeredProtocols(provider).length > 1
  return servers.outgoing && hasBoth ? fold(m.title, paragraph(m.text)) : undefined
}
