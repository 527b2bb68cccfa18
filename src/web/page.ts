import { sha256 } from '@noble/hashes/sha2.js'
import { html, xml, type Xml } from '../markup/markup.ts'
import type { Provider, ProviderTemplate, Settings } from '../settings/settings.ts'
import { perProvider } from '../settings/template.ts'
import type { Reply } from '../formats/format.ts'
import { accentOf } from './color.ts'
import { linkTo, linkToField } from './links.ts'
import type { PageQuestion } from './request.ts'
import { SCRIPT } from './script.ts'
import { styleOf } from './styles.ts'
import { WORDS, languageFor, type Language, type Words } from './messages.ts'

export const TYPE = 'text/html; charset=utf-8'

/** What every page is made for: somebody, asking at somebody's. */
export type Look = {
  readonly provider: Provider | undefined
  /** The same as its file states it: what is made once for each provider is kept with this one. */
  readonly template: ProviderTemplate | undefined
  /** The protocol that was wished for is one that the provider offers, or none. */
  readonly question: PageQuestion
  readonly language: Language
  readonly words: Words
}

/** @param settings whose page it is; undefined where nobody here serves what was asked for */
export function lookOf(settings: Settings | undefined, question: PageQuestion): Look {
  const { provider, template } = settings ?? {}
  const { visitor } = question
  const wishes = [...visitor.languages, ...(provider?.languages ?? [])]
  const language = languageFor(wishes) ?? 'en'
  const protocol = provider?.incoming.find(
    server => server.protocol === question.protocol
  )?.protocol
  return {
    provider,
    template,
    question: { ...question, protocol },
    language,
    words: WORDS[language]
  }
}

/** The whole document. @param main what stands in the middle, its heading first */
export function page(look: Look, status: number, title: string, main: Xml): Reply {
  const { provider, template, language, words, question } = look
  const { style, policy } = dressed(template)
  const heading = provider ? `${title} – ${provider.name}` : title
  // By the plain tag: the formatter of the one for HTML would put white space into style and script, and that changes
  // their digests.
  const document = xml`<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head>
<meta charset="utf-8" />
<title>${heading}</title>
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<meta name="format-detection" content="telephone=no" />
<link rel="icon" href="data:," />
<style>${style}</style>
</head>
<body data-copy="${words.manual.copy}" data-copied="${words.manual.copied}" data-device="${question.visitor.device}">
<a class="skip" href="#main">${words.skip}</a>
<header>${brand(look)}${languageChoice(look)}</header>
<main id="main">${main}</main>
<footer><p>${words.form.privacy}</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`
  return {
    status,
    type: TYPE,
    body: document.toString(),
    headers: { ...HEADERS, 'content-language': language, 'content-security-policy': policy }
  }
}

const HEADERS = { vary: 'accept-language, user-agent' }

/** The provider's name and logo, a way back to the empty field. */
function brand({ provider, question, words }: Look): Xml {
  const name = provider?.name ?? words.title
  const logo = provider?.branding?.logo
  // Neither says anything that the name beside it does not.
  const sign = logo?.startsWith('data:')
    ? html`<img src="${logo}" alt="" />`
    : html`<span class="letter" aria-hidden="true">${[...name][0]}</span>`
  return html`<a class="brand" href="${linkToField(question)}">${sign}<span>${name}</span></a>`
}

function languageChoice({ language, words, question }: Look): Xml {
  const links = Object.entries(WORDS).map(([code, { language: name }]) => {
    const href = linkTo(question, { lang: code })
    return code === language
      ? html`<a href="${href}" lang="${code}" aria-current="true">${name}</a>`
      : html`<a href="${href}" lang="${code}" hreflang="${code}">${name}</a>`
  })
  return html`<details class="languages">
    <summary>${words.language}<span class="hidden"> – ${words.languageChoice}</span></summary>
    <nav aria-label="${words.languageChoice}">${links}</nav>
  </details>`
}

const PLAIN_COLOR = '#2f5bd3'

/** Style sheet and policy, once for each provider: only what is written here may style or do anything. */
const dress = (color: string): { style: Xml; policy: string } => {
  const style = styleOf(accentOf(color))
  const policy = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    `script-src '${digest(SCRIPT)}'`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ]
  return { style, policy: policy.join('; ') }
}
const dressOf = perProvider(provider => dress(provider.branding?.color ?? PLAIN_COLOR))
let plainDress: ReturnType<typeof dress> | undefined

function dressed(template: ProviderTemplate | undefined): ReturnType<typeof dress> {
  return template ? dressOf(template) : (plainDress ??= dress(PLAIN_COLOR))
}

/** As a policy names it (CSP 3): `sha256-` and base64. */
function digest(text: Xml): string {
  const bytes = sha256(new TextEncoder().encode(text.toString()))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}
