import { inline, xml, type Xml } from '../markup/markup.ts'

/** Placeholder name → what replaces it. */
export type Values = Readonly<Record<string, string | Xml>>

/** Markup that is always the same, and between it the names of placeholders. */
type CompiledMessage = readonly (Xml | string)[]

/** Messages come from the catalogues and from provider files, so there are only so many. */
const compiledMessages = new Map<string, CompiledMessage>()

/** A message → markup: `{name}` is replaced, `*text*` is bold. A name without a value leaves nothing. */
export function interpolate(message: string, values: Values = {}): Xml {
  let compiled = compiledMessages.get(message)
  if (!compiled) compiledMessages.set(message, (compiled = compile(message)))
  return inline(compiled.map(part => (typeof part === 'string' ? (values[part] ?? '') : part)))
}

/** Escaping and splitting once: a page has about a hundred messages. */
function compile(message: string): CompiledMessage {
  const parts: (Xml | string)[] = []
  let fixed: Xml = xml``
  let isBold = false
  for (const [token] of message.matchAll(/\*|\{\w+\}|[^*{]+|\{/g)) {
    if (token === '*') {
      isBold = !isBold
      fixed = inline([fixed, isBold ? xml`<b>` : xml`</b>`])
    } else if (/^\{\w+\}$/.test(token)) {
      parts.push(fixed, token.slice(1, -1))
      fixed = xml``
    } else fixed = inline([fixed, token])
  }
  return [...parts, fixed]
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
export function interpolatePlural(
  message: PluralMessage,
  count: number,
  language: string,
  values: Values = {}
): Xml {
  const category = pluralRules(language).select(count)
  return interpolate(message[category] ?? message.other, { ...values, count: String(count) })
}

const knownRules = new Map<string, Intl.PluralRules>()

/** Created once for each language: that takes longer than rendering the message. */
function pluralRules(language: string): Intl.PluralRules {
  let rules = knownRules.get(language)
  if (!rules) knownRules.set(language, (rules = new Intl.PluralRules(language)))
  return rules
}
