/** The pages with nothing but the field: nobody yet, no address, and mail that is not kept here. */
import { html, type Xml } from '../markup/markup.ts'
import type { Reply } from '../formats/format.ts'
import { linkToField } from './links.ts'
import { page, type Look } from './page.ts'
import { say, sayPlainly } from './i18n.ts'
import { helpList, supportItems } from './sections.ts'
import { copyable } from './servers.ts'

/** For who typed nothing, no address, or an address that nobody here serves. */
export function fieldPage(look: Look): Reply {
  const { question, words } = look
  const { typed } = question.visitor
  if (typed === undefined) return emptyPage(look)
  if (question.address) {
    const domain = typed.slice(typed.lastIndexOf('@') + 1)
    const title = sayPlainly(words.unknown.title, { domain })
    return page(look, 404, title, again(look, title, say(words.unknown.text, { domain })))
  }
  const { title, text } = words.mistake
  const example = sayPlainly(words.form.example, { domain: domainOf(look) })
  return page(look, 400, title, again(look, title, say(text, { example })))
}

/** For whose mail is kept elsewhere. @param target a mail address or a URL */
export function elsewherePage(look: Look, domain: string, target: string): Reply {
  const { words, provider, question } = look
  const title = sayPlainly(words.elsewhere.title, { domain })
  const text = target.includes('://')
    ? say(words.elsewhere.url, { provider: provider?.name ?? '' })
    : say(words.elsewhere.address, { target: copyable(target) })
  const main = html`<div class="narrow">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      <p><a href="${linkToField(question)}">${words.form.change}</a></p>
    </div>
    ${helpList(look)}`
  return page(look, 200, title, main)
}

/** For an address whose provider cannot be looked up at the moment. @param plain the same refusal in plain text */
export function unavailablePage(look: Look, plain: Reply): Reply {
  const { title, text } = look.words.unavailable
  const reply = page(look, plain.status, title, again(look, title, say(text), false))
  return { ...reply, headers: { ...reply.headers, ...plain.headers } }
}

function emptyPage(look: Look): Reply {
  const { words } = look
  const main = html`<div class="narrow">
      <h1>${words.title}</h1>
      <p class="lead">${words.form.lead}</p>
      ${form(look, undefined)}
    </div>
    ${helpList(look)}`
  return page(look, 200, words.title, main)
}

/**
 * A heading, an explanation, and the field to try again.
 *
 * @param isFieldWrong is the explanation about what was typed?
 */
function again(look: Look, title: string, text: Xml, isFieldWrong = true): Xml {
  const { provider, words } = look
  const support = supportItems(look)
  const ask =
    provider && support.length > 0
      ? html`<p>${say(words.unknown.support, { provider: provider.name })}</p>
          <ul class="plain">
            ${support}
          </ul>`
      : undefined
  return html`<div class="narrow">
    <h1>${title}</h1>
    <p class="lead" id="problem">${text}</p>
    ${form(look, isFieldWrong ? 'problem' : undefined)} ${ask}
  </div>`
}

/** @param problem id of the element that says what is wrong with what was typed */
function form(look: Look, problem: string | undefined): Xml {
  const { question, words } = look
  const { typed = '', chosen } = question.visitor
  const wrong = problem ? html`aria-describedby="${problem}" aria-invalid="true"` : undefined
  return html`<form action="/" method="get">
    <label for="address">${words.form.address}</label>
    <div class="field">
      <input
        id="address"
        name="emailaddress"
        type="text"
        inputmode="email"
        autocomplete="email"
        autocapitalize="none"
        spellcheck="false"
        required
        maxlength="320"
        placeholder="${sayPlainly(words.form.example, { domain: domainOf(look) })}"
        value="${typed}"
        ${wrong}
      />
      ${kept('lang', chosen.language)} ${kept('device', chosen.device)}
      <button class="button" type="submit">${words.form.go}</button>
    </div>
  </form>`
}

/** What was chosen before stays chosen. */
function kept(name: string, value: string | undefined): Xml | undefined {
  return value === undefined
    ? undefined
    : html`<input type="hidden" name="${name}" value="${value}" />`
}

function domainOf({ provider }: Look): string {
  return provider?.id ?? 'example.com'
}
