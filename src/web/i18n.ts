import { html, inline, type Xml } from '../markup/markup.ts'

/** What fills the places in a sentence. */
export type Fillings = Readonly<Record<string, string | Xml>>

/** A sentence of the page → markup: `{word}` filled in, `*word*` set apart as what stands on a screen. */
export function say(sentence: string, fillings: Fillings = {}): Xml {
  const parts = sentence.split('*').map((part, i) => {
    const filled = inline(
      part.split(/\{(\w+)\}/).map((text, j) => (j % 2 ? (fillings[text] ?? '') : text))
    )
    return i % 2 ? html`<b>${filled}</b>` : filled
  })
  return inline(parts)
}

/** The same as text, for titles and attributes. */
export function sayPlainly(sentence: string, fillings: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, word: string) => fillings[word] ?? '')
}

/** A sentence by number, as far as the language tells numbers apart. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** The sentence for a number, in a language (BCP 47). */
export function count(plural: Plural, n: number, language: string): Xml {
  const rule = rulesOf(language).select(n)
  return say(plural[rule] ?? plural.other, { n: String(n) })
}

const rules = new Map<string, Intl.PluralRules>()

/** Made once for each language: making them takes longer than the sentence. */
function rulesOf(language: string): Intl.PluralRules {
  let known = rules.get(language)
  if (!known) rules.set(language, (known = new Intl.PluralRules(language)))
  return known
}

/** Steps, one after the other. */
export function steps(sentences: readonly string[], fillings: Fillings): Xml {
  const items = sentences.map(sentence => html`<li>${say(sentence, fillings)}</li>`)
  return html`<ol>
    ${items}
  </ol>`
}
