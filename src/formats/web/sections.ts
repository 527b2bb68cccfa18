import { html, type Xml } from '../../markup/markup.ts'
import { wordsOf } from '../../settings/login.ts'
import type { Provider } from '../../settings/settings.ts'
import type { Address } from '../../address/address.ts'
import { DEVICES } from '../format.ts'
import type { Guide } from './guides.ts'
import { absolute, linkTo } from './links.ts'
import type { Look } from './page.ts'
import { qrCode } from './qr.ts'
import { say } from './say.ts'
import { copyable, rankServers, serverCard } from './servers.ts'
import type { Language } from './words.ts'

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
  const used = offered.find(protocol => protocol === question.variant) ?? offered[0]
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

/** Every server, what to try first first; what is unencrypted last, and closed. */
export function manual(provider: Provider, address: Address, look: Look): Xml {
  const { words, language, question } = look
  const { manual: m } = words
  const protocol = provider.incoming.find(server => server.protocol === question.variant)?.protocol
  const { preferred, alternatives, unencrypted } = rankServers(provider, protocol)
  const reading = { words, language, login: wordsOf(address) }
  const cards = (servers: typeof preferred): Xml =>
    html`<div class="servers">${servers.map(server => serverCard(server, reading))}</div>`
  return html`<section id="settings" aria-labelledby="manual">
    <div class="row">
      <h2 id="manual">${m.title}</h2>
      <button type="button" class="quiet" data-print hidden>${m.print}</button>
    </div>
    <p>${m.lead}</p>
    ${
      preferred.length > 0
        ? html`<h3>${m.prefer}</h3>
            ${cards(preferred)} ${serviceList(provider, look)}`
        : serviceList(provider, look)
    }
    ${
      alternatives.length > 0
        ? html`<h3>${m.alternative}</h3>
            <p class="screen">${m.why}</p>
            ${cards(alternatives)}`
        : undefined
    }
    ${
      unencrypted.length > 0
        ? html`<details class="card warn">
            <summary><h3>${m.unencrypted}</h3></summary>
            <p>${m.warning}</p>
            ${cards(unencrypted)}
          </details>`
        : undefined
    }
    <p class="note">
      ${say(words.yours.password, { provider: provider.name })} ${words.yours.alias}
    </p>
  </section>`
}

/** What is no mail server and can be typed in all the same. */
function serviceList(
  { calendar, contacts, activesync }: Provider,
  { words }: Look
): Xml | undefined {
  const rows = [
    [words.manual.calendar, calendar?.caldav],
    [words.manual.contacts, contacts?.carddav],
    [words.manual.activesync, activesync]
  ].filter(([, url]) => url !== undefined)
  if (rows.length === 0) return undefined
  return html`<dl class="server wide">
    ${rows.map(
      ([name, url = '']) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${copyable(url)}</dd>
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
export function helpList(provider: Provider, { words, language }: Look): Xml | undefined {
  const { webmail, help, support } = provider
  const items = [
    ...(webmail ? [html`<li><a href="${webmail}">${words.help.webmail}</a></li>`] : []),
    ...help.map(
      ({ url, title }) => html`<li><a href="${url}">${textIn(title, language, provider)}</a></li>`
    ),
    ...supportItems(support, words.help.page)
  ]
  if (items.length === 0) return undefined
  return html`<section class="card" aria-labelledby="help">
    <h2 id="help">${words.help.title}</h2>
    <ul class="plain">
      ${items}
    </ul>
  </section>`
}

export function supportItems(support: Provider['support'], name: string): readonly Xml[] {
  const { email, phone, url } = support ?? {}
  return [
    ...(url ? [html`<li><a href="${url}">${name}</a></li>`] : []),
    ...(email ? [html`<li><a href="mailto:${email}">${email}</a></li>`] : []),
    ...(phone ? [html`<li><a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></li>`] : [])
  ]
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
