import { html, inline, type Xml } from '../markup/markup.ts'

/** Placeholder name → what replaces it. */
export type Values = Readonly<Record<string, string | Xml>>

/** A message → markup: `{name}` is replaced, `*text*` is bold, for words on a screen. A name without a value leaves nothing. */
export function interpolate(message: string, values: Values = {}): Xml {
  const parts = message.split('*').map((part, i) => {
    const replaced = inline(
      part.split(/\{(\w+)\}/).map((text, j) => (j % 2 ? (values[text] ?? '') : text))
    )
    return i % 2 ? html`<b>${replaced}</b>` : replaced
  })
  return inline(parts)
}

/** A message without `*` → text, for titles and attributes. */
export function interpolateText(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** A message with `{count}`, by plural category (CLDR): each language has the categories that it needs. */
export type PluralMessage = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string
}

/** @param language BCP 47 */
export function interpolatePlural(message: PluralMessage, count: number, language: string): Xml {
  const category = pluralRules(language).select(count)
  return interpolate(message[category] ?? message.other, { count: String(count) })
}

const knownRules = new Map<string, Intl.PluralRules>()

/** Created once for each language: that takes longer than rendering the message. */
function pluralRules(language: string): Intl.PluralRules {
  let rules = knownRules.get(language)
  if (!rules) knownRules.set(language, (rules = new Intl.PluralRules(language)))
  return rules
}

/** The steps of a guide. */
export function orderedList(messages: readonly string[], values: Values): Xml {
  const items = messages.map(message => html`<li>${interpolate(message, values)}</li>`)
  return html`<ol>
    ${items}
  </ol>`
}
