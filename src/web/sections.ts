import { html, type Xml } from '../markup/markup.ts'
import { loginVariablesOf } from '../settings/login.ts'
import type { Provider, Server } from '../settings/settings.ts'
import type { Address } from '../address/address.ts'
import { DEVICES } from './visitor.ts'
import type { Guide } from './guides.ts'
import { absolute, linkTo } from './links.ts'
import type { Look } from './page.ts'
import { qrCode } from './qr.ts'
import { say } from './i18n.ts'
import { copyable, serverCard, type Ranked } from './servers.ts'
import type { Language } from './messages.ts'

/** Which device: links, so that it works without a script and can be sent to somebody. */
export function deviceChoice({ question, words }: Look): Xml {
  const links = DEVICES.map(device => {
    const current = device === question.visitor.device ? html` aria-current="page"` : undefined
    return html`<a href="${linkTo(question, { device })}" ${current}>${words.devices[device]}</a>`
  })
  return html`<nav class="devices" aria-label="${words.devices.title}">${links}</nav>`
}

/** The best guide opened, the others to be opened. */
export function guideList([best, ...others]: readonly Guide[], { words }: Look): Xml {
  return html`${
    best &&
    html`<section class="card best" aria-labelledby="best">
      <p class="tag">${words.recommended}</p>
      <h2 id="best">${best.title}</h2>
      ${best.body}
    </section>`
  }
  ${others.map(
    guide =>
      html`<details class="card guide">
        <summary><h2>${guide.title}</h2></summary>
        ${guide.body}
      </details>`
  )}`
}

/** IMAP or POP3, where there is a choice. */
export function protocolChoice(provider: Provider, { question, words }: Look): Xml | undefined {
  const offered = [...new Set(provider.incoming.map(server => server.protocol))]
  if (offered.length < 2) return undefined
  const used = offered.find(protocol => protocol === question.protocol) ?? offered[0]
  const { choice } = words
  const options = offered.map(protocol => {
    const kind = protocol.toUpperCase()
    const explained = choice[protocol]
    return protocol === used
      ? html`<li class="used">
          <p>${explained}</p>
          <p class="choose"><b>${say(choice.used, { kind })}</b></p>
        </li>`
      : html`<li>
          <p>${explained}</p>
          <p class="choose">
            <a href="${linkTo(question, { protocol })}">${say(choice.use, { kind })}</a>
          </p>
        </li>`
  })
  return html`<section aria-labelledby="choice" class="screen">
    <h2 id="choice">${choice.title}</h2>
    <p>${choice.lead}</p>
    <ul class="options">
      ${options}
    </ul>
    <ul class="plain">
      <li>${say(choice.mixing)}</li>
      <li>${say(choice.copy)}</li>
      <li>${say(choice.limit)}</li>
    </ul>
  </section>`
}

/** Every server, what to try first first; what is unencrypted last, and closed unless there is nothing else. */
export function manual(
  provider: Provider,
  address: Address,
  { incoming, outgoing, preferred, alternatives, unencrypted }: Ranked,
  look: Look
): Xml {
  const { words, language } = look
  const { manual: m } = words
  const reading = { words, language, login: loginVariablesOf(address) }
  const cards = (servers: readonly Server[]): Xml =>
    html`<div class="servers">${servers.map(server => serverCard(server, reading))}</div>`
  const isNeeded = [incoming, outgoing].some(server => server?.security === 'none')
  const isTls = preferred.every(server => server.security === 'tls')
  return html`<section id="settings" aria-labelledby="manual">
    <div class="row">
      <h2 id="manual">${m.title}</h2>
      <button type="button" class="quiet" data-print hidden>${m.print}</button>
    </div>
    <p>${m.lead}</p>
    ${preferred.length > 0 ? html`<h3>${m.prefer}</h3>` : undefined}
    ${preferred.length > 0 ? cards(preferred) : undefined} ${serviceList(provider, look)}
    ${alternatives.length > 0 ? html`<h3>${m.alternative}</h3>` : undefined}
    ${alternatives.length > 0 && isTls ? html`<p class="screen">${m.why}</p>` : undefined}
    ${alternatives.length > 0 ? cards(alternatives) : undefined}
    ${unencrypted.length > 0 ? warned(cards(unencrypted), isNeeded, look) : undefined}
    <p class="note">
      ${say(words.yours.password, { provider: provider.name })} ${words.yours.alias}
    </p>
  </section>`
}

function warned(cards: Xml, isOpen: boolean, { words: { manual: m } }: Look): Xml {
  const open = isOpen ? html` open` : undefined
  return html`<details class="card warn" ${open}>
    <summary><h3>${m.unencrypted}</h3></summary>
    <p>${m.warning}</p>
    ${cards}
  </details>`
}

/** What is no mail server and can be typed in all the same. */
function serviceList(
  { calendar, contacts, activesync }: Provider,
  { words }: Look
): Xml | undefined {
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [words.manual.calendar, calendar?.caldav],
    ...(calendar?.subscriptions ?? []).map(({ name, url }) => [name, url] as const),
    [words.manual.contacts, contacts?.carddav],
    ['LDAP', contacts?.ldap?.host],
    [words.manual.activesync, activesync]
  ]
  const declared = rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  if (declared.length === 0) return undefined
  return html`<dl class="server wide">
    ${declared.map(
      ([name, value = '']) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${copyable(value)}</dd>
        </div>`
    )}
  </dl>`
}

/** The way to the phone: the same page with the address, and nothing that is secret. */
export function onToPhone(look: Look): Xml | undefined {
  const { words, question } = look
  const { device, chosen } = question.visitor
  const isOnPhone = chosen.device === undefined && (device === 'iphone' || device === 'android')
  const url = absolute(question)
  if (isOnPhone || url === undefined) return undefined
  return html`<section class="card phone" aria-labelledby="phone">
    <h2 id="phone">${words.phone.title}</h2>
    ${qrCode(url, words.phone.alt)}
    <p>${words.phone.text}</p>
  </section>`
}

/** Webmail, help pages and how to reach somebody: nothing where the provider says nothing. */
export function helpList(look: Look): Xml | undefined {
  const { provider, words, language } = look
  if (!provider) return undefined
  const { webmail, help } = provider
  const items = [
    ...(webmail ? [item(webmail, words.help.webmail)] : []),
    ...help.map(({ url, title }) => item(url, textIn(title, language, provider))),
    ...supportItems(look)
  ]
  if (items.length === 0) return undefined
  return html`<section class="card" aria-labelledby="help">
    <h2 id="help">${words.help.title}</h2>
    <ul class="plain">
      ${items}
    </ul>
  </section>`
}

/** How to reach the provider, item by item. */
export function supportItems({ provider, words }: Look): readonly Xml[] {
  const { email, phone, url } = provider?.support ?? {}
  return [
    ...(url ? [item(url, words.help.page)] : []),
    ...(email ? [item(`mailto:${email}`, email)] : []),
    ...(phone ? [item(`tel:${phone.replace(/[^\d+]/g, '')}`, phone)] : [])
  ]
}

function item(href: string, text: string): Xml {
  return html`<li><a href="${href}">${text}</a></li>`
}

/** A text of the provider's in the language of the page, or in the one that the provider would choose. */
function textIn(
  texts: Readonly<Record<string, string>>,
  language: Language,
  provider: Provider
): string {
  const wishes = [language, ...provider.languages, 'en']
  return (
    wishes.map(wish => texts[wish]).find(text => text !== undefined) ??
    Object.values(texts)[0] ??
    ''
  )
}
